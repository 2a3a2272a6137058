// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/authority.h"

#include "models/crypto/opensslowners.h"
#include "models/crypto/secretkey.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <span>
#include <utility>
#include <vector>

namespace yichuang::crypto {
namespace {

constexpr qsizetype largestRequest = 8192;
constexpr std::chrono::minutes lag{5};

struct Extension
{
    int id;
    QByteArray value;
};

bool setSerial(X509* certificate)
{
    auto random = randomBytes(16);
    if (!random)
        return false;
    auto& bytes = *random;
    // Positive and always 16 bytes long, so that its hexadecimal text has one length (RFC
    // 5280 4.1.2.2).
    bytes[0] = static_cast<char>((static_cast<unsigned char>(bytes.at(0)) & 0x7fU) | 0x40U);
    const BignumOwner number{BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.constData()),
        static_cast<int>(bytes.size()), nullptr)};
    return number
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setValidity(X509* certificate, const Validity& validity)
{
    using namespace std::chrono;
    const auto from = floor<seconds>(validity.from - lag).time_since_epoch().count();
    const auto to = floor<seconds>(validity.from + validity.length).time_since_epoch().count();
    return ASN1_TIME_set(X509_getm_notBefore(certificate), static_cast<std::time_t>(from))
        != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), static_cast<std::time_t>(to)) != nullptr;
}

bool setSubject(X509* certificate, const QString& commonName)
{
    const auto text = commonName.toUtf8();
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(text.constData()),
               static_cast<int>(text.size()), -1, 0)
        == 1;
}

bool addExtensions(X509* certificate, X509* issuer, const std::span<const Extension> extensions)
{
    X509V3_CTX context{};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto& extension : extensions) {
        const ExtensionOwner made{
            X509V3_EXT_conf_nid(nullptr, &context, extension.id, extension.value.constData())};
        if (!made || X509_add_ext(certificate, made.get(), -1) != 1)
            return false;
    }
    return true;
}

/// `issuer` null: the certificate signs itself.
Result<QByteArray> issue(EVP_PKEY* subjectKey, const QString& commonName, const Validity& validity,
    const std::span<const Extension> extensions, X509* issuer, EVP_PKEY* issuerKey)
{
    const CertificateOwner certificate{X509_new()};
    X509* x509 = certificate.get();
    if (x509 == nullptr || X509_set_version(x509, X509_VERSION_3) != 1 || !setSerial(x509)
        || !setValidity(x509, validity) || !setSubject(x509, commonName)
        || X509_set_pubkey(x509, subjectKey) != 1) {
        return opensslFailure("filling a certificate");
    }
    X509* signer = issuer == nullptr ? x509 : issuer;
    if (X509_set_issuer_name(x509, X509_get_subject_name(signer)) != 1
        || !addExtensions(x509, signer, extensions)
        || X509_sign(x509, issuerKey, EVP_sha256()) <= 0) {
        return opensslFailure("signing a certificate");
    }
    return toPem(x509);
}

Result<QByteArray> issueEndEntity(EVP_PKEY* subjectKey, const QString& commonName,
    const Validity& validity, const std::span<const Extension> purpose,
    const QByteArray& authorityPem, EVP_PKEY* authorityKey)
{
    const auto authority = certificateFromPem(authorityPem);
    if (!authority)
        return tl::unexpected(authority.error());
    std::vector<Extension> extensions{{NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature"}, {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid:always"}};
    extensions.insert(extensions.end(), purpose.begin(), purpose.end());
    return issue(subjectKey, commonName, validity, extensions, authority->get(), authorityKey);
}

TimeOwner timeOf(const Instant moment)
{
    const auto seconds
        = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    return TimeOwner{ASN1_TIME_set(nullptr, static_cast<std::time_t>(seconds))};
}

bool addRevoked(X509_CRL* list, const QString& serial, const Instant since)
{
    BIGNUM* parsed = nullptr;
    const auto digits = serial.toLatin1();
    const bool whole = BN_hex2bn(&parsed, digits.constData()) == digits.size();
    const BignumOwner number{parsed};
    const IntegerOwner integer{whole ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr};
    const auto time = timeOf(since);
    RevokedOwner entry{X509_REVOKED_new()};
    if (!integer || !time || !entry
        || X509_REVOKED_set_serialNumber(entry.get(), integer.get()) != 1
        || X509_REVOKED_set_revocationDate(entry.get(), time.get()) != 1
        || X509_CRL_add0_revoked(list, entry.get()) != 1)
        return false;
    [[maybe_unused]] X509_REVOKED* taken = entry.release(); // the list owns it now
    return true;
}

bool isAddress(const QString& host)
{
    ASN1_OCTET_STRING* parsed = a2i_IPADDRESS(host.toLatin1().constData());
    const bool known = parsed != nullptr;
    ASN1_OCTET_STRING_free(parsed);
    return known;
}

} // namespace

Authority::Authority(QByteArray certificatePem, PrivateKey key)
    : m_certificatePem(std::move(certificatePem))
    , m_key(std::move(key))
{
}

