// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/catalogue/item.h"
#include "models/deadline/term.h"

namespace yichuang::cases {

/// Who decides on acceptance at a hall, a setting per department (rulebook 3.1).
enum class FrontMode {
    FrontAccepts, ///< the department authorised the desk
    FrontReceives ///< the department decides; papers go over the same day
};

/// What the rules need beside a case and an event. References only: the caller keeps them alive
/// during the call.
struct Rules
{
    const catalogue::Item& item; ///< in the version of the case's receipt day
    const calendar::WorkingCalendar& calendar;
    FrontMode frontMode{FrontMode::FrontAccepts};
    deadline::Policy policy{};
};

} // namespace yichuang::cases
