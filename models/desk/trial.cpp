// SPDX-License-Identifier: Apache-2.0
#include "models/desk/trial.h"

#include "models/cases/apply.h"

namespace yichuang::desk {

Trial tryActs(
    const cases::Case& c, std::span<const SupposedAct> acts, const cases::Rules& rules, Day shownOn)
{
    Trial trial{.c = c};
    for (const SupposedAct& act : acts) {
        cases::CaseEvent event;
        event.caseId = c.id;
        event.baseVersion = trial.c.version;
        event.occurredAt = act.at;
        event.actor = act.actor;
        event.itemVersion = rules.item.version;
        event.calendarVersion = rules.calendar.version();
        event.payload = act.payload;
        auto after = cases::apply(trial.c, event, rules);
        if (!after) {
            trial.objections = std::move(after.error().objections);
            break;
        }
        trial.c = std::move(*after);
        ++trial.done;
    }
    trial.clocks = cases::clocksOf(trial.c, rules, shownOn);
    return trial;
}

} // namespace yichuang::desk
