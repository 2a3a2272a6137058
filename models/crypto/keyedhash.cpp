// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/keyedhash.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace yichuang::crypto {

using namespace Qt::Literals::StringLiterals;

void KeyedHash::ContextDeleter::operator()(evp_mac_ctx_st* context) const
{
    EVP_MAC_CTX_free(context);
}

KeyedHash::KeyedHash(const SecretKey& key)
{
    EVP_MAC* const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_context.reset(EVP_MAC_CTX_new(mac));
    EVP_MAC_free(mac); // the context holds its own reference
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end()};
    if (m_context
        && EVP_MAC_init(m_context.get(), key.bytes().data(), SecretKey::size, parameters.data())
            != 1)
        m_context.reset(); // every later call answers Crypto
}

KeyedHash::~KeyedHash() = default;
KeyedHash::KeyedHash(KeyedHash&&) noexcept = default;
KeyedHash& KeyedHash::operator=(KeyedHash&&) noexcept = default;

Result<KeyedHash::Digest> KeyedHash::digestOf(QByteArrayView message)
{
    Digest digest;
    std::size_t written = 0;
    const bool good = m_context
        && EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 // the same key again
        && EVP_MAC_update(m_context.get(), reinterpret_cast<const unsigned char*>(message.data()),
               static_cast<std::size_t>(message.size()))
            == 1
        && EVP_MAC_final(m_context.get(), digest.data(), &written, digest.size()) == 1
        && written == digest.size();
    if (!good)
        return failure(Error::Code::Crypto, u"HMAC failed"_s);
    return digest;
}

} // namespace yichuang::crypto
