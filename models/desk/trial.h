// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/clocks.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"

#include <span>
#include <vector>

namespace yichuang::desk {

/// An act that is only supposed: what a form says now, or what may come after it.
struct SupposedAct
{
    cases::Payload payload;
    cases::Actor actor;
    Instant at{};
};

/// What supposed acts would make of a case. Nothing is recorded.
struct Trial
{
    cases::Case c; ///< after the acts that would be allowed
    std::vector<cases::ClockView> clocks; ///< the one that matters first
    std::vector<cases::Objection> objections; ///< to the first act that is not; empty: all are
    std::size_t done{0}; ///< acts that would be allowed
};

/// Does the acts one after the other by the very rules that judge them when they are recorded.
/// `shownOn` is the day the clocks are read. Pure and quick enough for every key press.
[[nodiscard]] Trial tryActs(const cases::Case& c, std::span<const SupposedAct> acts,
    const cases::Rules& rules, Day shownOn);

} // namespace yichuang::desk
