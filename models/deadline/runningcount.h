// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/deadline/term.h"

namespace yichuang::deadline {

/// All that is needed to compute a clock's days again under another calendar, without the case: a
/// list keeps it beside the days (rulebook 1.10). The policy is the hall's and not part of it.
struct RunningCount
{
    Term term{};
    Facts facts{};

    friend bool operator==(const RunningCount&, const RunningCount&) = default;
};

/// One line of ASCII without loss: "1;PROMISE;20;w;10;20;2026-11-18;o" and a field for each stop,
/// each extension and a restart. The first field is the version of the form.
[[nodiscard]] QString toText(const RunningCount& count);
/// Reads what toText wrote. Unsupported for a later version of the form or an unknown rule, else
/// InvalidInput.
[[nodiscard]] Result<RunningCount> runningCountFromText(QStringView text);

/// What a list keeps of a count under one calendar: equal to what explain() says of it.
struct CountedDates
{
    std::optional<Day> due{}; ///< none while a stop is open
    std::optional<Day> yellowFrom{};
    bool provisional{false};
    QString calendarVersion{}; ///< notice numbers the count leans on

    friend bool operator==(const CountedDates&, const CountedDates&) = default;
};

/// Fails as dueDay() does.
[[nodiscard]] Result<CountedDates> datesOf(
    const RunningCount& count, const calendar::WorkingCalendar& calendar, const Policy& policy);

} // namespace yichuang::deadline
