// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/sealing.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>

namespace yichuang::crypto {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr char formatByte = 1;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

unsigned char* bytesOf(char* data) { return reinterpret_cast<unsigned char*>(data); }

} // namespace

void Sealer::ContextDeleter::operator()(evp_cipher_ctx_st* context) const
{
    EVP_CIPHER_CTX_free(context); // wipes the key schedule
}

Sealer::Sealer(const SecretKey& key)
    : m_sealing(EVP_CIPHER_CTX_new())
    , m_opening(EVP_CIPHER_CTX_new())
{
    const bool ready = m_sealing && m_opening
        && EVP_EncryptInit_ex(
               m_sealing.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), nullptr)
            == 1
        && EVP_DecryptInit_ex(
               m_opening.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), nullptr)
            == 1;
    if (!ready) { // every later call answers Crypto
        m_sealing.reset();
        m_opening.reset();
    }
}

Sealer::~Sealer() = default;
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;

Result<QByteArrayView> Sealer::nextNonce()
{
    const auto pool = static_cast<qsizetype>(m_nonces.size());
    if (m_nextNonce + nonceSize > pool) {
        if (RAND_bytes(bytesOf(m_nonces.data()), static_cast<int>(pool)) != 1)
            return failure(Error::Code::Crypto, u"no random bytes"_s);
        m_nextNonce = 0;
    }
    const QByteArrayView nonce{m_nonces.data() + m_nextNonce, nonceSize};
    m_nextNonce += nonceSize;
    return nonce;
}

Result<QByteArray> Sealer::seal(QByteArrayView plain, QByteArrayView place)
{
    const auto nonce = nextNonce();
    if (!nonce)
        return tl::unexpected(nonce.error());
    QByteArray sealed{plain.size() + overhead, Qt::Uninitialized};
    char* out = sealed.data();
    *out++ = formatByte;
    out = std::copy(nonce->begin(), nonce->end(), out);
    EVP_CIPHER_CTX* const context = m_sealing.get();
    int written = 0;
    const bool good = context
        && EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, bytesOf(*nonce)) == 1
        && EVP_EncryptUpdate(
               context, nullptr, &written, bytesOf(place), static_cast<int>(place.size()))
            == 1
        && EVP_EncryptUpdate(
               context, bytesOf(out), &written, bytesOf(plain), static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context, bytesOf(out) + written, &written) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_GET_TAG, tagSize, out + plain.size()) == 1;
    if (!good)
        return failure(Error::Code::Crypto, u"sealing failed"_s);
    return sealed;
}

Result<QByteArray> Sealer::open(QByteArrayView sealed, QByteArrayView place)
{
    if (sealed.size() < overhead || sealed.front() != formatByte)
        return failure(Error::Code::Crypto, u"not a sealed value"_s);
    const QByteArrayView nonce = sealed.sliced(1, nonceSize);
    const QByteArrayView cipherText = sealed.sliced(1 + nonceSize, sealed.size() - overhead);
    QByteArray tag = sealed.last(tagSize).toByteArray(); // OpenSSL wants it writable
    QByteArray plain{cipherText.size(), Qt::Uninitialized};
    EVP_CIPHER_CTX* const context = m_opening.get();
    int written = 0;
    const bool good = context
        && EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, bytesOf(nonce)) == 1
        && EVP_DecryptUpdate(
               context, nullptr, &written, bytesOf(place), static_cast<int>(place.size()))
            == 1
        && EVP_DecryptUpdate(context, bytesOf(plain.data()), &written, bytesOf(cipherText),
               static_cast<int>(cipherText.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context, bytesOf(plain.data()) + written, &written) == 1;
    if (!good)
        return failure(Error::Code::Crypto, u"the value does not open"_s);
    return plain;
}

QByteArray placeOf(QByteArrayView table, QByteArrayView column, QByteArrayView rowId)
{
    QByteArray place;
    place.reserve(table.size() + column.size() + rowId.size() + 2);
    place.append(table).append('/').append(column).append('/').append(rowId);
    return place;
}

} // namespace yichuang::crypto
