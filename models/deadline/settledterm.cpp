// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/settledterm.h"

#include <algorithm>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;
using std::chrono::days;

constexpr std::size_t mostEvents = 200; // a clock has two or three; more is damage, not a case

tl::unexpected<Error> invalid(const QString& detail)
{
    return failure(Error::Code::InvalidInput, detail);
}

Result<> check(const Term& term, const Facts& facts)
{
    if (term.days < 0 || term.days > longestTerm)
        return invalid(u"length of the term: %1"_s.arg(term.days));
    if (facts.stops.size() + facts.extensions.size() > mostEvents)
        return invalid(u"more than 200 stops and extensions"_s);
    for (const Stop& stop : facts.stops) {
        if (stop.until && *stop.until < stop.from)
            return invalid(u"stop ends before it begins: "_s + yichuang::toText(stop.from));
        if (stop.told && stop.told->count() < 1)
            return invalid(u"stop of less than one day: "_s + yichuang::toText(stop.from));
    }
    for (const Extension& extension : facts.extensions) {
        if (extension.days.count() < 1)
            return invalid(
                u"extension of less than one day: "_s + yichuang::toText(extension.approvedOn));
    }
    return {};
}

/// Rulebook 1.5. Backward terms start from a date somebody fixed, not from an event.
std::optional<Day> triggerDay(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    const Day day = facts.trigger.day;
    if (policy.receipt == ReceiptPolicy::ActualDay || facts.intake == Intake::OpenWindow
        || factsOf(term.rule).direction == Direction::Backwards)
        return day;
    if (!calendar.isWorkingDay(day) || facts.trigger.timeOfDay > policy.closingTime)
        return calendar.addWorkingDays(day, WorkingDays{1});
    return day;
}

std::vector<Interval> merged(std::vector<Interval> intervals)
{
    std::erase_if(intervals, [](const Interval& one) { return one.from >= one.until; });
    std::ranges::sort(intervals, {}, &Interval::from);
    std::vector<Interval> result;
    for (const Interval& one : intervals) {
        if (!result.empty() && one.from <= result.back().until)
            result.back().until = std::max(result.back().until, one.until);
        else
            result.push_back(one);
    }
    return result;
}

} // namespace

SettledTerm::SettledTerm(const Term& term, const WorkingCalendar& calendar, const Policy& policy)
    : m_term(term)
    , m_calendar(calendar)
    , m_policy(policy)
    , m_days(term.days)
{
}

Result<SettledTerm> SettledTerm::settle(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    if (const auto checked = check(term, facts); !checked)
        return tl::unexpected(checked.error());
    const auto trigger = triggerDay(term, facts, calendar, policy);
    if (!trigger)
        return failure(Error::Code::Unsupported, u"day outside the calendar"_s);
    SettledTerm settled(term, calendar, policy);
    settled.m_cameIn = facts.trigger.day;
    settled.m_trigger = *trigger;

    // Each act is judged against the due day in force when it happened; on one day stops come
    // first.
    std::vector<Stop> stops = facts.stops;
    std::vector<Extension> extensions = facts.extensions;
    std::ranges::stable_sort(stops, {}, &Stop::from);
    std::ranges::stable_sort(extensions, {}, &Extension::approvedOn);
    auto stop = stops.cbegin();
    auto extension = extensions.cbegin();
    while (stop != stops.cend() || extension != extensions.cend()) {
        const bool stopFirst = extension == extensions.cend()
            || (stop != stops.cend() && stop->from <= extension->approvedOn);
        if (stopFirst)
            settled.judgeStop(*stop++);
        else
            settled.judgeExtension(*extension++);
    }
    if (const auto finished = settled.finish(); !finished)
        return tl::unexpected(finished.error());
    return settled;
}

