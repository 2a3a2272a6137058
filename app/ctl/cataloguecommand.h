// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// catalogue check PATH… | import PATH | search TEXT | show CODE | completeness
[[nodiscard]] std::vector<Command> catalogueCommands();

/// The verdict on each file; folders stand for the files in them.
[[nodiscard]] Reply checkCatalogueFiles(const Invocation& call);

} // namespace yichuang::ctl
