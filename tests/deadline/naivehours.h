// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/deadline/naivelaw.h"

/// Terms in hours a second time: somebody stands in the hall with a stop-watch that runs while the
/// doors are open, and looks at it every minute. Nothing of models/deadline is included.
namespace yichuang::naive {

struct HourCase
{
    Day cameIn;
    int minuteOfDay{0};
    int hours{1};
    int opens{8 * 60 + 30}; ///< minutes since midnight
    int noonFrom{12 * 60};
    int noonUntil{14 * 60};
    int closes{17 * 60 + 30};
    bool mayStop{false};
    int extensionLimit{0};
    std::vector<Stop> stops;
    std::vector<Extension> extensions; ///< working days: as many days' opening hours
};

struct HourVerdict
{
    std::optional<Day> due; ///< none while paused
    int dueMinute{0}; ///< the minute that ends the term
    std::optional<Day> yellow; ///< the day nine tenths are used, or the last hour begins
};

[[nodiscard]] HourVerdict judgeHours(const HourCase& facts, const WallCalendar& calendar);

} // namespace yichuang::naive
