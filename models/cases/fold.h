// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/rules.h"

namespace yichuang::cases {

/// Folds the event's facts into a case; table and guards have agreed already. Internal to
/// models/cases.
void fold(Case& c, const CaseEvent& event, const Rules& rules);

/// The case as its receipt makes it.
[[nodiscard]] Case opened(const CaseEvent& event, const Received& received);

} // namespace yichuang::cases
