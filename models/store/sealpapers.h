// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/session.h"

#include <vector>

namespace yichuang::store {

/// What a profile keeps for sealing, as bytes: their meaning is read by models/seal.
enum class SealPaper {
    Root, ///< certificate (PEM) of seals and letters
    TimeStampRoot, ///< certificate (PEM)
    CertificateRevocations, ///< CRL (DER)
    LetterRevocations, ///< signed list (CMS)
    Letter, ///< of authority (CMS); sealed at rest, it names people
    Seal, ///< seal::toBytes; sealed at rest (rulebook 7.3)
    SlipSigner ///< certificate (PEM) of a device whose slips are believed
};
[[nodiscard]] QString toText(SealPaper kind);
[[nodiscard]] std::optional<SealPaper> sealPaperFromText(QStringView text);

struct StoredSealPaper
{
    SealPaper kind{SealPaper::Root};
    QString id; ///< of letter or seal; fingerprint of a certificate; organ of a list
    QByteArray bytes;

    friend bool operator==(const StoredSealPaper&, const StoredSealPaper&) = default;
};

/// Keeps it under its id; a newer one takes the place of the older. The caller has proved it.
[[nodiscard]] Result<> keepSealPaper(
    Database& database, const Session& session, const StoredSealPaper& paper, Instant at);
/// Everything, opened.
[[nodiscard]] Result<std::vector<StoredSealPaper>> sealPapers(
    Database& database, const Session& session);
/// Whether there is any paper of a kind.
[[nodiscard]] Result<bool> keepsSealPaper(Database& database, SealPaper kind);
/// Roots and revocations only: for verifying, with nobody signed in.
[[nodiscard]] Result<std::vector<StoredSealPaper>> publicSealPapers(Database& database);

} // namespace yichuang::store
