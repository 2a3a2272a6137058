// SPDX-License-Identifier: Apache-2.0
#include "models/platform/httphandler.h"

#include "models/platform/requestbody.h"
#include "models/wire/packing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/X509Certificate.h>

#include <algorithm>
#include <chrono>
#include <ostream>

namespace yichuang::platform {
namespace {

using Poco::Net::HTTPServerRequest;
using Poco::Net::HTTPServerResponse;
using namespace Qt::Literals::StringLiterals;

constexpr qsizetype leastPacked = 1024;

/// The certificate the client showed in the handshake; RELAXED verification has refused foreign
/// ones already.
std::optional<Presented> certificateOf(HTTPServerRequest& request)
{
    Poco::Net::SecureStreamSocket socket{
        static_cast<Poco::Net::HTTPServerRequestImpl&>(request).socket()};
    if (!socket.havePeerCertificate())
        return std::nullopt;
    const auto certificate = socket.peerCertificate();
    return Presented{.commonName = QString::fromStdString(certificate.commonName()),
        .serial = QString::fromStdString(certificate.serialNumber())};
}

QString header(const HTTPServerRequest& request, const char* name)
{
    return QString::fromStdString(request.get(name, ""));
}

Call callOf(const HTTPServerRequest& request)
{
    const QUrl url{QString::fromStdString(request.getURI()), QUrl::StrictMode};
    QHash<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : request)
        headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return {.method = QString::fromStdString(request.getMethod()),
        .path = url.path(),
        .query = QUrlQuery{url},
        .body = {},
        .range = header(request, "Range"),
        .ifNoneMatch = header(request, "If-None-Match"),
        .headers = std::move(headers),
        .device = std::nullopt,
        .supportId = QUuid::createUuid().toString(QUuid::Id128).first(8)};
}

class Handler final : public Poco::Net::HTTPRequestHandler
{
public:
    Handler(const Service& service, const Clock& clock, Metrics& metrics, const LogSink& log)
        : m_service(service)
        , m_clock(clock)
        , m_metrics(metrics)
        , m_log(log)
    {
    }

    void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) override
    {
        const auto started = std::chrono::steady_clock::now();
        const UnderWay underWay{m_metrics};
        auto call = callOf(request);
        const auto route = Service::route(call.method, call.path);
        qsizetype bytes = 0;
        try {
            const auto answer = answerTo(route, request, response, call);
            send(answer, call, response);
            bytes = answer.body.size();
            log(route, call, answer, bytes, started);
        } catch (const Poco::Exception& gone) {
            // The line broke: the client asks again with the same event ids, so nothing is lost.
            response.setKeepAlive(false);
            log(route, call, {.status = 499, .headers = {}, .code = QString::fromUtf8(gone.name())},
                bytes, started);
        }
    }

private:
    struct UnderWay
    {
        explicit UnderWay(Metrics& given)
            : metrics(given)
        {
            metrics.begun();
        }
        ~UnderWay() { metrics.ended(); }
        UnderWay(const UnderWay&) = delete;
        UnderWay& operator=(const UnderWay&) = delete;
        Metrics& metrics;
    };

    using Routed = tl::expected<Route, Trouble>;

    Answer answerTo(const Routed& route, HTTPServerRequest& request, HTTPServerResponse& response,
        Call& call) const
    {
        std::optional<Answer> refused;
        if (route)
            refused = m_service.admit(*route, call, certificateOf(request));
        else
            refused = answerOf(route.error(), call);
        if (refused) {
            discardBody(request);
            refused->closes = true;
            return *refused;
        }
        if (request.getExpectContinue())
            response.sendContinue();
        auto body = readBody(request, route->body);
        if (!body) {
            discardBody(request);
            auto answer = answerOf(body.error(), call);
            answer.closes = true;
            return answer;
        }
        call.body = std::move(*body);
        return m_service.answer(*route, call);
    }

