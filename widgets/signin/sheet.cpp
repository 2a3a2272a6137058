// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/sheet.h"

#include <QPainter>

namespace yichuang::signin {

using shared::Color;

Sheet::Sheet(const shared::Theme& theme, Edge edge, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edge(edge)
{
    shared::followTheme(this, theme);
}

void Sheet::setIcon(const QString& name, Color color)
{
    m_icon = name;
    m_iconColor = color;
    update();
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Color::Line));
    if (m_edge == Edge::Below) {
        painter.drawLine(0, height() - 1, width(), height() - 1);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Color::Paper));
    const int radius = m_theme.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QRectF place(m_theme.px(12), 0, m_theme.px(20), height());
    if (!m_icon.isEmpty())
        m_theme.paintIcon(painter, place, m_icon, m_iconColor, 18);
}

} // namespace yichuang::signin
