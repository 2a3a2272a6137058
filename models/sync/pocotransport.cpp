// SPDX-License-Identifier: Apache-2.0
#include "models/sync/pocotransport.h"

#include "models/wire/document.h"

#include <Poco/Crypto/CryptoException.h>
#include <Poco/Crypto/EVPPKey.h>
#include <Poco/Crypto/X509Certificate.h>
#include <Poco/DateTime.h>
#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeParser.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/StreamSocket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <sstream>

namespace yichuang::sync {
namespace {

namespace net = Poco::Net;

constexpr int defaultPort = 8443;
constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours{24};

Poco::Timespan timespan(std::chrono::milliseconds time)
{
    return Poco::Timespan{std::chrono::duration_cast<std::chrono::microseconds>(time).count()};
}

tl::unexpected<Error> networkFailure(const Poco::Exception& problem)
{
    return failure(Error::Code::Network, QString::fromStdString(problem.displayText()));
}

/// Poco reads PEM from streams, so keys never touch a file.
std::istringstream streamOf(const QByteArray& pem) { return std::istringstream{pem.toStdString()}; }

net::Context::Ptr contextFor(const Enrolment& enrolment)
{
    net::Context::Params params;
    params.verificationMode = net::Context::VERIFY_STRICT;
    params.loadDefaultCAs = false;
    net::Context::Ptr context{new net::Context{net::Context::TLS_CLIENT_USE, params}};
    context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
    context->enableSessionCache(true);
    auto ca = streamOf(enrolment.caCertificate);
    context->addCertificateAuthority(Poco::Crypto::X509Certificate{ca});
    if (enrolment.certificate.isEmpty())
        return context;
    auto certificate = streamOf(enrolment.certificate);
    context->useCertificate(Poco::Crypto::X509Certificate{certificate});
    auto key = streamOf(enrolment.privateKey);
    context->usePrivateKey(Poco::Crypto::EVPPKey{nullptr, &key});
    return context;
}

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

Result<Reply> ask(net::HTTPSClientSession& session, const Request& question)
{
    net::HTTPRequest request = requestOf(question);
    std::ostream& out = session.sendRequest(request);
    out.write(question.body.constData(), question.body.size());
    out.flush();
    net::HTTPResponse response;
    std::istream& in = session.receiveResponse(response);
    return replyOf(response, in, question.method == "HEAD");
}

} // namespace

struct PocoTransport::Connection
{
    std::string host;
    Poco::UInt16 port{defaultPort};
    TimeLimits limits;
    net::Context::Ptr context;
    std::mutex mutex; ///< of `session`, which cancel() cuts from another thread
    std::shared_ptr<net::HTTPSClientSession> session; ///< shared with a cancel() under way
    std::atomic<bool> cancelled{false};

    std::shared_ptr<net::HTTPSClientSession> current()
    {
        const std::lock_guard lock{mutex};
        if (!session) {
            session = std::make_shared<net::HTTPSClientSession>(host, port, context);
            session->setKeepAlive(true);
            session->setTimeout(
                timespan(limits.connect), timespan(limits.answer), timespan(limits.answer));
        }
        return session;
    }

    void drop()
    {
        const std::lock_guard lock{mutex};
        session.reset();
    }

    Result<Reply> once(const Request& question, bool& fresh)
    {
        const auto used = current();
        fresh = !used->connected();
        try {
            auto reply = ask(*used, question);
            if (!reply)
                drop();
            return reply;
        } catch (const Poco::Exception& problem) {
            drop();
            return networkFailure(problem);
        }
    }

    Result<Reply> exchange(const Request& question)
    {
        const auto stopped
            = [] { return failure(Error::Code::Network, QStringLiteral("cancelled")); };
        if (cancelled)
            return stopped();
        bool fresh = true;
        auto reply = once(question, fresh);
        // A piece is not sent twice: how much of it arrived has to be asked first.
        const bool mayRepeat = question.method != "PATCH";
        if (!reply && !fresh && mayRepeat && !cancelled)
            reply = once(question, fresh);
        return cancelled ? Result<Reply>{stopped()} : reply;
    }
};

PocoTransport::PocoTransport(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

PocoTransport::~PocoTransport() = default;

Result<std::unique_ptr<PocoTransport>> PocoTransport::create(
    const Enrolment& enrolment, const TimeLimits& limits)
{
    if (enrolment.platform.scheme() != QStringLiteral("https")
        || enrolment.platform.host().isEmpty())
        return failure(
            Error::Code::InvalidInput, QStringLiteral("not the address of a platform (https://…)"));
    auto connection = std::make_unique<Connection>();
    connection->host = enrolment.platform.host().toStdString();
    connection->port = static_cast<Poco::UInt16>(enrolment.platform.port(defaultPort));
    connection->limits = limits;
    try {
        net::initializeSSL();
        connection->context = contextFor(enrolment);
    } catch (const Poco::Exception& problem) {
        return failure(Error::Code::Crypto, QString::fromStdString(problem.displayText()));
    }
    return std::unique_ptr<PocoTransport>{new PocoTransport{std::move(connection)}};
}

Result<std::unique_ptr<Transport>> PocoTransport::forEnrolment(const Enrolment& enrolment)
{
    return create(enrolment).map([](std::unique_ptr<PocoTransport> line) {
        return std::unique_ptr<Transport>{std::move(line)};
    });
}

Result<Reply> PocoTransport::send(const Request& request)
{
    if (stand().version.isEmpty())
        return m_connection->exchange(request);
    Request introduced = request;
    introduced.headers.emplace_back(wire::clientHeader, wire::toHeader(stand()));
    return m_connection->exchange(introduced);
}

Result<> PocoTransport::probe()
{
    if (m_connection->cancelled)
        return failure(Error::Code::Network, QStringLiteral("cancelled"));
    try {
        net::StreamSocket socket;
        socket.connect(net::SocketAddress{m_connection->host, m_connection->port},
            timespan(m_connection->limits.connect));
        socket.close();
    } catch (const Poco::Exception& problem) {
        return networkFailure(problem);
    }
    m_connection->drop(); // what was kept from before the outage is dead
    return {};
}

void PocoTransport::cancel()
{
    m_connection->cancelled = true;
    const std::lock_guard lock{m_connection->mutex};
    if (!m_connection->session)
        return;
    try {
        m_connection->session->abort();
    } catch (const Poco::Exception&) {
        // Not connected: then there is nothing to cut, and the flag stops the next call.
    }
}

Result<QByteArray> readUntrusted(
    const QUrl& platform, const QString& path, const TimeLimits& limits)
{
    try {
        net::initializeSSL();
        net::Context::Params params;
        params.verificationMode = net::Context::VERIFY_NONE;
        params.loadDefaultCAs = false;
        net::Context::Ptr context{new net::Context{net::Context::TLS_CLIENT_USE, params}};
        context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
        net::HTTPSClientSession session{platform.host().toStdString(),
            static_cast<Poco::UInt16>(platform.port(defaultPort)), context};
        session.setTimeout(
            timespan(limits.connect), timespan(limits.answer), timespan(limits.answer));
        const auto reply = ask(session, {.path = path, .knownTag = {}, .body = {}, .headers = {}});
        if (!reply)
            return tl::unexpected(reply.error());
        if (reply->status != 200)
            return failure(Error::Code::Network, QStringLiteral("status %1").arg(reply->status));
        return reply->body;
    } catch (const Poco::Exception& problem) {
        return networkFailure(problem);
    }
}

} // namespace yichuang::sync
