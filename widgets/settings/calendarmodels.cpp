// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/calendarmodels.h"

#include "widgets/shared/daytext.h"

#include <algorithm>

namespace yichuang::settingspage {
namespace {

using shared::DayText;

/// The last eight digits tell the cases of a hall apart; the whole number is in
/// the tooltip.
constexpr qsizetype tail = 8;

QString shortNumber(const QString& number)
{
    return number.size() > tail ? QString(u'…' + number.right(tail)) : number;
}

QString dayOrPause(const std::optional<Day>& day)
{
    //: In the place of a due day: the clock is stopped
    //: 中文: 暂停中
    const QString paused = MovedModel::tr("paused");
    return day ? DayText::inList(*day) : paused;
}

} // namespace

void YearModel::setYears(std::vector<YearFact> years)
{
    beginResetModel();
    m_years = std::move(years);
    std::ranges::reverse(m_years);
    endResetModel();
}

int YearModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_years.empty() ? 0 : static_cast<int>(m_years.size()) + 1;
}

int YearModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant YearModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool next = index.row() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return next ? nextYear(column)
                    : cellText(m_years[static_cast<std::size_t>(index.row()) - 1], column);
    case ProvisionalRole:
        return next;
    default:
        return {};
    }
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Year:
        //: 中文: 年份
        return tr("Year");
    case Notice:
        //: Number of the yearly notice of the State Council's General Office
        //: 中文: 放假通知
        return tr("Notice");
    case Published:
        //: Day the notice was published
        //: 中文: 发布
        return tr("Published");
    case WorkingDays:
        //: 中文: 工作日
        return tr("Working days");
    case Source:
        //: Where the year came from
        //: 中文: 来源
        return tr("From");
    case ColumnCount:
        break;
    }
    return {};
}

QString YearModel::nextYear(Column column) const
{
    if (column == Year)
        return QString::number(m_years.front().year + 1);
    //: In the place of the notice of a year
    //: 中文: 还没发布，日期暂定
    const QString open = tr("not published; dates are provisional");
    return column == Notice ? open : QString();
}

QString YearModel::cellText(const YearFact& year, Column column) const
{
    switch (column) {
    case Year:
        return QString::number(year.year);
    case Notice:
        return year.notice;
    case Published:
        return toText(year.published);
    case WorkingDays:
        return QString::number(year.workingDays);
    case Source:
        return year.source;
    case ColumnCount:
        break;
    }
    return {};
}

void MovedModel::setCases(std::vector<MovedFact> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int MovedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int MovedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MovedModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MovedFact& moved = m_cases[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(moved, column);
    case Qt::ToolTipRole:
        return column == Number ? moved.number : cellText(moved, column);
    case Qt::AccessibleTextRole: {
        if (column != Number)
            return cellText(moved, column);
        QStringList row{moved.number};
        for (const Column other : {Item, OldDue, NewDue, Told})
            row.append(cellText(moved, other));
        return row.join(u'，');
    }
    case ToldRole:
        return moved.told;
    default:
        return {};
    }
}

QVariant MovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        //: 中文: 编号
        return tr("Number");
    case Item:
        //: 中文: 事项
        return tr("Item");
    case OldDue:
        //: Due day now
        //: 中文: 原到期
        return tr("Due now");
    case NewDue:
        //: Due day under the other calendar
        //: 中文: 新到期
        return tr("Due then");
    case Told:
        //: Whether the old date stands on a paper
        //: 中文: 纸上
        return tr("On paper");
    case ColumnCount:
        break;
    }
    return {};
}

QString MovedModel::cellText(const MovedFact& moved, Column column)
{
    switch (column) {
    case Number:
        return shortNumber(moved.number);
    case Item:
        return moved.itemName;
    case OldDue:
        return dayOrPause(moved.oldDue);
    case NewDue:
        if (!moved.provisional || !moved.newDue)
            return dayOrPause(moved.newDue);
        //: %1 is a day that may still move
        //: 中文: %1 暂定
        return tr("%1 provisional").arg(DayText::inList(*moved.newDue));
    case Told:
        //: The old date stands on a paper the applicant has
        //: 中文: 已印
        if (moved.told)
            return tr("printed");
        //: No paper bears the old date
        //: 中文: 没印
        return tr("not printed");
    case ColumnCount:
        break;
    }
    return {};
}

void TellModel::setCases(std::vector<TellFact> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    endResetModel();
}

int TellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int TellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TellModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TellFact& told = m_cases[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellText(told, column);
    case Qt::ToolTipRole:
        return column == Number ? told.number : cellText(told, column);
    default:
        return {};
    }
}

QVariant TellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        //: 中文: 编号
        return tr("Number");
    case Applicant:
        //: 中文: 申请人
        return tr("Applicant");
    case Telephone:
        //: 中文: 电话
        return tr("Telephone");
    case ToldDue:
        //: The due day on the applicant's paper
        //: 中文: 纸上的到期
        return tr("On paper");
    case Due:
        //: The due day that counts
        //: 中文: 现在的到期
        return tr("Now");
    case ColumnCount:
        break;
    }
    return {};
}

QString TellModel::cellText(const TellFact& told, Column column)
{
    switch (column) {
    case Number:
        return shortNumber(told.number);
    case Applicant:
        return told.applicant;
    case Telephone:
        return told.telephone;
    case ToldDue:
        return DayText::inList(told.toldDue);
    case Due:
        return dayOrPause(told.due);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace yichuang::settingspage
