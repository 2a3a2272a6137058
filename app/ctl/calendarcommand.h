// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "models/calendar/workingcalendar.h"

namespace yichuang::ctl {

/// calendar show YEAR | check DIR
[[nodiscard]] std::vector<Command> calendarCommands();
/// calendar import FILE | proposals | confirm N | withdraw N | moved
[[nodiscard]] std::vector<Command> calendarChangeCommands();

/// The year file YEAR.json, whose name is part of what is checked.
[[nodiscard]] Result<calendar::CalendarYear> readYear(const QString& path);

/// The calendar files of --directory, else the calendar of the profile.
[[nodiscard]] Result<calendar::WorkingCalendar> chosenCalendar(const Invocation& call);

} // namespace yichuang::ctl
