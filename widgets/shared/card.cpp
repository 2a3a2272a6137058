// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::shared {

Card::Card(const Theme& theme, int number, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_number(number)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_title(new Label(theme, TextSize::CardTitle, Color::Ink, Weight::Bold, m_head))
    , m_note(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_head))
    , m_body(new QVBoxLayout)
{
    m_title->setText(title);
    m_note->setElide(Label::Elide::Right);
    setAccessibleName(title);

    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_note, 1);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    restyle();
    connect(&theme, &Theme::changed, this, &Card::restyle);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString& note) { m_note->setText(note); }

void Card::addHeadWidget(QWidget* widget) { m_headLayout->addWidget(widget); }

void Card::restyle()
{
    m_head->setFixedHeight(m_theme.px(40));
    m_headLayout->setContentsMargins(m_theme.px(m_number > 0 ? 40 : 12), 0, m_theme.px(12), 0);
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    const int radius = m_theme.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int head = m_head->geometry().bottom();
    painter.drawLine(1, head, width() - 2, head);
    if (m_number <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(20);
    const QRect square(m_theme.px(12), m_head->y() + (m_head->height() - edge) / 2, edge, edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Ink));
    painter.drawRoundedRect(square, m_theme.px(3), m_theme.px(3));
    painter.setPen(m_theme.color(Color::OnBlue));
    painter.setFont(m_theme.font(TextSize::Caption, Weight::Bold));
    painter.drawText(square, Qt::AlignCenter, QString::number(m_number));
}

} // namespace yichuang::shared
