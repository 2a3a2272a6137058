// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/authority.h"
#include "models/seal/signingkey.h"

#include <memory>
#include <vector>

namespace yichuang::seal {

/// An SM2 key with its certificate, in memory: for demo halls and tests, where nobody has a
/// certified device.
struct Sm2Key
{
    QByteArray pkcs12; ///< under the PIN it was asked with
    std::unique_ptr<SigningKey> key; ///< opened
};

/// Issues SM2 certificates (SM2 with SM3, identifier of GB/T 35276) from a self-signed root that
/// lives as long as this object.
class Sm2Issuer
{
public:
    [[nodiscard]] static Result<Sm2Issuer> create(
        const QString& name, const crypto::Validity& validity);

    [[nodiscard]] const Certificate& root() const { return m_root; }
    /// A new key and its certificate for signing.
    [[nodiscard]] Result<Sm2Key> issue(
        const QString& name, const crypto::Validity& validity, const Pin& pin) const;
    /// The list (CRL, DER) of certificates taken back, each from a moment on.
    [[nodiscard]] Result<QByteArray> revocationList(
        const std::vector<std::pair<Certificate, Instant>>& revoked,
        const crypto::Validity& validity) const;

private:
    Sm2Issuer(Certificate root, std::shared_ptr<evp_pkey_st> key)
        : m_root(std::move(root))
        , m_key(std::move(key))
    {
    }

    Certificate m_root;
    std::shared_ptr<evp_pkey_st> m_key; ///< shared because OpenSSL counts references itself
};

} // namespace yichuang::seal