    /// Packs what is worth it for who can read it: a page of events is a fifth then. Answers that
    /// are named by a tag or read in ranges stay as they are.
    static std::optional<wire::Encoding> pack(Answer& answer, const Call& call)
    {
        const auto tagged = [](const auto& header) { return header.first == "ETag"; };
        if (answer.status != 200 || answer.contentType != "application/json"
            || answer.body.size() < leastPacked || std::ranges::any_of(answer.headers, tagged))
            return std::nullopt;
        const auto accepted = call.headers.value("accept-encoding").toLower();
        const auto encoding
            = accepted.contains("zstd") ? wire::Encoding::Zstd : wire::Encoding::Gzip;
        if (encoding == wire::Encoding::Gzip && !accepted.contains("gzip"))
            return std::nullopt;
        const auto effort = call.method == "GET"_L1 ? wire::Effort::Usual : wire::Effort::Quick;
        auto packed = encoding == wire::Encoding::Zstd && !answer.packedBody.isEmpty()
            ? Result<QByteArray>{answer.packedBody}
            : wire::pack(answer.body, encoding, effort);
        if (!packed)
            return std::nullopt;
        answer.body = *std::move(packed);
        return encoding;
    }

    static void send(Answer answer, const Call& call, HTTPServerResponse& response)
    {
        const auto packing = pack(answer, call);
        if (packing) {
            response.set("Content-Encoding", wire::toText(*packing).toStdString());
            response.set("Vary", "Accept-Encoding");
        }
        response.setStatusAndReason(
            static_cast<Poco::Net::HTTPResponse::HTTPStatus>(answer.status));
        for (const auto& [name, value] : answer.headers)
            response.set(name.toStdString(), value.toStdString());
        if (answer.closes)
            response.setKeepAlive(false);
        response.set("X-Content-Type-Options", "nosniff");
        if (!answer.contentType.isEmpty())
            response.setContentType(answer.contentType.toStdString());
        if (answer.status != 304 && answer.status != 204)
            response.setContentLength64(answer.body.size());
        auto& out = response.send();
        if (call.method != "HEAD"_L1)
            out.write(answer.body.constData(), answer.body.size());
        out.flush();
    }

    void log(const Routed& route, const Call& call, const Answer& answer, const qsizetype bytes,
        const std::chrono::steady_clock::time_point started) const
    {
        using namespace std::chrono;
        const auto elapsed = duration_cast<microseconds>(steady_clock::now() - started);
        QByteArray name{"unknown"};
        if (route)
            name = call.method.toLatin1() + ' ' + route->name;
        m_metrics.answered(name, answer.status, elapsed, call.body.size(), bytes);
        if (!m_log)
            return;
        const auto took = duration_cast<milliseconds>(elapsed).count();
        QJsonObject line{{u"at"_s, toText(m_clock.now())}, {u"supportId"_s, call.supportId},
            {u"call"_s, route ? QString::fromLatin1(route->name) : u"unknown"_s},
            {u"status"_s, answer.status}, {u"ms"_s, qint64{took}}, {u"in"_s, call.body.size()},
            {u"out"_s, bytes}};
        if (!answer.code.isEmpty())
            line.insert(u"problem"_s, answer.code);
        if (call.device)
            line.insert(u"device"_s, toText(call.device->id));
        m_log(QJsonDocument{line}.toJson(QJsonDocument::Compact));
    }

    const Service& m_service;
    const Clock& m_clock;
    Metrics& m_metrics;
    const LogSink& m_log;
};

} // namespace

HttpHandlerFactory::HttpHandlerFactory(
    const Service& service, const Clock& clock, Metrics& metrics, LogSink log)
    : m_service(service)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_log(std::move(log))
{
}

Poco::Net::HTTPRequestHandler* HttpHandlerFactory::createRequestHandler(
    const HTTPServerRequest& /*request*/)
{
    return new Handler{m_service, m_clock, m_metrics, m_log}; // Poco deletes it after the request
}

} // namespace yichuang::platform
