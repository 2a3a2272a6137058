// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/emptystate.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::shared {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_picture(new QWidget(this))
    , m_title(new Label(theme, TextSize::CardTitle, Color::Ink, Weight::Bold, this))
    , m_sentence(new Label(theme, TextSize::Base, Color::Ink2, Weight::Regular, this))
    , m_footnote(new Label(theme, TextSize::Caption, Color::Ink3, Weight::Regular, this))
{
    for (Label* label : {m_title, m_sentence, m_footnote}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_footnote->hide();
    m_layout->addStretch(1);
    m_layout->addWidget(m_picture);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sentence);
    m_layout->addWidget(m_footnote);
    m_layout->addStretch(1);
    restyle();
    connect(&theme, &Theme::changed, this, &EmptyState::restyle);
}

void EmptyState::setContent(
    const QString& icon, Color iconColor, const QString& title, const QString& sentence)
{
    m_icon = icon;
    m_iconColor = iconColor;
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

KeyButton* EmptyState::action()
{
    if (m_action == nullptr) {
        m_action = new KeyButton(m_theme, KeyButton::Kind::Plain, {}, this);
        m_layout->insertSpacing(m_layout->indexOf(m_footnote), m_theme.px(4));
        m_layout->insertWidget(m_layout->indexOf(m_footnote), m_action, 0, Qt::AlignHCenter);
    }
    return m_action;
}

void EmptyState::setFootnote(const QString& text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

void EmptyState::restyle()
{
    m_picture->setFixedHeight(m_theme.px(44));
    m_layout->setContentsMargins(m_theme.px(24), m_theme.px(12), m_theme.px(24), m_theme.px(12));
    m_layout->setSpacing(m_theme.px(8));
    update();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    m_theme.paintIcon(painter, m_picture->geometry(), m_icon, m_iconColor, 36);
}

} // namespace yichuang::shared
