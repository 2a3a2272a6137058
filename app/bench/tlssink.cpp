// SPDX-License-Identifier: Apache-2.0
#include "app/bench/tlssink.h"

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureServerSocket.h>

#include <array>
#include <istream>
#include <ostream>

namespace yichuang::bench {
namespace {

namespace net = Poco::Net;
using namespace Qt::Literals::StringLiterals;

class Handler final : public net::HTTPRequestHandler
{
public:
    explicit Handler(const QByteArray& download)
        : m_download(download)
    {
    }
    void handleRequest(net::HTTPServerRequest& request, net::HTTPServerResponse& response) override
    {
        std::array<char, 16 * 1024> buffer{};
        if (request.hasContentLength())
            while (request.stream().read(buffer.data(), buffer.size())) { }
        const bool reads = request.getMethod() == "GET" && !m_download.isEmpty();
        const QByteArray body = reads ? m_download : QByteArray{"{}"};
        if (reads)
            response.set("Content-Encoding", "zstd");
        response.setContentType("application/json");
        response.setContentLength64(body.size());
        auto& out = response.send();
        out.write(body.constData(), body.size());
        out.flush();
    }

private:
    const QByteArray& m_download;
};

class Factory final : public net::HTTPRequestHandlerFactory
{
public:
    explicit Factory(const QByteArray& download)
        : m_download(download)
    {
    }
    net::HTTPRequestHandler* createRequestHandler(const net::HTTPServerRequest& /*r*/) override
    {
        return new Handler{m_download}; // Poco deletes it
    }

private:
    const QByteArray& m_download;
};

net::Context::Ptr contextOf(const QString& folder)
{
    const std::string path = folder.toStdString();
    net::Context::Params params;
    params.privateKeyFile = path + "/server-key.pem";
    params.certificateFile = path + "/server.pem";
    params.caLocation = path + "/ca.pem";
    params.loadDefaultCAs = false;
    params.verificationMode = net::Context::VERIFY_RELAXED;
    net::Context::Ptr context{new net::Context{net::Context::TLS_SERVER_USE, params}};
    context->enableSessionCache(true, "sink");
    return context;
}

} // namespace

struct TlsSink::Parts
{
    QByteArray download;
    std::unique_ptr<net::HTTPServer> http;
    QString address;
};

TlsSink::TlsSink(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

TlsSink::~TlsSink()
{
    m_parts->http->stopAll(true);
    m_parts->http.reset();
    net::uninitializeSSL();
}

Result<std::unique_ptr<TlsSink>> TlsSink::open(const QString& folder, const QByteArray& download)
{
    auto parts = std::make_unique<Parts>();
    parts->download = download;
    try {
        net::initializeSSL();
        const net::SecureServerSocket socket{
            net::SocketAddress{"127.0.0.1", 0}, 64, contextOf(folder)};
        net::HTTPServerParams::Ptr params{new net::HTTPServerParams};
        params->setKeepAlive(true);
        params->setMaxKeepAliveRequests(0);
        parts->http
            = std::make_unique<net::HTTPServer>(new Factory{parts->download}, socket, params);
        parts->http->start();
        parts->address = u"https://"_s + QString::fromStdString(socket.address().toString());
    } catch (const Poco::Exception& problem) {
        return failure(Error::Code::Network, QString::fromStdString(problem.displayText()));
    }
    return std::unique_ptr<TlsSink>{new TlsSink{std::move(parts)}};
}

QString TlsSink::address() const { return m_parts->address; }

} // namespace yichuang::bench
