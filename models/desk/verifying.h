// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/slip.h"
#include "models/seal/verdict.h"
#include "models/store/accounts.h"

namespace yichuang::desk {

/// Judges a document by what this installation trusts and by its register of seals; nothing is
/// asked on the network. Takes up to 0.2 s: never on the GUI thread.
[[nodiscard]] Result<seal::Verdict> verifyHere(
    store::Database& database, const QByteArray& document, Instant now);

/// What the square code of a slip is worth, by the devices known here and by this one itself;
/// nothing is asked on the network.
[[nodiscard]] Result<seal::SlipVerdict> checkSlipHere(
    store::Database& database, const store::Session& session, const QString& text);

} // namespace yichuang::desk
