// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sm2.h"

#include "models/seal/keysigning.h"
#include "models/seal/openedcertificate.h"

#include <openssl/err.h>

namespace yichuang::seal {

QByteArray sm3(const QByteArrayView bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned int size = 0;
    const bool done
        = EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
              reinterpret_cast<unsigned char*>(digest.data()), &size, EVP_sm3(), nullptr)
        == 1;
    if (!done || size != 32)
        qFatal("OpenSSL was built without SM3");
    return digest;
}

bool isSm2(const Certificate& certificate)
{
    const auto x509 = opened(certificate);
    const EVP_PKEY* key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    return key != nullptr && EVP_PKEY_is_a(key, "SM2") == 1;
}

std::optional<Sm2Context> sm2ContextFor(EVP_PKEY* key)
{
    Sm2Context made{.digest = crypto::DigestContextOwner{EVP_MD_CTX_new()},
        .key = KeyContextOwner{EVP_PKEY_CTX_new(key, nullptr)}};
    // Without the identifier a signature fits here and nowhere else.
    if (!made.digest || !made.key
        || EVP_PKEY_CTX_set1_id(made.key.get(), sm2Identifier, sizeof sm2Identifier - 1) != 1)
        return std::nullopt;
    EVP_MD_CTX_set_pkey_ctx(made.digest.get(), made.key.get());
    return made;
}

bool sm2Fits(
    const Certificate& certificate, const QByteArrayView message, const QByteArrayView signature)
{
    const auto x509 = opened(certificate);
    EVP_PKEY* key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (key == nullptr || EVP_PKEY_is_a(key, "SM2") != 1)
        return false;
    const auto context = sm2ContextFor(key);
    const bool fits = context
        && EVP_DigestVerifyInit(context->digest.get(), nullptr, EVP_sm3(), nullptr, key) == 1
        && EVP_DigestVerify(context->digest.get(),
               reinterpret_cast<const unsigned char*>(signature.data()),
               static_cast<size_t>(signature.size()),
               reinterpret_cast<const unsigned char*>(message.data()),
               static_cast<size_t>(message.size()))
            == 1;
    if (!fits)
        ERR_clear_error();
    return fits;
}

} // namespace yichuang::seal
