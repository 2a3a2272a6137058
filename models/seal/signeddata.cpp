// SPDX-License-Identifier: Apache-2.0
#include "models/seal/signeddata.h"

#include "models/crypto/digest.h"
#include "models/seal/der.h"
#include "models/seal/openedcertificate.h"

#include <openssl/cms.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using CmsOwner = std::unique_ptr<CMS_ContentInfo, crypto::Freed<&CMS_ContentInfo_free>>;

constexpr unsigned int signingFlags
    = CMS_PARTIAL | CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP; // no CMS_final: it signs by itself

tl::unexpected<SealProblem> failed(const char* step)
{
    return sealFailure(SealProblem::Kind::Failed, crypto::opensslFailure(step).value().detail);
}

bool addAttributes(CMS_SignerInfo* signer, const QByteArray& digest)
{
    return CMS_signed_add1_attr_by_NID(
               signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1)
        == 1
        && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
               digest.constData(), static_cast<int>(digest.size()))
        == 1;
}

/// The SET OF attributes in DER: what the key signs.
QByteArray attributesToSign(const CMS_SignerInfo* signer)
{
    QByteArrayList attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        unsigned char* bytes = nullptr;
        const int size = i2d_X509_ATTRIBUTE(CMS_signed_get_attr(signer, i), &bytes);
        if (size <= 0)
            return {};
        attributes += QByteArray(reinterpret_cast<const char*>(bytes), size);
        OPENSSL_free(bytes);
    }
    return der::setOf(std::move(attributes));
}

bool putContent(CMS_ContentInfo* cms, QByteArrayView content)
{
    ASN1_OCTET_STRING** place = CMS_get0_content(cms);
    if (place == nullptr)
        return false;
    ASN1_OCTET_STRING_free(*place);
    *place = ASN1_OCTET_STRING_new();
    return *place != nullptr
        && ASN1_OCTET_STRING_set(*place, reinterpret_cast<const unsigned char*>(content.data()),
               static_cast<int>(content.size()))
        == 1;
}

SealResult<bool> sign(CMS_SignerInfo* signer, const SigningKey& key, const Stamping& stamping)
{
    const QByteArray attributes = attributesToSign(signer);
    if (attributes.isEmpty())
        return failed("encoding the signed attributes");
    const auto signature = key.sign(attributes);
    if (!signature)
        return tl::unexpected(signature.error());
    if (ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature->constData(),
            static_cast<int>(signature->size()))
        != 1)
        return failed("keeping the signature");
    if (!stamping)
        return false;
    const auto stamp = stamping(*signature);
    if (!stamp)
        return tl::unexpected(stamp.error());
    if (!*stamp)
        return false;
    if (CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
            (*stamp)->constData(), static_cast<int>((*stamp)->size()))
        != 1)
        return failed("adding the time stamp");
    return true;
}

} // namespace

SealResult<SignedBytes> signData(const QByteArrayView content, const Content place,
    const SigningKey& key, const Stamping& stamping)
{
    const auto certificate = opened(key.certificate());
    const unsigned int flags = signingFlags | (place == Content::Outside ? CMS_DETACHED : 0U);
    const CmsOwner cms{CMS_sign(nullptr, nullptr, nullptr, nullptr, flags)};
    if (!certificate || !cms)
        return failed("beginning a signature");
    // Only the public halves are compared here, so the private one may live anywhere.
    CMS_SignerInfo* signer = CMS_add1_signer(
        cms.get(), certificate.get(), X509_get0_pubkey(certificate.get()), EVP_sha256(), flags);
    if (signer == nullptr || !addAttributes(signer, crypto::sha256(content)))
        return failed("laying out a signature");
    for (const Certificate& other : key.chain()) {
        const auto one = opened(other);
        if (!one || CMS_add1_cert(cms.get(), one.get()) != 1)
            return failed("adding a certificate");
    }
    const auto stamped = sign(signer, key, stamping);
    if (!stamped)
        return tl::unexpected(stamped.error());
    if (place == Content::Inside && !putContent(cms.get(), content))
        return failed("laying the content in");
    const auto bio = crypto::emptyBio();
    if (!bio || i2d_CMS_bio(bio.get(), cms.get()) != 1)
        return failed("writing a signature");
    return SignedBytes{crypto::bytesOf(bio), *stamped};
}

} // namespace yichuang::seal
