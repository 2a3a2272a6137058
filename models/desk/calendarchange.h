// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/store/countedcases.h"

namespace yichuang::desk {

/// An open case whose due day is another one under another calendar. Nothing personal.
struct MovedCase
{
    CaseId id;
    QString number;
    QString itemCode;
    QString itemName;
    std::optional<Day> oldDue;
    std::optional<Day> newDue;
    bool told{false}; ///< the old date stands on a paper the applicant was given
    bool wasProvisional{false};
    bool isProvisional{false};

    friend bool operator==(const MovedCase&, const MovedCase&) = default;
};

/// What a calendar would do to the open cases (rulebook 1.10).
struct WhatIf
{
    QString oldVersion; ///< of the calendar that counts now
    QString newVersion;
    int openCases{0}; ///< with a running or paused clock
    std::vector<MovedCase> moved; ///< by old due day, then number
    int settled{0}; ///< provisional now, no longer then; moved or not
    int unsettled{0}; ///< the other way round

    friend bool operator==(const WhatIf&, const WhatIf&) = default;
};

/// Cases the list shows with other days than a calendar gives.
struct OutdatedGroup
{
    store::CountGroup group;
    deadline::CountedDates dates; ///< under the calendar
    bool hasActs{false}; ///< stops or extensions: only the events tell all a row shows

    [[nodiscard]] bool moves() const { return dates.due != group.dates.due; }
};

/// The date the list shows now is the one the applicant has on paper.
[[nodiscard]] bool isTold(const store::CountGroup& group);

/// Where a case was stopped or extended, more than its days may hang on the calendar: the day a
/// told maximum ends.
enum class StoppedCases { WhereDaysDiffer, All };

/// Pure: groups whose days differ. Corrupt when a count does not read.
[[nodiscard]] Result<std::vector<OutdatedGroup>> outdatedGroups(
    std::vector<store::CountGroup> groups, const calendar::WorkingCalendar& calendar,
    const deadline::Policy& policy, StoppedCases stopped = StoppedCases::WhereDaysDiffer);

/// The question without an answer written down: reads the covering index, and single cases only
/// where something moves.
[[nodiscard]] Result<WhatIf> whatIf(store::Database& database,
    const calendar::WorkingCalendar& present, const calendar::WorkingCalendar& candidate,
    const deadline::Policy& policy);

} // namespace yichuang::desk
