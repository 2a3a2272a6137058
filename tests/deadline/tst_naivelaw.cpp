// SPDX-License-Identifier: Apache-2.0
//
// models/deadline against the naive law beside it, on random cases of 2013 to 2026. CI samples;
// YICHUANG_PROPERTY_CASES=1000000 walks through a million.
#include "models/deadline/caseclock.h"
#include "models/deadline/duedate.h"
#include "tests/deadline/naivelaw.h"
#include "tests/support/qtestprinters.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::deadline;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

namespace {

constexpr int sampledCases = 4000;

/// What rulebook 1.1, 1.6, 1.7 and 1.11 say of a rule, written down once more.
struct RuleOnPaper
{
    Rule rule;
    int longest; ///< lengths are drawn up to this one
    bool mayStop;
    int extensionLimit;
    naive::Unit unit{naive::Unit::WorkingDay};
    naive::Way way{naive::Way::Forwards};
};

const std::vector<RuleOnPaper> rulesOnPaper{{Rule::AnswerOnPapers, 5, false, 0},
    {Rule::DeemedAcceptance, 20, true, 10}, {Rule::Decision, 60, true, 10},
    {Rule::JointDecision, 60, true, 15}, {Rule::FirstReview, 20, true, 0},
    {Rule::SuperiorDecision, 20, true, 10}, {Rule::Delivery, 10, false, 0},
    {Rule::HearingRequest, 5, false, 0}, {Rule::HearingHeld, 20, false, 0},
    {Rule::HearingNotice, 20, false, 0, naive::Unit::WorkingDay, naive::Way::Backwards},
    {Rule::InspectorsAssigned, 5, false, 0},
    {Rule::Renewal, 60, false, 0, naive::Unit::CalendarDay, naive::Way::Backwards},
    {Rule::Promise, 60, true, 10}, {Rule::InformationReply, 20, true, 20},
    {Rule::InformationClarification, 7, false, 0}, {Rule::VillageHandOver, 3, false, 0},
    {Rule::ParticipantOpinion, 10, true, 0}, {Rule::Tolerance, 20, false, 0},
    {Rule::BadEvaluation, 3, false, 0}, {Rule::NetizenMessage, 10, false, 0},
    {Rule::HotlineOrder, 15, false, 0},
    {Rule::NaturalDays, 90, false, 0, naive::Unit::CalendarDay}};

std::vector<RuleOnPaper> stoppableRules()
{
    std::vector<RuleOnPaper> rules;
    std::ranges::copy_if(rulesOnPaper, std::back_inserter(rules),
        [](const RuleOnPaper& rule) { return rule.mayStop; });
    return rules;
}

Term termOf(const RuleOnPaper& rule, const naive::Case& facts)
{
    Term term = Term::of(rule.rule, facts.days);
    if (facts.unit == naive::Unit::CalendarDay)
        term.unit = DayUnit::CalendarDays;
    return term;
}

Facts factsOf(const naive::Case& one)
{
    Facts facts{.trigger = {one.cameIn, minutes{one.minuteOfDay}},
        .intake = one.windowWasOpen ? Intake::OpenWindow : Intake::Unknown};
    for (const naive::Stop& stop : one.stops) {
        facts.stops.push_back({.kind = u"检测"_s, .from = stop.from, .until = stop.until});
        if (stop.told)
            facts.stops.back().told = WorkingDays{*stop.told};
    }
    for (const naive::Extension& extension : one.extensions)
        facts.extensions.push_back({WorkingDays{extension.days}, extension.approved});
    return facts;
}

Policy policyOf(const naive::Case& one)
{
    return {.receipt = one.nextWorkday ? ReceiptPolicy::NextWorkday : ReceiptPolicy::ActualDay,
        .stopMode = one.inclusive ? StopMode::Inclusive : StopMode::Strict};
}

/// Evenly from `from` to before `to`; rapidcheck's own ranges begin small and would spend most
/// cases in 2013.
int anyIn(int from, int to)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(from, to));
}

naive::Stop anyStop(Day near)
{
    naive::Stop stop{.from = near + days{anyIn(-6, 70)}, .until = {}, .told = {}};
    if (anyIn(0, 6) > 0)
        stop.until = stop.from + days{anyIn(0, 40)};
    if (anyIn(0, 3) == 0)
        stop.told = anyIn(1, 20);
    return stop;
}

QString shown(std::optional<Day> day) { return day ? yichuang::toText(*day) : u"none"_s; }

/// The case as the mini-language of rulebook 1.11 has it, for the report of a failure.
std::string shown(const RuleOnPaper& rule, const naive::Case& one)
{
    QStringList events;
    for (const naive::Stop& stop : one.stops)
        events << u"suspend="_s + yichuang::toText(stop.from) + u".."_s
                + (stop.until ? yichuang::toText(*stop.until) : QString())
                + (stop.told ? u"/%1"_s.arg(*stop.told) : QString());
    for (const naive::Extension& extension : one.extensions)
        events << u"extend=%1@"_s.arg(extension.days) + yichuang::toText(extension.approved);
    return QString(deadline::factsOf(rule.rule).word + u','
        + yichuang::toText(BeijingTime{one.cameIn, minutes{one.minuteOfDay}}) + u','
        + QString::number(one.days)
        + (one.unit == naive::Unit::CalendarDay ? u" calendar days,"_s : u" working days,"_s)
        + events.join(u';') + (one.nextWorkday ? u" NEXT_WORKDAY"_s : QString())
        + (one.windowWasOpen ? u" open window"_s : QString())
        + (one.inclusive ? u" INCLUSIVE"_s : QString()))
        .toStdString();
}

