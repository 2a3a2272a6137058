// SPDX-License-Identifier: Apache-2.0
#include "models/identity/casenumber.h"
#include "tests/support/qtestprinters.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::identity;

class TestCaseNumber final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSamplesOfTheRulebook_data();
    void readsTheSamplesOfTheRulebook();
    void everyWrongDigitIsFound();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void partsAndNumberAreTheSameThing();
    void serialsNeverGoBackAndNeverRollOver();
    void queryCodesAvoidLookalikes();
};

void TestCaseNumber::readsTheSamplesOfTheRulebook_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("terminal");
    QTest::addColumn<int>("serial");
    const auto row
        = [](const char* number, const char* place, const char* date, int terminal, int serial) {
              QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(place)
                                    << QString::fromLatin1(date) << terminal << serial;
          };
    row("6211021032052025012700100016", "621102103205", "2025-01-27", 1, 1);
    row("6207251000002024091401203174", "620725100000", "2024-09-14", 12, 317);
    row("1410020000002026022800300425", "141002000000", "2026-02-28", 3, 42);
    row("6211000000002026123111899997", "621100000000", "2026-12-31", 118, 9999);
}

void TestCaseNumber::readsTheSamplesOfTheRulebook()
{
    QFETCH(QString, number);
    QFETCH(QString, place);
    QFETCH(QString, date);
    QFETCH(int, terminal);
    QFETCH(int, serial);
    const auto parts = parseCaseNumber(number);
    QVERIFY(parts.has_value());
    QCOMPARE(parts->place, place);
    QCOMPARE(toText(parts->date), date);
    QCOMPARE(parts->terminal, terminal);
    QCOMPARE(parts->serial, serial);
    QCOMPARE(composeCaseNumber(*parts).value(), number);
}

void TestCaseNumber::everyWrongDigitIsFound()
{
    const QString number = QStringLiteral("6211021032052025012700100016");
    for (qsizetype i = 0; i < number.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = number;
            wrong[i] = QChar(digit);
            QCOMPARE(parseCaseNumber(wrong).has_value(), wrong == number);
        }
    }
}

void TestCaseNumber::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("finding");
    QTest::newRow("empty") << QString() << QStringLiteral("empty");
    QTest::newRow("27 digits") << QStringLiteral("621102103205202501270010001")
                               << QStringLiteral("wrongLength");
    QTest::newRow("a letter") << QStringLiteral("62110210320520250127001000l6")
                              << QStringLiteral("wrongCharacter");
    QTest::newRow("full-width digits")
        << QStringLiteral("６211021032052025012700100016") << QStringLiteral("wrongCharacter");
    const QString february30 = QStringLiteral("621102103205202502300010001");
    QTest::newRow("30 February") << QString(
        february30 + QString::number(mod11x10CheckDigit(february30)))
                                 << QStringLiteral("noSuchDay");
    const QString serialZero = QStringLiteral("621102103205202502200010000");
    QTest::newRow("serial 0") << QString(
        serialZero + QString::number(mod11x10CheckDigit(serialZero)))
                              << QStringLiteral("serialZero");
}

void TestCaseNumber::refusesWhatIsNoNumber()
{
    QFETCH(QString, number);
    QFETCH(QString, finding);
    const Verdict verdict = checkCaseNumber(number);
    QVERIFY(!verdict.isValid());
    QCOMPARE(toText(verdict.errors.front().code), finding);
}

void TestCaseNumber::partsAndNumberAreTheSameThing()
{
    QVERIFY(rc::check("compose and parse are inverse", [] {
        const CaseNumber parts{
            QString::number(*rc::gen::inRange<qint64>(100000000000, 999999999999)),
            Day{std::chrono::days{*rc::gen::inRange(15000, 30000)}}, *rc::gen::inRange(0, 1000),
            *rc::gen::inRange(1, 10000)};
        RC_ASSERT(parseCaseNumber(composeCaseNumber(parts).value()) == std::optional{parts});
    }));
    QVERIFY(!composeCaseNumber({QStringLiteral("621102103205"), Day{}, 1000, 1}));
    QVERIFY(!composeCaseNumber({QStringLiteral("621102103205"), Day{}, 1, 10000}));
    QVERIFY(!composeCaseNumber({QStringLiteral("62110210320"), Day{}, 1, 1}));
}

void TestCaseNumber::serialsNeverGoBackAndNeverRollOver()
{
    QVERIFY(rc::check("numbers of one terminal are unique whatever its clock does", [] {
        const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
        std::optional<IssuedSerial> last;
        for (const int day : days) {
            const Day today{std::chrono::days{20000 + day}};
            const auto next = nextSerial(last, today);
            RC_ASSERT(next.has_value());
            if (last) {
                const bool later = next->issued.date > last->date
                    || (next->issued.date == last->date && next->issued.serial > last->serial);
                RC_ASSERT(later);
                RC_ASSERT(next->clockBehind == (today < last->date));
            }
            last = next->issued;
        }
    }));
    const Day today{std::chrono::days{20000}};
    QVERIFY(!nextSerial(IssuedSerial{today, largestSerial}, today));
    QVERIFY(
        nextSerial(IssuedSerial{today, largestSerial}, today + std::chrono::days{1}).has_value());
}

void TestCaseNumber::queryCodesAvoidLookalikes()
{
    QString all;
    for (int start = 0; start < 256; start += 8) {
        std::array<std::uint8_t, 8> random{};
        for (std::size_t i = 0; i < random.size(); ++i)
            random[i] = static_cast<std::uint8_t>(start + static_cast<int>(i));
        all += queryCode(random);
    }
    for (const QChar c : QStringLiteral("01OI"))
        QVERIFY(!all.contains(c));
    QCOMPARE(queryCode({0, 1, 2, 31, 32, 255, 8, 9}), QStringLiteral("234Z2ZAB"));
}

QTEST_GUILESS_MAIN(TestCaseNumber)
#include "tst_casenumber.moc"
