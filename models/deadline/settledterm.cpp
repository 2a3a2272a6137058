// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/settledterm.h"

#include "models/deadline/duedate.h"

#include <algorithm>

namespace yichuang::deadline {

using calendar::WorkingCalendar;
using std::chrono::days;

namespace {

/// The facts without the restart.
Facts once(Facts facts)
{
    facts.restart.reset();
    return facts;
}

/// The facts as the count from the restart sees them.
Facts countedAnew(const Facts& facts)
{
    const Day anew = facts.restart->arrivedOn;
    Facts result = once(facts);
    result.trigger = {anew};
    for (Stop& stop : result.stops) {
        const bool goesOn = !stop.until || *stop.until > anew;
        if (stop.from >= facts.trigger.day && stop.from < anew && goesOn)
            stop.from = anew;
    }
    return result;
}

} // namespace

SettledTerm::SettledTerm(const Term& term, Day cameIn, const Count& count,
    const WorkingCalendar& calendar, const Policy& policy)
    : m_term(term)
    , m_calendar(calendar)
    , m_policy(policy)
    , m_cameIn(cameIn)
    , m_count(count)
{
}

Result<SettledTerm> SettledTerm::settle(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    if (const auto checked = checkInput(term, facts); !checked)
        return tl::unexpected(checked.error());
    if (facts.restart)
        return settleRestarted(term, facts, calendar, policy);
    if (term.unit != DayUnit::Hours)
        return settleCount(term, term, facts, calendar, policy);
    const auto hours = HourTerm::of(term, facts, calendar, policy);
    if (!hours)
        return tl::unexpected(hours.error());
    Term counted = term;
    counted.unit = DayUnit::WorkingDays;
    counted.days = hours->days();
    Policy asItIs = policy; // outside opening hours nothing runs, so no moment needs moving
    asItIs.receipt = ReceiptPolicy::ActualDay;
    auto settled = settleCount(term, counted, facts, calendar, asItIs);
    if (settled)
        settled->m_hours = *hours;
    return settled;
}

/// A clarification asked for too late changes nothing. One asked for in time makes a new count of
/// its arrival; a procedure that goes on that day is excluded from that day on.
Result<SettledTerm> SettledTerm::settleRestarted(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    const Restart& restart = *facts.restart;
    LedgerFact fact{
        .kind = LedgerFact::Kind::Restarted, .from = facts.trigger.day, .to = restart.arrivedOn};
    if (restart.askedOn) {
        const auto lastDay = dueDay(Term::of(Rule::InformationClarification),
            {.trigger = facts.trigger, .intake = facts.intake}, calendar, policy);
        if (!lastDay)
            return tl::unexpected(lastDay.error());
        if (*restart.askedOn > **lastDay) {
            fact = {.kind = LedgerFact::Kind::RestartRefused,
                .from = restart.arrivedOn,
                .to = restart.askedOn,
                .dates = {**lastDay},
                .refusal = LedgerFact::Refusal::AfterDue};
        }
    }
    const Facts counted
        = fact.kind == LedgerFact::Kind::Restarted ? countedAnew(facts) : once(facts);
    auto settled = settleCount(term, term, counted, calendar, policy);
    if (settled)
        settled->m_decisions.insert(settled->m_decisions.begin(), fact);
    return settled;
}

/// `counted` is what the days are counted by, `term` what was asked for.
Result<SettledTerm> SettledTerm::settleCount(const Term& term, const Term& counted,
    const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    const auto trigger = triggerDay(counted, facts, calendar, policy);
    if (!trigger)
        return tl::unexpected(trigger.error());
    SettledTerm settled{term, facts.trigger.day,
        Count{counted, *trigger, calendar, policy.stopMode}, calendar, policy};
    tellInOrder(
        facts, [&](const Stop& stop) { settled.judge(stop); },
        [&](const Extension& extension) { settled.judge(extension); });
    if (const auto finished = settled.finish(); !finished)
        return tl::unexpected(finished.error());
    return settled;
}

void SettledTerm::judge(const Stop& stop)
{
    LedgerFact fact{
        .kind = LedgerFact::Kind::Stop, .from = stop.from, .to = stop.until, .name = stop.kind};
    fact.refusal = m_count.admit(stop);
    if (fact.refusal == LedgerFact::Refusal::None) {
        const Interval interval = m_count.intervalOf(stop.from, stop.until, stop.told);
        m_stops.push_back(stop);
        if (interval.until != Day::max())
            fact.days = m_count.between(
                std::max(stop.from - days{1}, trigger()), interval.until - days{1});
    } else {
        fact.kind = LedgerFact::Kind::StopRefused;
    }
    m_decisions.push_back(std::move(fact));
}

void SettledTerm::judge(const Extension& extension)
{
    const auto refusal = m_count.admit(extension);
    m_decisions.push_back(
        {.kind = refusal == LedgerFact::Refusal::None ? LedgerFact::Kind::Extension
                                                      : LedgerFact::Kind::ExtensionRefused,
            .days = extension.days.count(),
            .from = extension.approvedOn,
            .refusal = refusal});
}

Result<> SettledTerm::finish()
{
    const auto last = dayOf(m_count.lastDay());
    const auto due = dayOf(m_count.due());
    if (!last || !due)
        return tl::unexpected(last ? due.error() : last.error());
    m_lastDay = *last;
    m_due = *due;
    return {};
}

std::optional<Day> SettledTerm::pausedSince() const
{
    if (m_due || m_count.excluded().isEmpty())
        return std::nullopt;
    return m_count.excluded().back().from;
}

std::optional<Day> SettledTerm::pausedOn(Day today) const
{
    std::optional<Interval> running;
    for (const Stop& stop : m_stops) { // in the order of their days
        if (stop.from > today || (stop.until && *stop.until <= today))
            continue;
        // What comes after today is not known yet.
        const Interval known = m_count.intervalOf(stop.from, std::nullopt, stop.told);
        if (running && known.from <= running->until)
            running->until = std::max(running->until, known.until);
        else if (!running || running->until <= today)
            running = known;
    }
    return running && today < running->until ? std::optional{running->from} : std::nullopt;
}

bool SettledTerm::isExcluded(Day day) const
{
    return std::ranges::any_of(m_count.excluded(),
        [day](const Interval& interval) { return interval.from <= day && day < interval.until; });
}

Result<std::optional<Day>> SettledTerm::nthDay(int n) const { return dayOf(m_count.nthDay(n)); }

int SettledTerm::countedBetween(Day after, Day until) const
{
    if (until <= after)
        return 0;
    int count = m_count.between(after, until);
    for (const Interval& interval : m_count.excluded()) {
        const Day from = std::max(after, interval.from - days{1});
        const Day to
            = interval.until == Day::max() ? until : std::min(until, interval.until - days{1});
        if (to > from)
            count -= m_count.between(from, to);
    }
    return count;
}

/// Integers only: of n days yellow begins on used day min(n - 1, ceil(9n / 10)) (rulebook 6.3).
Result<std::optional<Day>> SettledTerm::yellowFrom() const
{
    const bool never = m_hours ? m_term.days == 0 : length() == 0;
    if (never || factsOf(m_term.rule).direction == Direction::Backwards)
        return std::optional<Day>{};
    const auto day = nthDay(yellowAfter());
    if (!day || !*day || m_term.rule != Rule::RenewalAnswer)
        return day;
    // A licence ends on whatever day it ends: the lamp must warn while somebody is still at work.
    const auto lastWorked = m_calendar.subtractWorkingDays(*m_due + days{1}, WorkingDays{2});
    return std::optional{lastWorked ? std::max(trigger(), std::min(**day, *lastWorked)) : **day};
}

/// Used days after which the lamp is yellow; for a term in hours the day on which nine tenths of
/// its minutes are used, or its last hour begins.
int SettledTerm::yellowAfter() const
{
    const auto earlier = [this](int length, int left) {
        return std::max(0, std::min((m_policy.lamp.usedTenths * length + 9) / 10, length - left));
    };
    if (!m_hours)
        return earlier(length(), m_policy.lamp.daysLeft);
    const auto all = static_cast<int>(minutesInAll().count());
    return m_hours->daysFor(std::chrono::minutes{earlier(all, 60 * m_policy.lamp.daysLeft)});
}

std::chrono::minutes SettledTerm::minutesInAll() const
{
    return m_hours->length() + (length() - m_hours->days()) * m_hours->perDay();
}

/// A stop from the trigger day on takes that day's hours with it, and only then the two differ.
Result<int> SettledTerm::lengthWithoutStops(const Facts& facts) const
{
    if (!m_hours)
        return length();
    return HourTerm::of(m_term, {.trigger = facts.trigger}, m_calendar, m_policy)
        .map([this](const HourTerm& plain) { return plain.days() + length() - m_hours->days(); });
}

Span SettledTerm::span() const
{
    if (m_due)
        return {std::min(*m_due, trigger()), std::max(*m_due, trigger())};
    const Day stopped = pausedSince().value_or(trigger());
    return {trigger(), std::max(trigger(), stopped - days{1})};
}

bool SettledTerm::isProvisional() const
{
    const bool forwards = factsOf(m_term.rule).direction == Direction::Forwards;
    const bool rolls = forwards && factsOf(m_term.rule).rolls == RollsForward::Yes;
    if (m_term.unit == DayUnit::CalendarDays && !rolls)
        return false;
    const auto [first, last] = span();
    if (m_hours)
        return m_calendar.isProvisional(first) || m_calendar.isProvisional(last);
    if (length() == 0)
        return false;
    return forwards ? m_calendar.isProvisional(first + days{1}) || m_calendar.isProvisional(last)
                    : m_calendar.isProvisional(first) || m_calendar.isProvisional(last - days{1});
}

} // namespace yichuang::deadline
