// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caserows.h"

#include "models/cases/casestate.h"
#include "models/itemmodels/casetablemodel.h"
#include "widgets/cases/casesteps.h"
#include "widgets/cases/skeleton.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/lampicon.h"
#include "widgets/shared/typebadge.h"

#include <QPainter>

#include <cstdlib>

namespace yichuang::casespage {

using itemmodels::CaseTableModel;
using shared::Color;
using shared::DueChip;

namespace {

deadline::Lamp lampAt(const QModelIndex& index)
{
    return static_cast<deadline::Lamp>(index.data(CaseTableModel::LampRole).toInt());
}

cases::CaseState stateAt(const QModelIndex& index)
{
    return static_cast<cases::CaseState>(index.data(CaseTableModel::StateRole).toInt());
}

catalogue::CaseKind kindAt(const QModelIndex& index)
{
    return static_cast<catalogue::CaseKind>(index.data(CaseTableModel::KindRole).toInt());
}

} // namespace

shared::DueState dueStateOf(const QModelIndex& index)
{
    shared::DueState state{
        .lamp = lampAt(index), .days = std::abs(index.data(CaseTableModel::DaysRole).toInt())};
    const QVariant due = index.data(CaseTableModel::DueRole);
    if (due.isValid() && state.lamp != deadline::Lamp::Paused)
        state.day = toDay(due.toDate());
    state.provisional = index.data(CaseTableModel::ProvisionalRole).toBool();
    return state;
}

QVariant CaseRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant{};
    switch (section) {
    case CaseTableModel::Lamp:
        //: 中文: 灯
        return tr("Lamp");
    case CaseTableModel::Item:
        //: 中文: 事项 / 申请人
        return tr("Item / applicant");
    case CaseTableModel::Kind:
        //: 中文: 类
        return tr("Type");
    case CaseTableModel::State:
        //: 中文: 环节
        return tr("Step");
    default:
        //: 中文: 期限
        return tr("Due");
    }
}

QVariant CaseRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    if (!index.data(CaseTableModel::LoadedRole).toBool())
        return {};
    const QString title = index.data(CaseTableModel::TitleRole).toString();
    const QString applicant = index.data(CaseTableModel::ApplicantRole).toString();
    if (role == Qt::ToolTipRole && index.column() == CaseTableModel::Kind)
        return shared::TypeBadge::word(kindAt(index));
    QStringList parts{DueChip::spokenText(dueStateOf(index)), title, applicant,
        shared::TypeBadge::word(kindAt(index)), shared::stateWord(stateAt(index))};
    if (role == Qt::ToolTipRole)
        return QString(title + u'\n' + applicant + u'\n'
            + shared::groupedNumber(index.data(CaseTableModel::NumberRole).toString()));
    if (index.data(CaseTableModel::UnsentRole).toInt() > 0)
        //: The city platform has not confirmed all acts of the case yet
        //: 中文: 待平台确认
        parts << tr("not confirmed yet");
    //: Between the parts of a spoken row
    //: 中文: ，
    return parts.join(tr(", "));
}

CaseRowDelegate::CaseRowDelegate(const shared::Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
{
}

void CaseRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (!index.data(CaseTableModel::LoadedRole).toBool()) {
        if (index.column() == CaseTableModel::Item)
            Skeleton::paintRow(
                *painter, rect.adjusted(-theme().px(40), 0, theme().px(80), 0), theme());
        painter->restore();
        return;
    }
    const auto square = [&rect, this](int size, int left) {
        return QRectF(rect.left() + theme().px(left),
            rect.center().y() + 1 - theme().px(size) / 2.0, theme().px(size), theme().px(size));
    };
    switch (index.column()) {
    case CaseTableModel::Lamp:
        shared::LampIcon::paint(*painter, square(16, 14), lampAt(index), theme().tokens());
        break;
    case CaseTableModel::Item:
        paintItem(*painter, option, index);
        break;
    case CaseTableModel::Kind:
        shared::TypeBadge::paint(*painter, square(20, 8), kindAt(index), theme());
        break;
    case CaseTableModel::State:
        paintLines(*painter, rect.adjusted(0, 0, theme().px(4), 0),
            shared::stateWord(stateAt(index)), unconfirmed(index), Color::Ink2, false);
        break;
    default:
        paintDue(*painter, rect, index);
    }
    painter->restore();
}

QString CaseRowDelegate::unconfirmed(const QModelIndex& index)
{
    //: Short, under the state: the city platform has not confirmed all acts of the case yet
    //: 中文: 待确认
    return index.data(CaseTableModel::UnsentRole).toInt() > 0 ? tr("unconfirmed") : QString{};
}

void CaseRowDelegate::paintItem(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString number = shared::shortNumber(index.data(CaseTableModel::NumberRole).toString());
    paintLines(painter, option.rect, index.data(CaseTableModel::TitleRole).toString(),
        index.data(CaseTableModel::ApplicantRole).toString() + u' ' + number, Color::Ink,
        isSelected(option));
}

void CaseRowDelegate::paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const shared::DueState state = dueStateOf(index);
    QString day = DueChip::dayText(state);
    if (state.lamp == deadline::Lamp::NotStarted && state.day)
        //: %1 is the last day on which the applicant may correct
        //: 中文: 补正至 %1
        day = tr("correct by %1").arg(shared::DayText::monthDay(*state.day));
    const bool urgent = state.lamp == deadline::Lamp::Red || state.lamp == deadline::Lamp::Yellow;
    paintLines(painter, rect, DueChip::shortText(state), day,
        urgent ? DueChip::textColor(state.lamp) : Color::Ink, urgent);
}

} // namespace yichuang::casespage
