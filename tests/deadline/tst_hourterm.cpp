// SPDX-License-Identifier: Apache-2.0
//
// Terms in hours: by hand where the answer can be read off a wall calendar, and against a
// stop-watch that is looked at every minute.
#include "models/deadline/caseclock.h"
#include "models/deadline/duedate.h"
#include "models/deadline/runningcount.h"
#include "tests/deadline/naivehours.h"
#include "tests/support/qtestprinters.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::deadline;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

namespace {

constexpr int sampledCases = 600;

int anyIn(int from, int to)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to));
}

Term inHours(int count, Rule rule = Rule::Promise)
{
    Term term = Term::of(rule, count);
    term.unit = DayUnit::Hours;
    return term;
}

Facts from(const char* moment)
{
    return {.trigger = beijingTimeFromText(QString::fromLatin1(moment)).value()};
}

/// Opening hours of some hall, all in order; without a break now and then.
naive::HourCase anyCase()
{
    const int span = static_cast<int>((Day{2026y / 12 / 31} - Day{2013y / 1 / 1}).count());
    naive::HourCase one{.cameIn = Day{2013y / 1 / 1} + days{anyIn(0, span + 1)},
        .minuteOfDay = anyIn(0, 24 * 60),
        .hours = anyIn(1, 60),
        .opens = anyIn(7 * 60, 10 * 60),
        .noonFrom = anyIn(11 * 60, 13 * 60),
        .mayStop = anyIn(0, 4) > 0,
        .extensionLimit = 10};
    one.noonUntil = one.noonFrom + (anyIn(0, 3) > 0 ? anyIn(1, 180) : 0);
    one.closes = one.noonUntil + anyIn(1, 4 * 60);
    for (int left = anyIn(0, 4); left > 0; --left) {
        naive::Stop stop{.from = one.cameIn + days{anyIn(-2, 12)}, .until = {}, .told = {}};
        if (anyIn(0, 6) > 0)
            stop.until = stop.from + days{anyIn(0, 20)};
        if (anyIn(0, 3) == 0)
            stop.told = anyIn(1, 8);
        one.stops.push_back(stop);
    }
    for (int left = anyIn(0, 3); left > 0; --left)
        one.extensions.push_back({anyIn(1, 12), one.cameIn + days{anyIn(-1, 20)}});
    return one;
}

Facts factsOf(const naive::HourCase& one)
{
    Facts facts{.trigger = {one.cameIn, minutes{one.minuteOfDay} + seconds{anyIn(0, 60)}}};
    for (const naive::Stop& stop : one.stops) {
        facts.stops.push_back({.kind = u"检测"_s, .from = stop.from, .until = stop.until});
        if (stop.told)
            facts.stops.back().told = WorkingDays{*stop.told};
    }
    for (const naive::Extension& extension : one.extensions)
        facts.extensions.push_back({WorkingDays{extension.days}, extension.approved});
    return facts;
}

Policy policyOf(const naive::HourCase& one)
{
    return {.receipt = anyIn(0, 2) == 0 ? ReceiptPolicy::ActualDay : ReceiptPolicy::NextWorkday,
        .closingTime = minutes{one.closes},
        .opening = {minutes{one.opens}, minutes{one.noonFrom}, minutes{one.noonUntil}}};
}

} // namespace

class TestHourTerm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endsWhereTheWallClockSays_data();
    void endsWhereTheWallClockSays();
    void isThatOfTheStopWatch();
    void anExplanationAddsUp();
    void theHallsOwnHoursCount();
    void aClockShowsTheMinute();
    void impossibleHoursAreRefused();

private:
    [[nodiscard]] QString end(const Term& term, const Facts& facts, const Policy& policy = {}) const
    {
        const auto due = dueMoment(term, facts, *m_calendar, policy);
        if (!due)
            return due.error().detail;
        return *due ? yichuang::toText(**due) : u"paused"_s;
    }

    std::optional<WorkingCalendar> m_calendar;
    naive::WallCalendar m_wall;
};

void TestHourTerm::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RC_PARAMS")) {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("YICHUANG_PROPERTY_CASES", &given);
        qputenv("RC_PARAMS", "max_success=" + QByteArray::number(given ? asked : sampledCases));
    }
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
    m_wall = naive::WallCalendar::of(QStringLiteral(YICHUANG_RESOURCES "/calendar"));
}

