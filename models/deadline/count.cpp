// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/count.h"

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

CountEnd reached(std::optional<Day> day)
{
    return day ? CountEnd{CountEnd::Kind::Reached, *day}
               : CountEnd{CountEnd::Kind::OutsideCalendar, {}};
}

bool isBefore(const CountEnd& end, Day day)
{
    return end.kind == CountEnd::Kind::Reached && end.day < day;
}

} // namespace

Count::Count(const Term& term, Day trigger, const WorkingCalendar& calendar, StopMode mode)
    : m_calendar(calendar)
    , m_trigger(trigger)
    , m_length(term.days)
    , m_extensionLimit(term.extensionLimit)
    , m_mode(mode)
    , m_inCalendarDays(term.unit == DayUnit::CalendarDays)
    , m_backwards(factsOf(term.rule).direction == Direction::Backwards)
    , m_rolls(factsOf(term.rule).rolls == RollsForward::Yes)
    , m_stoppable(factsOf(term.rule).stoppable == Stoppable::Yes)
    , m_cursor(trigger)
{
}

LedgerFact::Refusal Count::admit(const Stop& stop)
{
    if (!m_stoppable)
        return LedgerFact::Refusal::NotForThisTerm;
    const auto refusal = refusalAt(stop.from);
    if (refusal == LedgerFact::Refusal::None)
        exclude(intervalOf(stop.from, stop.until, stop.told));
    return refusal;
}

LedgerFact::Refusal Count::admit(const Extension& extension)
{
    using enum LedgerFact::Refusal;
    if (m_extensionLimit == 0)
        return NotForThisTerm;
    if (m_extended)
        return Second;
    if (extension.days.count() > m_extensionLimit)
        return OverLimit;
    const auto refusal = refusalAt(extension.approvedOn);
    if (refusal == None) {
        m_extended = true;
        m_length += extension.days.count();
    }
    return refusal;
}

/// A stop whose result came after `moment` was still open then; that makes no difference, for the
/// term could not end inside it.
LedgerFact::Refusal Count::refusalAt(Day moment) const
{
    if (moment < m_trigger)
        return LedgerFact::Refusal::BeforeStart;
    return isBefore(due(), moment) ? LedgerFact::Refusal::AfterDue : LedgerFact::Refusal::None;
}

/// S ≤ d < E; INCLUSIVE adds E, but a procedure of one day excludes nothing in either mode. A told
/// maximum ends the exclusion after that many working days even if the procedure goes on.
Interval Count::intervalOf(
    Day from, std::optional<Day> until, std::optional<WorkingDays> told) const
{
    Interval interval{from, until.value_or(Day::max())};
    if (until && m_mode == StopMode::Inclusive && *until > from)
        interval.until += days{1};
    if (told) {
        const auto last = m_calendar.addWorkingDays(from - days{1}, *told);
        if (last)
            interval.until = std::min(interval.until, *last + days{1});
    }
    return interval;
}

void Count::exclude(const Interval& interval)
{
    if (interval.from >= interval.until)
        return;
    // Only a calendar-day term can be stopped after its last day, while that rolls forward.
    m_past = m_past || (m_inCalendarDays && isBefore(lastDay(), interval.from));
    if (!m_excluded.isEmpty() && interval.from <= m_excluded.back().until)
        m_excluded.back().until = std::max(m_excluded.back().until, interval.until);
    else
        m_excluded.append(interval);
    if (interval.until == Day::max())
        return;
    const Day before = std::max(m_cursor, interval.from - days{1});
    m_cursor = std::max(m_cursor, interval.until - days{1});
    m_excludedDays += between(before, m_cursor);
}

CountEnd Count::after(Day day, int count) const
{
    if (m_inCalendarDays)
        return reached(day + days{count});
    return reached(m_calendar.addWorkingDays(day, WorkingDays{count}));
}

int Count::between(Day after, Day until) const
{
    if (m_inCalendarDays)
        return static_cast<int>((until - after).count());
    return m_calendar.workingDaysBetween(after, until);
}

