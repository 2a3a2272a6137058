// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/eventkind.h"
#include "models/cases/role.h"

#include <optional>
#include <span>

namespace yichuang::cases {

/// One row of rulebook 3.3: which event leads from which states to which, and who may write it.
/// Guards stand apart (guards.h): they need the item, the calendar and the papers.
struct Transition
{
    const char* id; ///< T02 …
    EventKind kind;
    std::span<const CaseState> from; ///< empty: there is no case yet
    std::optional<CaseState> to; ///< none: the state stays
    std::span<const Role> actors;
};

/// All rows this version knows, in the rulebook's order.
[[nodiscard]] std::span<const Transition> transitions();

/// The row for an event in a state (none = no case yet), or nothing when the table has no such
/// move.
[[nodiscard]] const Transition* transitionFor(std::optional<CaseState> state, EventKind kind);

[[nodiscard]] bool mayAct(const Transition& transition, Role role);

} // namespace yichuang::cases
