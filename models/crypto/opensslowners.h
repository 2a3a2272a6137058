// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QByteArrayView>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// Owners of OpenSSL's types and the few conversions every file of this folder needs. Only for
/// sources of models/crypto and models/seal: both link OpenSSL privately.
namespace yichuang::crypto {

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};

using BioOwner = std::unique_ptr<BIO, Freed<&BIO_free_all>>;
using BignumOwner = std::unique_ptr<BIGNUM, Freed<&BN_free>>;
using KeyOwner = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using DigestContextOwner = std::unique_ptr<EVP_MD_CTX, Freed<&EVP_MD_CTX_free>>;
using CertificateOwner = std::unique_ptr<X509, Freed<&X509_free>>;
using RequestOwner = std::unique_ptr<X509_REQ, Freed<&X509_REQ_free>>;
using NameOwner = std::unique_ptr<X509_NAME, Freed<&X509_NAME_free>>;
using ExtensionOwner = std::unique_ptr<X509_EXTENSION, Freed<&X509_EXTENSION_free>>;
using RevocationsOwner = std::unique_ptr<X509_CRL, Freed<&X509_CRL_free>>;
using RevokedOwner = std::unique_ptr<X509_REVOKED, Freed<&X509_REVOKED_free>>;
using TimeOwner = std::unique_ptr<ASN1_TIME, Freed<&ASN1_TIME_free>>;
using IntegerOwner = std::unique_ptr<ASN1_INTEGER, Freed<&ASN1_INTEGER_free>>;
using StoreOwner = std::unique_ptr<X509_STORE, Freed<&X509_STORE_free>>;
using StoreContextOwner = std::unique_ptr<X509_STORE_CTX, Freed<&X509_STORE_CTX_free>>;

/// What went wrong, from OpenSSL's queue of this thread, which is emptied.
[[nodiscard]] tl::unexpected<Error> opensslFailure(const char* step);

/// Reads from `bytes`, which must outlive the result.
[[nodiscard]] BioOwner bioOver(QByteArrayView bytes);
[[nodiscard]] BioOwner emptyBio();
[[nodiscard]] QByteArray bytesOf(const BioOwner& bio);

/// P-256 (prime256v1) and nothing else: one curve, one review.
[[nodiscard]] bool isP256(const EVP_PKEY* key);

[[nodiscard]] Result<CertificateOwner> certificateFromPem(QByteArrayView pem);
[[nodiscard]] Result<QByteArray> toPem(X509* certificate);

} // namespace yichuang::crypto
