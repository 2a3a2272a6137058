// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/duedate.h"
#include "models/deadline/settledterm.h"

#include <algorithm>

namespace yichuang::deadline {
namespace {

using calendar::DayKind;
using calendar::WorkingCalendar;
using std::chrono::days;

DayRole restRole(DayKind kind)
{
    return kind == DayKind::Holiday ? DayRole::Holiday : DayRole::Weekend;
}

/// The role of a day that is neither trigger nor due day.
DayRole roleOf(const SettledTerm& settled, const WorkingCalendar& calendar, Day day)
{
    const DayKind kind = calendar.kindOf(day);
    if (settled.term().unit == DayUnit::CalendarDays) {
        if (settled.isExcluded(day))
            return DayRole::Stopped;
        const bool rolling
            = settled.lastDay() && day > *settled.lastDay() && day > settled.trigger();
        return rolling ? restRole(kind) : DayRole::Counted;
    }
    if (!calendar::isWorked(kind))
        return restRole(kind);
    return settled.isExcluded(day) ? DayRole::Stopped : DayRole::Counted;
}

/// Of a term in hours, what each day took of it. The days of `lines` are in order.
void addMinutes(const SettledTerm& settled, std::vector<CountedDay>& lines)
{
    std::chrono::minutes left = settled.minutesInAll();
    for (CountedDay& line : lines) {
        const bool first = line.day == settled.trigger();
        const bool counts = first || line.role == DayRole::Counted || line.role == DayRole::Due;
        if (!counts)
            continue;
        const auto& hours = *settled.hours();
        const auto taken = std::min(left, first ? hours.onFirstDay() : hours.perDay());
        line.minutes = static_cast<int>(taken.count());
        left -= taken;
    }
}

int hoursLeft(const SettledTerm& settled, const std::vector<CountedDay>& lines)
{
    std::chrono::minutes left = settled.minutesInAll();
    for (const CountedDay& line : lines)
        left -= std::chrono::minutes{line.minutes};
    return static_cast<int>(std::chrono::ceil<std::chrono::hours>(left).count());
}

std::vector<CountedDay> countedDays(const SettledTerm& settled, const WorkingCalendar& calendar)
{
    std::vector<CountedDay> result;
    const auto [first, last] = settled.span();
    const bool backwards = factsOf(settled.term().rule).direction == Direction::Backwards;
    int ordinal = backwards ? settled.length() : 1;
    for (Day day = first; day <= last; day += days{1}) {
        CountedDay line{.day = day,
            .role = roleOf(settled, calendar, day),
            .makeUp = calendar.kindOf(day) == DayKind::MakeUp,
            .holiday = calendar.holidayName(day)};
        const bool due = settled.due() == day;
        if (day == settled.trigger() && !(due && settled.length() == 0)) {
            line.role = DayRole::Trigger;
        } else {
            const bool rolled = settled.lastDay() != settled.due() && due;
            if (line.role == DayRole::Counted && day != settled.trigger() && !rolled) {
                line.ordinal = ordinal;
                ordinal += backwards ? -1 : 1;
            }
            if (due)
                line.role = DayRole::Due;
        }
        result.push_back(std::move(line));
    }
    return result;
}

void addHolidays(const std::vector<CountedDay>& lines, std::vector<LedgerFact>& ledger)
{
    for (const CountedDay& line : lines) {
        if (line.role != DayRole::Holiday)
            continue;
        LedgerFact* last = ledger.empty() ? nullptr : &ledger.back();
        if (last && last->kind == LedgerFact::Kind::Holiday && last->name == line.holiday
            && last->to == line.day - days{1}) {
            last->to = line.day;
            ++last->days;
        } else {
            ledger.push_back({.kind = LedgerFact::Kind::Holiday,
                .days = 1,
                .from = line.day,
                .to = line.day,
                .name = line.holiday});
        }
    }
}

void addDates(const std::vector<CountedDay>& lines, LedgerFact::Kind kind,
    bool (*matches)(const CountedDay&), std::vector<LedgerFact>& ledger)
{
    LedgerFact fact{.kind = kind};
    for (const CountedDay& line : lines) {
        if (matches(line))
            fact.dates.push_back(line.day);
    }
    fact.days = static_cast<int>(fact.dates.size());
    if (!fact.dates.empty())
        ledger.push_back(std::move(fact));
}

void addHoursStart(
    const SettledTerm& settled, const CountedDay& first, std::vector<LedgerFact>& ledger)
{
    ledger.push_back({.kind = LedgerFact::Kind::Hours,
        .days = settled.term().days,
        .otherDays = static_cast<int>(settled.hours()->perDay().count())});
    ledger.push_back({.kind = LedgerFact::Kind::HoursStart,
        .days = first.minutes,
        .otherDays = static_cast<int>(settled.hours()->startedAt().count()),
        .from = settled.trigger()});
}

/// What differs when the unit is the hour, and the start of the ledger.
void tellHours(const SettledTerm& settled, Explanation& result)
{
    addMinutes(settled, result.days);
    result.term
        = static_cast<int>(std::chrono::ceil<std::chrono::hours>(settled.minutesInAll()).count());
    if (result.due)
        result.dueMinute = static_cast<int>(settled.hours()->endsAt().count());
    if (result.pausedSince)
        result.frozen = hoursLeft(settled, result.days);
    addHoursStart(settled, result.days.front(), result.ledger);
}

void addStart(const SettledTerm& settled, std::vector<LedgerFact>& ledger)
{
    ledger.push_back({.kind = LedgerFact::Kind::Term,
        .days = settled.term().days,
        .otherDays = settled.term().statutoryDays});
    ledger.push_back({.kind = LedgerFact::Kind::Start, .from = settled.trigger()});
    if (settled.cameIn() != settled.trigger()) {
        ledger.push_back({.kind = LedgerFact::Kind::MovedToNextWorkingDay,
            .from = settled.cameIn(),
            .to = settled.trigger()});
    }
}

/// What the due day would have been; said only when some stop was accepted.
Result<> addEnd(const SettledTerm& settled, const Facts& facts, const WorkingCalendar& calendar,
    const Policy& policy, std::vector<LedgerFact>& ledger)
{
    if (settled.due() && settled.due() != settled.lastDay()) {
        ledger.push_back({.kind = LedgerFact::Kind::RolledForward,
            .from = settled.lastDay(),
            .to = settled.due()});
    }
    if (settled.due() && settled.hours()) {
        ledger.push_back({.kind = LedgerFact::Kind::HoursEnd,
            .days = settled.term().days,
            .otherDays = static_cast<int>(settled.hours()->endsAt().count()),
            .from = settled.due()});
    } else if (settled.due()) {
        ledger.push_back(
            {.kind = LedgerFact::Kind::Due, .days = settled.length(), .from = settled.due()});
    }
    const bool stopped = std::ranges::any_of(settled.decisions(),
        [](const LedgerFact& fact) { return fact.kind == LedgerFact::Kind::Stop; });
    if (!stopped)
        return {};
    const auto length = settled.lengthWithoutStops(facts);
    if (!length)
        return tl::unexpected(length.error());
    Term term = settled.term();
    term.days = *length;
    if (settled.hours())
        term.unit = DayUnit::WorkingDays;
    // The count began at the trigger, moved or started anew.
    const auto without = dueDay(
        term, {.trigger = {settled.trigger()}, .intake = Intake::OpenWindow}, calendar, policy);
    if (!without)
        return tl::unexpected(without.error());
    ledger.push_back({.kind = LedgerFact::Kind::DueWithoutStops, .from = *without});
    return {};
}

} // namespace

Result<Explanation> explain(
    const Term& term, const Facts& facts, const WorkingCalendar& calendar, const Policy& policy)
{
    const auto settled = SettledTerm::settle(term, facts, calendar, policy);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto yellowFrom = settled->yellowFrom();
    if (!yellowFrom)
        return tl::unexpected(yellowFrom.error());
    const RuleFacts& rule = factsOf(term.rule);
    const auto [first, last] = settled->span();

    Explanation result{.rule = rule.id,
        .article = rule.article,
        .calendarVersion = calendar.noticesFor(first, last),
        .trigger = settled->trigger(),
        .term = settled->length(),
        .inHours = settled->hours().has_value(),
        .due = settled->due(),
        .pausedSince = settled->pausedSince(),
        .yellowFrom = *yellowFrom,
        .provisional = settled->isProvisional(),
        .days = countedDays(*settled, calendar)};
    if (result.pausedSince) {
        // Nothing is left when the stop began while the last day rolled forward.
        result.frozen = std::max(0,
            result.term - settled->countedBetween(result.trigger, *result.pausedSince - days{1}));
    }
    if (result.inHours)
        tellHours(*settled, result);
    else if (term.rule == Rule::RenewalAnswer)
        result.ledger.push_back({.kind = LedgerFact::Kind::LicenceEnd,
            .days = settled->length(),
            .from = settled->trigger(),
            .to = settled->due()});
    else
        addStart(*settled, result.ledger);
    addDates(
        result.days, LedgerFact::Kind::Weekends,
        [](const CountedDay& line) { return line.role == DayRole::Weekend; }, result.ledger);
    addHolidays(result.days, result.ledger);
    addDates(
        result.days, LedgerFact::Kind::MakeUp,
        [](const CountedDay& line) { return line.makeUp && line.ordinal > 0; }, result.ledger);
    std::ranges::copy(settled->decisions(), std::back_inserter(result.ledger));
    if (const auto ended = addEnd(*settled, facts, calendar, policy, result.ledger); !ended)
        return tl::unexpected(ended.error());
    if (result.provisional) {
        result.ledger.push_back(
            {.kind = LedgerFact::Kind::Provisional, .days = calendar.knownUntil() + 1});
    }
    return result;
}

} // namespace yichuang::deadline
