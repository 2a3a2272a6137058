// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/composition.h"

namespace yichuang::app {

/// Signs in, waits until the lists are drawn, and writes `01-signin.png` and one picture a page
/// into a folder; then the program ends with the exit status of the command-line contract.
void renderPages(Composition& composition, const Options& options);

} // namespace yichuang::app
