// SPDX-License-Identifier: Apache-2.0
#include "models/store/device.h"
#include "models/store/settings.h"
#include "tests/store/storefixture.h"

#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void everyAccountOpensTheSameKey();
    void countsFailuresAndLocksForATime();
    void aGoodPasswordForgetsFailures();
    void refusesDisabledAndUnknownPeople();
    void listsNamesWithoutAKey();
    void refusesTakenNamesAndShortPasswords();
    void changesAPassword();
    void recoversWithTheKeyOnPaper();
    void keepsSettings();
    void sealsTheDeviceKey();
    void serialsNeverGoBack();

private:
    Result<SignIn> trySignIn(const QString& name, const QString& password)
    {
        return m_fixture->open->writeAndWait(
            [&](Database& d) { return signIn(d, name, password, m_fixture->clock.now()); });
    }
    SignInRefused refusal(const QString& name, const QString& password)
    {
        return std::get<SignInRefused>(trySignIn(name, password).value());
    }
    bool opens(const QString& name, const QString& password)
    {
        return std::holds_alternative<std::shared_ptr<const Session>>(
            trySignIn(name, password).value());
    }
    Result<AccountId> add(const QString& name, const QString& password, bool disabled = false)
    {
        return m_fixture->open->writeAndWait([&](Database& d) {
            return addAccount(d, *m_fixture->session,
                {.id = {},
                    .name = name,
                    .person = u"0500"_s,
                    .displayName = u"王强"_s,
                    .roles = {cases::Role::ChiefRepresentative},
                    .department = u"D07"_s,
                    .placeCode = u"621102000000"_s,
                    .window = {},
                    .disabled = disabled},
                password, cheap, m_fixture->clock.now());
        });
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestAccounts::everyAccountOpensTheSameKey()
{
    QVERIFY_RESULT(add(u"wang"_s, u"another-8"_s));
    const auto second = trySignIn(u"wang"_s, u"another-8"_s).value();
    const auto session = std::get<std::shared_ptr<const Session>>(second);
    QVERIFY(session->dataKey().equals(m_fixture->session->dataKey()));
    QCOMPARE(session->account().roles, std::vector{cases::Role::ChiefRepresentative});
    const QByteArray sealed = m_fixture->session->sealColumn("李桂芳", "cases/x/1").value();
    QCOMPARE(session->openColumn(sealed, "cases/x/1").value(), QByteArray("李桂芳"));
    QVERIFY(!session->openEvent(sealed, "cases/x/1")); // one key for each purpose
}

void TestAccounts::countsFailuresAndLocksForATime()
{
    for (int left = 4; left >= 1; --left) {
        const SignInRefused refused = refusal(u"zhang"_s, u"wrong-word"_s);
        QCOMPARE(refused.reason, SignInRefused::Reason::WrongPassword);
        QCOMPARE(refused.triesLeft, left);
        QVERIFY(!refused.lockedUntil);
    }
    const Instant until = m_fixture->clock.now() + lockTime;
    QCOMPARE(refusal(u"zhang"_s, u"wrong-word"_s).lockedUntil, std::optional{until});
    const SignInRefused locked = refusal(u"zhang"_s, u"counter-3"_s); // also with the right one
    QCOMPARE(locked.reason, SignInRefused::Reason::Locked);
    QCOMPARE(locked.lockedUntil, std::optional{until});
    m_fixture->clock.advance(lockTime);
    QVERIFY(opens(u"zhang"_s, u"counter-3"_s));
}

void TestAccounts::aGoodPasswordForgetsFailures()
{
    for (int i = 0; i < 4; ++i)
        QCOMPARE(refusal(u"zhang"_s, u"wrong-word"_s).triesLeft, 4 - i);
    QVERIFY(opens(u"zhang"_s, u"counter-3"_s));
    QCOMPARE(refusal(u"zhang"_s, u"wrong-word"_s).triesLeft, 4);
}

void TestAccounts::refusesDisabledAndUnknownPeople()
{
    QVERIFY_RESULT(add(u"gone"_s, u"another-8"_s, true));
    QCOMPARE(refusal(u"gone"_s, u"another-8"_s).reason, SignInRefused::Reason::Disabled);
    QCOMPARE(refusal(u"nobody"_s, u"another-8"_s).reason, SignInRefused::Reason::UnknownName);
}

void TestAccounts::listsNamesWithoutAKey()
{
    QVERIFY_RESULT(add(u"gone"_s, u"another-8"_s, true));
    const auto names = m_fixture->open->readAndWait(signInNames);
    QVERIFY_RESULT(names);
    QCOMPARE(names->size(), 1u);
    QCOMPARE(names->front().displayName, u"张敏"_s);
    QCOMPARE(m_fixture->open->readAndWait(accounts).value().size(), 2u);
}

void TestAccounts::refusesTakenNamesAndShortPasswords()
{
    QCOMPARE(add(u"zhang"_s, u"another-8"_s).error().code, Error::Code::InvalidInput);
    QCOMPARE(add(u" "_s, u"another-8"_s).error().code, Error::Code::InvalidInput);
    QCOMPARE(add(u"li"_s, u"seven-7"_s).error().code, Error::Code::InvalidInput);
    QCOMPARE(m_fixture->open->readAndWait(accounts).value().size(), 1u);
}

void TestAccounts::changesAPassword()
{
    const auto change = [&](const QString& old, const QString& fresh) {
        return m_fixture->open->writeAndWait([&](Database& d) {
            return changePassword(
                d, *m_fixture->session, old, fresh, cheap, m_fixture->clock.now());
        });
    };
    QCOMPARE(change(u"not-the-one"_s, u"fresh-word"_s).error().code, Error::Code::WrongPassword);
    QVERIFY_RESULT(change(u"counter-3"_s, u"fresh-word"_s));
    QVERIFY(opens(u"zhang"_s, u"fresh-word"_s));
    QVERIFY(!opens(u"zhang"_s, u"counter-3"_s));
}

void TestAccounts::recoversWithTheKeyOnPaper()
{
    const auto recover = [&](const QString& key) {
        return m_fixture->open->writeAndWait([&](Database& d) {
            return recoverAccount(
                d, key, u"zhang"_s, u"fresh-word"_s, cheap, m_fixture->clock.now());
        });
    };
    QCOMPARE(m_fixture->recoveryKey.size(), 39);
    QString other = m_fixture->recoveryKey;
    other[0] = other.at(0) == u'A' ? u'B' : u'A';
    QCOMPARE(recover(other).error().code, Error::Code::WrongPassword);
    QCOMPARE(recover(u"nonsense"_s).error().code, Error::Code::WrongPassword);
    QVERIFY_RESULT(recover(m_fixture->recoveryKey.toLower().remove(u'-')));
    QVERIFY(opens(u"zhang"_s, u"fresh-word"_s));
}

void TestAccounts::keepsSettings()
{
    const auto put = [&](const QString& value) {
        return m_fixture->open->writeAndWait(
            [&](Database& d) { return putSetting(d, u"theme"_s, value); });
    };
    const auto ask = [&] {
        return m_fixture->open->readAndWait([](Database& d) { return setting(d, u"theme"_s); })
            .value();
    };
    QVERIFY(!ask());
    QVERIFY_RESULT(put(u"contrast"_s));
    QVERIFY_RESULT(put(u"light"_s));
    QCOMPARE(ask(), std::optional{u"light"_s});
}

void TestAccounts::sealsTheDeviceKey()
{
    const Device written{.id = DeviceId{uuid7(m_fixture->clock.now())},
        .placeCode = u"621102000000"_s,
        .placeName = u"县政务服务大厅"_s,
        .terminal = 3,
        .platformUrl = u"https://127.0.0.1:8443"_s,
        .platformCa = u"CA"_s,
        .certificate = u"CERT"_s,
        .privateKey = "-----BEGIN PRIVATE KEY-----",
        .cursor = u"c1"_s,
        .clockOffsetMs = -12,
        .clockErrorMs = 3};
    const Session& session = *m_fixture->session;
    const auto ask = [&] {
        return m_fixture->open->readAndWait([&](Database& d) { return device(d, session); });
    };
    QCOMPARE(ask().error().code, Error::Code::NotEnrolled);
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return saveDevice(d, session, written); }));
    QCOMPARE(ask().value(), written);
    const auto raw = m_fixture->open->readAndWait([](Database& d) {
        return d.one(u"key", u"SELECT sealed_key FROM device"_s,
            [](const Row& row) { return row.bytes(u"sealed_key"); });
    });
    QVERIFY(!raw.value().contains("PRIVATE KEY"));
}

void TestAccounts::serialsNeverGoBack()
{
    const auto take = [&](int day) {
        return m_fixture->open
            ->writeAndWait([&](Database& d) {
                return takeSerial(d, u"621102000000"_s, 3, Day{std::chrono::year{2026} / 11 / day});
            })
            .value();
    };
    const auto serial
        = [](const SerialAnswer& answer) { return std::get<identity::NextSerial>(answer); };
    QCOMPARE(serial(take(18)).issued.serial, 1);
    QCOMPARE(serial(take(18)).issued.serial, 2);
    const auto behind = serial(take(17)); // the clock was set back
    QCOMPARE(behind.issued.serial, 3);
    QCOMPARE(behind.issued.date, (Day{std::chrono::year{2026} / 11 / 18}));
    QVERIFY(behind.clockBehind);
    QCOMPARE(serial(take(19)).issued.serial, 1);
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [](Database& d) { return d.run(u"UPDATE serials SET last = 9999"_s); }));
    QVERIFY(std::holds_alternative<SerialsUsedUp>(take(19)));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