CountEnd Count::lastDay() const
{
    if (m_backwards || m_length == 0 || m_past)
        return nthDay(m_length);
    if (!m_excluded.isEmpty() && m_excluded.back().until == Day::max())
        return {CountEnd::Kind::Paused, {}};
    return after(m_trigger, m_length + m_excludedDays);
}

CountEnd Count::due() const
{
    const CountEnd end = lastDay();
    const bool rolls = m_inCalendarDays && m_rolls && !m_backwards && m_length > 0;
    return rolls && end.kind == CountEnd::Kind::Reached ? rolled(end.day) : end;
}

CountEnd Count::rolled(Day day) const
{
    std::optional<Day> worked = m_calendar.workingDayFrom(day);
    for (const Interval& interval : m_excluded) {
        if (!worked || *worked < interval.from || *worked >= interval.until)
            continue;
        if (interval.until == Day::max())
            return {CountEnd::Kind::Paused, {}};
        worked = m_calendar.workingDayFrom(interval.until);
    }
    return reached(worked);
}

CountEnd Count::nthDay(int n) const
{
    if (m_backwards) {
        return reached(m_inCalendarDays
                ? m_trigger - days{n}
                : m_calendar.subtractWorkingDays(m_trigger, WorkingDays{n}));
    }
    if (n == 0)
        return reached(m_trigger);
    Day cursor = m_trigger;
    int left = n;
    for (const Interval& interval : m_excluded) {
        if (interval.until - days{1} <= cursor)
            continue;
        const Day before = interval.from - days{1};
        if (before > cursor) {
            const CountEnd end = after(cursor, left);
            if (end.kind == CountEnd::Kind::Reached && end.day <= before)
                return end;
            left -= between(cursor, before);
        }
        if (interval.until == Day::max())
            return {CountEnd::Kind::Paused, {}};
        cursor = interval.until - days{1};
    }
    return after(cursor, left);
}

Result<> checkInput(const Term& term, const Facts& facts)
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
    if (term.unit == DayUnit::Hours && factsOf(term.rule).direction == Direction::Backwards)
        return invalid(u"a term counted backwards is not in hours"_s);
    const bool restarts
        = term.rule == Rule::InformationReply || term.rule == Rule::InformationClarification;
    if (facts.restart && !restarts)
        return invalid(u"only a request for information starts anew"_s);
    if (facts.restart && facts.restart->arrivedOn < facts.trigger.day)
        return invalid(
            u"restart before the term began: "_s + yichuang::toText(facts.restart->arrivedOn));
    if (facts.restart && facts.restart->askedOn
        && (*facts.restart->askedOn < facts.trigger.day
            || *facts.restart->askedOn > facts.restart->arrivedOn))
        return invalid(u"clarification asked for before the request came, or after its answer: "_s
            + yichuang::toText(*facts.restart->askedOn));
    return {};
}

/// Backward terms start from a date somebody fixed, not from an event.
Result<Day> triggerDay(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    const Day day = facts.trigger.day;
    if (policy.receipt == ReceiptPolicy::ActualDay || facts.intake == Intake::OpenWindow
        || factsOf(term.rule).direction == Direction::Backwards)
        return day;
    if (calendar.isWorkingDay(day) && facts.trigger.timeOfDay <= policy.closingTime)
        return day;
    const auto next = calendar.addWorkingDays(day, WorkingDays{1});
    if (!next)
        return failure(Error::Code::Unsupported, u"day outside the calendar"_s);
    return *next;
}

Result<std::optional<Day>> dayOf(const CountEnd& end)
{
    switch (end.kind) {
    case CountEnd::Kind::Reached:
        return std::optional{end.day};
    case CountEnd::Kind::Paused:
        return std::optional<Day>{};
    case CountEnd::Kind::OutsideCalendar:
        return failure(Error::Code::Unsupported, u"the term leaves the years of the calendar"_s);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::deadline
