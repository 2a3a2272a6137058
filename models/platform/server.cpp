// SPDX-License-Identifier: Apache-2.0
#include "models/platform/server.h"

#include "models/platform/citystand.h"
#include "models/platform/httphandler.h"
#include "models/platform/postgresstore.h"
#include "models/platform/serverparts.h"
#include "models/platform/sqlitestore.h"

#include <QFile>

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SecureServerSocket.h>

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int idleThreads = 4;
constexpr int backlog = 128;
Result<CityLines> linesTo(const city::CityOpener& open)
{
    if (!open)
        return CityLines{};
    auto forCases = open();
    auto forLicences = open();
    if (!forCases || !forLicences)
        return tl::unexpected(forCases ? forLicences.error() : forCases.error());
    return CityLines{*std::move(forCases), *std::move(forLicences)};
}

QStringList hostsOf(const ServerSettings& settings)
{
    QStringList hosts{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    const auto anyAddress = settings.host == u"0.0.0.0"_s || settings.host == u"::"_s;
    for (const auto& name : QStringList{anyAddress ? QString() : settings.host} + settings.names) {
        if (!name.isEmpty() && !hosts.contains(name))
            hosts += name;
    }
    return hosts;
}

Poco::Net::Context::Ptr contextOf(const CityFolder& city)
{
    Poco::Net::Context::Params params;
    params.privateKeyFile = city.file(u"server-key.pem"_s).toStdString();
    params.certificateFile = city.file(u"server.pem"_s).toStdString();
    params.caLocation = city.file(u"ca.pem"_s).toStdString();
    params.loadDefaultCAs = false;
    // Devices without a certificate must get in, to enrol; foreign certificates still fail in the
    // handshake.
    params.verificationMode = Poco::Net::Context::VERIFY_RELAXED;
    Poco::Net::Context::Ptr context{
        new Poco::Net::Context{Poco::Net::Context::TLS_SERVER_USE, params}};
    context->requireMinimumProtocol(Poco::Net::Context::PROTO_TLSV1_2);
    // Without a cache, resumed connections with a client certificate fail (OpenSSL wants a session
    // context).
    context->enableSessionCache(true, "yichuang-platform");
    return context;
}

Poco::Net::HTTPServerParams::Ptr paramsOf(const ServerSettings& settings)
{
    Poco::Net::HTTPServerParams::Ptr params{new Poco::Net::HTTPServerParams};
    params->setMaxThreads(settings.mostConnections);
    params->setMaxQueued(backlog);
    params->setKeepAlive(true);
    params->setKeepAliveTimeout(Poco::Timespan{60, 0});
    params->setMaxKeepAliveRequests(0);
    params->setTimeout(Poco::Timespan{std::chrono::microseconds{settings.silence}.count()});
    params->setSoftwareVersion("yichuang-platform");
    return params;
}

} // namespace

