// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace yichuang::crypto {

QByteArray sha256(const QByteArrayView bytes)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<size_t>(bytes.size()),
        reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

bool sameSecret(const QByteArrayView a, const QByteArrayView b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace yichuang::crypto
