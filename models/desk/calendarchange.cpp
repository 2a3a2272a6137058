// SPDX-License-Identifier: Apache-2.0
#include "models/desk/calendarchange.h"

#include <algorithm>
#include <tuple>

namespace yichuang::desk {
namespace {

void addCases(const OutdatedGroup& outdated, const std::vector<store::CountedCase>& cases,
    std::vector<MovedCase>& moved)
{
    const deadline::CountedDates& before = outdated.group.dates;
    for (const store::CountedCase& one : cases) {
        moved.push_back({.id = one.id,
            .number = one.number,
            .itemCode = one.itemCode,
            .itemName = one.itemName,
            .oldDue = before.due,
            .newDue = outdated.dates.due,
            .told = isTold(outdated.group),
            .wasProvisional = before.provisional,
            .isProvisional = outdated.dates.provisional});
    }
}

} // namespace

bool isTold(const store::CountGroup& group)
{
    return group.toldDue && group.toldDue == group.dates.due;
}

Result<std::vector<OutdatedGroup>> outdatedGroups(std::vector<store::CountGroup> groups,
    const calendar::WorkingCalendar& calendar, const deadline::Policy& policy, StoppedCases stopped)
{
    std::vector<OutdatedGroup> outdated;
    QString counted; // equal counts lie side by side
    deadline::CountedDates dates;
    bool hasActs = false;
    for (store::CountGroup& group : groups) {
        if (group.count != counted) {
            const auto count = deadline::runningCountFromText(group.count);
            if (!count)
                return failure(Error::Code::Corrupt, count.error().detail);
            auto computed = deadline::datesOf(*count, calendar, policy);
            if (!computed)
                return tl::unexpected(computed.error());
            counted = group.count;
            dates = std::move(*computed);
            hasActs = !count->facts.stops.empty() || !count->facts.extensions.empty();
        }
        deadline::CountedDates shown = dates;
        if (!group.dates.due)
            shown.due.reset(); // paused: the list shows no date
        const bool again = stopped == StoppedCases::All && hasActs;
        if (again || shown != group.dates)
            outdated.push_back({std::move(group), std::move(shown), hasActs});
    }
    return outdated;
}

Result<WhatIf> whatIf(store::Database& database, const calendar::WorkingCalendar& present,
    const calendar::WorkingCalendar& candidate, const deadline::Policy& policy)
{
    WhatIf answer{.oldVersion = present.version(), .newVersion = candidate.version()};
    auto groups = store::countGroups(database);
    if (!groups)
        return tl::unexpected(groups.error());
    for (const store::CountGroup& group : *groups)
        answer.openCases += group.cases;
    const auto outdated = outdatedGroups(std::move(*groups), candidate, policy);
    if (!outdated)
        return tl::unexpected(outdated.error());
    for (const OutdatedGroup& one : *outdated) {
        const bool before = one.group.dates.provisional;
        answer.settled += before && !one.dates.provisional ? one.group.cases : 0;
        answer.unsettled += !before && one.dates.provisional ? one.group.cases : 0;
        if (!one.moves())
            continue;
        const auto cases = store::casesOf(database, one.group, one.group.cases);
        if (!cases)
            return tl::unexpected(cases.error());
        addCases(one, *cases, answer.moved);
    }
    std::ranges::sort(answer.moved, {},
        [](const MovedCase& moved) { return std::tie(moved.oldDue, moved.number); });
    return answer;
}

} // namespace yichuang::desk
