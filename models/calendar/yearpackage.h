// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendaryear.h"

#include <span>

namespace yichuang::calendar {

/// Several years as one text: a JSON object of year files by year, as the platform hands them out
/// and as a profile keeps them.
[[nodiscard]] QByteArray toPackage(std::span<const CalendarYear> years);

/// Reads it back, in order of years. Refused whole when one year is (see calendarYearFromJson): a
/// calendar that is half right is wrong.
[[nodiscard]] Result<std::vector<CalendarYear>> yearsFromPackage(const QByteArray& bytes);

} // namespace yichuang::calendar
