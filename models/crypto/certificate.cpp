// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/certificate.h"

#include "models/crypto/digest.h"
#include "models/crypto/opensslowners.h"

#include <openssl/asn1.h>
#include <openssl/crypto.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <ctime>

namespace yichuang::crypto {
namespace {

Result<Instant> instantOf(const ASN1_TIME* time)
{
    std::tm fields{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &fields) != 1)
        return opensslFailure("reading a time of a certificate");
    const auto day = std::chrono::year{fields.tm_year + 1900}
        / std::chrono::month{static_cast<unsigned>(fields.tm_mon + 1)}
        / std::chrono::day{static_cast<unsigned>(fields.tm_mday)};
    return Instant{std::chrono::sys_days{day} + std::chrono::hours{fields.tm_hour}
        + std::chrono::minutes{fields.tm_min} + std::chrono::seconds{fields.tm_sec}};
}

QString commonNameOf(X509* certificate)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char* text = nullptr;
    const int size
        = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0)
        return {};
    const auto result = QString::fromUtf8(reinterpret_cast<const char*>(text), size);
    OPENSSL_free(text);
    return result;
}

QString serialOf(const X509* certificate)
{
    const BignumOwner number{ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr)};
    char* text = number ? BN_bn2hex(number.get()) : nullptr;
    const auto result = QString::fromLatin1(text);
    OPENSSL_free(text);
    return result;
}

} // namespace

Result<CertificateOwner> certificateFromPem(const QByteArrayView pem)
{
    const auto bio = bioOver(pem);
    CertificateOwner certificate{
        bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr};
    if (!certificate)
        return opensslFailure("reading a certificate");
    return certificate;
}

Result<QByteArray> toPem(X509* certificate)
{
    const auto bio = emptyBio();
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return opensslFailure("writing a certificate");
    return bytesOf(bio);
}

Result<CertificateFacts> readCertificate(const QByteArrayView pem)
{
    const auto certificate = certificateFromPem(pem);
    if (!certificate)
        return tl::unexpected(certificate.error());
    X509* x509 = certificate->get();
    const auto notBefore = instantOf(X509_get0_notBefore(x509));
    const auto notAfter = instantOf(X509_get0_notAfter(x509));
    if (!notBefore || !notAfter)
        return tl::unexpected((notBefore ? notAfter : notBefore).error());

    QByteArray fingerprint(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (X509_digest(x509, EVP_sha256(), reinterpret_cast<unsigned char*>(fingerprint.data()), &size)
            != 1
        || size != 32) {
        return opensslFailure("fingerprint of a certificate");
    }
    return CertificateFacts{.commonName = commonNameOf(x509),
        .serial = serialOf(x509),
        .notBefore = *notBefore,
        .notAfter = *notAfter,
        .fingerprint = fingerprint,
        .authority = X509_check_ca(x509) == 1};
}

Result<> verifyIssuedBy(
    const QByteArrayView certificatePem, const QByteArrayView authorityPem, const Instant moment)
{
    const auto certificate = certificateFromPem(certificatePem);
    const auto authority = certificateFromPem(authorityPem);
    if (!certificate || !authority)
        return tl::unexpected((certificate ? authority : certificate).error());
    const StoreOwner store{X509_STORE_new()};
    const StoreContextOwner context{X509_STORE_CTX_new()};
    if (!store || !context || X509_STORE_add_cert(store.get(), authority->get()) != 1
        || X509_STORE_CTX_init(context.get(), store.get(), certificate->get(), nullptr) != 1) {
        return opensslFailure("preparing to check a certificate");
    }
    const auto seconds
        = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    X509_STORE_CTX_set_time(context.get(), 0, static_cast<std::time_t>(seconds));
    if (X509_verify_cert(context.get()) != 1) {
        const auto reason = X509_STORE_CTX_get_error(context.get());
        return failure(Error::Code::Crypto,
            QStringLiteral("certificate: ")
                + QString::fromLatin1(X509_verify_cert_error_string(reason)));
    }
    return {};
}

} // namespace yichuang::crypto
