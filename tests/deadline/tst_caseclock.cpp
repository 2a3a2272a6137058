// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/caseclock.h"
#include "models/deadline/duedate.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::deadline;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

/// What a list shows of a clock from day to day.
class TestCaseClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void changesItsLampWithTheDays_data();
    void changesItsLampWithTheDays();
    void notStartedAndEndedAreNoColours();
    void freezesWhileStopped();
    void aToldMaximumEndsThePause();
    void yellowBeginsByIntegers_data();
    void yellowBeginsByIntegers();

private:
    ClockReading read(const ClockFacts& clock, Day today) const
    {
        const auto reading = readClock(clock, *m_calendar, {}, today);
        if (!reading)
            qFatal("%s", qPrintable(reading.error().detail));
        return *reading;
    }

    std::optional<WorkingCalendar> m_calendar;
};

void TestCaseClock::initTestCase()
{
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
}

static ClockFacts promise(int length, Day accepted)
{
    return {.id = ClockId::Promise,
        .term = Term::of(Rule::Promise, length),
        .facts = Facts{.trigger = {accepted, hours{9}}}};
}

void TestCaseClock::changesItsLampWithTheDays_data()
{
    QTest::addColumn<Day>("today");
    QTest::addColumn<QString>("lamp");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("over");
    // accepted Wednesday 18 November 2026, 5 days: due Wednesday 25
    QTest::newRow("the day of acceptance") << Day{2026y / 11 / 18} << u"green"_s << 5 << 0;
    QTest::newRow("a weekend uses nothing") << Day{2026y / 11 / 22} << u"green"_s << 3 << 0;
    QTest::newRow("one day left") << Day{2026y / 11 / 24} << u"yellow"_s << 1 << 0;
    QTest::newRow("the due day is in time") << Day{2026y / 11 / 25} << u"yellow"_s << 0 << 0;
    QTest::newRow("the day after") << Day{2026y / 11 / 26} << u"red"_s << 0 << 1;
    QTest::newRow("a weekend later") << Day{2026y / 11 / 30} << u"red"_s << 0 << 3;
}

void TestCaseClock::changesItsLampWithTheDays()
{
    QFETCH(Day, today);
    QFETCH(QString, lamp);
    QFETCH(int, remaining);
    QFETCH(int, over);
    const ClockReading reading = read(promise(5, Day{2026y / 11 / 18}), today);
    QCOMPARE(reading.due, Day{2026y / 11 / 25});
    QCOMPARE(deadline::toText(reading.lamp), lamp);
    QCOMPARE(reading.remaining, remaining);
    QCOMPARE(reading.over, over);
    QCOMPARE(deadline::toText(reading.id), u"C2"_s);
}

void TestCaseClock::notStartedAndEndedAreNoColours()
{
    const Day today{2026y / 11 / 30};
    ClockFacts clock = promise(5, Day{2026y / 11 / 18});
    clock.endedOn = Day{2026y / 11 / 27};
    const ClockReading late = read(clock, today);
    QCOMPARE(late.lamp, Lamp::Ended);
    QCOMPARE(late.over, 2);
    clock.endedOn = Day{2026y / 11 / 25};
    QCOMPARE(read(clock, today).over, 0);
    clock.facts.reset();
    QCOMPARE(read(clock, today), ClockReading{.id = ClockId::Promise});

    const ClockReading saturday = read(promise(2, Day{2026y / 11 / 18}), Day{2026y / 11 / 21});
    QCOMPARE(saturday.lamp, Lamp::Red);
    QCOMPARE(saturday.over, 1);
}

void TestCaseClock::freezesWhileStopped()
{
    ClockFacts clock = promise(8, Day{2026y / 11 / 5});
    clock.facts->stops = {{.kind = u"听证"_s, .from = Day{2026y / 11 / 11}}};
    const ClockReading open = read(clock, Day{2026y / 11 / 20});
    QCOMPARE(open.lamp, Lamp::Paused);
    QCOMPARE(open.pausedSince, Day{2026y / 11 / 11});
    QCOMPARE(open.remaining, 5);
    QVERIFY(!open.due);

    clock.facts->stops[0].until = Day{2026y / 11 / 14};
    const ClockReading over = read(clock, Day{2026y / 11 / 16});
    QCOMPARE(over.due, Day{2026y / 11 / 20});
    QCOMPARE(over.remaining, 4);
    QCOMPARE(over.lamp, Lamp::Green);
}

void TestCaseClock::aToldMaximumEndsThePause()
{
    ClockFacts clock = promise(8, Day{2026y / 11 / 5});
    clock.facts->stops
        = {{.kind = u"检测"_s, .from = Day{2026y / 11 / 11}, .told = WorkingDays{3}}};
    QCOMPARE(read(clock, Day{2026y / 11 / 13}).lamp, Lamp::Paused);
    const ClockReading running = read(clock, Day{2026y / 11 / 14});
    QCOMPARE(running.lamp, Lamp::Green);
    QCOMPARE(running.due, Day{2026y / 11 / 20});
}

void TestCaseClock::yellowBeginsByIntegers_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("usedDay");
    QTest::newRow("20 days") << 20 << 18;
    QTest::newRow("10 days") << 10 << 9;
    QTest::newRow("7 days") << 7 << 6;
    QTest::newRow("5 days") << 5 << 4;
    QTest::newRow("1 day") << 1 << 0;
    QTest::newRow("45 days") << 45 << 41;
}

void TestCaseClock::yellowBeginsByIntegers()
{
    QFETCH(int, length);
    QFETCH(int, usedDay);
    const Day accepted{2025y / 3 / 3};
    const ClockReading reading = read(promise(length, accepted), accepted);
    QCOMPARE(reading.yellowFrom, dueDay(accepted, WorkingDays{usedDay}, *m_calendar));
}

QTEST_GUILESS_MAIN(TestCaseClock)
#include "tst_caseclock.moc"
