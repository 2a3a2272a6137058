// SPDX-License-Identifier: Apache-2.0
#include "models/seal/der.h"
#include "models/seal/openedcertificate.h"
#include "models/seal/signeddata.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ess.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using CmsOwner = std::unique_ptr<CMS_ContentInfo, crypto::Freed<&CMS_ContentInfo_free>>;
using BindingOwner = std::unique_ptr<ESS_SIGNING_CERT_V2, crypto::Freed<&ESS_SIGNING_CERT_V2_free>>;

tl::unexpected<Error> wrong(const QString& what)
{
    ERR_clear_error();
    return failure(Error::Code::Crypto, what);
}

/// The parts of a SignedData (RFC 5652, 5.1) as they lie in the bytes.
struct Parts
{
    int version{0};
    std::vector<der::Element> digests;
    QByteArrayView contentType;
    int certificates{0};
    std::vector<der::Element> signers;
};

std::vector<der::Element> elementsOf(const QByteArrayView content)
{
    std::vector<der::Element> elements;
    for (der::Reader reader{content}; !reader.atEnd();) {
        const auto element = reader.next();
        if (!element)
            return {};
        elements.push_back(*element);
    }
    return elements;
}

std::optional<Parts> partsOf(const QByteArrayView bytes)
{
    der::Reader whole{bytes};
    const auto info = whole.next(der::Sequence);
    if (!info || !whole.atEnd())
        return std::nullopt;
    der::Reader infoReader{info->content};
    const auto type = infoReader.next(der::Oid);
    const auto wrapped = infoReader.next(der::Context0);
    if (!type || !wrapped || !infoReader.atEnd())
        return std::nullopt;
    der::Reader wrappedReader{wrapped->content};
    const auto data = wrappedReader.next(der::Sequence);
    if (!data || !wrappedReader.atEnd())
        return std::nullopt;
    der::Reader reader{data->content};
    const auto version = reader.next(der::Integer);
    const auto digests = reader.next(der::Set);
    const auto content = reader.next(der::Sequence);
    if (!version || version->content.size() != 1 || !digests || !content)
        return std::nullopt;
    Parts parts{.version = version->content.front(), .digests = elementsOf(digests->content)};
    der::Reader contentReader{content->content};
    const auto contentType = contentReader.next(der::Oid);
    if (!contentType)
        return std::nullopt;
    parts.contentType = contentType->content;
    if (const auto certificates = reader.next(der::Context0))
        parts.certificates = static_cast<int>(elementsOf(certificates->content).size());
    const auto signers = reader.next(der::Set); // a list of revocations would stand before it
    if (!signers || !reader.atEnd())
        return std::nullopt;
    parts.signers = elementsOf(signers->content);
    return parts;
}

/// 1.2.840.113549.1.7.1, the content type "data".
constexpr char dataOid[] = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";

/// Version, digest and sorted attributes of the one signer.
bool signerHasOneForm(const Parts& parts)
{
    der::Reader reader{parts.signers.front().content};
    const auto version = reader.next(der::Integer);
    const auto who = reader.next();
    const auto digest = reader.next(der::Sequence);
    if (!version || !who || !digest || version->content.size() != 1)
        return false;
    const bool byIssuer = who->tag == der::Sequence;
    if (version->content.front() != (byIssuer ? 1 : 3))
        return false;
    const bool isData = parts.contentType == QByteArrayView(dataOid);
    if (parts.version != (isData && byIssuer ? 1 : 3))
        return false;
    if (parts.digests.size() != 1 || parts.digests.front().whole != digest->whole)
        return false;
    const auto attributes = reader.next(der::Context0);
    if (!attributes)
        return false;
    const auto algorithm = reader.next(der::Sequence);
    const auto signature = reader.next(der::OctetString);
    if (!algorithm || !signature)
        return false;
    if (!reader.atEnd() && (!reader.next(der::Context1) || !reader.atEnd()))
        return false;
    return true;
}

bool isBound(CMS_SignerInfo* signer, X509* certificate)
{
    const int index = CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1);
    X509_ATTRIBUTE* attribute = index < 0 ? nullptr : CMS_signed_get_attr(signer, index);
    ASN1_TYPE* value = attribute == nullptr ? nullptr : X509_ATTRIBUTE_get0_type(attribute, 0);
    if (value == nullptr || value->type != V_ASN1_SEQUENCE)
        return false;
    const unsigned char* bytes = value->value.sequence->data;
    const BindingOwner binding{
        d2i_ESS_SIGNING_CERT_V2(nullptr, &bytes, value->value.sequence->length)};
    const StackOwner chain{sk_X509_new_null()};
    return binding && X509_add_cert(chain.get(), certificate, X509_ADD_FLAG_UP_REF) == 1
        && OSSL_ESS_check_signing_certs(nullptr, binding.get(), chain.get(), 1) == 1;
}

