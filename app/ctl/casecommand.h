// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// `case new | receive | accept | decide | child`: how a case begins, from the form's JSON.
[[nodiscard]] std::vector<Command> caseCommands();
/// `case correct | tolerate | review | …`: every further act, from the JSON of its event.
[[nodiscard]] std::vector<Command> caseActCommands();
/// `case list | show | explain | events`: what there is.
[[nodiscard]] std::vector<Command> caseViewCommands();

} // namespace yichuang::ctl
