// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/role.h"
#include "models/cases/rules.h"

#include <optional>
#include <span>
#include <vector>

namespace yichuang::cases {

/// What must be true of a case beside its state for a row of the table to apply. Of the rows of one
/// event and state the first one whose condition holds applies.
enum class Condition {
    Always,
    DecidedHere, ///< this node decides the matter
    SuperiorDecides, ///< this node reviews first (License Law 43)
    OnTheSpot, ///< an instant case: the clerk at the desk reviews it (rulebook 3.1)
    GrantedAbove, ///< the superior's decision is a grant
    RefusedAbove,
    LastStop, ///< no other stop is open
    OtherStopsOpen
};
/// Stable word for the printed table, for example "superiorDecides".
[[nodiscard]] QString toText(Condition condition);

/// One row of rulebook 3.3: which event leads from which states to which, and who may write it.
/// Guards stand apart (guards.h): they need the item, the calendar and the papers.
struct Transition
{
    const char* id; ///< T02 …
    EventKind kind;
    std::span<const CaseState> from; ///< empty: there is no case yet
    std::optional<CaseState> to; ///< none: the state stays
    std::span<const Role> actors;
    Condition condition{Condition::Always};
};

/// All rows this version knows, in the rulebook's order.
[[nodiscard]] std::span<const Transition> transitions();

/// The rows for an event in a state (none = no case yet), whatever their condition; empty when the
/// table has no such move.
[[nodiscard]] std::vector<const Transition*> transitionsFor(
    std::optional<CaseState> state, EventKind kind);

/// The one row that applies to an event on a case (nullptr = no case yet), or nothing. Without a
/// payload the answer is right but for the state it leads to: a form that is not filled in yet asks
/// so.
[[nodiscard]] const Transition* transitionFor(
    const Case* c, EventKind kind, const catalogue::Item& item, const Payload* payload = nullptr);

[[nodiscard]] bool mayAct(const Transition& transition, Role role);

} // namespace yichuang::cases
