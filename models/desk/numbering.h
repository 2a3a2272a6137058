// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"
#include "models/desk/casefile.h"
#include "models/documents/documentkind.h"

#include <optional>

namespace yichuang::desk {

/// The numbered document that an act issues and whose number its payload carries.
[[nodiscard]] std::optional<documents::DocumentKind> documentIssuedBy(
    const cases::Payload& payload);
/// Where such a payload keeps the number; nullptr in all others.
[[nodiscard]] QString* numberIn(cases::Payload& payload);

/// The act with the word of its document where the number is still to come from the register, for
/// acts that are only tried.
[[nodiscard]] cases::Payload supposingNumber(cases::Payload payload);

/// The event of a case a document comes from: the newest that issues one, nullptr when there is
/// none yet. Hearing papers come from no act of their own; they hang on the receipt.
[[nodiscard]] const cases::CaseEvent* sourceOfDocument(
    const CaseFile& file, documents::DocumentKind kind);

/// The number the document has: from its register if that is here, else from the act itself, else
/// from an earlier print. Empty when none was given, or when it was voided.
[[nodiscard]] QString numberGiven(const CaseFile& file, documents::DocumentKind kind);

} // namespace yichuang::desk
