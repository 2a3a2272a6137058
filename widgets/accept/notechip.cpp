// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/notechip.h"

#include "widgets/shared/lampicon.h"

#include <QPainter>

namespace yichuang::accept {

using shared::Color;

NoteChip::NoteChip(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    shared::followTheme(this, theme);
}

void NoteChip::setNote(const QString& text, Urgency urgency)
{
    m_text = text;
    m_urgency = urgency;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QFont NoteChip::words() const
{
    return m_theme.font(shared::TextSize::Secondary,
        m_urgency == Urgency::LastDay ? shared::Weight::Bold : shared::Weight::Regular);
}

QSize NoteChip::sizeHint() const
{
    return {m_theme.px(8 + 12 + 6 + 8) + QFontMetrics(words()).horizontalAdvance(m_text) + 2,
        m_theme.px(24)};
}

void NoteChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool last = m_urgency == Urgency::LastDay;
    const Color text = last ? Color::Red : Color::Amber;
    painter.setPen(m_theme.tokens().isHighContrast() ? QPen(m_theme.color(text)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(last ? Color::RedTint : Color::AmberTint));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));
    const int lamp = m_theme.px(12);
    shared::LampIcon::paint(painter, QRectF(m_theme.px(8), (height() - lamp) / 2.0, lamp, lamp),
        last ? deadline::Lamp::Red : deadline::Lamp::Yellow, m_theme.tokens());
    painter.setFont(words());
    painter.setPen(m_theme.color(text));
    painter.drawText(
        rect().adjusted(m_theme.px(8 + 12 + 6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace yichuang::accept
