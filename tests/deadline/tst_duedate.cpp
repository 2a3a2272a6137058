// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/duedate.h"
#include "models/deadline/request.h"
#include "tests/support/qtestprinters.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::deadline;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;
using Kind = LedgerFact::Kind;
using Refusal = LedgerFact::Refusal;

/// Due days and their explanations beyond the delivered vectors.
class TestDueDate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void explainsEachDay();
    void explainsABackwardTerm();
    void explainsARolledTerm();
    void explainsAnOpenStop();
    void namesWhatItRefuses_data();
    void namesWhatItRefuses();
    void anInstantCaseIsDueTheSameDay();
    void saysWhatIsProvisional();
    void agreesWithTheLawPlayedDayByDay();
    void stopsInCalendarDayTermsExcludeCalendarDays();
    void refusesImpossibleInput();

private:
    Explanation explained(const Term& term, const Facts& facts, const Policy& policy = {}) const
    {
        const auto result = explain(term, facts, *m_calendar, policy);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }

    std::optional<WorkingCalendar> m_calendar;
};

static BeijingTime morning(Day day) { return {day, hours{9}}; }

static std::vector<LedgerFact> factsOfKind(const Explanation& explanation, Kind kind)
{
    std::vector<LedgerFact> result;
    std::ranges::copy_if(explanation.ledger, std::back_inserter(result),
        [kind](const LedgerFact& fact) { return fact.kind == kind; });
    return result;
}

static CountedDay lineOf(const Explanation& explanation, Day day)
{
    const auto found = std::ranges::find(explanation.days, day, &CountedDay::day);
    return found == explanation.days.end() ? CountedDay{} : *found;
}

void TestDueDate::initTestCase()
{
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
}

void TestDueDate::explainsEachDay()
{
    const Explanation why
        = explained(Term::of(Rule::Decision), {.trigger = morning(Day{2024y / 9 / 12})});
    QCOMPARE(why.rule, u"DL-03"_s);
    QCOMPARE(why.article, u"行政许可法 第四十二条第一款"_s);
    QCOMPARE(why.calendarVersion, u"国办发明电〔2023〕7号"_s);
    QCOMPARE(why.due, Day{2024y / 10 / 16});
    QCOMPARE(why.days.size(), std::size_t{35});
    QCOMPARE(why.days.front(), (CountedDay{.day = Day{2024y / 9 / 12}, .role = DayRole::Trigger}));
    QCOMPARE(lineOf(why, Day{2024y / 9 / 13}).ordinal, 1);
    QCOMPARE(lineOf(why, Day{2024y / 9 / 14}),
        (CountedDay{Day{2024y / 9 / 14}, DayRole::Counted, 2, true, {}}));
    QCOMPARE(lineOf(why, Day{2024y / 9 / 15}).holiday, u"中秋节"_s);
    QCOMPARE(lineOf(why, Day{2024y / 9 / 21}).role, DayRole::Weekend);
    QCOMPARE(why.days.back(), (CountedDay{Day{2024y / 10 / 16}, DayRole::Due, 20, false, {}}));

    const auto makeUp = factsOfKind(why, Kind::MakeUp);
    QCOMPARE(makeUp.size(), std::size_t{1});
    QCOMPARE(makeUp[0].dates,
        (std::vector{Day{2024y / 9 / 14}, Day{2024y / 9 / 29}, Day{2024y / 10 / 12}}));
    const auto holidays = factsOfKind(why, Kind::Holiday);
    QCOMPARE(holidays.size(), std::size_t{2});
    QCOMPARE(holidays[1].name, u"国庆节"_s);
    QCOMPARE(holidays[1].days, 7);
    QCOMPARE(factsOfKind(why, Kind::Due)[0].days, 20);
    QVERIFY(factsOfKind(why, Kind::DueWithoutStops).empty());
    QVERIFY(!why.provisional);
}

void TestDueDate::explainsABackwardTerm()
{
    const Explanation why
        = explained(Term::of(Rule::HearingNotice), {.trigger = morning(Day{2025y / 6 / 18})});
    QCOMPARE(why.days.front(), (CountedDay{Day{2025y / 6 / 9}, DayRole::Due, 7, false, {}}));
    QCOMPARE(lineOf(why, Day{2025y / 6 / 17}).ordinal, 1);
    QCOMPARE(why.days.back().role, DayRole::Trigger);
    QVERIFY(!why.yellowFrom);
}

