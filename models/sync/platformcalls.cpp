// SPDX-License-Identifier: Apache-2.0
#include "models/sync/platformcalls.h"

#include "models/wire/limits.h"

#include <QHash>
#include <QUrl>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

const QString jsonType = QStringLiteral("application/json");

tl::unexpected<CallFailure> noAnswer(const Error& error)
{
    return tl::unexpected<CallFailure>({.kind = Kind::NoAnswer,
        .problem
        = ownProblem(QStringLiteral("noAnswer"), wire::ProblemScope::Platform, error.detail),
        .retryAfter = {}});
}

/// The scope tells how far a refusal reaches; only 413 means the body whatever else it says.
Kind kindOf(int status, const wire::Problem& problem)
{
    if (status == 401 || status == 403)
        return Kind::Device;
    if (status == 410)
        return Kind::CursorGone;
    const bool ofContent
        = status == 400 || status == 409 || status == 415 || status == 422 || status == 423;
    if (status == 413 || (ofContent && problem.scope <= wire::ProblemScope::Case))
        return Kind::Record;
    return ofContent && problem.scope == wire::ProblemScope::Device ? Kind::Device : Kind::Platform;
}

/// The document of a good answer, once its signature is checked.
CallResult<VerifiedReceipts> verified(const Reply& reply, const crypto::PublicKey& receiptKey)
{
    auto answer = wire::receiptsFromBytes(reply.body);
    if (!answer)
        return notOurPlatform(answer.error().detail);
    const auto text = wire::signedBytes(*answer);
    if (!text || !receiptKey.verify(*text, answer->signature))
        return notOurPlatform(QStringLiteral("the receipts do not bear the platform's signature"));
    return VerifiedReceipts{*std::move(answer), reply.body};
}

/// True when each receipt is for an event of the batch, with its hash, and none comes twice.
bool answersBatch(const wire::ReceiptsAnswer& answer, const wire::RecordBatch& batch)
{
    QHash<EventId, QByteArray> sent;
    sent.reserve(static_cast<qsizetype>(batch.records.size()));
    for (const wire::Record& record : batch.records)
        sent.insert(record.eventId, record.hash);
    for (const wire::Receipt& receipt : answer.receipts) {
        const auto found = sent.constFind(receipt.eventId);
        if (found == sent.cend() || *found != receipt.eventHash)
            return false;
        sent.erase(found);
    }
    return !answer.receipts.empty() && answer.deviceId == batch.deviceId;
}

} // namespace

tl::unexpected<CallFailure> notOurPlatform(const QString& detail)
{
    return tl::unexpected<CallFailure>({.kind = Kind::NotOurPlatform,
        .problem
        = ownProblem(QStringLiteral("notOurPlatform"), wire::ProblemScope::Platform, detail),
        .retryAfter = {}});
}

CallResult<Reply> goodAnswer(Result<Reply> reply, int status)
{
    if (!reply)
        return noAnswer(reply.error());
    if (reply->status != status)
        return tl::unexpected(failureOf(*reply));
    if (reply->mediaType != jsonType)
        return notOurPlatform(
            QStringLiteral("%1 with %2").arg(QString::number(status), reply->mediaType.left(60)));
    return *std::move(reply);
}

CallFailure failureOf(const Reply& reply)
{
    CallFailure failed{.kind = Kind::Platform, .problem = {}, .retryAfter = reply.retryAfter};
    if (reply.mediaType == QLatin1String(wire::problemMediaType)) {
        if (auto problem = wire::problemFromBytes(reply.body)) {
            failed.problem = *std::move(problem);
            failed.kind = kindOf(reply.status, failed.problem);
            return failed;
        }
    }
    // A gateway before the platform answers without problem details.
    failed.problem = ownProblem(QStringLiteral("unknownAnswer"), wire::ProblemScope::Platform,
        QStringLiteral("%1 %2").arg(QString::number(reply.status), reply.mediaType.left(60)));
    const bool gateway = reply.status == 429 || reply.status >= 500;
    failed.kind = gateway ? Kind::Platform : Kind::NotOurPlatform;
    if (reply.status == 413)
        failed.kind = Kind::Record;
    return failed;
}

