// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/key.h"

#include "models/crypto/opensslowners.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <algorithm>
#include <string_view>

namespace yichuang::crypto {
namespace {

std::shared_ptr<EVP_PKEY> shared(KeyOwner key) { return {key.release(), &EVP_PKEY_free}; }

/// Hands the password of `user` (a QByteArrayView) to OpenSSL; never asks the terminal.
int givePassword(char* buffer, const int size, int /*writing*/, void* user)
{
    const auto& password = *static_cast<const QByteArrayView*>(user);
    const auto length = std::min<qsizetype>(password.size(), size);
    std::copy_n(password.data(), length, buffer);
    return static_cast<int>(length);
}

Result<KeyOwner> ifP256(KeyOwner key)
{
    if (!isP256(key.get()))
        return failure(
            Error::Code::InvalidInput, QStringLiteral("the key is not on the curve P-256"));
    return key;
}

} // namespace

tl::unexpected<Error> opensslFailure(const char* step)
{
    QString detail = QString::fromLatin1(step);
    while (const auto code = ERR_get_error()) {
        const char* reason = ERR_reason_error_string(code);
        detail += QStringLiteral(": ") + QString::fromLatin1(reason ? reason : "unknown");
    }
    return failure(Error::Code::Crypto, detail);
}

BioOwner bioOver(const QByteArrayView bytes)
{
    return BioOwner{BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))};
}

BioOwner emptyBio() { return BioOwner{BIO_new(BIO_s_mem())}; }

QByteArray bytesOf(const BioOwner& bio)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

bool isP256(const EVP_PKEY* key)
{
    char group[32]{};
    size_t length = 0;
    return key != nullptr && EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_utf8_string_param(
               key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, &length)
        == 1
        && std::string_view(group) == "prime256v1";
}

PublicKey::PublicKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{
}

Result<PublicKey> PublicKey::fromPem(const QByteArrayView pem)
{
    KeyOwner key;
    if (pem.contains(QByteArrayView("BEGIN CERTIFICATE"))) {
        const auto certificate = certificateFromPem(pem);
        if (!certificate)
            return tl::unexpected(certificate.error());
        key.reset(X509_get_pubkey(certificate->get()));
    } else {
        const auto bio = bioOver(pem);
        key.reset(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    }
    if (!key)
        return opensslFailure("reading a public key");
    return ifP256(std::move(key)).map([](KeyOwner checked) {
        return PublicKey{shared(std::move(checked))};
    });
}

Result<QByteArray> PublicKey::toPem() const
{
    const auto bio = emptyBio();
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_key.get()) != 1)
        return opensslFailure("writing a public key");
    return bytesOf(bio);
}

Result<> PublicKey::verify(const QByteArrayView message, const QByteArrayView signature) const
{
    const DigestContextOwner context{EVP_MD_CTX_new()};
    if (!context
        || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1)
        return opensslFailure("preparing to verify");
    const auto* given = reinterpret_cast<const unsigned char*>(signature.data());
    const auto* text = reinterpret_cast<const unsigned char*>(message.data());
    if (EVP_DigestVerify(context.get(), given, static_cast<size_t>(signature.size()), text,
            static_cast<size_t>(message.size()))
        != 1) {
        return opensslFailure("the signature does not fit");
    }
    return {};
}

PrivateKey::PrivateKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key))
{
}

Result<PrivateKey> PrivateKey::generate()
{
    KeyOwner key{EVP_EC_gen("P-256")};
    if (!key)
        return opensslFailure("making a key");
    return PrivateKey{shared(std::move(key))};
}

Result<PrivateKey> PrivateKey::fromPem(const QByteArrayView pem, QByteArrayView password)
{
    const auto bio = bioOver(pem);
    KeyOwner key{
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, &givePassword, &password) : nullptr};
    if (!key) {
        auto error = opensslFailure("reading a private key");
        if (pem.contains(QByteArrayView("ENCRYPTED")))
            error.value().code = Error::Code::WrongPassword;
        return error;
    }
    return ifP256(std::move(key)).map([](KeyOwner checked) {
        return PrivateKey{shared(std::move(checked))};
    });
}

Result<QByteArray> PrivateKey::toPem(QByteArrayView password) const
{
    const auto bio = emptyBio();
    const EVP_CIPHER* cipher = password.isEmpty() ? nullptr : EVP_aes_256_cbc();
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), cipher, nullptr, 0,
               cipher ? &givePassword : nullptr, &password)
            != 1) {
        return opensslFailure("writing a private key");
    }
    return bytesOf(bio);
}

Result<PublicKey> PrivateKey::publicKey() const
{
    const auto bio = emptyBio();
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), m_key.get()) != 1)
        return opensslFailure("taking the public half");
    return PublicKey::fromPem(bytesOf(bio));
}

Result<QByteArray> PrivateKey::sign(const QByteArrayView message) const
{
    const DigestContextOwner context{EVP_MD_CTX_new()};
    const auto* text = reinterpret_cast<const unsigned char*>(message.data());
    const auto textSize = static_cast<size_t>(message.size());
    size_t size = 0;
    if (!context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &size, text, textSize) != 1) {
        return opensslFailure("preparing to sign");
    }
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
            text, textSize)
        != 1) {
        return opensslFailure("signing");
    }
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace yichuang::crypto
