// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <optional>

namespace yichuang::cases {

/// The words that settle what becomes of an act the platform set aside. With TakeAct they carry the
/// whole record of it. Crypto when that record cannot be written.
[[nodiscard]] Result<ConflictResolved> settlementOf(
    const CaseEvent& setAside, ConflictChoice choice, const QString& reason);

/// The act a settlement takes, as it was made; nothing for any other event, and for one whose
/// record is unreadable, belongs to another case or settles something in its turn.
[[nodiscard]] std::optional<CaseEvent> takenAct(const CaseEvent& event);

} // namespace yichuang::cases
