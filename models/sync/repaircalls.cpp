// SPDX-License-Identifier: Apache-2.0
#include "models/sync/repaircalls.h"

#include "models/crypto/request.h"
#include "models/wire/document.h"
#include "models/wire/enrolment.h"
#include "models/wire/limits.h"

#include <QJsonObject>
#include <QUrl>

namespace yichuang::sync {

CallResult<wire::ChangesAnswer> askSnapshot(
    Transport& line, const QString& after, const std::vector<int>& buckets)
{
    QString path = QStringLiteral("/sync/v1/snapshot?limit=%1").arg(wire::mostChangesInPage);
    if (!after.isEmpty())
        path += QStringLiteral("&after=") + QString::fromLatin1(QUrl::toPercentEncoding(after));
    if (!buckets.empty())
        path += QStringLiteral("&buckets=") + wire::bucketsToText(buckets);
    return pageOf(line.get(path));
}

CallResult<std::vector<int>> compareDigest(Transport& line, const wire::DigestRequest& request)
{
    auto reply = goodAnswer(line.post(QStringLiteral("/sync/v1/digest"), wire::toBytes(request),
                                wire::Encoding::Identity),
        200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto differing = wire::digestAnswerFromBytes(reply->body);
    if (!differing)
        return notOurPlatform(differing.error().detail);
    return *std::move(differing);
}

CallResult<wire::LeaseAnswer> askLease(
    Transport& line, const CaseId& id, const wire::LeaseRequest& request)
{
    auto reply = goodAnswer(line.send({.method = "PUT",
                                .path = QStringLiteral("/sync/v1/cases/%1/lease").arg(toText(id)),
                                .knownTag = {},
                                .body = wire::toBytes(request),
                                .headers = {}}),
        200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto answer = wire::leaseAnswerFromBytes(reply->body);
    if (!answer || answer->caseId != id)
        return notOurPlatform(QStringLiteral("the lease of another case"));
    return *std::move(answer);
}

CallResult<QByteArray> renewCertificate(Transport& line, const DeviceId& device,
    const Enrolment& enrolment, const crypto::PrivateKey& key)
{
    const auto request = crypto::createRequest(key, toText(device));
    const auto own
        = key.publicKey().and_then([](const crypto::PublicKey& known) { return known.toPem(); });
    if (!request || !own)
        return notOurPlatform(QStringLiteral("our own key cannot be used"));
    auto reply = goodAnswer(
        line.post(QStringLiteral("/sync/v1/devices/%1/renew").arg(toText(device)),
            wire::writeDocument(
                {{QStringLiteral("certificateRequest"), QString::fromLatin1(*request)}}),
            wire::Encoding::Identity),
        201);
    if (!reply)
        return tl::unexpected(reply.error());
    const auto answer = wire::enrolmentAnswerFromBytes(reply->body);
    if (!answer)
        return notOurPlatform(answer.error().detail);
    const auto certified
        = crypto::PublicKey::fromPem(answer->certificate).and_then([](const crypto::PublicKey& k) {
              return k.toPem();
          });
    const bool ours = answer->deviceId == device && answer->caCertificate == enrolment.caCertificate
        && answer->receiptKey == enrolment.receiptKey && certified && *certified == *own;
    if (!ours)
        return notOurPlatform(QStringLiteral("the renewed certificate is not for this device"));
    return answer->certificate;
}

} // namespace yichuang::sync
