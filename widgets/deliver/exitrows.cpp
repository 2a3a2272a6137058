// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/exitrows.h"

#include "models/itemmodels/casetablemodel.h"
#include "widgets/cases/caserows.h"
#include "widgets/cases/casesteps.h"
#include "widgets/cases/skeleton.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/lampicon.h"

#include <QPainter>

namespace yichuang::deliver {

using cases::ExitStage;
using cases::FeeStanding;
using itemmodels::CaseTableModel;
using shared::Color;
using shared::DueChip;

namespace {

static_assert(int{ExitRows::Due} == int{CaseTableModel::ColumnCount} - 1);

deadline::Lamp lampAt(const QModelIndex& index)
{
    return static_cast<deadline::Lamp>(index.data(CaseTableModel::LampRole).toInt());
}

ExitStage stageAt(const QModelIndex& index)
{
    return static_cast<ExitStage>(index.data(CaseTableModel::StageRole).toInt());
}

QString documentAt(const QModelIndex& index)
{
    return index.data(CaseTableModel::DocumentRole).toString();
}

QString wayAt(const QModelIndex& index)
{
    return ExitWords::way(
        static_cast<cases::DeliveryWay>(index.data(CaseTableModel::WayRole).toInt()));
}

FeeStanding feeAt(const QModelIndex& index)
{
    return static_cast<FeeStanding>(index.data(CaseTableModel::FeeRole).toInt());
}

QString feeTextAt(const QModelIndex& index)
{
    return ExitWords::fee(feeAt(index), index.data(CaseTableModel::FeeFenRole).toLongLong());
}

} // namespace

QVariant ExitRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                             : QVariant{};
    switch (section) {
    case Lamp:
        //: 中文: 灯
        return tr("Lamp");
    case Document:
        //: 中文: 证照文书 / 领取人
        return tr("Document / receiver");
    case Way:
        //: How the result goes out
        //: 中文: 方式
        return tr("Way");
    case Fee:
        //: 中文: 费用（元）
        return tr("Fee (yuan)");
    default:
        //: 中文: 送达期限
        return tr("Deliver by");
    }
}

QVariant ExitRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, role);
    if (!index.data(CaseTableModel::LoadedRole).toBool())
        return {};
    const QString applicant = index.data(CaseTableModel::ApplicantRole).toString();
    const QString number = shared::groupedNumber(index.data(CaseTableModel::NumberRole).toString());
    if (role == Qt::ToolTipRole)
        return QString(documentAt(index) + u'\n' + index.data(CaseTableModel::TitleRole).toString()
            + u'\n' + applicant + u'\n' + number);
    const QStringList parts{DueChip::spokenText(casespage::dueStateOf(index)), documentAt(index),
        applicant, wayAt(index), feeTextAt(index)};
    //: Between the parts of a spoken row
    //: 中文: ，
    return parts.join(tr(", "));
}

ExitRowDelegate::ExitRowDelegate(const shared::Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
{
}

void ExitRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (!index.data(CaseTableModel::LoadedRole).toBool()) {
        if (index.column() == ExitRows::Document)
            casespage::Skeleton::paintRow(
                *painter, rect.adjusted(-theme().px(40), 0, theme().px(80), 0), theme());
        painter->restore();
        return;
    }
    switch (index.column()) {
    case ExitRows::Lamp: {
        const int edge = theme().px(16);
        shared::LampIcon::paint(*painter,
            QRectF(rect.left() + theme().px(14), rect.center().y() + 1 - edge / 2.0, edge, edge),
            lampAt(index), theme().tokens());
        break;
    }
    case ExitRows::Document: {
        const QString number
            = shared::shortNumber(index.data(CaseTableModel::NumberRole).toString());
        paintLines(*painter, rect, documentAt(index),
            index.data(CaseTableModel::ApplicantRole).toString() + u' ' + number, Color::Ink,
            isSelected(option));
        break;
    }
    case ExitRows::Way:
        paintWay(*painter, rect, index);
        break;
    case ExitRows::Fee:
        paintFee(*painter, rect, index);
        break;
    default:
        paintDue(*painter, rect, index);
    }
    painter->restore();
}

void ExitRowDelegate::paintWay(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto way = static_cast<cases::DeliveryWay>(index.data(CaseTableModel::WayRole).toInt());
    const int edge = theme().px(16);
    theme().paintIcon(painter,
        QRectF(rect.left() + theme().px(6), rect.center().y() + 1 - edge / 2.0, edge, edge),
        ExitWords::wayIcon(way), Color::Ink2, 16);
    QString caption;
    if (stageAt(index) == ExitStage::Certificate)
        //: Under the way of delivery: the certificate is still to be made
        //: 中文: 待制证
        caption = tr("to make");
    else if (stageAt(index) == ExitStage::Posted)
        //: Under the way of delivery: the return slip is to come
        //: 中文: 待回执
        caption = tr("slip due");
    paintLines(painter, rect.adjusted(theme().px(20), 0, theme().px(8), 0), ExitWords::way(way),
        caption, Color::Ink, false);
}

void ExitRowDelegate::paintFee(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const FeeStanding standing = feeAt(index);
    const Color color = cases::isOwed(standing) ? Color::Amber
        : standing == FeeStanding::Paid         ? Color::Green
                                                : Color::Ink2;
    paintLines(painter, rect.adjusted(0, 0, theme().px(8), 0), feeTextAt(index), {}, color,
        cases::isOwed(standing));
}

void ExitRowDelegate::paintDue(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const shared::DueState state = casespage::dueStateOf(index);
    const bool urgent = state.lamp == deadline::Lamp::Red || state.lamp == deadline::Lamp::Yellow;
    const QString day = state.day ? shared::DayText::monthDay(*state.day) : QString{};
    const QString caption = urgent || day.isEmpty() ? DueChip::shortText(state) : QString{};
    paintLines(painter, rect, day.isEmpty() ? caption : day, day.isEmpty() ? QString{} : caption,
        urgent ? DueChip::textColor(state.lamp) : Color::Ink, urgent);
}

} // namespace yichuang::deliver
