// SPDX-License-Identifier: Apache-2.0
#include "models/seal/certificate.h"

#include "models/crypto/opensslowners.h"
#include "models/seal/keysigning.h"
#include "models/seal/openedcertificate.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using ListOwner = crypto::RevocationsOwner;

std::time_t secondsOf(const Instant moment)
{
    return static_cast<std::time_t>(
        std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count());
}

ChainFault faultOf(const int error)
{
    switch (error) {
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return ChainFault::NotYetValid;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return ChainFault::Expired;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return ChainFault::UnknownIssuer;
    default:
        return ChainFault::Broken;
    }
}

/// OpenSSL knows no identifier for lists, so those of an SM2 issuer are verified by hand.
bool isSignedBy(X509_CRL* list, EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "SM2") != 1)
        return X509_CRL_verify(list, key) == 1;
    const ASN1_BIT_STRING* signature = nullptr;
    X509_CRL_get0_signature(list, &signature, nullptr);
    unsigned char* body = nullptr;
    const int size = i2d_re_X509_CRL_tbs(list, &body);
    const auto context = sm2ContextFor(key);
    const bool fits = size > 0 && context
        && EVP_DigestVerifyInit(context->digest.get(), nullptr, EVP_sm3(), nullptr, key) == 1
        && EVP_DigestVerify(context->digest.get(), ASN1_STRING_get0_data(signature),
               static_cast<size_t>(ASN1_STRING_length(signature)), body, static_cast<size_t>(size))
            == 1;
    OPENSSL_free(body);
    return fits;
}

/// What the lists of `issuer` say about a certificate it issued.
std::optional<ChainFault> revocationOf(
    X509* certificate, X509* issuer, const QByteArrayList& lists, const Instant moment)
{
    for (const QByteArray& der : lists) {
        const auto bio = crypto::bioOver(der);
        const ListOwner list{bio ? d2i_X509_CRL_bio(bio.get(), nullptr) : nullptr};
        if (!list)
            return ChainFault::ForgedRevocations;
        if (X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer)) != 0)
            continue;
        if (!isSignedBy(list.get(), X509_get0_pubkey(issuer)))
            return ChainFault::ForgedRevocations;
        X509_REVOKED* entry = nullptr;
        if (X509_CRL_get0_by_serial(list.get(), &entry, X509_get_serialNumber(certificate)) != 1)
            continue;
        std::time_t at = secondsOf(moment);
        if (X509_cmp_time(X509_REVOKED_get0_revocationDate(entry), &at) < 0)
            return ChainFault::Revoked;
    }
    return std::nullopt;
}

} // namespace

Certificate::Certificate(QByteArray der, crypto::CertificateFacts facts)
    : m_der(std::move(der))
    , m_facts(std::move(facts))
{
}

Result<Certificate> Certificate::fromPem(const QByteArrayView pem)
{
    const auto opened = crypto::certificateFromPem(pem);
    if (!opened)
        return tl::unexpected(opened.error());
    return certificateOf(opened->get());
}

Result<Certificate> Certificate::fromDer(const QByteArrayView der)
{
    const auto bio = crypto::bioOver(der);
    const crypto::CertificateOwner opened{bio ? d2i_X509_bio(bio.get(), nullptr) : nullptr};
    if (!opened)
        return crypto::opensslFailure("reading a certificate");
    auto certificate = certificateOf(opened.get());
    if (certificate && certificate->der() != der)
        return failure(Error::Code::InvalidInput, u"a certificate is not in DER"_s);
    return certificate;
}

Result<Certificate> certificateOf(X509* opened)
{
    const auto bio = crypto::emptyBio();
    if (!bio || i2d_X509_bio(bio.get(), opened) != 1)
        return crypto::opensslFailure("writing a certificate");
    const QByteArray der = crypto::bytesOf(bio);
    return crypto::toPem(opened)
        .and_then([](const QByteArray& pem) { return crypto::readCertificate(pem); })
        .map([&](const crypto::CertificateFacts& facts) {
            return Certificate{der, facts};
        });
}

