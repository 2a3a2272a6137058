// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_pkey_st;

namespace yichuang::crypto {

/// A P-256 public key. Copies share the key; verifying from several threads at once is safe.
class PublicKey
{
public:
    /// "PUBLIC KEY" or "CERTIFICATE" in PEM; any other curve or kind of key is InvalidInput.
    [[nodiscard]] static Result<PublicKey> fromPem(QByteArrayView pem);

    [[nodiscard]] Result<QByteArray> toPem() const;
    /// ECDSA with SHA-256, the signature in DER. A signature that does not fit is
    /// Error::Code::Crypto.
    [[nodiscard]] Result<> verify(QByteArrayView message, QByteArrayView signature) const;

private:
    friend class PrivateKey;
    friend class Authority;
    explicit PublicKey(std::shared_ptr<evp_pkey_st> key);
    std::shared_ptr<evp_pkey_st>
        m_key; // shared because OpenSSL counts references itself and the key never changes
};

/// A P-256 key pair. Copies share the key; signing from several threads at once is safe.
class PrivateKey
{
public:
    [[nodiscard]] static Result<PrivateKey> generate();
    /// PKCS#8 in PEM, with its password when it is encrypted. WrongPassword when the password does
    /// not open it.
    [[nodiscard]] static Result<PrivateKey> fromPem(
        QByteArrayView pem, QByteArrayView password = {});

    /// PKCS#8 in PEM; with a password encrypted by AES-256-CBC and PBKDF2.
    [[nodiscard]] Result<QByteArray> toPem(QByteArrayView password = {}) const;
    [[nodiscard]] Result<PublicKey> publicKey() const;
    /// ECDSA with SHA-256 over `message`, in DER (70 to 72 bytes).
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView message) const;

private:
    friend class Authority;
    friend Result<QByteArray> createRequest(const PrivateKey& key, const QString& commonName);
    explicit PrivateKey(std::shared_ptr<evp_pkey_st> key);
    std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace yichuang::crypto
