// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/timestampauthority.h"

#include "models/crypto/opensslowners.h"
#include "models/crypto/secretkey.h"

#include <openssl/pem.h>
#include <openssl/ts.h>

namespace yichuang::crypto {
namespace {

using ResponseOwner = std::unique_ptr<TS_RESP, Freed<&TS_RESP_free>>;
using ObjectOwner = std::unique_ptr<ASN1_OBJECT, Freed<&ASN1_OBJECT_free>>;

/// Policy of this service; an OID under the UUID arc as those of seal/certificate.h.
constexpr char policyOid[] = "2.25.181275418120357931127310413528513270411.2";

ASN1_INTEGER* randomSerial(TS_resp_ctx* /*context*/, void* /*unused*/)
{
    const auto bytes = randomBytes(12);
    if (!bytes)
        return nullptr;
    const BignumOwner number{BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes->constData()),
        static_cast<int>(bytes->size()), nullptr)};
    return number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr;
}

int givenTime(TS_resp_ctx* /*context*/, void* moment, long* seconds, long* microseconds)
{
    using namespace std::chrono;
    const auto since = static_cast<const Instant*>(moment)->time_since_epoch();
    *seconds = static_cast<long>(floor<std::chrono::seconds>(since).count());
    *microseconds
        = static_cast<long>(duration_cast<std::chrono::microseconds>(since).count() % 1'000'000);
    return 1;
}

} // namespace

TimeStampAuthority::TimeStampAuthority(TS_resp_ctx* context)
    : m_context(context)
{
}

TimeStampAuthority::~TimeStampAuthority() = default;

void TimeStampAuthority::ContextDeleter::operator()(TS_resp_ctx* context) const
{
    TS_RESP_CTX_free(context);
}

Result<std::unique_ptr<TimeStampAuthority>> TimeStampAuthority::create(
    const QByteArray& certificatePem, const PrivateKey& key)
{
    const auto certificate = certificateFromPem(certificatePem);
    const auto keyPem = key.toPem();
    if (!certificate || !keyPem)
        return tl::unexpected(certificate ? keyPem.error() : certificate.error());
    const auto bio = bioOver(*keyPem);
    const KeyOwner opened{
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr};
    const ObjectOwner policy{OBJ_txt2obj(policyOid, 1)};
    std::unique_ptr<TimeStampAuthority> made{new TimeStampAuthority{TS_RESP_CTX_new()}};
    TS_RESP_CTX* context = made->m_context.get();
    if (!opened || !policy || context == nullptr
        || TS_RESP_CTX_set_signer_cert(context, certificate->get()) != 1
        || TS_RESP_CTX_set_signer_key(context, opened.get()) != 1
        || TS_RESP_CTX_set_def_policy(context, policy.get()) != 1
        || TS_RESP_CTX_set_signer_digest(context, EVP_sha256()) != 1
        || TS_RESP_CTX_set_ess_cert_id_digest(context, EVP_sha256()) != 1
        || TS_RESP_CTX_set_accuracy(context, 1, 0, 0) != 1) {
        return opensslFailure("preparing the time stamp service");
    }
    for (const EVP_MD* digest : {EVP_sha256(), EVP_sha384(), EVP_sm3()}) {
        if (TS_RESP_CTX_add_md(context, digest) != 1)
            return opensslFailure("preparing the time stamp service");
    }
    TS_RESP_CTX_set_serial_cb(context, &randomSerial, nullptr);
    return made;
}

Result<QByteArray> TimeStampAuthority::answerTo(const QByteArrayView query, Instant now)
{
    if (query.size() > largestQuery)
        return failure(Error::Code::InvalidInput, QStringLiteral("time stamp query too large"));
    const std::scoped_lock lock{m_mutex};
    TS_RESP_CTX_set_time_cb(m_context.get(), &givenTime, &now);
    const auto in = bioOver(query);
    const ResponseOwner response{in ? TS_RESP_create_response(m_context.get(), in.get()) : nullptr};
    const auto out = emptyBio();
    if (!response || !out || i2d_TS_RESP_bio(out.get(), response.get()) != 1)
        return opensslFailure("answering a time stamp query");
    return bytesOf(out);
}

} // namespace yichuang::crypto