crypto::CertificateOwner opened(const Certificate& certificate)
{
    const auto bio = crypto::bioOver(certificate.der());
    crypto::CertificateOwner x509{bio ? d2i_X509_bio(bio.get(), nullptr) : nullptr};
    const EVP_PKEY* key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    if (key == nullptr || EVP_PKEY_is_a(key, "SM2") != 1)
        return x509;
    // Each certificate of a chain needs the identifier its issuer signed it with.
    ASN1_OCTET_STRING* identifier = ASN1_OCTET_STRING_new();
    if (identifier == nullptr
        || ASN1_OCTET_STRING_set(identifier, reinterpret_cast<const unsigned char*>(sm2Identifier),
               sizeof sm2Identifier - 1)
            != 1) {
        ASN1_OCTET_STRING_free(identifier);
        return {};
    }
    X509_set0_distinguishing_id(x509.get(), identifier); // takes it
    return x509;
}

StackOwner stackOf(const std::vector<Certificate>& certificates)
{
    StackOwner stack{sk_X509_new_null()};
    for (const Certificate& certificate : certificates) {
        auto one = opened(certificate);
        if (one && sk_X509_push(stack.get(), one.get()) > 0) [[maybe_unused]]
            X509* taken = one.release();
    }
    return stack;
}

QString Certificate::sha256() const { return QString::fromLatin1(m_facts.fingerprint.toHex()); }

bool Certificate::isValidAt(const Instant moment) const
{
    return moment >= m_facts.notBefore && moment <= m_facts.notAfter;
}

bool Certificate::hasPurpose(const char* oid) const
{
    const auto certificate = opened(*this);
    if (!certificate)
        return false;
    using UsageOwner = std::unique_ptr<EXTENDED_KEY_USAGE, crypto::Freed<&EXTENDED_KEY_USAGE_free>>;
    const UsageOwner usage{static_cast<EXTENDED_KEY_USAGE*>(
        X509_get_ext_d2i(certificate.get(), NID_ext_key_usage, nullptr, nullptr))};
    for (int i = 0; usage && i < sk_ASN1_OBJECT_num(usage.get()); ++i) {
        char text[128]{};
        OBJ_obj2txt(text, sizeof text, sk_ASN1_OBJECT_value(usage.get(), i), 1);
        if (qstrcmp(text, oid) == 0)
            return true;
    }
    return false;
}

QString toText(const ChainFault fault)
{
    switch (fault) {
    case ChainFault::UnknownIssuer:
        return u"unknownIssuer"_s;
    case ChainFault::NotYetValid:
        return u"notYetValid"_s;
    case ChainFault::Expired:
        return u"expired"_s;
    case ChainFault::Revoked:
        return u"revoked"_s;
    case ChainFault::ForgedRevocations:
        return u"forgedRevocations"_s;
    case ChainFault::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ChainFault> checkChain(const Certificate& certificate,
    const std::vector<Certificate>& others, const std::vector<Certificate>& roots,
    const QByteArrayList& revocations, const Instant moment)
{
    const auto leaf = opened(certificate);
    const auto untrusted = stackOf(others);
    const auto trusted = stackOf(roots);
    const crypto::StoreOwner store{X509_STORE_new()};
    const crypto::StoreContextOwner context{X509_STORE_CTX_new()};
    for (int i = 0; store && i < sk_X509_num(trusted.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(trusted.get(), i));
    if (!leaf || !store || !context
        || X509_STORE_CTX_init(context.get(), store.get(), leaf.get(), untrusted.get()) != 1)
        return ChainFault::Broken;
    X509_STORE_CTX_set_time(context.get(), 0, secondsOf(moment));
    if (X509_verify_cert(context.get()) != 1)
        return faultOf(X509_STORE_CTX_get_error(context.get()));
    STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i) {
        if (const auto fault = revocationOf(
                sk_X509_value(chain, i), sk_X509_value(chain, i + 1), revocations, moment))
            return fault;
    }
    return std::nullopt;
}

} // namespace yichuang::seal
