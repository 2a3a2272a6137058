// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sm2issuer.h"

#include "models/seal/keysigning.h"
#include "models/seal/openedcertificate.h"
#include "models/seal/pkcs12bag.h"

#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

constexpr std::chrono::minutes lag{5}; ///< for clocks that lag

struct Extension
{
    int id;
    const char* value;
};

std::time_t secondsOf(const Instant moment)
{
    return static_cast<std::time_t>(
        std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count());
}

crypto::KeyOwner newKey() { return crypto::KeyOwner{EVP_PKEY_Q_keygen(nullptr, nullptr, "SM2")}; }

bool setSerial(X509* x509)
{
    unsigned char random[16];
    if (RAND_bytes(random, sizeof random) != 1)
        return false;
    // Positive and always 16 bytes long (RFC 5280, 4.1.2.2).
    random[0] = static_cast<unsigned char>((random[0] & 0x7fU) | 0x40U);
    const crypto::BignumOwner number{BN_bin2bn(random, sizeof random, nullptr)};
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr;
}

bool fill(X509* x509, EVP_PKEY* key, const QString& name, const crypto::Validity& validity)
{
    const QByteArray text = name.toUtf8();
    return X509_set_version(x509, X509_VERSION_3) == 1 && setSerial(x509)
        && ASN1_TIME_set(X509_getm_notBefore(x509), secondsOf(validity.from - lag)) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(x509), secondsOf(validity.from + validity.length))
        != nullptr
        && X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char*>(text.constData()),
               static_cast<int>(text.size()), -1, 0)
        == 1
        && X509_set_pubkey(x509, key) == 1;
}

bool extend(X509* x509, X509* issuer, std::initializer_list<Extension> extensions)
{
    X509V3_CTX context{};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, x509, nullptr, nullptr, 0);
    for (const Extension& extension : extensions) {
        const crypto::ExtensionOwner made{
            X509V3_EXT_conf_nid(nullptr, &context, extension.id, extension.value)};
        if (!made || X509_add_ext(x509, made.get(), -1) != 1)
            return false;
    }
    return true;
}

/// A context to sign with; null when OpenSSL refuses.
std::optional<Sm2Context> signingContext(EVP_PKEY* key)
{
    auto context = sm2ContextFor(key);
    if (!context
        || EVP_DigestSignInit(context->digest.get(), nullptr, EVP_sm3(), nullptr, key) != 1)
        return std::nullopt;
    return context;
}

/// `issuer` null: signs itself.
Result<Certificate> issued(EVP_PKEY* key, const QString& name, const crypto::Validity& validity,
    X509* issuer, EVP_PKEY* issuerKey)
{
    const crypto::CertificateOwner x509{X509_new()};
    if (!x509 || !fill(x509.get(), key, name, validity))
        return crypto::opensslFailure("filling an SM2 certificate");
    X509* signer = issuer != nullptr ? issuer : x509.get();
    const bool extended = issuer != nullptr ? extend(x509.get(), signer,
                              {{NID_basic_constraints, "critical,CA:FALSE"},
                                  {NID_key_usage, "critical,digitalSignature,nonRepudiation"},
                                  {NID_subject_key_identifier, "hash"},
                                  {NID_authority_key_identifier, "keyid:always"}})
                                            : extend(x509.get(), signer,
                                                {{NID_basic_constraints, "critical,CA:TRUE"},
                                                    {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                                    {NID_subject_key_identifier, "hash"}});
    const auto context = signingContext(issuerKey);
    if (!extended || !context
        || X509_set_issuer_name(x509.get(), X509_get_subject_name(signer)) != 1
        || X509_sign_ctx(x509.get(), context->digest.get()) <= 0)
        return crypto::opensslFailure("signing an SM2 certificate");
    return certificateOf(x509.get());
}

crypto::TimeOwner timeOf(const Instant moment)
{
    return crypto::TimeOwner{ASN1_TIME_set(nullptr, secondsOf(moment))};
}

bool addRevoked(X509_CRL* list, const Certificate& certificate, const Instant since)
{
    const auto x509 = opened(certificate);
    const auto time = timeOf(since);
    crypto::RevokedOwner entry{X509_REVOKED_new()};
    if (!x509 || !time || !entry
        || X509_REVOKED_set_serialNumber(entry.get(), X509_get_serialNumber(x509.get())) != 1
        || X509_REVOKED_set_revocationDate(entry.get(), time.get()) != 1
        || X509_CRL_add0_revoked(list, entry.get()) != 1)
        return false;
    [[maybe_unused]] X509_REVOKED* taken = entry.release(); // the list owns it now
    return true;
}

} // namespace

Result<Sm2Issuer> Sm2Issuer::create(const QString& name, const crypto::Validity& validity)
{
    auto key = newKey();
    if (!key)
        return crypto::opensslFailure("making an SM2 key");
    auto root = issued(key.get(), name, validity, nullptr, key.get());
    if (!root)
        return tl::unexpected(root.error());
    return Sm2Issuer{std::move(*root), std::shared_ptr<evp_pkey_st>{key.release(), &EVP_PKEY_free}};
}

Result<Sm2Key> Sm2Issuer::issue(
    const QString& name, const crypto::Validity& validity, const Pin& pin) const
{
    auto key = newKey();
    if (!key)
        return crypto::opensslFailure("making an SM2 key");
    const auto root = opened(m_root);
    const auto certificate = issued(key.get(), name, validity, root.get(), m_key.get());
    if (!certificate)
        return tl::unexpected(certificate.error());
    auto bag = bagOf(key.get(), *certificate, pin, name);
    if (!bag)
        return tl::unexpected(bag.error());
    return Sm2Key{std::move(*bag), keyInMemory(std::move(key), *certificate)};
}

Result<QByteArray> Sm2Issuer::revocationList(
    const std::vector<std::pair<Certificate, Instant>>& revoked,
    const crypto::Validity& validity) const
{
    const auto root = opened(m_root);
    const crypto::RevocationsOwner list{X509_CRL_new()};
    const auto from = timeOf(validity.from);
    const auto to = timeOf(validity.from + validity.length);
    if (!root || !list || !from || !to || X509_CRL_set_version(list.get(), 1) != 1
        || X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(root.get())) != 1
        || X509_CRL_set1_lastUpdate(list.get(), from.get()) != 1
        || X509_CRL_set1_nextUpdate(list.get(), to.get()) != 1)
        return crypto::opensslFailure("filling a revocation list");
    for (const auto& [certificate, since] : revoked) {
        if (!addRevoked(list.get(), certificate, since))
            return crypto::opensslFailure("revoking a certificate");
    }
    const auto context = signingContext(m_key.get());
    const auto bio = crypto::emptyBio();
    if (!context || !bio || X509_CRL_sort(list.get()) != 1
        || X509_CRL_sign_ctx(list.get(), context->digest.get()) <= 0
        || i2d_X509_CRL_bio(bio.get(), list.get()) != 1)
        return crypto::opensslFailure("signing a revocation list");
    return crypto::bytesOf(bio);
}

} // namespace yichuang::seal