void TestHourTerm::endsWhereTheWallClockSays_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, const char* accepted, int count, const char* due) {
        QTest::newRow(name) << QString::fromLatin1(accepted) << count << QString::fromLatin1(due);
    };
    // Open 08:30 to 12:00 and 14:00 to 17:30.
    row("over the noon break", "2026-03-03 10:30", 2, "2026-03-03 14:30");
    row("the morning ends at noon, not after the break", "2026-03-03 10:00", 2, "2026-03-03 12:00");
    row("the day ends at closing", "2026-03-03 08:30", 7, "2026-03-03 17:30");
    row("one minute late at the door", "2026-03-03 08:31", 7, "2026-03-04 08:31");
    row("before the doors open", "2026-03-03 06:00", 1, "2026-03-03 09:30");
    row("in the noon break", "2026-03-03 13:10", 1, "2026-03-03 15:00");
    row("at closing time", "2026-03-03 17:30", 1, "2026-03-04 09:30");
    row("Friday night", "2026-03-06 22:40", 4, "2026-03-09 14:30");
    row("a Saturday with an open window", "2026-03-07 10:00", 1, "2026-03-09 09:30");
    row("a make-up Saturday counts", "2026-02-14 16:30", 2, "2026-02-24 09:30");
    row("from Friday on to the make-up Saturday", "2026-02-13 16:30", 2, "2026-02-14 09:30");
    row("over the nine days of Spring Festival", "2026-02-14 15:30", 9, "2026-02-24 17:30");
    row("two whole days", "2026-03-03 10:00", 14, "2026-03-05 10:00");
}

void TestHourTerm::endsWhereTheWallClockSays()
{
    QFETCH(QString, accepted);
    QFETCH(int, count);
    QFETCH(QString, due);
    QCOMPARE(end(inHours(count), from(accepted.toLatin1().constData())), due);
}

void TestHourTerm::isThatOfTheStopWatch()
{
    QVERIFY(rc::check("day, minute and yellow day are those of the stop-watch", [this] {
        const naive::HourCase one = anyCase();
        const naive::HourVerdict law = naive::judgeHours(one, m_wall);
        const Term term = inHours(one.hours, one.mayStop ? Rule::Promise : Rule::Delivery);
        Facts facts = factsOf(one);
        if (!one.mayStop)
            facts.extensions.clear(); // such a term has neither
        const naive::HourVerdict plain = [&] {
            naive::HourCase bare = one;
            bare.extensions.clear();
            return one.mayStop ? law : naive::judgeHours(bare, m_wall);
        }();
        const Policy policy = policyOf(one);
        const auto due = dueMoment(term, facts, *m_calendar, policy);
        RC_ASSERT(due.has_value());
        RC_ASSERT(due->has_value() == plain.due.has_value());
        if (plain.due)
            RC_ASSERT(**due == (BeijingTime{*plain.due, minutes{plain.dueMinute}}));
        RC_ASSERT(dueDay(term, facts, *m_calendar, policy).value() == plain.due);
        const auto dates = datesOf({term, facts}, *m_calendar, policy);
        RC_ASSERT(dates.has_value());
        RC_ASSERT(dates->due == plain.due);
        RC_ASSERT(dates->yellowFrom == plain.yellow);
        RC_CLASSIFY(!plain.due, "paused");
        RC_CLASSIFY(plain.due == one.cameIn, "the same day");
        RC_CLASSIFY(one.mayStop && one.stops.size() > 1, "several stops");
    }));
}

