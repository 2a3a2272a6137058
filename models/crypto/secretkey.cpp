// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/secretkey.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

namespace yichuang::crypto {
namespace {

using namespace Qt::Literals::StringLiterals;

struct KdfDeleter
{
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};

OSSL_PARAM octets(const char* name, QByteArrayView bytes)
{
    // OpenSSL's parameter list is not const-correct; these are inputs.
    return OSSL_PARAM_construct_octet_string(
        name, const_cast<char*>(bytes.data()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

Result<SecretKey> SecretKey::random()
{
    SecretKey key;
    if (RAND_priv_bytes(key.m_bytes.data(), static_cast<int>(size)) != 1)
        return failure(Error::Code::Crypto, u"no random bytes"_s);
    return key;
}

Result<SecretKey> SecretKey::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != static_cast<qsizetype>(size))
        return failure(Error::Code::InvalidInput, u"a key has 32 bytes"_s);
    SecretKey key;
    std::transform(bytes.begin(), bytes.end(), key.m_bytes.begin(),
        [](char byte) { return static_cast<unsigned char>(byte); });
    return key;
}

SecretKey::SecretKey(SecretKey&& other) noexcept
    : m_bytes(other.m_bytes)
{
    OPENSSL_cleanse(other.m_bytes.data(), size);
}

SecretKey& SecretKey::operator=(SecretKey&& other) noexcept
{
    if (this != &other) {
        m_bytes = other.m_bytes;
        OPENSSL_cleanse(other.m_bytes.data(), size);
    }
    return *this;
}

SecretKey::~SecretKey() { OPENSSL_cleanse(m_bytes.data(), size); }

SecretKey SecretKey::copy() const
{
    SecretKey key;
    key.m_bytes = m_bytes;
    return key;
}

QByteArrayView SecretKey::view() const
{
    return QByteArrayView{m_bytes.data(), static_cast<qsizetype>(size)};
}

bool SecretKey::equals(const SecretKey& other) const
{
    return CRYPTO_memcmp(m_bytes.data(), other.m_bytes.data(), size) == 0;
}

Result<SecretKey> SecretKey::derived(QByteArrayView purpose) const
{
    const std::unique_ptr<EVP_KDF, KdfDeleter> kdf{EVP_KDF_fetch(nullptr, "HKDF", nullptr)};
    if (!kdf)
        return failure(Error::Code::Crypto, u"HKDF is missing"_s);
    const std::unique_ptr<EVP_KDF_CTX, KdfDeleter> context{EVP_KDF_CTX_new(kdf.get())};
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 4> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, view()), octets(OSSL_KDF_PARAM_INFO, purpose),
        OSSL_PARAM_construct_end()};
    SecretKey key;
    if (!context || EVP_KDF_derive(context.get(), key.m_bytes.data(), size, parameters.data()) != 1)
        return failure(Error::Code::Crypto, u"HKDF failed"_s);
    return key;
}

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes{count, Qt::Uninitialized};
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        return failure(Error::Code::Crypto, u"no random bytes"_s);
    return bytes;
}

} // namespace yichuang::crypto
