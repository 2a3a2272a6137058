// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/duedate.h"

#include "models/deadline/settledterm.h"

namespace yichuang::deadline {

Term Term::of(Rule rule) { return of(rule, factsOf(rule).days); }

Term Term::of(Rule rule, int days)
{
    const RuleFacts& facts = factsOf(rule);
    return {.rule = rule, .days = days, .unit = facts.unit, .extensionLimit = facts.extensionLimit};
}

Result<std::optional<Day>> dueDay(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy)
{
    if (term.unit == DayUnit::Hours || facts.restart) [[unlikely]] {
        return SettledTerm::settle(term, facts, calendar, policy)
            .map([](const SettledTerm& settled) { return settled.due(); });
    }
    if (const auto checked = checkInput(term, facts); !checked)
        return tl::unexpected(checked.error());
    const auto trigger = triggerDay(term, facts, calendar, policy);
    if (!trigger)
        return tl::unexpected(trigger.error());
    Count count{term, *trigger, calendar, policy.stopMode};
    tellInOrder(
        facts, [&](const Stop& stop) { std::ignore = count.admit(stop); },
        [&](const Extension& extension) { std::ignore = count.admit(extension); });
    return dayOf(count.due());
}

Result<std::optional<BeijingTime>> dueMoment(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy)
{
    return SettledTerm::settle(term, facts, calendar, policy).map([](const SettledTerm& settled) {
        if (!settled.due() || !settled.hours())
            return std::optional<BeijingTime>{};
        return std::optional{BeijingTime{*settled.due(), settled.hours()->endsAt()}};
    });
}

} // namespace yichuang::deadline
