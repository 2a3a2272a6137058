// SPDX-License-Identifier: Apache-2.0
#include "models/sync/pocotransport.h"

#include "models/sync/httpmessages.h"

#include <Poco/Crypto/CryptoException.h>
#include <Poco/Crypto/EVPPKey.h>
#include <Poco/Crypto/X509Certificate.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/StreamSocket.h>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <sstream>
#include <utility>

namespace yichuang::sync {
namespace {

namespace net = Poco::Net;
using steady = std::chrono::steady_clock;

constexpr int defaultPort = 8443;
const Poco::Timespan idleTimeout{8, 0};
const Poco::Timespan longestWait{3600, 0};

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

/// Poco connects anew by itself when a write fails, and would send there the last of several
/// requests alone. Here those before it come first: their answers may lie unread, and the one that
/// closes the connection says that what is behind it has to go again.
class Session final : public net::HTTPSClientSession
{
public:
    using net::HTTPSClientSession::HTTPSClientSession;

    void setBehind(bool behind) { m_behind = behind; }

protected:
    int write(const char* buffer, std::streamsize length) override
    {
        try {
            return net::HTTPSession::write(buffer, length);
        } catch (const Poco::Exception&) {
            if (!m_behind)
                throw;
            clearException();
            return static_cast<int>(length);
        }
    }

private:
    bool m_behind{false}; ///< answers are to come before that of this request
};

void write(net::HTTPSClientSession& session, const Request& question)
{
    net::HTTPRequest request = requestOf(question);
    std::ostream& out = session.sendRequest(request);
    out.write(question.body.constData(), question.body.size());
    out.flush();
}

Result<Reply> read(
    net::HTTPSClientSession& session, const Request& question, steady::time_point asked, bool& last)
{
    net::HTTPResponse response;
    std::istream& in = session.receiveResponse(response);
    const auto roundTrip
        = std::chrono::duration_cast<std::chrono::milliseconds>(steady::now() - asked);
    last = !response.getKeepAlive();
    auto reply = replyOf(response, in, question.method == "HEAD");
    if (reply)
        reply->roundTrip = roundTrip;
    return reply;
}

} // namespace

struct PocoTransport::Connection
{
    std::string host;
    Poco::UInt16 port{defaultPort};
    TimeLimits limits;
    net::Context::Ptr context;
    std::mutex mutex; ///< of `session`, which cancel() cuts from another thread
    std::shared_ptr<Session> session; ///< shared with a cancel() under way
    std::atomic<bool> cancelled{false};
    /// A request whose answer is to come.
    struct Away
    {
        Request question;
        bool onKept{false}; ///< first on a connection that may have died while it was idle
        steady::time_point left;
    };
    std::deque<Away> away;
    std::optional<Error> broken; ///< why no answer comes any more

    std::shared_ptr<Session> current()
    {
        const std::lock_guard lock{mutex};
        if (!session) {
            session = std::make_shared<Session>(host, port, context);
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

    /// Writes a request; an earlier failure is left for finish() to meet again.
    void begin(const Request& question)
    {
        const auto used = current();
        // Poco drops a connection that was idle for this long; with an answer to come it is not.
        used->setKeepAliveTimeout(away.empty() ? idleTimeout : longestWait);
        const bool behind = !away.empty();
        used->setBehind(behind);
        away.push_back({question, used->connected() && !behind, steady::now()});
        if (broken || cancelled)
            return;
        try {
            write(*used, question);
            away.back().left = steady::now();
        } catch (const Poco::Exception& problem) {
            broken = networkFailure(problem).value();
        }
    }

    /// Everything that is away once more, on a fresh connection.
    void beginAgain()
    {
        drop();
        broken.reset();
        const auto again = std::exchange(away, {});
        for (const Away& one : again)
            begin(one.question);
    }

    Result<Reply> answer(bool& last)
    {
        if (broken)
            return tl::unexpected(*broken);
        const Away& front = away.front();
        try {
            return read(*current(), front.question, front.left, last);
        } catch (const Poco::Exception& problem) {
            return networkFailure(problem);
        }
    }

    Result<Reply> finish()
    {
        const auto stopped
            = [] { return failure(Error::Code::Network, QStringLiteral("cancelled")); };
        bool last = false;
        auto reply = answer(last);
        // A piece is not sent twice: how much of it arrived has to be asked first.
        const bool mayRepeat = away.front().onKept && away.front().question.method != "PATCH";
        if (!reply && mayRepeat && !cancelled) {
            beginAgain();
            reply = answer(last);
        }
        if (!reply || cancelled) {
            abandon();
            return cancelled ? Result<Reply>{stopped()} : reply;
        }
        away.pop_front();
        if (last && !away.empty())
            beginAgain();
        return reply;
    }

    void abandon()
    {
        drop(); // nobody waits for the answers that would still come
        away.clear();
        broken.reset();
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
    if (!m_connection->away.empty())
        abandon();
    begin(request);
    return finish();
}

void PocoTransport::begin(const Request& request)
{
    Request introduced = request;
    if (!stand().version.isEmpty())
        introduced.headers.emplace_back(wire::clientHeader, wire::toHeader(stand()));
    m_connection->begin(introduced);
}

Result<Reply> PocoTransport::finish() { return m_connection->finish(); }

void PocoTransport::abandon() { m_connection->abandon(); }

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
        const Request question{.path = path, .knownTag = {}, .body = {}, .headers = {}};
        write(session, question);
        bool last = false;
        const auto reply = read(session, question, steady::now(), last);
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
