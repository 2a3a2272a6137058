// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/settledterm.h"

#include <algorithm>

namespace yichuang::deadline {

using calendar::WorkingCalendar;
using std::chrono::days;

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
    const auto trigger = triggerDay(term, facts, calendar, policy);
    if (!trigger)
        return tl::unexpected(trigger.error());
    SettledTerm settled{term, facts.trigger.day, Count{term, *trigger, calendar, policy.stopMode},
        calendar, policy};
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
    if (length() == 0 || factsOf(m_term.rule).direction == Direction::Backwards)
        return std::optional<Day>{};
    const int byShare = (m_policy.lamp.usedTenths * length() + 9) / 10;
    const int byDaysLeft = length() - m_policy.lamp.daysLeft;
    return nthDay(std::max(0, std::min(byShare, byDaysLeft)));
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
    if (m_term.unit == DayUnit::CalendarDays && !forwards)
        return false;
    if (length() == 0)
        return false;
    const auto [first, last] = span();
    return forwards ? m_calendar.isProvisional(first + days{1}) || m_calendar.isProvisional(last)
                    : m_calendar.isProvisional(first) || m_calendar.isProvisional(last - days{1});
}

} // namespace yichuang::deadline
