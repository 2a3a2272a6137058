// SPDX-License-Identifier: Apache-2.0
#include "models/sync/httpmessages.h"

#include "models/wire/document.h"

#include <Poco/DateTime.h>
#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeParser.h>

#include <algorithm>
#include <array>

namespace yichuang::sync {

namespace net = Poco::Net;

namespace {

constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours{24};

/// Seconds, or a date (RFC 9110 §10.2.3); nonsense is as if it were not there.
std::optional<std::chrono::seconds> retryAfterOf(const net::HTTPResponse& response)
{
    const QString text = QString::fromStdString(response.get("Retry-After", "")).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::min(std::chrono::seconds{seconds}, longestRetryAfter);
    Poco::DateTime date;
    int zone = 0;
    if (text.isEmpty()
        || !Poco::DateTimeParser::tryParse(
            Poco::DateTimeFormat::HTTP_FORMAT, text.toStdString(), date, zone))
        return std::nullopt;
    const auto wait = std::chrono::seconds{(date - Poco::DateTime{}).totalSeconds()};
    return std::clamp(wait, std::chrono::seconds{0}, longestRetryAfter);
}

Result<QByteArray> readBody(std::istream& stream)
{
    QByteArray body;
    std::array<char, 16 * 1024> piece{};
    while (stream.read(piece.data(), piece.size()) || stream.gcount() > 0) {
        body.append(piece.data(), static_cast<qsizetype>(stream.gcount()));
        if (body.size() > wire::longestDocument)
            return failure(Error::Code::Network, QStringLiteral("the answer is too long"));
    }
    return body;
}

} // namespace

Result<Reply> replyOf(const net::HTTPResponse& response, std::istream& stream, bool isHead)
{
    auto packed = readBody(stream);
    if (!packed)
        return tl::unexpected(packed.error());
    const auto declared = response.getContentLength64();
    const bool bodiless = isHead || response.getStatus() == net::HTTPResponse::HTTP_NOT_MODIFIED;
    if (response.hasContentLength() && declared != packed->size() && !bodiless)
        return failure(Error::Code::Network, QStringLiteral("the answer was cut short"));
    const auto encoding
        = wire::encodingFromText(QString::fromStdString(response.get("Content-Encoding", "")));
    if (!encoding)
        return failure(
            Error::Code::Network, QStringLiteral("the answer is packed in an unknown way"));
    auto body = wire::unpack(*packed, *encoding, wire::longestDocument);
    if (!body)
        return failure(Error::Code::Network, body.error().detail);
    const QString type = QString::fromStdString(response.getContentType());
    QHash<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : response)
        headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return Reply{.status = response.getStatus(),
        .body = *std::move(body),
        .mediaType = type.section(u';', 0, 0).trimmed().toLower(),
        .tag = QString::fromStdString(response.get("ETag", "")),
        .version = QString::fromStdString(response.get("Yichuang-Version", "")),
        .signature
        = QByteArray::fromBase64(QByteArray::fromStdString(response.get("Yichuang-Signature", ""))),
        .retryAfter = retryAfterOf(response),
        .headers = std::move(headers)};
}

net::HTTPRequest requestOf(const Request& question)
{
    net::HTTPRequest request{
        question.method.toStdString(), question.path.toStdString(), net::HTTPMessage::HTTP_1_1};
    request.setKeepAlive(true);
    request.set("Accept-Encoding", "zstd, gzip");
    if (!question.knownTag.isEmpty())
        request.set("If-None-Match", question.knownTag.toStdString());
    for (const auto& [name, value] : question.headers)
        request.set(name.toStdString(), value.toStdString());
    const bool hasBody
        = question.method == "POST" || question.method == "PUT" || question.method == "PATCH";
    if (hasBody) {
        request.setContentType(question.mediaType.toStdString());
        request.setContentLength64(question.body.size());
        if (question.encoding != wire::Encoding::Identity)
            request.set("Content-Encoding", wire::toText(question.encoding).toStdString());
    }
    return request;
}

} // namespace yichuang::sync
