// SPDX-License-Identifier: Apache-2.0
#include "widgets/signin/signinform.h"

#include "widgets/shared/daytext.h"
#include "widgets/signin/personbutton.h"
#include "widgets/signin/sheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace yichuang::signin {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

SignInForm::SignInForm(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_people(new QWidget(this))
    , m_peopleLayout(new QGridLayout(m_people))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeClock());
    m_peopleLayout->setContentsMargins(0, theme.px(24), 0, theme.px(24));
    down->addWidget(m_people);
    down->addWidget(makePassword());
    down->addWidget(makeOtherWays());
    down->addWidget(makeKept());
    restyle();
    connect(&theme, &shared::Theme::changed, this, &SignInForm::restyle);
}

QWidget* SignInForm::makeClock()
{
    auto* line = new Sheet(m_theme, Sheet::Edge::Below, this);
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, m_theme.px(12));
    across->setSpacing(m_theme.px(12));
    m_clock = new Label(m_theme, TextSize::Clock, Color::Ink, Weight::Bold, line);
    m_day = new Label(m_theme, TextSize::CardTitle, Color::Ink2, Weight::Regular, line);
    m_place = new Label(m_theme, TextSize::CardTitle, Color::Ink, Weight::Bold, line);
    m_day->setContentsMargins(0, 0, 0, m_theme.px(10));
    m_place->setContentsMargins(0, 0, 0, m_theme.px(10));
    across->addWidget(m_clock, 0, Qt::AlignBottom);
    across->addWidget(m_day, 1, Qt::AlignBottom);
    across->addWidget(m_place, 0, Qt::AlignBottom);
    return line;
}

QWidget* SignInForm::makePassword()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_theme.px(8));
    grid->setVerticalSpacing(m_theme.px(6));
    auto* label = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, part);
    //: 中文: 口令
    label->setText(tr("Password"));
    m_password = new shared::LineField(m_theme, part);
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(label->text());
    label->setBuddy(m_password);
    //: 中文: 登录
    m_go = new KeyButton(m_theme, KeyButton::Kind::Primary, tr("Sign in"), part);
    m_go->setObjectName(QStringLiteral("signIn"));
    m_go->setHeight(KeyButton::Height::Large);
    m_go->setKeyHint(QStringLiteral("Enter"));
    m_sentence = new Label(m_theme, TextSize::Secondary, Color::Red, Weight::Regular, part);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(m_password, 1, 0);
    grid->addWidget(m_go, 1, 1);
    grid->addWidget(m_sentence, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::submitted);
    connect(m_go, &KeyButton::clicked, this, &SignInForm::submitted);
    connect(m_password, &QLineEdit::textEdited, this, [this] { showSentence({}); });
    return part;
}

QWidget* SignInForm::makeOtherWays()
{
    auto* part = new QWidget(this);
    auto* across = new QHBoxLayout(part);
    across->setContentsMargins(0, m_theme.px(8), 0, m_theme.px(16));
    across->setSpacing(m_theme.px(8));
    //: 中文: 用 UKey
    auto* token = new KeyButton(m_theme, KeyButton::Kind::Flat, tr("Use a UKey"), part);
    token->setIconName(QStringLiteral("key"));
    token->setKey(Qt::Key_F8);
    //: Why it is off
    //: 中文: 这个版本还不能用 UKey 登录，请用口令
    token->setRefusal(tr("This version cannot sign in with a UKey yet: use the password"));
    //: 中文: 刷工作证
    auto* badge = new KeyButton(m_theme, KeyButton::Kind::Flat, tr("Work card"), part);
    badge->setIconName(QStringLiteral("id-card"));
    badge->setKey(Qt::Key_F4);
    //: Why it is off
    //: 中文: 本机没接工作证读卡器，请用口令
    badge->setRefusal(tr("No card reader is connected: use the password"));
    token->setHeight(KeyButton::Height::Small);
    badge->setHeight(KeyButton::Height::Small);
    m_caps = new Label(m_theme, TextSize::Secondary, Color::Ink3, Weight::Regular, part);
    across->addWidget(token);
    across->addWidget(badge);
    across->addStretch(1);
    across->addWidget(m_caps);
    setCapsLock(false);
    return part;
}

QWidget* SignInForm::makeKept()
{
    auto* sheet = new Sheet(m_theme, Sheet::Edge::Around, this);
    sheet->setIcon(QStringLiteral("save"), Color::Green);
    auto* down = new QVBoxLayout(sheet);
    down->setContentsMargins(m_theme.px(44), m_theme.px(10), m_theme.px(12), m_theme.px(10));
    down->setSpacing(0);
    m_keptTitle = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Bold, sheet);
    auto* sentence = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, sheet);
    //: 中文: 解锁后接着填，不会丢
    sentence->setText(tr("Go on where you were; nothing is lost"));
    down->addWidget(m_keptTitle);
    down->addWidget(sentence);
    sheet->hide();
    m_kept = sheet;
    return sheet;
}

