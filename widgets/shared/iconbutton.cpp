// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/iconbutton.h"

#include <QPainter>

namespace yichuang::shared {

IconButton::IconButton(
    const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this, theme);
}

QSize IconButton::sizeHint() const { return {m_theme.px(32), m_theme.px(32)}; }

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Sunken));
        painter.drawRoundedRect(rect(), m_theme.px(4), m_theme.px(4));
    }
    m_theme.paintIcon(painter, rect(), m_icon, Color::Ink2, 18);
}

} // namespace yichuang::shared
