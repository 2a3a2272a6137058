// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/signingkey.h"
#include "models/seal/timestamp.h"

#include <functional>
#include <optional>

namespace yichuang::seal {

enum class Content {
    Outside, ///< the signature only names the digest (a PDF around it)
    Inside ///< carried along (letters of authority)
};

struct SignedBytes
{
    QByteArray cms; ///< DER of the SignedData in its ContentInfo
    bool stamped{false};
};

/// Makes the stamp over the signature; a problem ends the signing, an empty optional goes on
/// without one.
using Stamping = std::function<SealResult<std::optional<QByteArray>>(QByteArrayView signature)>;

/// CAdES signature with signing-certificate-v2 and no signing time (PAdES forbids it), with one key
/// operation: OpenSSL only lays the attributes out, the key back end signs their DER.
[[nodiscard]] SealResult<SignedBytes> signData(
    QByteArrayView content, Content place, const SigningKey& key, const Stamping& stamping = {});

/// What a proven signature says. Nothing about trust: see checkChain.
struct SignedFacts
{
    Certificate signer;
    std::vector<Certificate> others;
    QByteArray content; ///< of Content::Inside
    QByteArray signature; ///< the bytes a time stamp covers
    QByteArray stamp; ///< token; empty without one
};

/// Proves a signature with exactly one signer, whose certificate is bound by
/// signing-certificate-v2. So that no byte of it can be another, it is taken only in the one form
/// DER and RFC 5652 leave: versions, digest list, algorithms and unsigned attributes included.
/// Crypto says what does not fit. `content` for Content::Outside, else null.
[[nodiscard]] Result<SignedFacts> provenSignature(
    QByteArrayView cms, std::optional<QByteArrayView> content);

/// The part of that strictness a time stamp token needs too: one element in DER whose lists hold
/// what its signer needs and nothing else.
[[nodiscard]] bool hasOneForm(QByteArrayView signedData);

} // namespace yichuang::seal
