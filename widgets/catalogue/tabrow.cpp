// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/tabrow.h"

#include <QPainter>

namespace yichuang::cataloguepage {

using shared::Color;
using shared::TextSize;
using shared::Weight;

TabRow::TabRow(const shared::Theme& theme, QWidget* parent)
    : QTabBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("entryTabs"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    shared::followTheme(this, theme);
}

QSize TabRow::tabSizeHint(int index) const
{
    // Room for the bold words, so that choosing a tab moves nothing.
    const QFontMetrics metrics(m_theme.font(TextSize::Base, Weight::Bold));
    return {metrics.horizontalAdvance(tabText(index)) + m_theme.px(24), m_theme.px(37)};
}

void TabRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        const bool chosen = i == currentIndex();
        painter.setFont(m_theme.font(TextSize::Base, chosen ? Weight::Bold : Weight::Regular));
        painter.setPen(m_theme.color(chosen ? Color::Blue : Color::Ink2));
        painter.drawText(tab, Qt::AlignCenter, tabText(i));
        if (chosen)
            painter.fillRect(QRect(tab.left() + m_theme.px(12), tab.bottom() - m_theme.px(2) + 1,
                                 tab.width() - m_theme.px(24), m_theme.px(2)),
                m_theme.color(Color::Blue));
    }
}

} // namespace yichuang::cataloguepage
