// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// deadline compute … | batch FILE.csv
[[nodiscard]] std::vector<Command> deadlineCommands();

} // namespace yichuang::ctl
