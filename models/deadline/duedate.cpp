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
    return SettledTerm::settle(term, facts, calendar, policy).map([](const SettledTerm& settled) {
        return settled.due();
    });
}

} // namespace yichuang::deadline
