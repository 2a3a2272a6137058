// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/chore.h"
#include "models/platform/cityfolder.h"
#include "models/platform/livelaw.h"
#include "models/platform/metricsdoor.h"
#include "models/platform/server.h"
#include "models/platform/service.h"

#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/ThreadPool.h>

#include <atomic>

namespace yichuang::platform {

/// One line for cases and results, one for desks that wait for a licence.
struct CityLines
{
    std::unique_ptr<city::CityPlatform> cases;
    std::unique_ptr<city::CityPlatform> licences;
};

/// Poco's OpenSSL state, for as long as somebody needs it. Poco counts.
struct SslInUse
{
    SslInUse() { Poco::Net::initializeSSL(); }
    ~SslInUse() { Poco::Net::uninitializeSSL(); }
    SslInUse(const SslInUse&) = delete;
    SslInUse& operator=(const SslInUse&) = delete;
};

/// Everything a running platform is made of, in the order it is made, and what it does by itself.
struct Server::Parts
{
    Parts(ServerSettings given, CityFolder opened, std::unique_ptr<PlatformStore> openedStore,
        std::unique_ptr<BlobStore> openedBlobs,
        std::unique_ptr<crypto::TimeStampAuthority> openedStamps, const Judge& judge,
        std::vector<PackageContent> givenPackages, CityLines cityLines, const Clock& clock,
        QByteArray openApi);

    void startChores();
    void endChores();
    /// See Server::refresh.
    [[nodiscard]] Result<bool> refresh();
    [[nodiscard]] QByteArray metricsText() const;

    SslInUse ssl;
    ServerSettings settings;
    CityFolder city;
    std::unique_ptr<crypto::TimeStampAuthority> stamps;
    std::unique_ptr<PlatformStore> store;
    std::unique_ptr<BlobStore> blobs;
    std::mutex refreshing; ///< of the contents
    std::vector<PackageContent> contents; ///< catalogue and calendar as they are now
    Packages packages;
    Feed feed;
    Leases leases;
    Uploads uploads;
    Devices devices;
    Intake intake;
    LicenceDesk licences;
    Service service;
    const Clock& wallClock;
    std::unique_ptr<city::CityPlatform> cityLine;
    std::optional<CityExchange> exchange;
    std::atomic<bool> folderRefused{false}; ///< something in the folder does not hold
    Metrics metrics;
    std::unique_ptr<MetricsDoor> metricsDoor;
    std::unique_ptr<Poco::ThreadPool> threads;
    std::unique_ptr<Poco::Net::HTTPServer> http;
    QString address;
    std::vector<std::unique_ptr<Chore>> chores;

private:
    // Chores: each answers how long to rest.
    [[nodiscard]] std::chrono::milliseconds sweep();
    [[nodiscard]] std::chrono::milliseconds refreshed();
    [[nodiscard]] std::chrono::milliseconds exchanged();
    void note(const QString& chore, const Error& error) const;
};

} // namespace yichuang::platform
