// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/city/cityplatform.h"
#include "models/platform/cityexchange.h"
#include "models/platform/judge.h"
#include "models/platform/packages.h"
#include "models/platform/stickimport.h"

#include <chrono>
#include <functional>
#include <memory>

namespace yichuang::platform {

struct ServerSettings
{
    QString folder; ///< of the city's data, made at first start
    /// "postgresql://…", see postgresstore.h; empty: a SQLite file in the folder.
    QString database;
    QString host{QStringLiteral("127.0.0.1")}; ///< address to listen on
    quint16 port{0}; ///< 0: any free one
    QStringList names; ///< further names and addresses for the server's certificate
    QString platformName{QStringLiteral("政务服务平台")};
    int mostConnections{256}; ///< one thread each: a connection beyond gets no answer
    std::chrono::milliseconds silence{
        std::chrono::seconds{30}}; ///< a request that says nothing for so long is given up
    QString metricsAddress; ///< "127.0.0.1:9101" for Prometheus; empty: no such door
    std::chrono::seconds sweepEvery{600}; ///< how often unanswered cases are accepted by law
    /// Read again from time to time and handed out in place of the packages given; none: what was
    /// given stays. Must outlive the server.
    LiveLaw* law{nullptr};
    std::chrono::seconds refreshEvery{10}; ///< how often the folder is looked at for news
    city::CityOpener city; ///< the city's own platform; empty: there is none
    ExchangePace cityPace{};
    std::function<void(const QByteArray&)> log; ///< one line of JSON per request, from many threads
};

/// The whole platform in one object: for the program, for tests and for the demo, which runs it
/// embedded on loopback.
///
///     auto server = platform::Server::create(settings, judge, packages, clock);
///     (*server)->start();   // (*server)->address() is "https://127.0.0.1:port"
///     const auto code = (*server)->newCode(u"621102"_s, u"安定区政务大厅"_s);
class Server
{
public:
    /// Opens or makes the folder; nothing listens yet. `judge` and `clock` must outlive the server.
    [[nodiscard]] static Result<std::unique_ptr<Server>> create(ServerSettings settings,
        const Judge& judge, const std::vector<PackageContent>& packages, const Clock& clock);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Error::Code::Network when the address cannot be bound.
    [[nodiscard]] Result<> start();
    /// Finishes the requests that are being answered, then closes. Does nothing when it is not
    /// running.
    void stop();

    /// "https://127.0.0.1:8443"; empty while it does not run.
    [[nodiscard]] QString address() const;
    /// Where Prometheus asks, "127.0.0.1:9101"; empty when nobody asked for it.
    [[nodiscard]] QString metricsAddress() const;
    [[nodiscard]] QByteArray authorityCertificate() const; ///< PEM
    [[nodiscard]] QByteArray receiptPublicKey() const; ///< PEM

    /// A one-time enrolment code for a place (6, 9 or 12 digits), good for `life`.
    [[nodiscard]] Result<QString> newCode(const QString& division, const QString& placeName,
        std::chrono::hours life = std::chrono::hours{72}, bool administers = false) const;
    [[nodiscard]] Result<> revoke(const DeviceId& device) const;
    /// To be called once after the folder was restored from a copy: every client reads a snapshot
    /// and brings again what the copy does not have.
    [[nodiscard]] Result<> forgetCursors() const;
    /// Writes acceptances the law presumes (T10), as the server does by itself from time to time.
    /// Answers how many.
    [[nodiscard]] Result<int> acceptByLaw() const;

    /// Reads again what the folder hands out, as the server does by itself: true when anything is
    /// new and holds from now on. An error names what was not taken; what held before still holds.
    [[nodiscard]] Result<bool> refresh() const;
    /// One round with the city's own platform, as the server does by itself; only while it is not
    /// running. NotFound when there is none.
    [[nodiscard]] Result<Instant> exchange() const;
    /// What waits for the city, in sentences (citystand.h); works beside a running server.
    [[nodiscard]] Result<QString> cityReport() const;
    [[nodiscard]] Result<int> tryAgain(const QString& number) const;

    /// Takes in a package brought on a stick and writes the answer that goes back with it; works
    /// beside a running server. Errors: see StickImport.
    [[nodiscard]] Result<StickReport> importPackage(
        const QString& package, const QString& answer) const;

private:
    struct Parts;
    explicit Server(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace yichuang::platform
