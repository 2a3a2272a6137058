// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// `case new | receive | accept | correct | …`: what a clerk does, from JSON.
[[nodiscard]] std::vector<Command> caseCommands();
/// `case list | show | explain | events`: what there is.
[[nodiscard]] std::vector<Command> caseViewCommands();

} // namespace yichuang::ctl
