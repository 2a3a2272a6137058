// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/taskcard.h"

#include "widgets/shared/keybutton.h"

#include <QAccessible>
#include <QProgressBar>
#include <QVBoxLayout>

namespace yichuang::syncpage {

using shared::Color;
using shared::KeyButton;

TaskCard::TaskCard(const shared::Theme& theme, QWidget* parent)
    : Card(theme, 0, {}, parent)
    , m_theme(theme)
    , m_bar(new QProgressBar(this))
    , m_sentence(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink, shared::Weight::Regular, this))
    , m_note(new shared::Label(
          theme, shared::TextSize::Caption, Color::Ink2, shared::Weight::Regular, this))
    , m_button(new KeyButton(theme, KeyButton::Kind::Plain, {}, this))
{
    setObjectName(QStringLiteral("task"));
    m_sentence->setObjectName(QStringLiteral("taskSentence"));
    m_button->setObjectName(QStringLiteral("taskButton"));
    m_bar->setTextVisible(false);
    m_sentence->setWordWrap(true);
    m_note->setWordWrap(true);
    m_button->setHeight(KeyButton::Height::Small);
    m_button->setKeyHint(QStringLiteral("Esc"));
    addHeadWidget(m_button);
    body()->addWidget(m_bar);
    body()->addWidget(m_sentence);
    body()->addWidget(m_note);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &KeyButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            putAway();
    });
    connect(&theme, &shared::Theme::changed, this, &TaskCard::restyle);
    restyle();
    hide();
}

void TaskCard::restyle()
{
    m_bar->setFixedHeight(m_theme.px(8));
    body()->setContentsMargins(m_theme.px(12), m_theme.px(12), m_theme.px(12), m_theme.px(12));
    body()->setSpacing(m_theme.px(8));
}

void TaskCard::start(const QString& title, const QString& note, bool cancel)
{
    m_running = true;
    setTitle(title);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_bar->show();
    m_sentence->setColor(Color::Ink);
    m_sentence->hide();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    //: 中文: 取消
    m_button->setText(tr("Cancel"));
    m_button->setVisible(cancel);
    show();
}

void TaskCard::setProgress(int done, int total)
{
    if (!m_running || total <= 0)
        return;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    //: 中文: 第 %1 条，共 %2 条
    m_sentence->setText(tr("Record %1 of %2").arg(done).arg(total));
    m_sentence->show();
}

void TaskCard::settle(
    const QString& title, const QString& sentence, const QString& note, Color color)
{
    m_running = false;
    setTitle(title);
    m_bar->hide();
    m_sentence->setColor(color);
    m_sentence->setText(sentence);
    m_sentence->show();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    //: 中文: 知道了
    m_button->setText(tr("Put away"));
    m_button->show();
    show();
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TaskCard::finish(const QString& title, const QString& sentence, const QString& note)
{
    settle(title, sentence, note, Color::Green);
}

void TaskCard::fail(const QString& title, const QString& sentence)
{
    settle(title, sentence, {}, Color::Red);
}

void TaskCard::putAway()
{
    if (!m_running)
        hide();
}

} // namespace yichuang::syncpage
