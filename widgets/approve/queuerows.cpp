// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/queuerows.h"

#include "models/itemmodels/casetablemodel.h"
#include "widgets/cases/caserows.h"
#include "widgets/cases/skeleton.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/lampicon.h"

#include <QPainter>

namespace yichuang::approve {

using itemmodels::CaseTableModel;
using shared::Color;
using shared::DueChip;
using shared::TextSize;
using shared::Weight;

QueueRowDelegate::QueueRowDelegate(const shared::Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
{
}

QSize QueueRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {theme().px(120), theme().px(60)};
}

void QueueRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintGround(*painter, option, index);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (!index.data(CaseTableModel::LoadedRole).toBool()) {
        casespage::Skeleton::paintRow(*painter, rect, theme());
        painter->restore();
        return;
    }
    const shared::DueState due = casespage::dueStateOf(index);
    const int lamp = theme().px(16);
    shared::LampIcon::paint(*painter,
        QRectF(rect.left() + theme().px(11), rect.top() + theme().px(12), lamp, lamp), due.lamp,
        theme().tokens());
    const QRect words = rect.adjusted(theme().px(34), 0, -theme().px(12), 0);
    const auto line = [&](int top, int height) {
        return QRect(words.left(), rect.top() + theme().px(top), words.width(), theme().px(height));
    };
    const auto text = [&](const QRect& where, Qt::Alignment side, const QString& what,
                          TextSize size, Color color, Weight weight) {
        painter->setFont(theme().font(size, weight));
        painter->setPen(theme().color(color));
        const QFontMetrics metrics(painter->font());
        painter->drawText(where, static_cast<int>(side | Qt::AlignVCenter),
            metrics.elidedText(what, Qt::ElideRight, where.width()));
        return std::min(metrics.horizontalAdvance(what), where.width());
    };
    text(line(10, 20), Qt::AlignLeft, index.data(CaseTableModel::TitleRole).toString(),
        TextSize::Base, Color::Ink, isSelected(option) ? Weight::Bold : Weight::Regular);
    const QString day = due.day ? QString(u'·' + shared::DayText::monthDay(*due.day)) : QString{};
    const bool urgent = due.lamp == deadline::Lamp::Red || due.lamp == deadline::Lamp::Yellow;
    const int taken = text(line(32, 18), Qt::AlignRight, DueChip::shortText(due) + day,
        TextSize::Secondary, urgent ? DueChip::textColor(due.lamp) : Color::Ink2,
        urgent ? Weight::Bold : Weight::Regular);
    text(line(32, 18).adjusted(0, 0, -taken - theme().px(8), 0), Qt::AlignLeft,
        index.data(CaseTableModel::ApplicantRole).toString(), TextSize::Secondary, Color::Ink2,
        Weight::Regular);
    painter->restore();
}

} // namespace yichuang::approve
