// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/base/clock.h"
#include "models/base/id.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QJsonArray>

#include <type_traits>

using namespace yichuang;
using namespace std::chrono;

template <typename A, typename B>
concept Addable = requires(A a, B b)
{
    a + b;
};
static_assert(!Addable<Day, WorkingDays>);
static_assert(!std::is_convertible_v<CaseId, EventId>);

class TestBase final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesDays_data();
    void readsAndWritesDays();
    void beijingIsEightHoursAheadWhateverTheMachineSays();
    void instantsRoundTrip();
    void uuid7SortsByTimeAndCarriesItsVersion();
    void canonicalJsonFollowsRfc8785();
    void canonicalJsonRefusesFractions();
};

void TestBase::readsAndWritesDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a day") << QStringLiteral("2026-11-18") << true;
    QTest::newRow("leap day") << QStringLiteral("2024-02-29") << true;
    QTest::newRow("no leap year") << QStringLiteral("2025-02-29") << false;
    QTest::newRow("thirteenth month") << QStringLiteral("2025-13-01") << false;
    QTest::newRow("one digit missing") << QStringLiteral("2025-1-01") << false;
    QTest::newRow("Arabic-Indic digits") << QStringLiteral("٢٠٢٥-01-01") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("trailing text") << QStringLiteral("2025-01-01x") << false;
}

void TestBase::readsAndWritesDays()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto day = dayFromText(text);
    QCOMPARE(day.has_value(), valid);
    if (valid) {
        QCOMPARE(toText(*day), text);
        QCOMPARE(toDay(toQDate(*day)), *day);
        QCOMPARE(toQDate(*day).toString(Qt::ISODate), text);
    }
}

void TestBase::beijingIsEightHoursAheadWhateverTheMachineSays()
{
    const auto instant = instantFromText(u"2026-11-17T16:00:00.000Z");
    QVERIFY_RESULT(instant);
    QCOMPARE(toText(toBeijing(*instant)), QStringLiteral("2026-11-18 00:00"));
    const test::FixedClock clock{*instant - 1ms};
    QCOMPARE(toText(clock.today()), QStringLiteral("2026-11-17"));
    QCOMPARE(toInstant(toBeijing(*instant)), *instant);
}

void TestBase::instantsRoundTrip()
{
    const QString text = QStringLiteral("2026-02-28T23:59:59.999Z");
    QCOMPARE(toText(instantFromText(text).value()), text);
    QVERIFY(!instantFromText(u"2026-02-28T23:59:59.999"));
    QVERIFY(!instantFromText(u"2026-02-28T24:00:00.000Z"));
}

void TestBase::uuid7SortsByTimeAndCarriesItsVersion()
{
    const Instant now{milliseconds{1700000000123}};
    const std::array<std::uint8_t, 10> random{
        0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    const QString first = toText(uuid7(now, random));
    const QString second = toText(uuid7(now + 1ms));
    QCOMPARE(first, QStringLiteral("018bcfe5-687b-7fff-bfff-ffffffffffff"));
    QVERIFY(first < second);
    QCOMPARE(toText(idFromText<CaseId>(first).value()), first);
    QVERIFY(!idFromText<CaseId>(u"{018bcfe5-687b-7fff-bfff-ffffffffffff}"));
}

void TestBase::canonicalJsonFollowsRfc8785()
{
    const QJsonObject object{{QStringLiteral("b"), 1},
        {QStringLiteral("a"), QJsonArray{true, QJsonValue::Null, QStringLiteral("行\n\"\u0001")}},
        {QStringLiteral("é"), QJsonObject{}}};
    QCOMPARE(canonicalJson(object).value(),
        QByteArray("{\"a\":[true,null,\"行\\n\\\"\\u0001\"],\"b\":1,\"é\":{}}"));
    // U+10000 is written with surrogates, which come before U+FFFD; by code point it would not.
    const QJsonObject outside{{QStringLiteral("\uFFFD"), 1}, {QStringLiteral("\U00010000"), 2}};
    QCOMPARE(canonicalJson(outside).value(), QByteArray("{\"\U00010000\":2,\"\uFFFD\":1}"));
    QCOMPARE(canonicalJson({{QStringLiteral("k"), QStringLiteral("\\a\t\"")}}).value(),
        QByteArray("{\"k\":\"\\\\a\\t\\\"\"}"));
}

void TestBase::canonicalJsonRefusesFractions()
{
    QVERIFY(!canonicalJson({{QStringLiteral("n"), 0.5}}));
    QVERIFY(!canonicalJson({{QStringLiteral("n"), 9007199254740993.0}}));
    QVERIFY(canonicalJson({{QStringLiteral("n"), 9007199254740991.0}}));
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
