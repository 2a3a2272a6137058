// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"

#include <vector>

namespace yichuang::test {

/// An invented notice with no days off but the law's own.
[[nodiscard]] calendar::CalendarYear inventedYear(int year);

/// Invented notices that make `due` a day off, whatever day a test runs on: the year of `due` and
/// those before it that nobody has a notice of yet, with the law's own days kept.
[[nodiscard]] std::vector<calendar::CalendarYear> noticesAgainst(
    const calendar::WorkingCalendar& known, Day due);

} // namespace yichuang::test
