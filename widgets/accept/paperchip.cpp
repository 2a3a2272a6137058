// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/paperchip.h"

#include <QPainter>

#include <algorithm>

namespace yichuang::accept {

using namespace shared;

PaperChip::PaperChip(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(name);
    setAccessibleName(name);
    followTheme(this, theme);
}

QSize PaperChip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    const int text = std::min(metrics.horizontalAdvance(m_name) + 1, m_theme.px(240));
    return {text + m_theme.px(16), m_theme.px(26)};
}

void PaperChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line2));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    painter.setPen(m_theme.color(Color::Ink));
    const QFont font = m_theme.font(TextSize::Secondary);
    painter.setFont(font);
    const QRect inner = rect().adjusted(m_theme.px(8), 0, -m_theme.px(7), 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(m_name, Qt::ElideRight, inner.width()));
}

} // namespace yichuang::accept
