// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/timelinedelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace yichuang::shared {

namespace {
constexpr int kPitch = 45;
constexpr int kDot = 24;
constexpr int kIndent = 36;
} // namespace

TimelineDelegate::TimelineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_theme.px(200), m_theme.px(kPitch)};
}

void TimelineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    const int dot = m_theme.px(kDot);
    const double centre = rect.left() + dot / 2.0 + 1;
    painter->setPen(m_theme.color(Color::Line2));
    if (index.row() + 1 < index.model()->rowCount(index.parent()))
        painter->drawLine(
            QPointF(centre, rect.top() + dot + 2), QPointF(centre, rect.bottom() + 1));

    const QVariant given = index.data(ToneRole);
    const Color tone = given.isValid() ? static_cast<Color>(given.toInt()) : Color::Grey;
    painter->setPen(m_theme.color(given.isValid() ? tone : Color::Line2));
    painter->setBrush(m_theme.color(Color::Paper));
    const QRectF circle(centre - dot / 2.0, rect.top() + 1, dot, dot);
    painter->drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    m_theme.paintIcon(*painter, circle, index.data(IconRole).toString(), tone, 14);

    const QRect words = rect.adjusted(m_theme.px(kIndent), 0, -m_theme.px(2), 0);
    const QRect first(words.left(), words.top() + m_theme.px(2), words.width(), m_theme.px(20));
    const QString time = index.data(TimeRole).toString();
    painter->setFont(m_theme.font(TextSize::Caption));
    painter->setPen(m_theme.color(Color::Ink3));
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, time);
    const int room
        = first.width() - QFontMetrics(painter->font()).horizontalAdvance(time) - m_theme.px(8);
    const QString caption = index.data(CaptionRole).toString();
    painter->drawText(QRect(first.left(), first.bottom() + 1, first.width(), m_theme.px(16)),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font()).elidedText(caption, Qt::ElideRight, first.width()));
    const QFont bold = m_theme.font(TextSize::Base, Weight::Bold);
    painter->setFont(bold);
    painter->setPen(m_theme.color(Color::Ink));
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(bold).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room));

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected) && view != nullptr && view->hasFocus()) {
        painter->setPen(QPen(m_theme.color(Color::Blue), m_theme.tokens().focusRingWidth()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            words.adjusted(-m_theme.px(4), 1, 0, -m_theme.px(2)), m_theme.px(4), m_theme.px(4));
    }
    painter->restore();
}

} // namespace yichuang::shared
