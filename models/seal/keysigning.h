// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/opensslowners.h"
#include "models/seal/signingkey.h"

namespace yichuang::seal {

/// Signs with a key OpenSSL can reach, in the way SigningKey::sign promises. Nothing when it fails:
/// the caller reads OpenSSL's queue, because only it knows the words of its back end.
[[nodiscard]] std::optional<QByteArray> signedWith(EVP_PKEY* key, QByteArrayView message);

/// The identifier every SM2 signature of the national standards is made with (GB/T 35276).
inline constexpr char sm2Identifier[] = "1234567812345678";

using KeyContextOwner = std::unique_ptr<EVP_PKEY_CTX, crypto::Freed<&EVP_PKEY_CTX_free>>;

/// A digest context for signing or verifying with an SM2 key, the identifier set. The digest
/// context borrows the other: keep both.
struct Sm2Context
{
    crypto::DigestContextOwner digest;
    KeyContextOwner key;
};
/// Nothing when OpenSSL refuses.
[[nodiscard]] std::optional<Sm2Context> sm2ContextFor(EVP_PKEY* key);

} // namespace yichuang::seal
