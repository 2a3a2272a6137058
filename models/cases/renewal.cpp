// SPDX-License-Identifier: Apache-2.0
#include "models/cases/renewal.h"

#include "models/cases/caseterms.h"
#include "models/deadline/duedate.h"

namespace yichuang::cases {

std::optional<RenewalFacts> renewalFrom(
    Day receipt, std::optional<Day> licenceEndsOn, const Rules& rules)
{
    if (!rules.item.renewal || !licenceEndsOn)
        return std::nullopt;
    const auto term
        = deadline::Term::of(deadline::Rule::Renewal, rules.item.renewal->askDaysBefore);
    const auto askBy
        = deadline::dueDay(term, actFacts(*licenceEndsOn), rules.calendar, rules.policy);
    if (!askBy || !*askBy)
        return std::nullopt;
    return RenewalFacts{
        .licenceEndsOn = *licenceEndsOn, .askBy = **askBy, .askedInTime = receipt <= **askBy};
}

std::optional<RenewalFacts> renewalOf(const Case& c, const Rules& rules, Day today)
{
    const auto clock = renewalClock(c, rules);
    if (!clock)
        return std::nullopt;
    auto facts = renewalFrom(c.receiptDay(), c.received.licenceEndsOn, rules);
    if (!facts)
        return std::nullopt;
    const Day answered = clock->facts.endedOn.value_or(Day::max());
    if (facts->askedInTime && today > facts->licenceEndsOn && answered > facts->licenceEndsOn)
        facts->deemedFrom = facts->licenceEndsOn + std::chrono::days{1};
    return facts;
}

} // namespace yichuang::cases