/// The time stamp token among the unsigned attributes, which may hold nothing else; null when there
/// is something else.
std::optional<QByteArray> stampOf(const CMS_SignerInfo* signer)
{
    const int count = CMS_unsigned_get_attr_count(signer);
    if (count <= 0)
        return QByteArray{};
    X509_ATTRIBUTE* attribute = CMS_unsigned_get_attr(signer, 0);
    if (count != 1 || X509_ATTRIBUTE_count(attribute) != 1
        || OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute)) != NID_id_smime_aa_timeStampToken)
        return std::nullopt;
    const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, 0);
    if (value == nullptr || value->type != V_ASN1_SEQUENCE)
        return std::nullopt;
    return QByteArray(
        reinterpret_cast<const char*>(value->value.sequence->data), value->value.sequence->length);
}

bool isUnchangedWhenWritten(CMS_ContentInfo* cms, const QByteArrayView bytes)
{
    const auto bio = crypto::emptyBio();
    return bio && i2d_CMS_bio(bio.get(), cms) == 1 && crypto::bytesOf(bio) == bytes;
}

Result<CmsOwner> readCms(const QByteArrayView bytes)
{
    const auto bio = crypto::bioOver(bytes);
    CmsOwner cms{bio ? d2i_CMS_bio(bio.get(), nullptr) : nullptr};
    if (!cms)
        return crypto::opensslFailure("reading a signature");
    if (OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return wrong(u"not signed data"_s);
    if (!hasOneForm(bytes) || !isUnchangedWhenWritten(cms.get(), bytes))
        return wrong(u"the signature is not in its one form"_s);
    return cms;
}

Result<SignedFacts> factsOf(CMS_ContentInfo* cms, CMS_SignerInfo* signer, X509* certificate)
{
    auto own = certificateOf(certificate);
    if (!own)
        return tl::unexpected(own.error());
    auto stamp = stampOf(signer);
    if (!stamp)
        return wrong(u"an unsigned attribute that is no time stamp"_s);
    const ASN1_OCTET_STRING* signature = CMS_SignerInfo_get0_signature(signer);
    SignedFacts facts{.signer = *own,
        .signature = QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(signature)),
            ASN1_STRING_length(signature)),
        .stamp = std::move(*stamp)};
    const StackOwner others{CMS_get1_certs(cms)};
    for (int i = 0; i < sk_X509_num(others.get()); ++i) {
        auto one = certificateOf(sk_X509_value(others.get(), i));
        if (!one)
            return tl::unexpected(one.error());
        if (*one != facts.signer)
            facts.others.push_back(std::move(*one));
    }
    return facts;
}

} // namespace

bool algorithmFits(X509_ALGOR* signature, X509_ALGOR* digest, EVP_PKEY* key)
{
    if (key == nullptr) // a certificate whose key cannot be read
        return false;
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, signature);
    const int algorithm = OBJ_obj2nid(object);
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int digestId = OBJ_obj2nid(object);
    if (digestId != NID_sha256 && digestId != NID_sha384 && digestId != NID_sha512)
        return false;
    if (algorithm == NID_rsaEncryption)
        return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    int namedDigest = 0;
    int namedKey = 0;
    return OBJ_find_sigid_algs(algorithm, &namedDigest, &namedKey) == 1 && namedDigest == digestId
        && EVP_PKEY_get_base_id(key) == EVP_PKEY_type(namedKey);
}

bool hasOneForm(const QByteArrayView signedData)
{
    if (!der::isWellFormed(signedData))
        return false;
    const auto parts = partsOf(signedData);
    return parts && parts->signers.size() == 1 && signerHasOneForm(*parts);
}

Result<SignedFacts> provenSignature(
    const QByteArrayView cms, const std::optional<QByteArrayView> content)
{
    const auto read = readCms(cms);
    if (!read)
        return tl::unexpected(read.error());
    const auto outside = content ? crypto::bioOver(*content) : crypto::BioOwner{};
    const auto inside = crypto::emptyBio();
    if (content && CMS_is_detached(read->get()) != 1)
        return wrong(u"the signature brings a content of its own"_s);
    if (CMS_verify(read->get(), nullptr, nullptr, outside.get(), inside.get(),
            CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY)
        != 1)
        return crypto::opensslFailure("the signature does not fit");
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(read->get());
    CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(signers, 0);
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, &key, &certificate, &digest, &algorithm);
    if (certificate == nullptr || !isBound(signer, certificate))
        return wrong(u"the signature does not name its certificate"_s);
    if (!algorithmFits(algorithm, digest, X509_get0_pubkey(certificate)))
        return wrong(u"the algorithms do not belong together"_s);
    auto facts = factsOf(read->get(), signer, certificate);
    if (facts && !content)
        facts->content = crypto::bytesOf(inside);
    return facts;
}

} // namespace yichuang::seal
