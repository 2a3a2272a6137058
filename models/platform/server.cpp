// SPDX-License-Identifier: Apache-2.0
#include "models/platform/server.h"

#include "models/base/canonicaljson.h"
#include "models/crypto/digest.h"
#include "models/platform/cityfolder.h"
#include "models/platform/httphandler.h"
#include "models/platform/metricsdoor.h"
#include "models/platform/postgresstore.h"
#include "models/platform/sqlitestore.h"

#include <QFile>
#include <QUuid>

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/ThreadPool.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int idleThreads = 4;
constexpr int backlog = 128;

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

/// The platform's own id among the devices, from its authority: the same after every start.
DeviceId ownId(const QByteArray& fingerprint)
{
    auto bytes = fingerprint.first(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes.at(6)) & 0x0fU) | 0x80U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes.at(8)) & 0x3fU) | 0x80U);
    return DeviceId{QUuid::fromRfc4122(bytes)};
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
    params->setTimeout(Poco::Timespan{30, 0});
    params->setSoftwareVersion("yichuang-platform");
    return params;
}

/// What the city hands out from NAME.json in its folder, `otherwise` without the file. Read at
/// start: a change needs a restart, process by process.
Result<PackageContent> handedOut(
    const CityFolder& city, const QString& name, const QByteArray& otherwise)
{
    QByteArray bytes = otherwise;
    QFile file{city.file(name + u".json"_s)};
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Unreadable, file.fileName());
        bytes = file.readAll();
    }
    const auto object = objectFromJson(bytes);
    if (!object || !object->contains(u"format"_s))
        return failure(Error::Code::InvalidInput,
            file.fileName() + u" is no JSON object that names its format"_s);
    const auto version = QString::fromLatin1(crypto::sha256(bytes).first(4).toHex());
    return PackageContent{.name = name, .version = version, .bytes = bytes};
}

/// Poco's OpenSSL state, for as long as somebody needs it. Poco counts.
struct SslInUse
{
    SslInUse() { Poco::Net::initializeSSL(); }
    ~SslInUse() { Poco::Net::uninitializeSSL(); }
    SslInUse(const SslInUse&) = delete;
    SslInUse& operator=(const SslInUse&) = delete;
};

} // namespace

struct Server::Parts
{
    Parts(ServerSettings given, CityFolder opened, std::unique_ptr<PlatformStore> openedStore,
        std::unique_ptr<BlobStore> openedBlobs,
        std::unique_ptr<crypto::TimeStampAuthority> openedStamps, const Judge& judge,
        Packages packages, const Clock& clock, QByteArray openApi)
        : settings(std::move(given))
        , city(std::move(opened))
        , stamps(std::move(openedStamps))
        , store(std::move(openedStore))
        , blobs(std::move(openedBlobs))
        , feed(*store)
        , leases(*store, clock)
        , uploads(*store, *blobs, clock)
        , devices(*store, city, clock, settings.platformName)
        , intake(*store, judge, city.receiptKey(), ownId(city.authorityFingerprint()), clock, feed)
        , service(devices, intake, feed, leases, uploads, std::move(packages), *stamps, city, clock,
              settings.platformName, std::move(openApi))
        , wallClock(clock)
    {
    }

    void sweep()
    {
        std::unique_lock lock{sweepMutex};
        while (!stopping) {
            lock.unlock();
            if (const auto accepted = intake.acceptByLaw(); !accepted && settings.log)
                settings.log(R"({"call":"sweep","problem":")"
                    + toText(accepted.error().code).toLatin1() + R"("})");
            if (const auto swept = uploads.sweep(); !swept && settings.log)
                settings.log(R"({"call":"sweepUploads","problem":")"
                    + toText(swept.error().code).toLatin1() + R"("})");
            lock.lock();
            sweepWake.wait_for(lock, settings.sweepEvery, [this] { return stopping; });
        }
    }

    SslInUse ssl;
    ServerSettings settings;
    CityFolder city;
    std::unique_ptr<crypto::TimeStampAuthority> stamps;
    std::unique_ptr<PlatformStore> store;
    std::unique_ptr<BlobStore> blobs;
    Feed feed;
    Leases leases;
    Uploads uploads;
    Devices devices;
    Intake intake;
    Service service;
    const Clock& wallClock;
    Metrics metrics;
    std::unique_ptr<MetricsDoor> metricsDoor;
    std::unique_ptr<Poco::ThreadPool> threads;
    std::unique_ptr<Poco::Net::HTTPServer> http;
    QString address;
    std::thread sweeper;
    std::mutex sweepMutex;
    std::condition_variable sweepWake;
    bool stopping{false};
};

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
    auto contents = packages;
    // Letters of authority and lists of revoked ones; settings of every device.
    const auto authorities = handedOut(
        *city, u"authority"_s, R"({"format":"yichuang-authority-package-1","papers":[]})");
    const auto deviceSettings = handedOut(
        *city, u"settings"_s, R"({"format":"yichuang-settings-package-1","settings":{}})");
    if (!authorities || !deviceSettings)
        return tl::unexpected(authorities ? deviceSettings.error() : authorities.error());
    contents.push_back(*authorities);
    contents.push_back(*deviceSettings);
    auto signedPackages = Packages::create(contents, city->receiptKey());
    if (!signedPackages)
        return tl::unexpected(signedPackages.error());
    auto stamps = crypto::TimeStampAuthority::create(city->stampCertificate(), city->stampKey());
    if (!stamps)
        return tl::unexpected(stamps.error());
    QFile openApi{u":/platform-api.yaml"_s};
    if (!openApi.open(QIODevice::ReadOnly))
        return failure(Error::Code::Internal, u"the OpenAPI file is not in the program"_s);
    return std::unique_ptr<Server>{new Server{std::make_unique<Parts>(std::move(settings),
        std::move(*city), std::move(*store), std::move(*blobs), std::move(*stamps), judge,
        std::move(*signedPackages), clock, openApi.readAll())}};
}

Result<> Server::start()
{
    auto& parts = *m_parts;
    const auto& settings = parts.settings;
    try {
        const Poco::Net::SocketAddress address{settings.host.toStdString(), settings.port};
        const Poco::Net::SecureServerSocket socket{address, backlog, contextOf(parts.city)};
        parts.threads
            = std::make_unique<Poco::ThreadPool>(idleThreads, settings.mostConnections + 1);
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
        auto door = MetricsDoor::open(settings.metricsAddress, [&parts] {
            const auto stand = parts.devices.stand();
            return parts.metrics.text(stand ? &*stand : nullptr);
        });
        if (!door)
            return tl::unexpected(door.error());
        parts.metricsDoor = *std::move(door);
    }
    if (const auto watched = parts.store->watch([&parts] { parts.feed.announce(); }); !watched)
        return watched;
    parts.sweeper = std::thread{[&parts] { parts.sweep(); }};
    return {};
}

void Server::stop()
{
    auto& parts = *m_parts;
    if (!parts.http)
        return;
    {
        const std::lock_guard lock{parts.sweepMutex};
        parts.stopping = true;
    }
    parts.sweepWake.notify_all();
    if (parts.sweeper.joinable()) // not when the start failed behind the first door
        parts.sweeper.join();
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

Result<int> Server::acceptByLaw() const { return m_parts->intake.acceptByLaw(); }

} // namespace yichuang::platform
