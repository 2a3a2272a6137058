// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/infobox.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::accept {

using shared::Color;

InfoBox::InfoBox(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
{
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &InfoBox::restyle);
}

void InfoBox::setText(const QString& text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void InfoBox::restyle()
{
    layout()->setContentsMargins(m_theme.px(36), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    update();
}

void InfoBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Panel));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(4), m_theme.px(4));
    m_theme.paintIcon(painter, QRectF(m_theme.px(12), 0, m_theme.px(16), height()),
        QStringLiteral("info"), Color::Blue, 16);
}

} // namespace yichuang::accept