LedgerFact::Refusal SettledTerm::refusalAt(Day moment) const
{
    if (moment < m_trigger)
        return LedgerFact::Refusal::BeforeStart;
    std::vector<Interval> known;
    std::ranges::transform(m_stops, std::back_inserter(known),
        [&](const Stop& stop) { return intervalAsOf(stop, moment); });
    const auto due = walk(m_days, merged(std::move(known)));
    return due && *due && **due < moment ? LedgerFact::Refusal::AfterDue
                                         : LedgerFact::Refusal::None;
}

void SettledTerm::judgeStop(const Stop& stop)
{
    LedgerFact fact{
        .kind = LedgerFact::Kind::Stop, .from = stop.from, .to = stop.until, .name = stop.kind};
    fact.refusal = factsOf(m_term.rule).stoppable == Stoppable::Yes
        ? refusalAt(stop.from)
        : LedgerFact::Refusal::NotForThisTerm;
    if (fact.refusal == LedgerFact::Refusal::None) {
        const Interval interval = intervalOf(stop);
        m_stops.push_back(stop);
        if (interval.until != Day::max())
            fact.days = between(std::max(stop.from - days{1}, m_trigger), interval.until - days{1});
    } else {
        fact.kind = LedgerFact::Kind::StopRefused;
    }
    m_decisions.push_back(std::move(fact));
}

void SettledTerm::judgeExtension(const Extension& extension)
{
    using enum LedgerFact::Refusal;
    LedgerFact fact{.kind = LedgerFact::Kind::Extension,
        .days = extension.days.count(),
        .from = extension.approvedOn};
    if (m_term.extensionLimit == 0)
        fact.refusal = NotForThisTerm;
    else if (m_extended)
        fact.refusal = Second;
    else if (extension.days.count() > m_term.extensionLimit)
        fact.refusal = OverLimit;
    else
        fact.refusal = refusalAt(extension.approvedOn);
    if (fact.refusal == None) {
        m_extended = true;
        m_days += extension.days.count();
    } else {
        fact.kind = LedgerFact::Kind::ExtensionRefused;
    }
    m_decisions.push_back(std::move(fact));
}

/// S ≤ d < E; INCLUSIVE adds E, but a procedure of one day excludes nothing in either mode. A told
/// maximum ends the exclusion after that many working days even if the procedure goes on.
Interval SettledTerm::intervalOf(const Stop& stop) const
{
    Interval interval{stop.from, stop.until.value_or(Day::max())};
    if (stop.until && m_policy.stopMode == StopMode::Inclusive && *stop.until > stop.from)
        interval.until += days{1};
    if (stop.told) {
        const auto last = m_calendar.addWorkingDays(stop.from - days{1}, *stop.told);
        if (last)
            interval.until = std::min(interval.until, *last + days{1});
    }
    return interval;
}

/// What was known of the stop on `moment`: a result that came later was not in hand yet.
Interval SettledTerm::intervalAsOf(const Stop& stop, Day moment) const
{
    if (!stop.until || *stop.until <= moment)
        return intervalOf(stop);
    Stop open = stop;
    open.until.reset();
    return intervalOf(open);
}

std::optional<Day> SettledTerm::add(Day day, int count) const
{
    if (m_term.unit == DayUnit::CalendarDays)
        return day + days{count};
    return m_calendar.addWorkingDays(day, WorkingDays{count});
}

int SettledTerm::between(Day after, Day until) const
{
    if (m_term.unit == DayUnit::CalendarDays)
        return static_cast<int>((until - after).count());
    return m_calendar.workingDaysBetween(after, until);
}

Result<std::optional<Day>> SettledTerm::walk(int n, const std::vector<Interval>& excluded) const
{
    const auto counted = [](std::optional<Day> day) -> Result<std::optional<Day>> {
        if (!day)
            return failure(
                Error::Code::Unsupported, u"the term leaves the years of the calendar"_s);
        return day;
    };
    if (factsOf(m_term.rule).direction == Direction::Backwards) {
        return counted(m_term.unit == DayUnit::CalendarDays
                ? m_trigger - days{n}
                : m_calendar.subtractWorkingDays(m_trigger, WorkingDays{n}));
    }
    if (n == 0)
        return std::optional{m_trigger};
    Day cursor = m_trigger;
    int left = n;
    for (const Interval& interval : excluded) {
        if (interval.until - days{1} <= cursor)
            continue;
        const Day before = interval.from - days{1};
        if (before > cursor) {
            const auto reached = add(cursor, left);
            if (reached && *reached <= before)
                return reached;
            left -= between(cursor, before);
        }
        if (interval.until == Day::max())
            return std::optional<Day>{};
        cursor = interval.until - days{1};
    }
    return counted(add(cursor, left));
}