wire::Problem ownProblem(const QString& code, wire::ProblemScope scope, const QString& detail)
{
    return {.code = code,
        .title = code,
        .detail = detail,
        .status = 0,
        .scope = scope,
        .eventId = {},
        .pointer = {},
        .retryable = true,
        .whoActs = wire::WhoActs::Nobody,
        .supportId = {}};
}

void beginTime(Transport& line)
{
    line.begin({.path = QStringLiteral("/sync/v1/time"), .body = {}, .headers = {}});
}

CallResult<TimeReading> finishTime(Transport& line)
{
    auto reply = goodAnswer(line.finish(), 200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto answer = wire::timeFromBytes(reply->body);
    if (!answer)
        return notOurPlatform(answer.error().detail);
    return TimeReading{*std::move(answer), reply->roundTrip};
}

void beginBatch(Transport& line, const QByteArray& packed, wire::Encoding encoding)
{
    line.begin(Transport::posting(QStringLiteral("/sync/v1/events"), packed, encoding));
}

CallResult<VerifiedReceipts> finishBatch(
    Transport& line, const wire::RecordBatch& batch, const crypto::PublicKey& receiptKey)
{
    auto reply = goodAnswer(line.finish(), 200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto receipts = verified(*reply, receiptKey);
    if (receipts && !answersBatch(receipts->answer, batch))
        return notOurPlatform(QStringLiteral("the receipts answer another batch"));
    return receipts;
}

CallResult<std::optional<VerifiedReceipts>> askReceipt(Transport& line, const DeviceId& device,
    const EventId& event, const crypto::PublicKey& receiptKey)
{
    auto reply = goodAnswer(line.get(QStringLiteral("/sync/v1/receipts/") + toText(event)), 200);
    if (!reply) {
        if (reply.error().problem.code == QLatin1String("unknownEvent"))
            return std::optional<VerifiedReceipts>{};
        return tl::unexpected(reply.error());
    }
    auto receipts = verified(*reply, receiptKey);
    if (!receipts)
        return tl::unexpected(receipts.error());
    const auto& answered = receipts->answer.receipts;
    if (receipts->answer.deviceId != device || answered.size() != 1
        || answered.front().eventId != event)
        return notOurPlatform(QStringLiteral("the receipt answers something else"));
    return std::optional{*std::move(receipts)};
}

void beginChanges(Transport& line, const QString& cursor)
{
    QString path = QStringLiteral("/sync/v1/changes?limit=%1").arg(wire::mostChangesInPage);
    if (!cursor.isEmpty())
        path += QStringLiteral("&since=") + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    line.begin({.path = path, .body = {}, .headers = {}});
}

CallResult<wire::ChangesAnswer> finishChanges(Transport& line) { return pageOf(line.finish()); }

CallResult<wire::ChangesAnswer> pageOf(Result<Reply> answered)
{
    auto reply = goodAnswer(std::move(answered), 200);
    if (!reply)
        return tl::unexpected(reply.error());
    auto answer = wire::changesFromBytes(reply->body);
    if (answer)
        return *std::move(answer);
    if (answer.error().code != Error::Code::Unsupported)
        return notOurPlatform(answer.error().detail);
    wire::Problem tooNew = ownProblem(
        QStringLiteral("programTooOld"), wire::ProblemScope::Device, answer.error().detail);
    tooNew.whoActs = wire::WhoActs::Administrator;
    return tl::unexpected<CallFailure>(
        {.kind = Kind::Platform, .problem = tooNew, .retryAfter = {}});
}

CallResult<std::optional<PackageCopy>> askPackage(
    Transport& line, const PackageCopy& known, const crypto::PublicKey& receiptKey)
{
    auto reply = line.get(QStringLiteral("/sync/v1/packages/") + known.name, known.tag);
    if (!reply)
        return noAnswer(reply.error());
    const bool none = reply->status == 304 || reply->status == 404;
    if (none) // 404: this platform does not hand out such a package
        return std::optional<PackageCopy>{};
    if (reply->status != 200)
        return tl::unexpected(failureOf(*reply));
    if (!receiptKey.verify(reply->body, reply->signature))
        return notOurPlatform(
            QStringLiteral("package %1 does not bear the platform's signature").arg(known.name));
    return PackageCopy{.name = known.name,
        .tag = reply->tag,
        .version = QUrl::fromPercentEncoding(reply->version.toLatin1()),
        .bytes = reply->body,
        .signature = reply->signature};
}

} // namespace yichuang::sync
