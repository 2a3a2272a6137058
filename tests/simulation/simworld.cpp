// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simworld.h"

#include "models/platform/rulejudge.h"
#include "models/store/accounts.h"
#include "tests/support/samplecase.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace yichuang::sim {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis troubledTime = 12min;
constexpr Millis actEvery = 8s; ///< on average, anywhere
/// A run needs some hundred steps of the engines; one that goes in circles needs them all.
constexpr int mostTurns = 20'000;

catalogue::Catalogue sampleCatalogue()
{
    catalogue::CatalogueContent content;
    content.items.push_back({test::sampleItem(), std::nullopt});
    return sure(catalogue::Catalogue::make(std::move(content)));
}

void makeProfile(const QString& folder, const Clock& clock)
{
    const auto open = sure(store::Store::open(folder, clock));
    const auto recovery = sure(open->writeAndWait([&](store::Database& database) {
        const store::Account clerk{.name = SimClient::account(),
            .person = u"G1001"_s,
            .displayName = u"马丽娟"_s,
            .roles = {cases::Role::FrontClerk},
            .placeCode = u"621102000000"_s,
            .window = u"3号窗口"_s};
        return store::createProfile(
            database, clerk, SimClient::password(), {.passes = 1, .memoryKib = 8}, clock.now());
    }));
    Q_ASSERT(!recovery.isEmpty());
}

} // namespace

SimGround::SimGround()
    : m_folder(scratch() + u"/yichuang-ground-XXXXXX"_s)
    , m_catalogue(sampleCatalogue())
    , m_judge(std::make_unique<platform::RuleJudge>(m_catalogue, test::builtInCalendar()))
{
    const WorldTime time;
    const SimClock clock{time};
    m_city = sure(platform::CityFolder::open(
        m_folder.filePath(u"city"_s), u"市平台"_s, {u"localhost"_s}, clock));
    makeProfile(m_folder.filePath(u"profile"_s), clock);
}

QString SimGround::freshProfile(const QString& folder, const QString& name) const
{
    const QString target = folder + u'/' + name;
    QDir{}.mkpath(target);
    const QString file = u"/yichuang.sqlite"_s;
    QFile::copy(m_folder.filePath(u"profile"_s) + file, target + file);
    return target;
}

QString SimGround::scratch()
{
    const QString memory = u"/dev/shm"_s;
    return QFileInfo{memory}.isWritable() ? memory : QDir::tempPath();
}

SimWorld::SimWorld(const SimGround& ground, quint64 seed, bool tellsStory)
    : m_folder(SimGround::scratch() + u"/yichuang-sim-XXXXXX"_s)
    , m_dice(seed)
    , m_judge(ground.judge())
    , m_tellsStory(tellsStory)
    , m_cityClock(m_time)
    , m_city(ground.city(), ground.judge(), m_cityClock, m_folder.filePath(u"platform.sqlite"_s))
    , m_net(m_city, m_time, m_dice)
{
    m_city.start();
    // Two windows of the county hall see each other's cases; a township sees its own alone, and the
    // county sees them too.
    const QStringList divisions{u"621102"_s, u"621102"_s, u"621102103"_s, u"621102104"_s};
    const int count = 2 + m_dice.below(3);
    for (int i = 0; i < count; ++i) {
        m_clients.push_back(
            std::make_unique<SimClient>(ground.freshProfile(m_folder.path(), u"client%1"_s.arg(i)),
                ground.catalogue(), m_net, m_time, m_dice));
        m_clients.back()->enrol(m_city, divisions.at(i));
    }
    m_city.diskFault = [this] {
        if (!m_dice.chance(m_cityTrouble))
            return DiskFault::None;
        return static_cast<DiskFault>(1 + m_dice.below(4));
    };
}

QStringList SimWorld::run(Tally& tally)
{
    // Some runs begin when the certificates near their end, in some the city loses its memory.
    const bool old = m_dice.chance(0.2);
    if (old)
        m_time.elapsed += std::chrono::days{350};
    m_setBack = !old && m_dice.chance(0.25);
    if (!runUntil(m_time.elapsed + troubledTime, true))
        return {u"the engines go in circles"_s};
    endTrouble();
    if (!settle())
        return {u"it does not come to rest"_s};
    tally.calls += m_net.calls;
    tally.restores += m_restores;
    return breaches(m_city, m_judge, m_clients, tally);
}

/// False when the engines took more steps than any honest run needs.
bool SimWorld::runUntil(Millis end, bool withTrouble)
{
    Millis nextTrouble = m_time.elapsed + m_dice.upTo(actEvery);
    while (m_time.elapsed < end) {
        if (m_cityBack && *m_cityBack <= m_time.elapsed) {
            m_city.start();
            m_cityBack.reset();
        }
        if (withTrouble && nextTrouble <= m_time.elapsed) {
            trouble();
            nextTrouble = m_time.elapsed + m_dice.upTo(2 * actEvery);
        }
        if (!turnClients())
            return false;
        Millis next = end;
        if (withTrouble)
            next = std::min(next, nextTrouble);
        if (m_cityBack)
            next = std::min(next, *m_cityBack);
        for (const auto& client : m_clients) {
            if (client->wakeAt && *client->wakeAt != Millis::max())
                next = std::min(next, *client->wakeAt - 1s); // monotonic began a second earlier
        }
        m_time.elapsed = std::max(m_time.elapsed + 1ms, next);
    }
    return true;
}

