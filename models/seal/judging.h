// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/signeddata.h"
#include "models/seal/verdict.h"

namespace yichuang::seal {

/// What every kind of document is judged by once its signature is proven. Internal to models/seal.
struct Judged
{
    const SignedFacts& facts;
    std::optional<Instant> claimed; ///< when it was sealed, by its own word
    bool whole{false}; ///< nothing stands outside the signature
};
/// Adds the checks of chain, validity, revocation and time stamp, and says what follows. The
/// outcome stays as it was when the document is not whole.
void judgeTrust(Verdict& verdict, const Judged& judged, const TrustAnchors& trust, Instant now);

void addCheck(Verdict& verdict, CheckKind kind, bool passed, const QString& detail = {});

[[nodiscard]] Verdict verifyPdf(const QByteArray& pdf, const TrustAnchors& trust, Instant now);
[[nodiscard]] Verdict verifyOfd(const QByteArray& ofd, const TrustAnchors& trust, Instant now);

} // namespace yichuang::seal
