// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/authorityletter.h"
#include "models/seal/sealdata.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What an installation has for sealing: trust, seals, letters and the newest list of revoked
/// letters. Made from the papers of the store (store::sealPapers).
struct Cabinet
{
    TrustAnchors trust;
    std::vector<SealData> seals;
    std::vector<AuthorityLetter> letters;
    std::optional<RevocationList> revocations;

    [[nodiscard]] const SealData* sealWith(const QString& id) const;
    /// The letter a person acts under for an item: as holder, else as deputy; the highest serial
    /// counts. Null when there is none.
    [[nodiscard]] const AuthorityLetter* letterFor(
        const QString& person, const QString& itemCode) const;
};

/// One paper by its kind's word, as the store spells it.
struct CabinetPaper
{
    QString kind; ///< root, timeStampRoot, certificateRevocations, letterRevocations, letter, seal,
                  ///< slipSigner
    QByteArray bytes;
};

/// Reads and proves all of them. A letter or list that does not prove itself is left out and named
/// in `left`, so that one bad paper does not stop the hall.
struct OpenedCabinet
{
    Cabinet cabinet;
    QStringList left; ///< for the log: kind and reason
};
[[nodiscard]] Result<OpenedCabinet> openCabinet(
    const std::vector<CabinetPaper>& papers, Instant now);
/// Roots and revocations alone.
[[nodiscard]] Result<TrustAnchors> trustFrom(const std::vector<CabinetPaper>& papers);

} // namespace yichuang::seal
