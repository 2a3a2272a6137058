// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "models/calendar/workingcalendar.h"

namespace yichuang::ctl {

/// calendar show YEAR | check DIR | import FILE
[[nodiscard]] std::vector<Command> calendarCommands();

/// The working calendar of a profile: the years delivered with the program, and those imported into
/// the profile's folder `calendar`, which win over a delivered year.
[[nodiscard]] Result<calendar::WorkingCalendar> profileCalendar(const QString& profile);

/// The calendar files of --directory, else the calendar of the profile.
[[nodiscard]] Result<calendar::WorkingCalendar> chosenCalendar(const Invocation& call);

} // namespace yichuang::ctl
