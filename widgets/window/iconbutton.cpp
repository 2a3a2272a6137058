// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/iconbutton.h"

#include <QPainter>

namespace yichuang::window {

IconButton::IconButton(
    const shared::Theme& theme, const QString& icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    shared::followTheme(this, theme);
}

QSize IconButton::sizeHint() const { return {m_theme.px(32), m_theme.px(32)}; }

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(shared::Color::Sunken));
        painter.drawRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
    }
    m_theme.paintIcon(painter, rect(), m_icon, shared::Color::Ink2, 18);
}

} // namespace yichuang::window
