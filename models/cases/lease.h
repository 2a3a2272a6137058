// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/eventkind.h"

namespace yichuang::cases {

/// True for acts that decide on a case and so need the right to decide, the lease (sync protocol,
/// "Conflicts": T04, T06 to T11 and T20 to T34 of rulebook 3.3). Facts that only add never do.
[[nodiscard]] bool needsLease(EventKind kind);

} // namespace yichuang::cases
