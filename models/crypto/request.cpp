// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/request.h"

#include "models/crypto/opensslowners.h"

#include <openssl/pem.h>

namespace yichuang::crypto {

Result<QByteArray> createRequest(const PrivateKey& key, const QString& commonName)
{
    const RequestOwner request{X509_REQ_new()};
    const NameOwner name{X509_NAME_new()};
    const auto text = commonName.toUtf8();
    if (!request || !name
        || X509_NAME_add_entry_by_txt(name.get(), "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(text.constData()),
               static_cast<int>(text.size()), -1, 0)
            != 1
        || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || X509_REQ_set_subject_name(request.get(), name.get()) != 1
        || X509_REQ_set_pubkey(request.get(), key.m_key.get()) != 1
        || X509_REQ_sign(request.get(), key.m_key.get(), EVP_sha256()) <= 0) {
        return opensslFailure("making a certificate signing request");
    }
    const auto bio = emptyBio();
    if (!bio || PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1)
        return opensslFailure("writing a certificate signing request");
    return bytesOf(bio);
}

} // namespace yichuang::crypto
