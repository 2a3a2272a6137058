// SPDX-License-Identifier: Apache-2.0
#include "models/sync/uploadcalls.h"

#include "models/wire/blobs.h"

#include <algorithm>

namespace yichuang::sync {
namespace {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

const QString uploadsPath = QStringLiteral("/sync/v1/uploads");

/// A tus answer has no body: what tells our platform from a captive portal is its header.
CallResult<Reply> tusAnswer(Result<Reply> reply, int status)
{
    if (!reply)
        return tl::unexpected<CallFailure>({.kind = CallFailure::Kind::NoAnswer,
            .problem = ownProblem(
                QStringLiteral("noAnswer"), wire::ProblemScope::Platform, reply.error().detail),
            .retryAfter = {}});
    if (reply->headers.value("tus-resumable").isEmpty() && reply->status < 400)
        return notOurPlatform(QStringLiteral("%1 without tus").arg(reply->status));
    if (reply->status != status)
        return tl::unexpected(failureOf(*reply));
    return *std::move(reply);
}

CallResult<qint64> offsetOf(const Reply& reply)
{
    bool isNumber = false;
    const qint64 offset = reply.headers.value("upload-offset").toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return notOurPlatform(QStringLiteral("no Upload-Offset"));
    return offset;
}

/// What a refused piece means by tus itself, for a server that adds no problem details of ours.
std::optional<CallFailure> refusalByTus(const Reply& reply)
{
    constexpr int otherOffset = 409;
    constexpr int otherChecksum = 460;
    const bool isKnown = reply.status == otherOffset || reply.status == otherChecksum;
    if (!isKnown || reply.headers.value("tus-resumable").isEmpty()
        || reply.mediaType == QLatin1String(wire::problemMediaType))
        return std::nullopt;
    const QString code = reply.status == otherOffset ? QStringLiteral("offsetMismatch")
                                                     : QStringLiteral("checksumMismatch");
    return CallFailure{.kind = CallFailure::Kind::Record,
        .problem = ownProblem(code, wire::ProblemScope::Platform, {}),
        .retryAfter = {}};
}

Request tusRequest(const QByteArray& method, const QString& path, Headers more = {})
{
    more.emplace_back("Tus-Resumable", "1.0.0");
    return {.method = method, .path = path, .knownTag = {}, .body = {}, .headers = std::move(more)};
}

} // namespace

qint64 pieceLength(double bytesPerSecond)
{
    constexpr double seconds = 4;
    return std::clamp(static_cast<qint64>(bytesPerSecond * seconds), smallestPiece, largestPiece);
}

CallResult<BlobThere> askBlob(Transport& line, const QByteArray& sha256)
{
    auto reply = goodAnswer(line.post(QStringLiteral("/sync/v1/blobs/query"),
                                wire::blobQueryToBytes({sha256}), wire::Encoding::Identity),
        200);
    if (!reply)
        return tl::unexpected(reply.error());
    const auto states = wire::blobStatesFromBytes(reply->body);
    if (!states || states->count(sha256) != 1)
        return notOurPlatform(QStringLiteral("the answer names other attachments"));
    return states->at(sha256).present ? BlobThere::Whole : BlobThere::No;
}

CallResult<QString> beginUpload(Transport& line, const UploadTask& task)
{
    const QByteArray metadata = "sha256 " + task.sha256.toHex().toBase64();
    const auto reply = tusAnswer(
        line.send(tusRequest("POST", uploadsPath,
            {{"Upload-Length", QByteArray::number(task.size)}, {"Upload-Metadata", metadata}})),
        201);
    if (!reply)
        return tl::unexpected(reply.error());
    const QString location = QString::fromLatin1(reply->headers.value("location"));
    // Only a path of the same platform: a piece of a case goes nowhere else.
    if (!location.startsWith(uploadsPath + u'/'))
        return notOurPlatform(QStringLiteral("the upload lies elsewhere"));
    return location;
}

CallResult<qint64> askUpload(Transport& line, const QString& upload)
{
    auto answered = line.send(tusRequest("HEAD", upload));
    // HEAD has no body, so the problem is known by its status alone.
    if (answered && (answered->status == 404 || answered->status == 410))
        return tl::unexpected<CallFailure>({.kind = CallFailure::Kind::CursorGone,
            .problem = ownProblem(QStringLiteral("uploadGone"), wire::ProblemScope::Platform, {}),
            .retryAfter = {}});
    const auto reply = tusAnswer(std::move(answered), 200);
    if (!reply)
        return tl::unexpected(reply.error());
    return offsetOf(*reply);
}

CallResult<qint64> sendPiece(Transport& line, const UploadTask& task, const QByteArray& piece)
{
    Request request
        = tusRequest("PATCH", task.upload, {{"Upload-Offset", QByteArray::number(task.sent)}});
    request.body = piece;
    request.mediaType = "application/offset+octet-stream";
    auto answered = line.send(request);
    if (answered) {
        if (auto refused = refusalByTus(*answered))
            return tl::unexpected(*std::move(refused));
    }
    const auto reply = tusAnswer(std::move(answered), 204);
    if (!reply)
        return tl::unexpected(reply.error());
    return offsetOf(*reply);
}

} // namespace yichuang::sync