Result<Authority> Authority::create(const QString& name, const Validity& validity)
{
    auto key = PrivateKey::generate();
    if (!key)
        return tl::unexpected(key.error());
    const Extension extensions[]{{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
        {NID_key_usage, "critical,keyCertSign,cRLSign"}, {NID_subject_key_identifier, "hash"}};
    return issue(key->m_key.get(), name, validity, extensions, nullptr, key->m_key.get())
        .map([&](const QByteArray& pem) {
            return Authority{pem, *key};
        });
}

Result<Authority> Authority::fromPem(const QByteArray& certificatePem, const PrivateKey& key)
{
    const auto certificate = certificateFromPem(certificatePem);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (X509_check_private_key(certificate->get(), key.m_key.get()) != 1)
        return failure(
            Error::Code::Corrupt, QStringLiteral("the authority's key is not its certificate's"));
    return Authority{certificatePem, key};
}

Result<QByteArray> Authority::issueClient(
    const QByteArrayView requestPem, const QString& commonName, const Validity& validity) const
{
    const auto refused = [](const char* reason) {
        auto error = opensslFailure(reason);
        error.value().code = Error::Code::InvalidInput;
        return error;
    };
    if (requestPem.size() > largestRequest)
        return refused("the certificate signing request is too large");
    const auto bio = bioOver(requestPem);
    const RequestOwner request{
        bio ? PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr) : nullptr};
    if (!request)
        return refused("the certificate signing request cannot be read");
    EVP_PKEY* key = X509_REQ_get0_pubkey(request.get());
    if (!isP256(key))
        return refused("the key of the certificate signing request is not on the curve P-256");
    if (X509_REQ_verify(request.get(), key) != 1)
        return refused("the certificate signing request does not prove its key");
    const Extension purpose[]{{NID_ext_key_usage, "clientAuth"}};
    return issueEndEntity(key, commonName, validity, purpose, m_certificatePem, m_key.m_key.get());
}

Result<QByteArray> Authority::issueServer(
    const PublicKey& key, const QStringList& hosts, const Validity& validity) const
{
    if (hosts.isEmpty())
        return failure(
            Error::Code::InvalidInput, QStringLiteral("a server certificate needs a host"));
    QByteArrayList names;
    for (const auto& host : hosts) {
        // The list is comma separated text to OpenSSL: nothing but the characters of names and
        // addresses may pass.
        for (const auto c : host) {
            if (!(c.isLetterOrNumber() && c.unicode() < 128)
                && !QStringLiteral(".:-_*").contains(c))
                return failure(
                    Error::Code::InvalidInput, QStringLiteral("not a host name: ") + host);
        }
        names += (isAddress(host) ? "IP:" : "DNS:") + host.toLatin1();
    }
    const Extension purpose[]{
        {NID_ext_key_usage, "serverAuth"}, {NID_subject_alt_name, names.join(',')}};
    return issueEndEntity(
        key.m_key.get(), hosts.first(), validity, purpose, m_certificatePem, m_key.m_key.get());
}

Result<QByteArray> Authority::issueSigner(const PublicKey& key, const QString& commonName,
    const Validity& validity, const QByteArray& extendedUsage) const
{
    std::vector<Extension> purpose;
    if (!extendedUsage.isEmpty())
        purpose.push_back({NID_ext_key_usage, extendedUsage});
    return issueEndEntity(
        key.m_key.get(), commonName, validity, purpose, m_certificatePem, m_key.m_key.get());
}

Result<QByteArray> Authority::revocationList(
    const std::vector<std::pair<QString, Instant>>& revoked, const Validity& validity) const
{
    const auto authority = certificateFromPem(m_certificatePem);
    if (!authority)
        return tl::unexpected(authority.error());
    const RevocationsOwner list{X509_CRL_new()};
    const auto from = timeOf(validity.from);
    const auto to = timeOf(validity.from + validity.length);
    if (!list || !from || !to || X509_CRL_set_version(list.get(), 1) != 1
        || X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(authority->get())) != 1
        || X509_CRL_set1_lastUpdate(list.get(), from.get()) != 1
        || X509_CRL_set1_nextUpdate(list.get(), to.get()) != 1) {
        return opensslFailure("filling a revocation list");
    }
    for (const auto& [serial, since] : revoked) {
        if (!addRevoked(list.get(), serial, since)) {
            auto error = opensslFailure("revoking a certificate");
            error.value().code = Error::Code::InvalidInput;
            return error;
        }
    }
    if (X509_CRL_sort(list.get()) != 1
        || X509_CRL_sign(list.get(), m_key.m_key.get(), EVP_sha256()) <= 0)
        return opensslFailure("signing a revocation list");
    const auto bio = emptyBio();
    if (!bio || i2d_X509_CRL_bio(bio.get(), list.get()) != 1)
        return opensslFailure("writing a revocation list");
    return bytesOf(bio);
}

} // namespace yichuang::crypto
