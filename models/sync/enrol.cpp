// SPDX-License-Identifier: Apache-2.0
#include "models/sync/enrol.h"

#include "models/crypto/certificate.h"
#include "models/crypto/enrolmentcode.h"
#include "models/crypto/key.h"
#include "models/crypto/request.h"
#include "models/sync/platformcalls.h"
#include "models/sync/pocotransport.h"

namespace yichuang::sync {
namespace {

tl::unexpected<Error> refused(const Reply& reply)
{
    const CallFailure answered = failureOf(reply);
    if (answered.kind == CallFailure::Kind::NotOurPlatform)
        return failure(Error::Code::Network, answered.problem.detail);
    return failure(Error::Code::Refused,
        answered.problem.detail.isEmpty() ? answered.problem.title : answered.problem.detail);
}

/// The CA's certificate, proved by the fingerprint in the code.
Result<QByteArray> authorityNamedBy(
    const crypto::EnrolmentCode& code, const QUrl& platform, const EnrolmentLine& line)
{
    auto pem = line.readUntrusted(platform, QStringLiteral("/sync/v1/authority"));
    if (!pem)
        return pem;
    const auto facts = crypto::readCertificate(*pem);
    if (!facts)
        return failure(Error::Code::Network, QStringLiteral("no platform answers there"));
    if (!code.names(facts->fingerprint))
        return failure(Error::Code::Crypto,
            QStringLiteral("another platform than the one that gave the code answers there"));
    return pem;
}

Result<crypto::PrivateKey> keyOf(const EnrolmentWish& wish)
{
    return wish.privateKey.isEmpty() ? crypto::PrivateKey::generate()
                                     : crypto::PrivateKey::fromPem(wish.privateKey);
}

/// The certificate must be of the CA, valid now, and for the key we hold.
Result<> checkAnswer(const wire::EnrolmentAnswer& answer, const Enrolment& enrolment,
    const EnrolmentWish& wish, const crypto::PrivateKey& key, Instant now)
{
    if (answer.deviceId != wish.deviceId)
        return failure(
            Error::Code::Crypto, QStringLiteral("the certificate is for another device"));
    if (answer.caCertificate.trimmed() != enrolment.caCertificate.trimmed())
        return failure(Error::Code::Crypto, QStringLiteral("the answer names another authority"));
    if (auto issued = crypto::verifyIssuedBy(answer.certificate, enrolment.caCertificate, now);
        !issued)
        return issued;
    const auto proof = key.sign(answer.certificate);
    const auto certified = crypto::PublicKey::fromPem(answer.certificate);
    if (!proof || !certified || !certified->verify(answer.certificate, *proof))
        return failure(Error::Code::Crypto, QStringLiteral("the certificate is for another key"));
    return crypto::PublicKey::fromPem(answer.receiptKey).map([](const crypto::PublicKey&) {});
}

Result<wire::EnrolmentAnswer> askToJoin(
    const Enrolment& enrolment, const wire::EnrolmentRequest& request, const EnrolmentLine& line)
{
    const auto transport = line.trusted(enrolment);
    if (!transport)
        return tl::unexpected(transport.error());
    const auto reply = (*transport)
                           ->post(QStringLiteral("/sync/v1/devices"), toBytes(request),
                               wire::Encoding::Identity);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->status != 200 && reply->status != 201)
        return refused(*reply);
    return wire::enrolmentAnswerFromBytes(reply->body);
}

} // namespace

EnrolmentLine enrolmentLine()
{
    return {.readUntrusted
        = [](const QUrl& platform, const QString& path) { return readUntrusted(platform, path); },
        .trusted = PocoTransport::forEnrolment};
}

Result<EnrolmentResult> enrol(
    const EnrolmentWish& wish, const Clock& clock, const EnrolmentLine& line)
{
    const auto code = crypto::EnrolmentCode::fromText(wish.code);
    if (!code)
        return tl::unexpected(code.error());
    if (wish.platform.scheme() != QStringLiteral("https") || wish.platform.host().isEmpty())
        return failure(
            Error::Code::InvalidInput, QStringLiteral("not the address of a platform (https://…)"));
    const auto authority = authorityNamedBy(*code, wish.platform, line);
    if (!authority)
        return tl::unexpected(authority.error());
    const auto key = keyOf(wish);
    if (!key)
        return tl::unexpected(key.error());
    const auto request = crypto::createRequest(*key, toText(wish.deviceId));
    auto keyText = key->toPem();
    if (!request || !keyText)
        return failure(
            Error::Code::Crypto, QStringLiteral("the certificate request cannot be made"));

    Enrolment enrolment{.platform = wish.platform,
        .caCertificate = *authority,
        .certificate = {},
        .privateKey = {},
        .receiptKey = {}};
    auto answer = askToJoin(enrolment,
        {.code = wish.code,
            .deviceId = wish.deviceId,
            .deviceName = wish.deviceName,
            .certificateRequest = *request},
        line);
    if (!answer)
        return tl::unexpected(answer.error());
    if (auto good = checkAnswer(*answer, enrolment, wish, *key, clock.now()); !good)
        return tl::unexpected(good.error());
    enrolment.certificate = answer->certificate;
    enrolment.privateKey = *std::move(keyText);
    enrolment.receiptKey = answer->receiptKey;
    return EnrolmentResult{
        .enrolment = std::move(enrolment), .answer = *std::move(answer), .enrolledAt = clock.now()};
}

Result<EnrolmentResult> enrol(const EnrolmentWish& wish, const Clock& clock)
{
    return enrol(wish, clock, enrolmentLine());
}

} // namespace yichuang::sync
