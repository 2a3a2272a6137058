// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendaryear.h"

namespace yichuang::calendar {

inline constexpr int firstTabledYear = 2000;
inline constexpr int lastTabledYear = 2060;

/// The public holidays the law itself names (全国年节及纪念日放假办法 第二条 in the text in force
/// in that year), without bridging and make-up days: what is certain about a year before its notice
/// is out (rulebook 1.10). In date order; two festivals on one day are one entry. `year` lies
/// between firstTabledYear and lastTabledYear.
[[nodiscard]] std::vector<Holiday> statutoryDays(int year);

} // namespace yichuang::calendar
