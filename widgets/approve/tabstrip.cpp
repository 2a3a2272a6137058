// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/tabstrip.h"

#include <QPainter>

namespace yichuang::approve {

using shared::Color;
using shared::TextSize;
using shared::Weight;

TabStrip::TabStrip(const shared::Theme& theme, QWidget* parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    shared::followTheme(this, theme);
}

QSize TabStrip::sizeHint() const { return {QTabBar::sizeHint().width(), m_theme.px(36)}; }

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Base, Weight::Bold));
    return {metrics.horizontalAdvance(tabText(index)) + m_theme.px(24), m_theme.px(36)};
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool on = i == currentIndex();
        painter.setFont(m_theme.font(TextSize::Base, on ? Weight::Bold : Weight::Regular));
        painter.setPen(m_theme.color(on ? Color::Blue : Color::Ink2));
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (on)
            painter.fillRect(tab.left() + m_theme.px(10), height() - 2,
                tab.width() - m_theme.px(20), 2, m_theme.color(Color::Blue));
    }
}

} // namespace yichuang::approve
