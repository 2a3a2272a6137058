// SPDX-License-Identifier: Apache-2.0
#include "models/platform/metricsdoor.h"

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>

#include <ostream>

namespace yichuang::platform {
namespace {

using Text = std::function<QByteArray()>;

class Handler final : public Poco::Net::HTTPRequestHandler
{
public:
    explicit Handler(const Text& text)
        : m_text(text)
    {
    }

    void handleRequest(
        Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override
    {
        using Poco::Net::HTTPResponse;
        const bool known = request.getURI() == "/metrics" && request.getMethod() == "GET";
        const auto text = known ? m_text() : QByteArray("only GET /metrics is here\n");
        response.setStatusAndReason(known ? HTTPResponse::HTTP_OK : HTTPResponse::HTTP_NOT_FOUND);
        response.setContentType(
            known ? "text/plain; version=0.0.4; charset=utf-8" : "text/plain; charset=utf-8");
        response.setContentLength64(text.size());
        response.setKeepAlive(false);
        response.send().write(text.constData(), text.size());
    }

private:
    const Text& m_text;
};

class Factory final : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    explicit Factory(Text text)
        : m_text(std::move(text))
    {
    }
    Poco::Net::HTTPRequestHandler* createRequestHandler(
        const Poco::Net::HTTPServerRequest& /*request*/) override
    {
        return new Handler{m_text}; // Poco deletes it after the request
    }

private:
    Text m_text;
};

} // namespace

MetricsDoor::MetricsDoor() = default;

MetricsDoor::~MetricsDoor()
{
    if (m_http)
        m_http->stopAll(true);
}

Result<std::unique_ptr<MetricsDoor>> MetricsDoor::open(const QString& address, Text text)
{
    std::unique_ptr<MetricsDoor> door{new MetricsDoor};
    try {
        const Poco::Net::ServerSocket socket{Poco::Net::SocketAddress{address.toStdString()}, 8};
        Poco::Net::HTTPServerParams::Ptr params{new Poco::Net::HTTPServerParams};
        params->setMaxThreads(2);
        params->setKeepAlive(false);
        params->setTimeout(Poco::Timespan{5, 0});
        door->m_http = std::make_unique<Poco::Net::HTTPServer>(
            new Factory{std::move(text)}, socket, params); // kept by its own counting pointer
        door->m_http->start();
        door->m_address = QString::fromStdString(socket.address().toString());
    } catch (const Poco::Exception& problem) {
        return failure(Error::Code::Network, QString::fromStdString(problem.displayText()));
    }
    return door;
}

} // namespace yichuang::platform