/// One rule with a case of it: anywhere in 2013 to 2026, any stops and extensions, those the law
/// refuses included.
std::pair<RuleOnPaper, naive::Case> anyCase()
{
    RuleOnPaper rule = *rc::gen::elementOf(rulesOnPaper);
    if (!rule.mayStop && anyIn(0, 3) > 0)
        rule = *rc::gen::elementOf(stoppableRules()); // most can go wrong there
    const int span = static_cast<int>((Day{2026y / 12 / 31} - Day{2013y / 1 / 1}).count());
    naive::Case one{.cameIn = Day{2013y / 1 / 1} + days{anyIn(0, span + 1)},
        .minuteOfDay = anyIn(0, 24 * 60),
        .windowWasOpen = anyIn(0, 4) == 0,
        .days = anyIn(1, rule.longest + 1),
        .unit = rule.unit,
        .way = rule.way,
        .mayStop = rule.mayStop,
        .extensionLimit = rule.extensionLimit,
        .nextWorkday = *rc::gen::arbitrary<bool>(),
        .inclusive = *rc::gen::arbitrary<bool>()};
    // The catalogue may give a decision term in calendar days.
    if (rule.rule == Rule::Decision && anyIn(0, 4) == 0)
        one.unit = naive::Unit::CalendarDay;
    one.rolls = one.unit == naive::Unit::CalendarDay && one.way == naive::Way::Forwards;
    const int stops = anyIn(0, 6);
    for (int i = 0; i < stops; ++i)
        one.stops.push_back(anyStop(one.cameIn));
    const int extensions = anyIn(0, 3);
    for (int i = 0; i < extensions; ++i)
        one.extensions.push_back(
            {anyIn(1, rule.extensionLimit + 3), one.cameIn + days{anyIn(-3, 100)}});
    return {rule, one};
}

} // namespace

class TestNaiveLaw final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dueDaysAreThoseOfTheNaiveLaw();
    void anOpenStopNeverShowsADate();
    void lampsFollowTheFormulaInIntegers();
    void yearEndIsProvisionalUntilTheNotice();
    void aRegionsOwnDaysCount();

private:
    std::optional<WorkingCalendar> m_calendar;
    naive::WallCalendar m_wall;
};