void SignInForm::setFacts(const SignInFacts& facts)
{
    m_place->setText(facts.place);
    //: 中文: 有 %n 件没提交的受理，已存在本机
    m_keptTitle->setText(
        tr("%n unfinished acceptance(s), kept on this machine", nullptr, facts.unfinished));
    m_kept->setVisible(facts.unfinished > 0);
}

void SignInForm::setTime(const BeijingTime& now)
{
    m_clock->setText(shared::DayText::clock(now));
    m_day->setText(shared::DayText::full(now.day));
}

void SignInForm::setCapsLock(bool on)
{
    //: 中文: 大写锁定：开
    const QString onText = tr("Caps Lock: on");
    //: 中文: 大写锁定：关
    const QString offText = tr("Caps Lock: off");
    m_caps->setText(on ? onText : offText);
    m_caps->setColor(on ? Color::Amber : Color::Ink3);
    m_caps->setWeight(on ? Weight::Bold : Weight::Regular);
}

void SignInForm::showPeople(const std::vector<Account>& accounts, const QString& chosen,
    const std::optional<BeijingTime>& lockedAt)
{
    if (lockedAt) {
        //: 中文: 解锁
        m_go->setText(tr("Unlock"));
    } else {
        m_go->setText(tr("Sign in"));
    }
    m_go->updateGeometry();
    while (QLayoutItem* item = m_peopleLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Account* second = nullptr;
    for (const Account& account : accounts) {
        if (account.id == chosen)
            addPerson(account, true, lockedAt, 0, 0);
        else if (second == nullptr)
            second = &account;
    }
    if (second == nullptr)
        return;
    addPerson(*second, false, {}, 1, 0);
    //: 中文: 换人登录
    auto* other = new PersonButton(m_theme, tr("Somebody else"), {}, m_people);
    other->setObjectName(QStringLiteral("somebodyElse"));
    other->setKey(QStringLiteral("F3"));
    other->setShortcut(Qt::Key_F3);
    connect(other, &PersonButton::clicked, this,
        [this, accounts, chosen, other] { offerOthers(accounts, chosen, other); });
    m_peopleLayout->addWidget(other, 1, 1);
}

void SignInForm::addPerson(const Account& account, bool chosen,
    const std::optional<BeijingTime>& lockedAt, int row, int column)
{
    auto* person = new PersonButton(m_theme, account.name, account.work, m_people);
    person->setCheckable(true);
    person->setChecked(chosen);
    if (lockedAt) {
        //: %1 is a time of day
        //: 中文: %1 锁屏
        person->setNote(
            QStringLiteral("lock"), tr("locked %1").arg(shared::DayText::clock(*lockedAt)));
    }
    connect(
        person, &PersonButton::clicked, this, [this, id = account.id] { Q_EMIT personChosen(id); });
    m_peopleLayout->addWidget(person, row, column, 1, chosen ? 2 : 1);
}

void SignInForm::offerOthers(
    const std::vector<Account>& accounts, const QString& chosen, QWidget* below)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherPeople"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // One key each: F3 and a digit, or a letter after the ninth.
    int number = 0;
    for (const Account& account : accounts) {
        if (account.id == chosen)
            continue;
        ++number;
        const QChar key = number < 10 ? QChar(u'0' + number) : QChar(u'A' + (number - 10) % 26);
        QAction* person = menu->addAction(u'&' + key + u"  " + account.name + u'\t' + account.work);
        connect(person, &QAction::triggered, this,
            [this, id = account.id] { Q_EMIT personChosen(id); });
    }
    menu->setActiveAction(menu->actions().front());
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

void SignInForm::showSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_password->setError(sentence);
}

void SignInForm::showBusy()
{
    //: 中文: 正在核对
    m_go->startBusy(tr("Checking"));
    m_password->setReadOnly(true);
}

void SignInForm::stopBusy()
{
    m_go->stopBusy();
    m_password->setReadOnly(false);
}

void SignInForm::restyle()
{
    setFixedWidth(m_theme.px(440));
    m_password->setFixedHeight(m_theme.px(40));
    m_go->setMinimumWidth(m_theme.px(128));
    m_peopleLayout->setSpacing(m_theme.px(8));
}

} // namespace yichuang::signin
