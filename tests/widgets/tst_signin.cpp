// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/keybutton.h"
#include "widgets/signin/latticewall.h"
#include "widgets/signin/personbutton.h"
#include "widgets/signin/signinpage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "explanations.h"
#include "translations/translator.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::signin;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void choosesTheLastUser();
    void asksOnceForAPassword();
    void givesUserAndPassword();
    void saysHowManyTriesAreLeft();
    void saysUntilWhenTheAccountIsLocked();
    void takesNothingWhileItChecks();
    void changesThePersonByF3();
    void unlocksOnlyForWhoLocked();
    void saysHowManyAcceptancesWait();
    void warnsOfCapsLock();
    void refusesWaysItLacks();
    void givesTheFormTheRoomOfTheWall();

private:
    [[nodiscard]] QStringList words() const;
    /// F3, then `down` steps in the list of the others, then Enter.
    void changePerson(int down)
    {
        QCoreApplication::processEvents(); // buttons just made are shown by the event loop
        QTest::keyClick(password(), Qt::Key_F3);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QWidget* menu = QApplication::activePopupWidget();
        for (int step = 0; step < down; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    [[nodiscard]] QLineEdit* password() const
    {
        return m_page->findChild<QLineEdit*>(u"password"_s);
    }

    shared::Theme m_theme;
    std::unique_ptr<SignInPage> m_page;
};

void TestSignIn::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    m_theme.applyTo(*qApp);
}

void TestSignIn::init()
{
    m_page = std::make_unique<SignInPage>(m_theme);
    m_page->setAccounts({{u"ma"_s, u"马丽娟"_s, u"综合窗口"_s},
        {u"wu"_s, u"吴海燕"_s, u"综合窗口"_s}, {u"zhao"_s, u"赵敏"_s, u"首席代表"_s}});
    m_page->resize(1366, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QStringList TestSignIn::words() const
{
    QStringList shown;
    for (const auto* label : m_page->findChildren<QLabel*>()) {
        if (label->isVisible())
            shown += label->text();
    }
    return shown;
}

void TestSignIn::choosesTheLastUser()
{
    QCOMPARE(m_page->chosenAccount(), u"ma"_s);
    QVERIFY(password()->hasFocus());
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
}

void TestSignIn::asksOnceForAPassword()
{
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QVERIFY(words().contains(u"口令还没填"_s));
}

void TestSignIn::givesUserAndPassword()
{
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    QTest::keyClicks(password(), u"anhe-2026"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), QVariantList({u"ma"_s, u"anhe-2026"_s}));
}

void TestSignIn::saysHowManyTriesAreLeft()
{
    QTest::keyClicks(password(), u"wrong"_s);
    m_page->showBusy();
    m_page->showWrongPassword(4);
    QVERIFY(words().contains(u"口令不对，还可试 4 次"_s));
    QVERIFY(password()->text().isEmpty());
    QVERIFY(password()->hasFocus());
    QTest::keyClicks(password(), u"a"_s);
    QVERIFY(!words().contains(u"口令不对，还可试 4 次"_s));
}

void TestSignIn::saysUntilWhenTheAccountIsLocked()
{
    QTest::keyClicks(password(), u"wrong"_s);
    m_page->showBusy();
    m_page->showLocked({test::day(11, 18), std::chrono::hours{10} + std::chrono::minutes{41}});
    QCOMPARE(words().filter(u"10:41"_s).size(), 1);
    QVERIFY(password()->hasFocus());
    // Somebody else may still sign in.
    changePerson(0);
    QTRY_COMPARE(m_page->chosenAccount(), u"wu"_s);
    QVERIFY(words().filter(u"10:41"_s).isEmpty());
    const qsizetype before = words().size();
    m_page->showDisabled();
    QCOMPARE(words().size(), before + 1);
}

void TestSignIn::takesNothingWhileItChecks()
{
    QSignalSpy asked(m_page.get(), &SignInPage::signInRequested);
    QTest::keyClicks(password(), u"anhe"_s);
    m_page->showBusy();
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    m_page->showFailure(u"磁盘满了"_s);
    QTest::keyClicks(password(), u"anhe"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestSignIn::changesThePersonByF3()
{
    changePerson(1);
    QTRY_COMPARE(m_page->chosenAccount(), u"zhao"_s);
    QVERIFY(password()->hasFocus());
    changePerson(0); // the first of the others
    QTRY_COMPARE(m_page->chosenAccount(), u"ma"_s);
    QCoreApplication::processEvents();
    QTest::keyClick(password(), Qt::Key_F3);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_2); // the second at one key
    QTRY_COMPARE(m_page->chosenAccount(), u"zhao"_s);
}

void TestSignIn::unlocksOnlyForWhoLocked()
{
    m_page->setFacts({.hall = u"安河县政务服务中心"_s,
        .place = u"3 号窗口"_s,
        .version = {},
        .online = false,
        .offlineUntil = {},
        .lockedAt = BeijingTime{test::day(11, 18), std::chrono::hours{10}},
        .lockedBy = u"ma"_s});
    const auto* go = m_page->findChild<shared::KeyButton*>(u"signIn"_s);
    QCOMPARE(go->text(), u"解锁"_s);
    changePerson(0);
    QTRY_COMPARE(m_page->chosenAccount(), u"wu"_s);
    QCOMPARE(go->text(), u"登录"_s);
}

void TestSignIn::saysHowManyAcceptancesWait()
{
    QVERIFY(words().filter(u"没提交"_s).isEmpty());
    m_page->setFacts({.hall = u"安河县政务服务中心"_s,
        .place = u"3 号窗口"_s,
        .version = {},
        .online = false,
        .offlineUntil = {},
        .lockedAt = BeijingTime{test::day(11, 18), std::chrono::hours{10}},
        .lockedBy = u"ma"_s,
        .unfinished = 1});
    QVERIFY(words().contains(u"有 1 件没提交的受理，已存在本机"_s));
    QCOMPARE(m_page->findChild<shared::KeyButton*>(u"signIn"_s)->text(), u"解锁"_s);
}

void TestSignIn::warnsOfCapsLock()
{
    QVERIFY(words().contains(u"大写锁定：关"_s));
    m_page->setCapsLock(true);
    QVERIFY(words().contains(u"大写锁定：开"_s));
}

void TestSignIn::refusesWaysItLacks()
{
    QStringList reasons;
    for (const auto* button : m_page->findChildren<shared::KeyButton*>()) {
        if (!button->isEnabled())
            reasons += button->refusal();
    }
    QCOMPARE(reasons.size(), 2);
    QVERIFY(!reasons.contains(QString()));
}

void TestSignIn::givesTheFormTheRoomOfTheWall()
{
    const auto* wall = m_page->findChild<LatticeWall*>();
    QVERIFY(wall->isVisible());
    m_page->resize(1100, 700);
    QTRY_VERIFY(!wall->isVisible());
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