void TestNaiveLaw::initTestCase()
{
    // rapidcheck reads its settings once, before the first property.
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

void TestNaiveLaw::dueDaysAreThoseOfTheNaiveLaw()
{
    QVERIFY(rc::check("due day, yellow day, length and doubt are those of the naive law", [this] {
        const auto [rule, one] = anyCase();
        const naive::Verdict law = naive::judge(one, m_wall);
        const auto due = dueDay(termOf(rule, one), factsOf(one), *m_calendar, policyOf(one));
        RC_ASSERT(due.has_value());
        RC_LOG() << shown(rule, one) << "\nlaw " << shown(law.due).toStdString() << ", engine "
                 << shown(*due).toStdString() << std::endl;
        RC_ASSERT(*due == law.due);
        const auto why = explain(termOf(rule, one), factsOf(one), *m_calendar, policyOf(one));
        RC_ASSERT(why.has_value());
        RC_ASSERT(why->due == law.due);
        RC_ASSERT(why->yellowFrom == law.yellow);
        RC_ASSERT(why->term == law.length);
        if (law.due)
            RC_ASSERT(why->provisional == law.provisional);
        RC_CLASSIFY(!law.due, "paused");
        RC_CLASSIFY(law.length > one.days, "extended");
        RC_CLASSIFY(law.provisional, "provisional");
        RC_CLASSIFY(law.due && one.mayStop && one.stops.size() > 1, "several stops");
    }));
}

void TestNaiveLaw::anOpenStopNeverShowsADate()
{
    QVERIFY(rc::check("neither list nor explanation dates a case whose stop is open", [this] {
        auto [rule, one] = anyCase();
        RC_PRE(one.mayStop);
        one.nextWorkday = false;
        one.stops = {{.from = one.cameIn + days{anyIn(0, 2)}, .until = {}, .told = {}}};
        RC_PRE(one.days >= 2 || one.stops[0].from == one.cameIn);
        const Term term = termOf(rule, one);
        const Facts facts = factsOf(one);
        RC_ASSERT(dueDay(term, facts, *m_calendar, policyOf(one)).value() == std::nullopt);
        const auto why = explain(term, facts, *m_calendar, policyOf(one));
        RC_ASSERT(!why->due);
        for (const CountedDay& line : why->days)
            RC_ASSERT(line.role != DayRole::Due);
        for (const LedgerFact& fact : why->ledger)
            RC_ASSERT(fact.kind != LedgerFact::Kind::Due);
        const Day today = one.stops[0].from + days{anyIn(0, 400)};
        const ClockReading reading
            = readClock({.id = ClockId::Promise, .term = term, .facts = facts}, *m_calendar,
                policyOf(one), today)
                  .value();
        RC_ASSERT(reading.lamp == Lamp::Paused);
        RC_ASSERT(!reading.due);
    }));
}

void TestNaiveLaw::lampsFollowTheFormulaInIntegers()
{
    QVERIFY(rc::check("green, yellow and red begin on the days of rulebook 6.3", [this] {
        auto [rule, one] = anyCase();
        const naive::Verdict law = naive::judge(one, m_wall);
        RC_PRE(law.due.has_value() && one.way == naive::Way::Forwards);
        // While a stop runs the lamp is dark; this property is about the three colours.
        one.stops.clear();
        const naive::Verdict plain = naive::judge(one, m_wall);
        const Day today = one.cameIn + days{anyIn(0, 150)};
        const ClockReading reading
            = readClock({.id = ClockId::Promise, .term = termOf(rule, one), .facts = factsOf(one)},
                *m_calendar, policyOf(one), today)
                  .value();
        const Lamp expected = today > *plain.due     ? Lamp::Red
            : plain.yellow && today >= *plain.yellow ? Lamp::Yellow
                                                     : Lamp::Green;
        RC_ASSERT(reading.lamp == expected);
    }));
}

void TestNaiveLaw::yearEndIsProvisionalUntilTheNotice()
{
    // Invented for this test; no notice for 2027 is published.
    calendar::CalendarYear invented{.year = 2027,
        .noticeNumber = u"测试〔2026〕1号"_s,
        .published = Day{2026y / 11 / 20},
        .holidays = {{u"元旦"_s, Day{2027y / 1 / 1}, Day{2027y / 1 / 3}},
            {u"春节"_s, Day{2027y / 2 / 5}, Day{2027y / 2 / 11}}},
        .makeUpDays = {Day{2027y / 1 / 30}, Day{2027y / 2 / 20}}};
    const auto noticed = m_calendar->withYear(invented);
    QVERIFY_RESULT(noticed);
    naive::WallCalendar wall = m_wall;
    std::vector<Day> off;
    for (const calendar::Holiday& holiday : invented.holidays)
        for (Day day = holiday.from; day <= holiday.to; day += days{1})
            off.push_back(day);
    wall.add(2027, off, invented.makeUpDays);

    int crossed = 0;
    int moved = 0;
    for (Day cameIn{2026y / 11 / 1}; cameIn <= Day{2026y / 11 / 30}; cameIn += days{1}) {
        for (int length = 1; length <= 75; ++length) {
            const naive::Case one{.cameIn = cameIn, .days = length};
            const Term term = Term::of(Rule::Promise, length);
            const auto before = explain(term, factsOf(one), *m_calendar);
            const auto after = explain(term, factsOf(one), *noticed);
            QVERIFY_RESULT(before);
            QVERIFY_RESULT(after);
            QCOMPARE(shown(before->due), shown(naive::judge(one, m_wall).due));
            QCOMPARE(shown(after->due), shown(naive::judge(one, wall).due));
            const bool crosses = *before->due >= Day{2026y / 12 / 29};
            QCOMPARE(before->provisional, crosses);
            QCOMPARE(after->provisional, *after->due >= Day{2027y / 12 / 29});
            crossed += crosses ? 1 : 0;
            moved += before->due != after->due ? 1 : 0;
            QVERIFY(crosses || before->due == after->due);
        }
    }
    QVERIFY(crossed > 500);
    QVERIFY2(moved > 100, qPrintable(QString::number(moved)));
}

void TestNaiveLaw::aRegionsOwnDaysCount()
{
    const calendar::RegionOverlay sunan{.division = u"620721"_s,
        .basis = u"测试"_s,
        .off = {{u"县庆"_s, Day{2025y / 8 / 18}, Day{2025y / 8 / 20}}},
        .worked = {Day{2025y / 8 / 23}}};
    const auto regional = m_calendar->withOverlay(sunan);
    QVERIFY_RESULT(regional);
    naive::WallCalendar wall = m_wall;
    wall.addRegion(
        {Day{2025y / 8 / 18}, Day{2025y / 8 / 19}, Day{2025y / 8 / 20}}, {Day{2025y / 8 / 23}});
    for (Day cameIn{2025y / 7 / 20}; cameIn <= Day{2025y / 8 / 31}; cameIn += days{1}) {
        for (int length = 1; length <= 30; ++length) {
            const naive::Case one{.cameIn = cameIn, .days = length};
            QCOMPARE(dueDay(Term::of(Rule::Promise, length), factsOf(one), *regional).value(),
                naive::judge(one, wall).due);
        }
    }
    QVERIFY(dueDay(Day{2025y / 8 / 15}, WorkingDays{1}, *regional)
        != dueDay(Day{2025y / 8 / 15}, WorkingDays{1}, *m_calendar));
}

QTEST_GUILESS_MAIN(TestNaiveLaw)
#include "tst_naivelaw.moc"
