// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/deadline/explanation.h"
#include "models/deadline/term.h"

namespace yichuang::deadline {

/// The last day of the term, none while a stop is open. The quick question for lists and sorting.
/// Fails on impossible input and when the term leaves the years of the calendar.
[[nodiscard]] Result<std::optional<Day>> dueDay(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy = {});

/// When the last hour of a term in hours is over; none while paused, and for every other unit.
[[nodiscard]] Result<std::optional<BeijingTime>> dueMoment(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy = {});

/// The same answer with each counted and skipped day and every fact that moved it.
[[nodiscard]] Result<Explanation> explain(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy = {});

/// The commonest question, before there is a case: so many working days after `trigger`.
[[nodiscard]] inline std::optional<Day> dueDay(
    Day trigger, WorkingDays days, const calendar::WorkingCalendar& calendar)
{
    return calendar.addWorkingDays(trigger, days);
}

} // namespace yichuang::deadline