Result<> SettledTerm::finish()
{
    std::vector<Interval> intervals;
    std::ranges::transform(m_stops, std::back_inserter(intervals),
        [this](const Stop& stop) { return intervalOf(stop); });
    m_excluded = merged(std::move(intervals));
    const auto last = walk(m_days, m_excluded);
    if (!last)
        return tl::unexpected(last.error());
    m_lastDay = m_due = *last;
    const bool rolls = m_term.unit == DayUnit::CalendarDays
        && factsOf(m_term.rule).direction == Direction::Forwards && m_days > 0;
    if (rolls && m_due) {
        m_due = m_calendar.workingDayFrom(*m_due);
        if (!m_due)
            return failure(
                Error::Code::Unsupported, u"the term leaves the years of the calendar"_s);
    }
    return {};
}

std::optional<Day> SettledTerm::pausedSince() const
{
    if (m_due || m_excluded.empty())
        return std::nullopt;
    return m_excluded.back().from;
}

std::optional<Day> SettledTerm::pausedOn(Day today) const
{
    std::vector<Interval> known;
    for (const Stop& stop : m_stops) {
        if (stop.from <= today && (!stop.until || *stop.until > today))
            known.push_back(intervalAsOf(stop, today));
    }
    for (const Interval& interval : merged(std::move(known))) {
        if (today < interval.until)
            return interval.from;
    }
    return std::nullopt;
}

bool SettledTerm::isExcluded(Day day) const
{
    return std::ranges::any_of(m_excluded,
        [day](const Interval& interval) { return interval.from <= day && day < interval.until; });
}

Result<std::optional<Day>> SettledTerm::nthDay(int n) const { return walk(n, m_excluded); }

int SettledTerm::countedBetween(Day after, Day until) const
{
    if (until <= after)
        return 0;
    int count = between(after, until);
    for (const Interval& interval : m_excluded) {
        const Day from = std::max(after, interval.from - days{1});
        const Day to
            = interval.until == Day::max() ? until : std::min(until, interval.until - days{1});
        if (to > from)
            count -= between(from, to);
    }
    return count;
}

/// Integers only: of n days yellow begins on used day min(n - 1, ceil(9n / 10)) (rulebook 6.3).
Result<std::optional<Day>> SettledTerm::yellowFrom() const
{
    if (m_days == 0 || factsOf(m_term.rule).direction == Direction::Backwards)
        return std::optional<Day>{};
    const int byShare = (m_policy.lamp.usedTenths * m_days + 9) / 10;
    const int byDaysLeft = m_days - m_policy.lamp.daysLeft;
    return nthDay(std::max(0, std::min(byShare, byDaysLeft)));
}

Span SettledTerm::span() const
{
    if (m_due)
        return {std::min(*m_due, m_trigger), std::max(*m_due, m_trigger)};
    const Day stopped = pausedSince().value_or(m_trigger);
    return {m_trigger, std::max(m_trigger, stopped - days{1})};
}

bool SettledTerm::isProvisional() const
{
    const bool forwards = factsOf(m_term.rule).direction == Direction::Forwards;
    if (m_term.unit == DayUnit::CalendarDays && !forwards)
        return false;
    if (m_days == 0)
        return false;
    const auto [first, last] = span();
    return forwards ? m_calendar.isProvisional(first + days{1}) || m_calendar.isProvisional(last)
                    : m_calendar.isProvisional(first) || m_calendar.isProvisional(last - days{1});
}

} // namespace yichuang::deadline
