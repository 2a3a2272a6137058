// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/passwordhash.h"

#include <openssl/crypto.h>
#include <sodium.h>

#include <array>

namespace yichuang::crypto {

using namespace Qt::Literals::StringLiterals;

static_assert(passwordSaltSize == crypto_pwhash_SALTBYTES);

Result<SecretKey> keyFromPassword(
    const QString& password, const QByteArray& salt, const PasswordCost& cost)
{
    if (salt.size() != passwordSaltSize)
        return failure(Error::Code::InvalidInput, u"a password salt has 16 bytes"_s);
    if (cost.passes < 1 || cost.memoryKib < 8 || cost.memoryKib > 4 * 1024 * 1024)
        return failure(Error::Code::InvalidInput, u"password cost out of range"_s);
    if (sodium_init() < 0)
        return failure(Error::Code::Crypto, u"libsodium does not start"_s);
    QByteArray text = password.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<unsigned char, SecretKey::size> bytes{};
    const int done = crypto_pwhash_argon2id(bytes.data(), bytes.size(), text.constData(),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()),
        static_cast<unsigned long long>(cost.passes),
        static_cast<std::size_t>(cost.memoryKib) * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()));
    auto key
        = SecretKey::fromBytes(QByteArrayView{bytes.data(), static_cast<qsizetype>(bytes.size())});
    OPENSSL_cleanse(bytes.data(), bytes.size());
    if (done != 0)
        return failure(Error::Code::Crypto, u"Argon2id failed: not enough memory"_s);
    return key;
}

} // namespace yichuang::crypto
