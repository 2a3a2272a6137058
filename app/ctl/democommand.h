// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// demo DIR, generate --cases N --seed S
[[nodiscard]] std::vector<Command> demoCommands();

} // namespace yichuang::ctl