void TestDueDate::explainsARolledTerm()
{
    const Explanation why
        = explained(Term::of(Rule::NaturalDays, 7), {.trigger = morning(Day{2025y / 9 / 25})});
    QCOMPARE(why.due, Day{2025y / 10 / 9});
    QCOMPARE(lineOf(why, Day{2025y / 9 / 27}).ordinal, 2);
    QCOMPARE(lineOf(why, Day{2025y / 10 / 2}).ordinal, 7);
    QCOMPARE(lineOf(why, Day{2025y / 10 / 3}).role, DayRole::Holiday);
    const auto rolled = factsOfKind(why, Kind::RolledForward);
    QCOMPARE(rolled.size(), std::size_t{1});
    QCOMPARE(rolled[0].from, Day{2025y / 10 / 2});
    QCOMPARE(rolled[0].to, Day{2025y / 10 / 9});
}

void TestDueDate::explainsAnOpenStop()
{
    const Explanation why = explained(Term::of(Rule::Decision),
        {.trigger = morning(Day{2024y / 9 / 12}),
            .stops = {{.kind = u"专家评审"_s, .from = Day{2024y / 9 / 26}}}});
    QVERIFY(!why.due);
    QCOMPARE(why.pausedSince, Day{2024y / 9 / 26});
    QCOMPARE(why.frozen, 12);
    QVERIFY(!why.yellowFrom);
    QCOMPARE(why.days.back().day, Day{2024y / 9 / 25});
    QCOMPARE(factsOfKind(why, Kind::Stop)[0].name, u"专家评审"_s);
    QCOMPARE(factsOfKind(why, Kind::DueWithoutStops)[0].from, Day{2024y / 10 / 16});
}

void TestDueDate::namesWhatItRefuses_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("due");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char* name, const QString& rule, const QString& events,
                         const QString& due, Refusal refusal) {
        QTest::newRow(name) << rule << events << due << static_cast<int>(refusal);
    };
    row("a stop before acceptance", u"STAT20"_s, u"suspend=2025-02-27..2025-03-10"_s,
        u"2025-03-31"_s, Refusal::BeforeStart);
    row("a stop after the due day", u"STAT20"_s, u"suspend=2025-04-01..2025-04-10"_s,
        u"2025-03-31"_s, Refusal::AfterDue);
    row("a stop on the due day moves it to the day of the result", u"STAT20"_s,
        u"suspend=2025-03-31..2025-04-10"_s, u"2025-04-10"_s, Refusal::None);
    row("delivery has no stop", u"DELIVER10"_s, u"suspend=2025-03-05..2025-03-07"_s,
        u"2025-03-17"_s, Refusal::NotForThisTerm);
    row("the answer on the papers has no extension", u"NOTICE5"_s, u"extend=1@2025-03-05"_s,
        u"2025-03-10"_s, Refusal::NotForThisTerm);
    row("an extension before acceptance", u"STAT20"_s, u"extend=5@2025-02-28"_s, u"2025-03-31"_s,
        Refusal::BeforeStart);
    row("an extension beyond the limit", u"STAT20"_s, u"extend=11@2025-03-20"_s, u"2025-03-31"_s,
        Refusal::OverLimit);
    row("a second extension, even if the first was short", u"STAT20"_s,
        u"extend=2@2025-03-20;extend=3@2025-03-21"_s, u"2025-04-02"_s, Refusal::Second);
    row("a refused extension leaves room for a valid one", u"STAT20"_s,
        u"extend=11@2025-03-20;extend=3@2025-03-21"_s, u"2025-04-03"_s, Refusal::OverLimit);
    row("an extension on the last day", u"STAT20"_s, u"extend=1@2025-03-31"_s, u"2025-04-01"_s,
        Refusal::None);
    row("a stop that only the extension made timely", u"STAT20"_s,
        u"extend=5@2025-03-31;suspend=2025-04-02..2025-04-09"_s, u"2025-04-14"_s, Refusal::None);
    row("the told days are used up, so the clock runs while the stop is open", u"STAT20"_s,
        u"suspend=2025-03-10../10"_s, u"2025-04-15"_s, Refusal::None);
    row("told days used up and the term over: too late to extend", u"STAT20"_s,
        u"suspend=2025-03-10..2025-06-30/10;extend=5@2025-04-16"_s, u"2025-04-15"_s,
        Refusal::AfterDue);
}

