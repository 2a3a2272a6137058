// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/rowdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace yichuang::shared {

RowDelegate::RowDelegate(const Theme& theme, Lines lines, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lines(lines)
{
}

bool RowDelegate::isSelected(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

void RowDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect rect = option.rect;
    const bool selected = isSelected(option);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(rect,
        m_theme.color(selected ? Color::BlueTint
                : hovered      ? Color::Panel
                               : Color::Paper));
    painter.setPen(m_theme.color(Color::LineSoft));
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    if (!selected)
        return;
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount(index.parent()) - 1;
    if (first)
        painter.fillRect(QRect(rect.left(), rect.top(), m_theme.px(3), rect.height()),
            m_theme.color(Color::Blue));
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->hasFocus())
        return;
    const QColor blue = m_theme.color(Color::Blue);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), blue);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), blue);
    if (last)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), blue);
}

void RowDelegate::paintLines(QPainter& painter, const QRect& rect, const QString& text,
    const QString& caption, Color color, bool bold) const
{
    const QRect inner = rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const QFont font = m_theme.font(TextSize::Base, bold ? Weight::Bold : Weight::Regular);
    const int first = m_theme.px(20);
    const int second = caption.isEmpty() ? 0 : m_theme.px(16);
    const int top = inner.top() + (inner.height() - first - second) / 2;
    painter.setFont(font);
    painter.setPen(m_theme.color(color));
    painter.drawText(QRect(inner.left(), top, inner.width(), first),
        Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    if (caption.isEmpty())
        return;
    const QFont small = m_theme.font(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(m_theme.color(Color::Ink3));
    painter.drawText(QRect(inner.left(), top + first, inner.width(), second),
        Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(small).elidedText(caption, Qt::ElideRight, inner.width()));
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    paintLines(*painter, option.rect, index.data(Qt::DisplayRole).toString(),
        index.data(CaptionRole).toString(), Color::Ink, isSelected(option));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(),
        m_theme.px(static_cast<int>(m_lines))};
}

} // namespace yichuang::shared