void TestHourTerm::anExplanationAddsUp()
{
    QVERIFY(rc::check("the minutes of the days are the term", [this] {
        naive::HourCase one = anyCase();
        one.mayStop = true;
        const Policy policy = policyOf(one);
        const Term term = inHours(one.hours);
        const auto why = explain(term, factsOf(one), *m_calendar, policy);
        RC_ASSERT(why.has_value());
        RC_ASSERT(why->inHours);
        int counted = 0;
        for (const CountedDay& line : why->days) {
            const bool dark = line.role == DayRole::Weekend || line.role == DayRole::Holiday
                || line.role == DayRole::Stopped;
            RC_ASSERT(!dark || line.minutes == 0);
            counted += line.minutes;
        }
        if (why->due) {
            RC_ASSERT((counted + 59) / 60 == why->term);
            RC_ASSERT(counted >= 60 * one.hours);
        } else {
            RC_ASSERT((counted + 60 * why->frozen) / 60 >= why->term - 1);
            RC_ASSERT(!why->dueMinute);
        }
    }));
    Facts facts = from("2026-03-03 15:00");
    facts.stops.push_back(
        {.kind = u"检测"_s, .from = Day{2026y / 3 / 5}, .until = Day{2026y / 3 / 10}});
    const auto why = explain(inHours(16), facts, *m_calendar);
    QVERIFY_RESULT(why);
    // 3 March 2 h 30, 4 March 7 h; 5 to 9 March are out; 10 March the other 6 h 30.
    QCOMPARE(yichuang::toText(*why->due), u"2026-03-10"_s);
    QCOMPARE(*why->dueMinute, 17 * 60);
    QCOMPARE(why->days.front().minutes, 150);
    QCOMPARE(why->days.back().minutes, 390);
    const auto kinds = [&](LedgerFact::Kind kind) {
        return std::ranges::count(why->ledger, kind, &LedgerFact::kind);
    };
    QCOMPARE(kinds(LedgerFact::Kind::Hours), 1);
    QCOMPARE(kinds(LedgerFact::Kind::HoursStart), 1);
    QCOMPARE(kinds(LedgerFact::Kind::HoursEnd), 1);
    QCOMPARE(kinds(LedgerFact::Kind::Start), 0); // the trigger day does count
    const auto without
        = std::ranges::find(why->ledger, LedgerFact::Kind::DueWithoutStops, &LedgerFact::kind);
    QVERIFY(without != why->ledger.end());
    QCOMPARE(yichuang::toText(*without->from), u"2026-03-05"_s);
}

void TestHourTerm::theHallsOwnHoursCount()
{
    const Policy early{.closingTime = std::chrono::hours{16},
        .opening = {std::chrono::hours{9}, std::chrono::hours{12}, std::chrono::hours{13}}};
    QCOMPARE(end(inHours(7), from("2026-03-03 09:00"), early), u"2026-03-04 10:00"_s);
    const Policy throughout{.closingTime = std::chrono::hours{17},
        .opening = {std::chrono::hours{9}, std::chrono::hours{17}, std::chrono::hours{17}}};
    QCOMPARE(end(inHours(4), from("2026-03-03 09:00"), throughout), u"2026-03-03 13:00"_s);
    // A night's rest under either policy: nothing runs while the doors are shut.
    Policy moved;
    moved.receipt = ReceiptPolicy::NextWorkday;
    QCOMPARE(end(inHours(4), from("2026-03-06 22:40"), moved), u"2026-03-09 14:30"_s);
}

void TestHourTerm::aClockShowsTheMinute()
{
    const ClockFacts clock{
        .id = ClockId::Promise, .term = inHours(10), .facts = from("2026-03-03 15:30")};
    const auto on = [&](Day today) { return readClock(clock, *m_calendar, {}, today).value(); };
    QCOMPARE(yichuang::toText(*on(Day{2026y / 3 / 3}).due), u"2026-03-05"_s);
    QCOMPARE(*on(Day{2026y / 3 / 3}).dueMinute, 9 * 60 + 30); // 2 h + 7 h + 1 h
    QCOMPARE(deadline::toText(on(Day{2026y / 3 / 3}).lamp), u"green"_s);
    QCOMPARE(deadline::toText(on(Day{2026y / 3 / 4}).lamp), u"yellow"_s); // nine hours are used
    QCOMPARE(deadline::toText(on(Day{2026y / 3 / 5}).lamp), u"yellow"_s);
    QCOMPARE(deadline::toText(on(Day{2026y / 3 / 6}).lamp), u"red"_s);
}

void TestHourTerm::impossibleHoursAreRefused()
{
    const Policy shut{.closingTime = std::chrono::hours{8}};
    QVERIFY(!dueMoment(inHours(1), from("2026-03-03 09:00"), *m_calendar, shut));
    const Policy noDoor{.closingTime = std::chrono::hours{9},
        .opening = {std::chrono::hours{9}, std::chrono::hours{9}, std::chrono::hours{9}}};
    QVERIFY(!explain(inHours(1), from("2026-03-03 09:00"), *m_calendar, noDoor));
    QVERIFY(!dueDay(inHours(1, Rule::HearingNotice), from("2026-03-03 09:00"), *m_calendar));
    QVERIFY(!dueMoment(inHours(longestTerm + 1), from("2026-03-03 09:00"), *m_calendar));
}

QTEST_GUILESS_MAIN(TestHourTerm)
#include "tst_hourterm.moc"