void TestDueDate::namesWhatItRefuses()
{
    QFETCH(QString, rule);
    QFETCH(QString, events);
    QFETCH(QString, due);
    QFETCH(int, refusal);
    const QString length = QString::number(factsOf(*ruleFromWord(rule)).days);
    const auto request = parseRequest({rule, u"2025-03-03 09:30"_s, length, events});
    QVERIFY_RESULT(request);
    const auto why = explain(*request, *m_calendar);
    QVERIFY_RESULT(why);
    QVERIFY(why->due);
    QCOMPARE(yichuang::toText(*why->due), due);
    std::vector<Refusal> refusals;
    for (const LedgerFact& fact : why->ledger) {
        if (fact.refusal != Refusal::None)
            refusals.push_back(fact.refusal);
    }
    const std::vector<Refusal> expected = refusal == 0
        ? std::vector<Refusal>{}
        : std::vector<Refusal>{static_cast<Refusal>(refusal)};
    QVERIFY(refusals == expected);
}

void TestDueDate::anInstantCaseIsDueTheSameDay()
{
    const Day saturday{2025y / 6 / 14};
    const Policy next{.receipt = ReceiptPolicy::NextWorkday};
    const Facts atWindow{.trigger = {saturday, hours{10}}, .intake = Intake::OpenWindow};
    const Facts online{.trigger = {saturday, hours{10}}};
    const Term instant = Term::of(Rule::OnTheSpot);
    QCOMPARE(dueDay(instant, atWindow, *m_calendar, next).value(), std::optional{saturday});
    QCOMPARE(
        dueDay(instant, online, *m_calendar, next).value(), std::optional{Day{2025y / 6 / 16}});
    const Explanation why = explained(instant, online, next);
    QCOMPARE(why.days.size(), std::size_t{1});
    QCOMPARE(why.days[0].role, DayRole::Due);
    QVERIFY(!why.yellowFrom);
    QCOMPARE(factsOfKind(why, Kind::MovedToNextWorkingDay)[0].from, saturday);
}

void TestDueDate::saysWhatIsProvisional()
{
    const Explanation certain
        = explained(Term::of(Rule::Decision), {.trigger = morning(Day{2026y / 11 / 24})});
    QVERIFY(!certain.provisional);
    const Explanation why
        = explained(Term::of(Rule::Decision), {.trigger = morning(Day{2026y / 12 / 25})});
    QCOMPARE(why.due, Day{2027y / 1 / 25});
    QVERIFY(why.provisional);
    QCOMPARE(factsOfKind(why, Kind::Provisional)[0].days, 2027);
    const Explanation calendarDays
        = explained(Term::of(Rule::Renewal), {.trigger = morning(Day{2028y / 3 / 1})});
    QVERIFY(!calendarDays.provisional);
}

