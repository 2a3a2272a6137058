// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/composition.h"

namespace yichuang::app {

/// Signs in, shows 办件, and ends the program after the first paint of its list with rows in it.
/// Prints one line: "signInAsked N signInAnswered N painted N", nanoseconds of the steady clock,
/// which on Linux all programs share; the password's hash lies between the first two.
void measureStart(Composition& composition, const Options& options);

} // namespace yichuang::app
