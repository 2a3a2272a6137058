// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "models/identity/finding.h"

namespace yichuang::ctl {

/// identity check NUMBER…
[[nodiscard]] std::vector<Command> identityCommands();

/// A finding as a clause for people: "the check character should be 3".
[[nodiscard]] QString findingText(const identity::Finding& finding);

} // namespace yichuang::ctl
