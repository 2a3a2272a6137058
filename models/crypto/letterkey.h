// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/crypto/secretkey.h"

namespace yichuang::crypto {

/// The key of one letter, and what goes with the letter so that its receiver finds the key.
struct LetterKey
{
    SecretKey key;
    QByteArray opening; ///< the sender's one-time public key (SubjectPublicKeyInfo in DER)
};

/// A fresh key that only the holder of `receiver`'s private key can find: a one-time P-256 key,
/// ECDH (NIST SP 800-56A, one-pass), HKDF-SHA256 over the shared secret with both public keys bound
/// in. Who later learns the sender's long-term key still reads nothing.
[[nodiscard]] Result<LetterKey> letterKeyFor(const PublicKey& receiver);
/// The same key on the receiver's side. Crypto when `opening` is no point of P-256.
[[nodiscard]] Result<SecretKey> letterKeyOf(const PrivateKey& receiver, QByteArrayView opening);

/// SHA-256 over the SubjectPublicKeyInfo: names a key without showing who holds it.
[[nodiscard]] Result<QByteArray> keyName(const PublicKey& key);

} // namespace yichuang::crypto
