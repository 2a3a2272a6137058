// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"

#include <optional>
#include <span>

namespace yichuang::cases {

/// The case after the event, or every reason why the event is not allowed.
using Applied = tl::expected<Case, Refusal>;

/// The whole state machine (rulebook 3.3): one event on a case, or on none yet. Pure; the window,
/// the command line and the platform call this very function.
[[nodiscard]] Applied apply(
    const std::optional<Case>& before, const CaseEvent& event, const Rules& rules);

/// All events of one case in order.
[[nodiscard]] Applied replay(std::span<const CaseEvent> events, const Rules& rules);

} // namespace yichuang::cases
