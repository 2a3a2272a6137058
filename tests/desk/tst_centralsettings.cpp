// SPDX-License-Identifier: Apache-2.0
#include "models/desk/centralsettings.h"
#include "models/desk/packageintake.h"
#include "models/store/packages.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::desk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString county = u"621102000000"_s;
const QString elsewhere = u"621121000000"_s;

QByteArray packageOf(const QByteArray& settings)
{
    return R"({"format":"yichuang-settings-package-1","settings":)" + settings + '}';
}

} // namespace

/// F113: the centre sets for its places what the clerk who installed the program set before.
class TestCentralSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<test::Profile>(m_clock, county);
        m_local.hall.complaintPhone = u"0932-1"_s;
        m_local.hall.payeeAccount = u"6217000000000000001"_s;
        m_local.telephone = u"0932-2"_s;
        QVERIFY_RESULT(m_profile->store().writeAndWait(
            [this](store::Database& db) { return saveWorkplace(db, m_local); }));
    }

    void theLongerCodeIsTheStronger()
    {
        QVERIFY_RESULT(take(R"({"": {"hall": {"complaintPhone": "12345"}, "silenceIsConsent": true},
            "621102": {"hall": {"complaintPhone": "0932-12345"}, "openingMinute": 540},
            "621121": {"hall": {"complaintPhone": "0932-6"}}})"));
        const Workplace here = at(county);
        QCOMPARE(here.hall.complaintPhone, u"0932-12345"_s);
        QVERIFY(here.silenceIsConsent);
        QCOMPARE(here.policy.opening.from.count(), 540);
        QCOMPARE(here.telephone, m_local.telephone); // what nobody mentions stays the hall's own
        QCOMPARE(here.hall.payeeAccount, m_local.hall.payeeAccount);
        QCOMPARE(at(elsewhere).hall.complaintPhone, u"0932-6"_s);
    }

    void whatTheCentreTakesBackIsTheHallsAgain()
    {
        QVERIFY_RESULT(take(R"({"": {"hall": {"complaintPhone": "12345"}}})"));
        QCOMPARE(at(county).hall.complaintPhone, u"12345"_s);
        const auto taken = take("{}");
        QVERIFY_RESULT(taken);
        QVERIFY(taken->settings);
        QVERIFY(at(county) == m_local);
        QVERIFY(!*m_profile->store().readAndWait(centreSets));
    }

    void theSamePackageAgainChangesNothing()
    {
        QVERIFY(!take("{}")->settings);
        QVERIFY(take(R"({"62": {"silenceIsConsent": true}})")->settings);
        QVERIFY(!take(R"({"62": {"silenceIsConsent": true}})")->settings);
    }

    void aWrongOneIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown field")
            << QByteArray{R"({"621121": {"complaintFone": "1"}})"} << u"complaintFone"_s;
        QTest::newRow("impossible value")
            << QByteArray{R"({"": {"closingMinute": 1441}})"} << u"closingMinute"_s;
        QTest::newRow("no place") << QByteArray{R"({"安定区": {}})"} << u"安定区"_s;
        QTest::newRow("account for fees")
            << QByteArray{R"({"": {"hall": {"payeeAccount": "6217"}}})"} << u"fees"_s;
        QTest::newRow("no object") << QByteArray{"[]"} << u"settings"_s;
    }

    void aWrongOneIsNamedAndLeftAlone()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, named);
        QVERIFY_RESULT(take(R"({"": {"silenceIsConsent": true}})"));
        const auto taken = take(settings);
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->unusable, QStringList{u"settings"_s});
        const auto kept = m_profile->store().readAndWait(
            [](store::Database& db) { return store::keptPackage(db, u"settings"_s); });
        QVERIFY_RESULT(kept);
        QVERIFY2((*kept)->problem.contains(named), qPrintable((*kept)->problem));
        QVERIFY(at(county).silenceIsConsent); // the one before goes on counting
    }

private:
    Result<PackagesTaken> take(const QByteArray& settings)
    {
        return m_profile->store().writeAndWait([&](store::Database& db) {
            return store::keepPackage(
                db, {.name = u"settings"_s, .tag = u"\"x\""_s, .content = packageOf(settings)})
                .and_then([&] { return takePackages(db, m_clock.now()); });
        });
    }
    Workplace at(const QString& place)
    {
        return m_profile->store()
            .readAndWait([place](store::Database& db) { return workplaceAt(db, place); })
            .value();
    }

    test::FixedClock m_clock{"2026-11-30 09:00"};
    std::unique_ptr<test::Profile> m_profile;
    Workplace m_local;
};

QTEST_GUILESS_MAIN(TestCentralSettings)
#include "tst_centralsettings.moc"
