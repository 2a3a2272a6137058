// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/signinpage.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/keycap.h"
#include "widgets/shared/linefield.h"
#include "widgets/signin/latticewall.h"
#include "widgets/signin/personbutton.h"
#include "widgets/signin/signinform.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::signin {

using shared::Color;
using shared::KeyButton;

SignInPage::SignInPage(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wall(new LatticeWall(theme, this))
    , m_form(new SignInForm(theme, this))
    , m_foot(new SignInFoot(theme, this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_wall);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    // As much as the foot where there is room: the form stands in the middle of the page.
    right->addSpacerItem(
        new QSpacerItem(0, theme.px(56), QSizePolicy::Minimum, QSizePolicy::Maximum));
    right->addStretch(1);
    right->addWidget(m_form, 0, Qt::AlignHCenter);
    right->addStretch(1);
    right->addWidget(m_foot);
    across->addLayout(right, 1);

    setFocusProxy(m_form->password());
    connect(m_form, &SignInForm::submitted, this, &SignInPage::submit);
    connect(m_form, &SignInForm::personChosen, this, &SignInPage::choose);
    connect(&theme, &shared::Theme::changed, this, [this] { layoutForWidth(); });
}

void SignInPage::setAccounts(const std::vector<Account>& accounts)
{
    m_accounts = accounts;
    choose(accounts.empty() ? QString() : accounts.front().id);
}

void SignInPage::setFacts(const SignInFacts& facts)
{
    m_facts = facts;
    m_wall->setHall(facts.hall);
    m_form->setFacts(facts);
    m_foot->setFacts(facts);
    choose(m_chosen);
}

void SignInPage::setTime(const BeijingTime& now) { m_form->setTime(now); }

void SignInPage::setCapsLock(bool on) { m_form->setCapsLock(on); }

QString SignInPage::chosenAccount() const { return m_chosen; }

void SignInPage::choose(const QString& accountId)
{
    m_chosen = accountId;
    const bool unlocks = accountId == m_facts.lockedBy;
    m_form->showPeople(
        m_accounts, accountId, unlocks ? m_facts.lockedAt : std::optional<BeijingTime>{});
    m_form->password()->clear();
    m_form->showSentence({});
    m_form->password()->setFocus(Qt::OtherFocusReason);
}

void SignInPage::submit()
{
    if (m_chosen.isEmpty() || m_form->isBusy())
        return;
    if (m_form->password()->text().isEmpty()) {
        //: 中文: 口令还没填
        m_form->showSentence(tr("Enter the password first"));
        return;
    }
    Q_EMIT signInRequested(m_chosen, m_form->password()->text());
}

void SignInPage::showBusy() { m_form->showBusy(); }

void SignInPage::showWrongPassword(int triesLeft)
{
    //: 中文: 口令不对，还可试 %n 次
    showFailure(tr("Wrong password, %n tries left", nullptr, triesLeft));
}

void SignInPage::showLocked(const BeijingTime& until)
{
    //: %1 is a time of day
    //: 中文: 试错次数太多，这个账号锁到 %1。到时再试，或请管理员解锁；已填的没动
    showFailure(tr("Too many wrong tries: locked until %1. Try again then, or ask the "
                   "administrator. What was typed is kept.")
                    .arg(shared::DayText::clock(until)));
}

void SignInPage::showDisabled()
{
    //: 中文: 这个账号已停用。换人登录，或找管理员
    showFailure(
        tr("This account is disabled. Let somebody else sign in, or ask the administrator."));
}

void SignInPage::showFailure(const QString& sentence)
{
    m_form->stopBusy();
    m_form->showSentence(sentence);
    m_form->password()->clear();
    m_form->password()->setFocus(Qt::OtherFocusReason);
}

void SignInPage::layoutForWidth()
{
    // Below 1180 effective pixels the form needs the room.
    m_wall->setVisible(width() / m_theme.scaleFactor() >= 1180);
}

void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layoutForWidth();
}

void SignInPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Canvas));
}

} // namespace yichuang::signin