bool SimWorld::turnClients()
{
    for (const auto& client : m_clients) {
        if (!client->isRunning() || !client->wakeAt || *client->wakeAt > client->clock.monotonic())
            continue;
        client->turn();
        if (++m_turns > mostTurns)
            return false;
        if (!m_city.isRunning() && !m_cityBack)
            m_cityBack = m_time.elapsed + m_dice.upTo(2min);
    }
    return true;
}

/// Waits out every retry of the engines (the longest is ten minutes, of the held) until nothing
/// moves any more.
bool SimWorld::settle()
{
    constexpr int mostRounds = 12;
    std::vector<sync::SyncFacts> before;
    for (int round = 0; round < mostRounds; ++round) {
        for (const auto& client : m_clients)
            client->wake(sync::WakeReason::ByHand);
        if (!runUntil(m_time.elapsed + 40s, false))
            return false;
        std::vector<sync::SyncFacts> after;
        for (const auto& client : m_clients) {
            after.push_back(client->facts());
            after.back().lastSynced.reset();
        }
        if (round > 2 && after == before)
            return true;
        before = std::move(after);
        m_time.elapsed += 11min;
    }
    return false;
}

void SimWorld::endTrouble()
{
    tell(nullptr, u"the trouble ends"_s);
    m_cityTrouble = 0;
    m_cityBack.reset();
    m_city.start();
    for (const auto& client : m_clients) {
        client->weather = {};
        client->disk.untilTrouble = -1;
        client->clock.wallError = 0ms;
        if (!client->isRunning())
            client->start();
    }
}

void SimWorld::trouble()
{
    SimClient& client = any();
    switch (m_dice.below(20)) {
    case 0:
    case 1:
        return troubleOnLine(client);
    case 2:
        return troubleAtCity();
    case 3:
    case 4:
        return troubleAtClient(client);
    case 5:
    case 6:
        tell(nullptr, u"an old request arrives"_s);
        return m_net.deliverLate();
    case 8:
        if (client.isRunning())
            tell(&client, client.takeLease());
        return;
    case 7:
        if (client.isRunning())
            client.wake(
                m_dice.chance(0.5) ? sync::WakeReason::ByHand : sync::WakeReason::NetworkChanged);
        return;
    default:
        if (!client.isRunning())
            client.start();
        tell(&client, client.act());
    }
}

void SimWorld::troubleOnLine(SimClient& client)
{
    const auto some = [this](double most) { return m_dice.chance(0.5) ? m_dice.part() * most : 0; };
    client.weather = {.away = m_dice.chance(0.2),
        .requestLost = some(0.4),
        .replyLost = some(0.4),
        .twice = some(0.3),
        .late = some(0.3),
        .portal = some(0.2),
        .gateway = some(0.2),
        .roundTrip = Millis{1 + m_dice.below(2000)}};
    tell(&client, client.weather.away ? u"has no line"_s : u"has another line"_s);
}

void SimWorld::troubleAtCity()
{
    if (m_setBack && m_dice.chance(0.5)) {
        if (m_city.hasBackUp() && m_dice.chance(0.5)) {
            tell(nullptr, u"the city is set back to its copy"_s);
            m_restores += 1;
            m_city.restore();
        } else {
            tell(nullptr, u"the city is copied"_s);
            m_city.backUp();
        }
        m_cityBack.reset();
        return;
    }
    if (m_dice.chance(0.5)) {
        tell(nullptr, u"the city is killed"_s);
        m_city.kill();
        m_cityBack = m_time.elapsed + m_dice.upTo(4min);
        return;
    }
    m_cityTrouble = m_dice.chance(0.5) ? m_dice.part() * 0.3 : 0;
    tell(nullptr, u"the city's disk: "_s + QString::number(m_cityTrouble));
}

void SimWorld::troubleAtClient(SimClient& client)
{
    switch (m_dice.below(4)) {
    case 0:
        client.disk.failing = 1 + m_dice.below(20);
        client.disk.untilTrouble = m_dice.below(40);
        return tell(&client, u"has a failing disk"_s);
    case 1: {
        // What jumps back stays back, over restarts too, until the next such trouble.
        const std::array errors{0ms, Millis{90s}, Millis{-150s}, Millis{-5h}, Millis{3h},
            Millis{24h}, Millis{-24h}, Millis{-25h}};
        client.clock.wallError = errors.at(static_cast<std::size_t>(m_dice.below(errors.size())));
        return tell(&client, u"has a clock off by %1 s"_s.arg(client.clock.wallError / 1s));
    }
    default:
        if (client.isRunning()) {
            tell(&client, u"is killed"_s);
            client.kill();
        } else {
            tell(&client, u"starts"_s);
            client.start();
        }
    }
}

SimClient& SimWorld::any()
{
    return *m_clients.at(
        static_cast<std::size_t>(m_dice.below(static_cast<int>(m_clients.size()))));
}

void SimWorld::tell(const SimClient* client, const QString& what)
{
    if (!m_tellsStory)
        return;
    const auto found
        = std::ranges::find_if(m_clients, [&](const auto& one) { return one.get() == client; });
    const QString who = client == nullptr
        ? u"world"_s
        : u"client %1"_s.arg(std::distance(m_clients.begin(), found));
    std::printf("%8.1f s  %s: %s\n", static_cast<double>(m_time.elapsed.count()) / 1000,
        qPrintable(who), qPrintable(what));
}

} // namespace yichuang::sim