namespace {

/// The law as a diary: each morning the stops of that day begin, then extensions are signed, then
/// the day is counted or not. No interval, no table, no merging.
std::optional<Day> playDayByDay(
    const Facts& facts, int length, int limit, StopMode mode, const WorkingCalendar& calendar)
{
    struct Running
    {
        Stop stop;
        int left;
    };
    std::vector<Running> running;
    int used = 0;
    bool extended = false;
    std::optional<Day> due;
    for (Day day = facts.trigger.day; day < facts.trigger.day + days{1500}; day += days{1}) {
        for (const Stop& stop : facts.stops) {
            if (stop.from == day && !due)
                running.push_back({stop, stop.told ? stop.told->count() : 100'000});
        }
        for (const Extension& extension : facts.extensions) {
            if (extension.approvedOn == day && !due && !extended
                && extension.days.count() <= limit) {
                length += extension.days.count();
                extended = true;
            }
        }
        if (due || !calendar.isWorkingDay(day))
            continue;
        bool excluded = false;
        for (Running& one : running) {
            const bool inclusive
                = mode == StopMode::Inclusive && one.stop.until && *one.stop.until > one.stop.from;
            const bool inside
                = !one.stop.until || day < *one.stop.until || (inclusive && day == *one.stop.until);
            if (inside && one.left > 0) {
                --one.left;
                excluded = true;
            }
        }
        if (day == facts.trigger.day || excluded)
            continue;
        if (++used == length)
            due = day;
    }
    return due;
}

Facts anyFacts()
{
    Facts facts{.trigger = morning(Day{2018y / 1 / 1} + days{*rc::gen::inRange(0, 3000)})};
    const auto dayNear = [&] { return facts.trigger.day + days{*rc::gen::inRange(-5, 90)}; };
    const int stops = *rc::gen::inRange(0, 4);
    for (int i = 0; i < stops; ++i) {
        Stop stop{.from = dayNear()};
        if (*rc::gen::inRange(0, 5) > 0)
            stop.until = stop.from + days{*rc::gen::inRange(0, 40)};
        if (!stop.until || *rc::gen::arbitrary<bool>())
            stop.told = WorkingDays{*rc::gen::inRange(1, 15)};
        facts.stops.push_back(stop);
    }
    const int extensions = *rc::gen::inRange(0, 3);
    for (int i = 0; i < extensions; ++i)
        facts.extensions.push_back({WorkingDays{*rc::gen::inRange(1, 13)}, dayNear()});
    // The diary signs extensions in the order they are listed; so does the law by date.
    std::ranges::stable_sort(facts.extensions, {}, &Extension::approvedOn);
    return facts;
}

} // namespace

void TestDueDate::agreesWithTheLawPlayedDayByDay()
{
    const bool holds = rc::check("due day, explanation and diary agree", [this] {
        const Facts facts = anyFacts();
        const int length = *rc::gen::inRange(1, 46);
        const auto mode = *rc::gen::element(StopMode::Strict, StopMode::Inclusive);
        const Policy policy{.stopMode = mode};
        const Term term = Term::of(Rule::Decision, length);
        const auto due = dueDay(term, facts, *m_calendar, policy);
        RC_ASSERT(due.has_value());
        RC_ASSERT(*due == playDayByDay(facts, length, 10, mode, *m_calendar));

        const auto why = explain(term, facts, *m_calendar, policy);
        RC_ASSERT(why.has_value());
        RC_ASSERT(why->due == *due);
        const auto counted = std::ranges::count_if(
            why->days, [](const CountedDay& line) { return line.ordinal > 0; });
        RC_ASSERT(counted == why->term);
        RC_ASSERT(why->days.back().ordinal == why->term);
        RC_ASSERT(why->yellowFrom.has_value() && *why->yellowFrom <= *why->due);
    });
    QVERIFY(holds);
}

void TestDueDate::stopsInCalendarDayTermsExcludeCalendarDays()
{
    Term term = Term::of(Rule::Decision, 10);
    term.unit = DayUnit::CalendarDays;
    const Facts facts{.trigger = morning(Day{2025y / 3 / 3}),
        .stops = {{.kind = u"检测"_s, .from = Day{2025y / 3 / 6}, .until = Day{2025y / 3 / 13}}}};
    QCOMPARE(dueDay(term, facts, *m_calendar).value(), std::optional{Day{2025y / 3 / 20}});
    const Explanation why = explained(term, facts);
    QCOMPARE(lineOf(why, Day{2025y / 3 / 8}).role, DayRole::Stopped);
    QCOMPARE(why.days.back().ordinal, 10);
}

void TestDueDate::refusesImpossibleInput()
{
    const BeijingTime start = morning(Day{2025y / 3 / 3});
    const auto code = [&](const Term& term, const Facts& facts) {
        return dueDay(term, facts, *m_calendar).error().code;
    };
    QCOMPARE(code(Term::of(Rule::Promise, -1), {.trigger = start}), Error::Code::InvalidInput);
    QCOMPARE(code(Term::of(Rule::Promise, 3661), {.trigger = start}), Error::Code::InvalidInput);
    const Stop backwards{.from = Day{2025y / 3 / 10}, .until = Day{2025y / 3 / 9}};
    QCOMPARE(code(Term::of(Rule::Decision), {.trigger = start, .stops = {backwards}}),
        Error::Code::InvalidInput);
    QCOMPARE(code(Term::of(Rule::Decision),
                 {.trigger = start, .extensions = {{WorkingDays{0}, start.day}}}),
        Error::Code::InvalidInput);
    QCOMPARE(code(Term::of(Rule::Decision), {.trigger = morning(Day{2060y / 12 / 20})}),
        Error::Code::Unsupported);
}

QTEST_GUILESS_MAIN(TestDueDate)
#include "tst_duedate.moc"
