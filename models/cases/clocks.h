// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/renewal.h"
#include "models/cases/rules.h"
#include "models/cases/summary.h"
#include "models/deadline/explanation.h"
#include "models/deadline/lamp.h"

#include <optional>
#include <vector>

namespace yichuang::cases {

/// One clock of a case (rulebook 1.8) on one day.
struct ClockView
{
    QString clock; ///< C1 … C9; DL-22 for a village proxy's own term, DL-14 for a renewal
    QString subject; ///< C7: the participant's department code; C9: the person
    ClockPhase phase{ClockPhase::NotStarted};
    deadline::Lamp lamp{deadline::Lamp::NotStarted};
    std::optional<Day> due;
    std::optional<int> dueMinute; ///< of a term in hours: since midnight of the due day
    int workingDaysLeft{0}; ///< until the due day, negative when over; 0 unless running
    std::optional<Day> resumesOn; ///< paused: the day a told maximum is used up
    std::optional<Day> endedOn; ///< the day of the notice, decision, hand-over…
    int over{0}; ///< begun working days after the due day, until today or the end
    std::optional<RenewalFacts> renewal; ///< DL-14 alone
    deadline::Explanation explanation; ///< of a clock that has started

    friend bool operator==(const ClockView&, const ClockView&) = default;
};

/// The clocks of a case as of `today`, the one that matters now first: the answer on the papers
/// until acceptance, the promise after it, then the statutory term.
[[nodiscard]] std::vector<ClockView> clocksOf(const Case& c, const Rules& rules, Day today);

/// The count of a term that would start at `from`: what the acceptance page shows before anything
/// is recorded.
[[nodiscard]] std::optional<deadline::Explanation> promiseFrom(
    const BeijingTime& from, const Rules& rules);
[[nodiscard]] std::optional<deadline::Explanation> statutoryFrom(
    const BeijingTime& from, const Rules& rules, const Place& place);
[[nodiscard]] std::optional<deadline::Explanation> answerFrom(
    const BeijingTime& from, const Rules& rules);
[[nodiscard]] std::optional<deadline::Explanation> handInFrom(
    const BeijingTime& from, const Rules& rules);

/// The list row of a case after its events; `lastEventAt` is the moment of the newest one.
[[nodiscard]] CaseSummary summaryOf(const Case& c, const Rules& rules, Instant lastEventAt);

} // namespace yichuang::cases