Server::Server(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Server::~Server() { stop(); }

Result<std::unique_ptr<Server>> Server::create(ServerSettings settings, const Judge& judge,
    const std::vector<PackageContent>& packages, const Clock& clock)
{
    auto city = CityFolder::open(settings.folder, settings.platformName, hostsOf(settings), clock);
    if (!city)
        return tl::unexpected(city.error());
    auto store = settings.database.isEmpty() ? openSqliteStore(city->file(u"platform.sqlite"_s))
                                             : openPostgresStore(settings.database);
    if (!store)
        return tl::unexpected(store.error());
    auto blobs = openBlobFolder(city->file(u"attachments"_s));
    if (!blobs)
        return tl::unexpected(blobs.error());
    auto stamps = crypto::TimeStampAuthority::create(city->stampCertificate(), city->stampKey());
    if (!stamps)
        return tl::unexpected(stamps.error());
    QFile openApi{u":/platform-api.yaml"_s};
    if (!openApi.open(QIODevice::ReadOnly))
        return failure(Error::Code::Internal, u"the OpenAPI file is not in the program"_s);
    auto lines = linesTo(settings.city);
    if (!lines)
        return tl::unexpected(lines.error());
    auto parts = std::make_unique<Parts>(std::move(settings), std::move(*city), std::move(*store),
        std::move(*blobs), std::move(*stamps), judge, packages, std::move(*lines), clock,
        openApi.readAll());
    if (const auto offered = parts->refresh(); !offered)
        return tl::unexpected(offered.error());
    return std::unique_ptr<Server>{new Server{std::move(parts)}};
}

Result<> Server::start()
{
    auto& parts = *m_parts;
    const auto& settings = parts.settings;
    try {
        const Poco::Net::SocketAddress address{settings.host.toStdString(), settings.port};
        const Poco::Net::SecureServerSocket socket{address, backlog, contextOf(parts.city)};
        parts.threads = std::make_unique<Poco::ThreadPool>(
            std::min(idleThreads, settings.mostConnections), settings.mostConnections + 1);
        parts.http = std::make_unique<Poco::Net::HTTPServer>(
            new HttpHandlerFactory{parts.service, parts.wallClock, parts.metrics, settings.log},
            *parts.threads, socket,
            paramsOf(settings)); // HTTPServer keeps the factory by its own counting pointer
        parts.http->start();
        parts.address = u"https://"_s + QString::fromStdString(socket.address().toString());
    } catch (const Poco::Exception& problem) {
        return failure(Error::Code::Network, QString::fromStdString(problem.displayText()));
    }
    if (!settings.metricsAddress.isEmpty()) {
        auto door
            = MetricsDoor::open(settings.metricsAddress, [&parts] { return parts.metricsText(); });
        if (!door)
            return tl::unexpected(door.error());
        parts.metricsDoor = *std::move(door);
    }
    if (const auto watched = parts.store->watch([&parts] { parts.feed.announce(); }); !watched)
        return watched;
    parts.startChores();
    return {};
}

void Server::stop()
{
    auto& parts = *m_parts;
    if (!parts.http)
        return;
    parts.endChores();
    parts.metricsDoor.reset();
    parts.store->endWatch();
    parts.feed.close();
    parts.http->stopAll(false);
    parts.threads->joinAll();
    parts.http.reset();
    parts.address.clear();
}

QString Server::address() const { return m_parts->address; }

QString Server::metricsAddress() const
{
    return m_parts->metricsDoor ? m_parts->metricsDoor->address() : QString();
}

QByteArray Server::authorityCertificate() const
{
    return m_parts->city.authority().certificatePem();
}

QByteArray Server::receiptPublicKey() const { return m_parts->city.receiptPublicKey(); }

Result<QString> Server::newCode(const QString& division, const QString& placeName,
    const std::chrono::hours life, const bool administers) const
{
    return m_parts->devices.newCode(division, placeName, life, administers);
}

Result<StickReport> Server::importPackage(const QString& package, const QString& answer) const
{
    return StickImport{*m_parts->store, *m_parts->blobs, m_parts->city, m_parts->intake,
        m_parts->feed, m_parts->wallClock}
        .import(package, answer);
}

Result<> Server::revoke(const DeviceId& device) const { return m_parts->devices.revoke(device); }

Result<> Server::forgetCursors() const
{
    return m_parts->store->change([](StoreSession& session) { return session.renewFeedMark(); });
}

Result<bool> Server::refresh() const { return m_parts->refresh(); }

Result<Instant> Server::exchange() const
{
    return m_parts->exchange ? m_parts->exchange->round() : failure(Error::Code::NotFound);
}

Result<QString> Server::cityReport() const
{
    QString text;
    return m_parts->store
        ->look([&](StoreSession& session) -> Result<> {
            return platform::cityReport(session).map([&](const QString& found) { text = found; });
        })
        .map([&] { return text; });
}

Result<int> Server::tryAgain(const QString& number) const
{
    int again = 0;
    return m_parts->store
        ->change([&](StoreSession& session) -> Result<> {
            return platform::tryAgain(session, number, m_parts->wallClock.now())
                .map([&](const int found) { again = found; });
        })
        .map([&] { return again; });
}

Result<int> Server::acceptByLaw() const { return m_parts->intake.acceptByLaw(); }

} // namespace yichuang::platform
