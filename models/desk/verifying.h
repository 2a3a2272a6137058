// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/verdict.h"
#include "models/store/database.h"

namespace yichuang::desk {

/// Judges a document by what this installation trusts and by its register of seals; nothing is
/// asked on the network. Takes up to 0.2 s: never on the GUI thread.
[[nodiscard]] Result<seal::Verdict> verifyHere(
    store::Database& database, const QByteArray& document, Instant now);

} // namespace yichuang::desk
