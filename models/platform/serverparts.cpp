// SPDX-License-Identifier: Apache-2.0
#include "models/platform/serverparts.h"

#include "models/base/canonicaljson.h"
#include "models/crypto/digest.h"
#include "models/platform/citystand.h"
#include "models/platform/ownhand.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::chrono::seconds exchangeAgain{5}; ///< after a failure of our own store
constexpr std::chrono::milliseconds shortestRest{200};
constexpr std::chrono::milliseconds longestRest{2000};

/// Letters of authority and lists of revoked ones; settings of every device. What is handed out
/// without the file.
constexpr auto handedOutFiles = std::to_array<std::pair<const char*, const char*>>(
    {{"authority", R"({"format":"yichuang-authority-package-1","papers":[]})"},
        {"settings", R"({"format":"yichuang-settings-package-1","settings":{}})"}});

/// What the city hands out from NAME.json in its folder, `otherwise` without the file.
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

Metrics::City figuresOf(const CityStand& stand, const Instant now)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    return {.up = !stand.problem && stand.heard,
        .waiting = stand.outward.waiting,
        .setAside = stand.outward.setAside,
        .resultsSetAside = stand.inwardSetAside,
        .oldestSeconds
        = stand.outward.since ? duration_cast<seconds>(now - *stand.outward.since).count() : 0,
        .lawRefused = stand.itemsProblem || stand.yearsProblem};
}

} // namespace

Server::Parts::Parts(ServerSettings given, CityFolder opened,
    std::unique_ptr<PlatformStore> openedStore, std::unique_ptr<BlobStore> openedBlobs,
    std::unique_ptr<crypto::TimeStampAuthority> openedStamps, const Judge& judge,
    std::vector<PackageContent> givenPackages, CityLines cityLines, const Clock& clock,
    QByteArray openApi)
    : settings(std::move(given))
    , city(std::move(opened))
    , stamps(std::move(openedStamps))
    , store(std::move(openedStore))
    , blobs(std::move(openedBlobs))
    , contents(std::move(givenPackages))
    , packages(city.receiptKey())
    , feed(*store)
    , leases(*store, clock)
    , uploads(*store, *blobs, clock)
    , devices(*store, city, clock, settings.platformName)
    , intake(
          *store, judge, city.receiptKey(), deviceIdFrom(city.authorityFingerprint()), clock, feed)
    , licences(judge, std::move(cityLines.licences))
    , service({devices, intake, feed, leases, uploads, packages, licences, *stamps, city, clock,
          settings.platformName, std::move(openApi)})
    , wallClock(clock)
    , cityLine(std::move(cityLines.cases))
{
    if (!cityLine)
        return;
    exchange.emplace(CityExchange::Ground{.store = *store,
                         .judge = judge,
                         .feed = feed,
                         .clock = clock,
                         .ownId = deviceIdFrom(city.authorityFingerprint()),
                         .name = settings.platformName,
                         .law = settings.law,
                         .pace = settings.cityPace},
        *cityLine);
}

void Server::Parts::note(const QString& chore, const Error& error) const
{
    if (!settings.log)
        return;
    // Only what is wrong with a file of ours is told: other details may hold anything.
    QJsonObject line{
        {u"at"_s, toText(wallClock.now())}, {u"call"_s, chore}, {u"problem"_s, toText(error.code)}};
    if (error.code == Error::Code::InvalidInput)
        line.insert(u"detail"_s, error.detail);
    settings.log(QJsonDocument{line}.toJson(QJsonDocument::Compact));
}

std::chrono::milliseconds Server::Parts::sweep()
{
    if (const auto judged = intake.judgeHeldAgain(); !judged)
        note(u"judgeHeldAgain"_s, judged.error());
    if (const auto accepted = intake.acceptByLaw(); !accepted)
        note(u"sweep"_s, accepted.error());
    if (const auto swept = uploads.sweep(); !swept)
        note(u"sweepUploads"_s, swept.error());
    return settings.sweepEvery;
}

Result<bool> Server::Parts::refresh()
{
    const std::lock_guard lock{refreshing};
    std::optional<Error> refused;
    if (settings.law != nullptr) {
        if (const auto renewed = settings.law->refresh(); !renewed)
            refused = renewed.error();
        contents = settings.law->packages();
    }
    auto offered = contents;
    for (const auto& [name, otherwise] : handedOutFiles) {
        auto content = handedOut(city, QString::fromLatin1(name), otherwise);
        if (content)
            offered.push_back(*std::move(content));
        else
            refused = content.error();
    }
    const auto put = packages.put(offered);
    folderRefused = refused.has_value();
    return refused ? Result<bool>{tl::unexpected(*refused)} : put;
}

std::chrono::milliseconds Server::Parts::refreshed()
{
    const bool wasRefused = folderRefused;
    // One line when it begins, not one every few seconds.
    if (const auto done = refresh(); !done && !wasRefused)
        note(u"refresh"_s, done.error());
    return settings.refreshEvery;
}

std::chrono::milliseconds Server::Parts::exchanged()
{
    const auto next = exchange->round();
    if (!next) {
        note(u"city"_s, next.error());
        return exchangeAgain;
    }
    // Not longer than a moment: an event may be confirmed any time.
    return std::clamp<std::chrono::milliseconds>(
        *next - wallClock.now(), shortestRest, longestRest);
}

QByteArray Server::Parts::metricsText() const
{
    auto stand = devices.stand();
    if (stand)
        stand->folderRefused = folderRefused;
    if (stand && exchange) {
        const auto looked = store->look([&](StoreSession& session) -> Result<> {
            return platform::cityStand(session).map(
                [&](const CityStand& found) { stand->city = figuresOf(found, wallClock.now()); });
        });
        if (!looked)
            stand = tl::unexpected(looked.error());
    }
    return metrics.text(stand ? &*stand : nullptr);
}

void Server::Parts::startChores()
{
    chores.push_back(std::make_unique<Chore>([this] { return sweep(); }));
    chores.push_back(std::make_unique<Chore>([this] { return refreshed(); }));
    if (exchange)
        chores.push_back(std::make_unique<Chore>([this] { return exchanged(); }));
}

void Server::Parts::endChores()
{
    if (cityLine)
        cityLine->cancel();
    licences.close();
    chores.clear();
}

} // namespace yichuang::platform
