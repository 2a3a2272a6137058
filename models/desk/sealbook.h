// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/documents/documentkind.h"
#include "models/store/sealregister.h"

namespace yichuang::desk {

/// The bytes of a document as they were sealed: whoever prints or saves it gets these and no new
/// rendering, which would be another file without the signature.
struct SealedFile
{
    QString documentNumber;
    QByteArray bytes;

    /// Else OFD.
    [[nodiscard]] bool isPdf() const { return bytes.startsWith("%PDF"); }
};
/// The newest that is not spoiled; none when the document bears no electronic seal.
[[nodiscard]] Result<std::optional<SealedFile>> sealedFile(store::Database& database,
    const store::Session& session, CaseId id, documents::DocumentKind kind);

/// A place without a letter of authority seals on paper, with the organ's ink seal.
[[nodiscard]] Result<bool> sealsWithInk(store::Database& database);

/// Enters the ink seal on a document in the register (rulebook 7.2: the paper seal too). NotFound
/// when the case has no act that issues it, InvalidInput when it is there already.
[[nodiscard]] Result<store::SealImpression> registerInkSeal(store::Database& database,
    const store::Session& session, const CaseFile& file, const Seat& seat,
    documents::DocumentKind kind, int copies, Instant now);

/// Enters that an impression is spoiled, with the reason: a row of its own, nothing is changed.
/// NotFound without such a row, InvalidInput without a reason or when it is spoiled already.
[[nodiscard]] Result<store::SealImpression> spoilImpression(store::Database& database,
    const store::Session& session, qint64 number, const QString& reason, Instant now);

} // namespace yichuang::desk
