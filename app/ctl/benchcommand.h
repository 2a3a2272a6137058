// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// bench [NAME]
[[nodiscard]] std::vector<Command> benchCommands();

} // namespace yichuang::ctl
