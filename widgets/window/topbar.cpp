// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/topbar.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/iconbutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace yichuang::window {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

TopBar::TopBar(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QHBoxLayout(this))
    , m_title(new Label(theme, TextSize::PageTitle, Color::Ink, Weight::Bold, this))
    , m_context(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_find(new shared::LineField(theme, this))
    , m_sync(new SyncChip(theme, this))
    , m_ruleBeforePerson(makeRule())
    , m_person(new Label(theme, TextSize::Secondary, Color::Ink, Weight::Bold, this))
    , m_place(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_ruleBeforeTime(makeRule())
    , m_time(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_verify(new shared::IconButton(theme, QStringLiteral("shield-check"),
          //: 中文: 核验文书 Ctrl Shift K
          tr("Verify a document Ctrl Shift K"), this))
    //: 中文: 锁屏 Ctrl L
    , m_lock(new shared::IconButton(theme, QStringLiteral("lock"), tr("Lock Ctrl L"), this))
{
    m_context->setElide(Label::Elide::Right);
    m_find->setObjectName(QStringLiteral("globalFind"));
    m_find->setLeadingIcon(QStringLiteral("search"));
    m_find->setKeyHint(QStringLiteral("Ctrl K"));
    //: Accessible name of the field in the top bar
    //: 中文: 查找 Ctrl K
    m_find->setAccessibleName(tr("Find Ctrl K"));
    m_find->setInputMethodHints(Qt::ImhPreferLatin);
    m_lock->setObjectName(QStringLiteral("lock"));
    m_verify->setObjectName(QStringLiteral("verify"));
    m_sync->setObjectName(QStringLiteral("syncChip"));

    m_layout->addWidget(m_title);
    m_layout->addWidget(m_context, 1);
    for (QWidget* widget : {static_cast<QWidget*>(m_find), static_cast<QWidget*>(m_sync),
             m_ruleBeforePerson, static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_place),
             m_ruleBeforeTime, static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_verify),
             static_cast<QWidget*>(m_lock)})
        m_layout->addWidget(widget, 0, Qt::AlignVCenter);

    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_find->text().trimmed();
        m_find->clear(); // whoever takes over the window reads nobody's name there
        if (!text.isEmpty())
            Q_EMIT findRequested(text);
    });
    connect(m_sync, &SyncChip::clicked, this, &TopBar::syncRequested);
    connect(m_verify, &shared::IconButton::clicked, this, &TopBar::verifyRequested);
    auto* verify = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K, this);
    connect(verify, &QShortcut::activated, this, &TopBar::verifyRequested);
    connect(m_lock, &shared::IconButton::clicked, this, &TopBar::lockRequested);
    connect(&theme, &shared::Theme::changed, this, &TopBar::restyle);
    restyle();
}

QWidget* TopBar::makeRule()
{
    auto* rule = new QWidget(this);
    rule->setFixedWidth(1);
    rule->setAutoFillBackground(true);
    return rule;
}

void TopBar::setPage(const QString& title, const QString& context)
{
    m_title->setText(title);
    m_context->setText(context);
}

void TopBar::setSync(const SyncChipState& state) { m_sync->setState(state); }

void TopBar::setPerson(const QString& name, const QString& place)
{
    m_person->setText(name);
    m_place->setText(place);
}

void TopBar::setTime(const BeijingTime& now) { m_time->setText(shared::DayText::moment(now)); }

void TopBar::layoutFor(const Breakpoint& breakpoint)
{
    m_breakpoint = breakpoint;
    restyle();
}

void TopBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void TopBar::restyle()
{
    const bool compact = m_breakpoint.width == Breakpoint::Width::Compact;
    setFixedHeight(m_theme.px(48));
    m_layout->setContentsMargins(m_theme.px(16), 0, m_theme.px(12), 0);
    m_layout->setSpacing(m_theme.px(12));
    m_find->setFixedWidth(m_theme.px(compact ? 200 : 312));
    //: In the empty find field where room is short
    //: 中文: 查找
    const QString shortPrompt = tr("Find");
    //: In the empty find field
    //: 中文: 查办件号、姓名、事项首字母
    const QString longPrompt = tr("Case number, name, initials of an item");
    m_find->setPlaceholderText(compact ? shortPrompt : longPrompt);
    m_sync->setShort(compact);
    for (QWidget* widget : {static_cast<QWidget*>(m_context), m_ruleBeforePerson,
             static_cast<QWidget*>(m_place), m_ruleBeforeTime, static_cast<QWidget*>(m_time)})
        widget->setVisible(!compact);
    // The context takes the free room; in compact width the title does.
    m_layout->setStretch(0, compact ? 1 : 0);
    for (QWidget* rule : {m_ruleBeforePerson, m_ruleBeforeTime}) {
        QPalette colors = rule->palette();
        colors.setColor(QPalette::Window, m_theme.color(Color::Line2));
        rule->setPalette(colors);
        rule->setFixedHeight(m_theme.px(20));
    }
    update();
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Paper));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace yichuang::window
