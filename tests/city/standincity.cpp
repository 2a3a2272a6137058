// SPDX-License-Identifier: Apache-2.0
#include "tests/city/standincity.h"

#include "models/base/clock.h"
#include "models/crypto/authority.h"

#include <QFile>
#include <QTemporaryDir>

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/StreamCopier.h>

namespace yichuang::test {

namespace net = Poco::Net;
using namespace Qt::Literals::StringLiterals;

namespace {

class Handler final : public net::HTTPRequestHandler
{
public:
    explicit Handler(const StandInCity::Answering& answering)
        : m_answering(answering)
    {
    }

    void handleRequest(net::HTTPServerRequest& request, net::HTTPServerResponse& response) override
    {
        StandInCity::Question question{.method = QByteArray::fromStdString(request.getMethod()),
            .path = QString::fromStdString(request.getURI())};
        for (const auto& [name, value] : request)
            question.headers.insert(
                QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
        std::string body;
        Poco::StreamCopier::copyToString(request.stream(), body);
        question.body = QByteArray::fromStdString(body);
        const auto reply = m_answering(question);
        if (reply.hangsUp) {
            static_cast<net::HTTPServerRequestImpl&>(request).socket().shutdown();
            return;
        }
        response.setStatusAndReason(static_cast<net::HTTPResponse::HTTPStatus>(reply.status));
        response.setContentType(reply.type.toStdString());
        for (auto it = reply.headers.cbegin(); it != reply.headers.cend(); ++it)
            response.set(it.key().toStdString(), it.value().toStdString());
        if (reply.status == 304) {
            response.send();
            return;
        }
        response.setContentLength64(reply.body.size());
        response.send().write(reply.body.constData(), reply.body.size());
    }

private:
    const StandInCity::Answering& m_answering;
};

class Factory final : public net::HTTPRequestHandlerFactory
{
public:
    explicit Factory(StandInCity::Answering answering)
        : m_answering(std::move(answering))
    {
    }
    net::HTTPRequestHandler* createRequestHandler(
        const net::HTTPServerRequest& /*request*/) override
    {
        return new Handler{m_answering}; // Poco deletes it after the request
    }

private:
    StandInCity::Answering m_answering;
};

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file{folder.filePath(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the stand-in city cannot write its keys");
    return file.fileName();
}

} // namespace

struct StandInCity::Listening
{
    QTemporaryDir folder;
    QByteArray authority;
    std::mutex mutex; ///< of what follows
    Answering answering;
    std::vector<Question> asked;
    std::unique_ptr<net::HTTPServer> server;
    quint16 port{0};

    Reply reply(const Question& question)
    {
        Answering present;
        {
            const std::lock_guard lock{mutex};
            asked.push_back(question);
            present = answering;
        }
        return present(question);
    }
};

StandInCity::StandInCity(Answering answering)
    : m_listening(std::make_unique<Listening>())
{
    auto& listening = *m_listening;
    listening.answering = std::move(answering);
    const crypto::Validity year{SystemClock{}.now(), std::chrono::days{365}};
    const auto authority = crypto::Authority::create(u"stand-in city"_s, year).value();
    const auto key = crypto::PrivateKey::generate().value();
    const auto certificate
        = authority.issueServer(key.publicKey().value(), {u"127.0.0.1"_s}, year).value();
    listening.authority = authority.certificatePem();
    net::initializeSSL();
    net::Context::Params params;
    params.privateKeyFile
        = written(listening.folder, u"key.pem"_s, key.toPem().value()).toStdString();
    params.certificateFile = written(listening.folder, u"server.pem"_s, certificate).toStdString();
    params.loadDefaultCAs = false;
    params.verificationMode = net::Context::VERIFY_NONE;
    const net::Context::Ptr context{new net::Context{net::Context::TLS_SERVER_USE, params}};
    const net::SecureServerSocket socket{net::SocketAddress{"127.0.0.1", 0}, 16, context};
    listening.port = socket.address().port();
    net::HTTPServerParams::Ptr serverParams{new net::HTTPServerParams};
    serverParams->setMaxThreads(4);
    listening.server = std::make_unique<net::HTTPServer>(
        new Factory{[&listening](const Question& question) { return listening.reply(question); }},
        socket, serverParams); // keeps the factory by its own counting pointer
    listening.server->start();
}

StandInCity::~StandInCity()
{
    m_listening->server->stopAll(true);
    m_listening->server.reset();
    net::uninitializeSSL();
}

city::CityAddress StandInCity::address(const QString& path) const
{
    return {.base = QUrl{u"https://127.0.0.1:%1%2"_s.arg(QString::number(m_listening->port), path)},
        .authority = m_listening->authority,
        .token = "secret-token"};
}

void StandInCity::answer(Answering answering)
{
    const std::lock_guard lock{m_listening->mutex};
    m_listening->answering = std::move(answering);
}

std::vector<StandInCity::Question> StandInCity::asked() const
{
    const std::lock_guard lock{m_listening->mutex};
    return m_listening->asked;
}

StandInCity::Reply json(const char* text, const int status)
{
    return {.status = status, .body = text};
}

} // namespace yichuang::test
