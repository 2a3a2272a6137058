// SPDX-License-Identifier: Apache-2.0
// Events a second through the platform's intake (chain, signature, rules, receipts, signed answer,
// durable commit) beside the same bytes laid bare into the same database: one insert of arrays a
// batch, one commit a batch. SQLite by itself; PostgreSQL under tests/platform/with_postgres.py
// with YICHUANG_TEST_FSYNC=on.
#include "app/bench/figure.h"
#include "models/base/clock.h"
#include "models/platform/feed.h"
#include "models/platform/intake.h"
#include "models/platform/postgresconnection.h"
#include "models/platform/sqlitedatabase.h"
#include "models/wire/chain.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"

#include <QTemporaryDir>

#include <cstdio>
#include <thread>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windows = 4; ///< that send at the same time
constexpr int batchesOfWindow = 20;
constexpr int casesOfBatch = 50; ///< two events each
constexpr int eventsOfBatch = 2 * casesOfBatch;

struct Window
{
    platform::DeviceRecord record;
    std::vector<QByteArray> bodies;
};

Window makeWindow(const QString& folder, const int number, const Clock& clock)
{
    TestDevice device{folder, u"w"_s + QString::number(number)};
    device.terminal = number;
    Window window{.record = {.id = device.id,
                      .name = u"w"_s,
                      .placeCode = u"621102000000"_s,
                      .placeName = u"安定区"_s,
                      .terminal = number,
                      .scope = {u"621102000000"_s},
                      .publicKey = device.key.publicKey()->toPem().value(),
                      .chainHead = wire::chainStart()},
        .bodies = {}};
    for (int batch = 0; batch < batchesOfWindow; ++batch) {
        std::vector<cases::CaseEvent> events;
        for (int i = 0; i < casesOfBatch; ++i) {
            const CaseId id{uuid7(clock.now())};
            events.push_back(device.receive(id, batch * casesOfBatch + i + 1));
            events.push_back(device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00"));
        }
        window.bodies.push_back(wire::toBytes(device.batchOf(events)));
    }
    return window;
}

/// Seconds for all windows at once through the intake; negative when an answer was no 200.
double intakeSeconds(platform::PlatformStore& store, const std::vector<Window>& all,
    const platform::Judge& judge, const Clock& clock)
{
    const auto key = crypto::PrivateKey::generate().value();
    platform::Feed feed{store};
    platform::Intake intake{store, judge, key, DeviceId{uuid7(clock.now())}, clock, feed};
    std::atomic<int> refused{0};
    const double seconds = bench::secondsOf([&] {
        std::vector<std::thread> threads;
        for (const Window& window : all) {
            threads.emplace_back([&] {
                for (const QByteArray& body : window.bodies) {
                    platform::Call call{.method = u"POST"_s, .body = body};
                    call.device = window.record;
                    const auto answer = intake.receive(call);
                    if (answer.status != 200 || answer.body.count("\"applied\"") != eventsOfBatch)
                        ++refused;
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
    });
    return refused == 0 ? seconds : -1;
}

/// A batch's bytes in as many rows as it has events.
std::vector<QByteArray> rowsOf(const QByteArray& body)
{
    std::vector<QByteArray> rows;
    const auto length = body.size() / eventsOfBatch;
    for (int i = 0; i < eventsOfBatch; ++i)
        rows.push_back(body.sliced(i * length, length));
    return rows;
}

double postgresFloor(const QString& address, const std::vector<Window>& all)
{
    const auto connection = platform::PostgresConnection::open(address).value();
    if (!connection->execute("create table bare(id bigint generated always as identity primary key,"
                             " body bytea not null)"))
        return -1;
    bool good = true;
    const double seconds = bench::secondsOf([&] {
        for (const Window& window : all) {
            for (const QByteArray& body : window.bodies) {
                platform::PostgresParams params;
                params.bind(rowsOf(body));
                good = good
                    && connection->run("insert into bare(body) select * from unnest($1)", params);
            }
        }
    });
    return good ? seconds : -1;
}

double sqliteFloor(const QString& file, const std::vector<Window>& all)
{
    const auto database
        = platform::SqliteDatabase::open(file, platform::SqliteDatabase::Mode::ReadWrite).value();
    if (!database->execute("create table bare(id integer primary key, body blob not null)"))
        return -1;
    bool good = true;
    const double seconds = bench::secondsOf([&] {
        for (const Window& window : all) {
            for (const QByteArray& body : window.bodies) {
                good = good && database->execute("begin immediate");
                for (const QByteArray& row : rowsOf(body))
                    good = good
                        && (*database->prepare("insert into bare(body) values(?)"))
                               ->bind(row)
                               .run();
                good = good && database->execute("commit");
            }
        }
    });
    return good ? seconds : -1;
}

} // namespace

int main()
{
    const SystemClock clock;
    const TestCity city; // for its judge; it listens nowhere
    const QTemporaryDir folder;
    std::vector<Window> all;
    for (int number = 1; number <= windows; ++number)
        all.push_back(makeWindow(folder.path(), number, clock));
    const TestDatabase database{folder.path()};
    const auto store = database.open();
    const auto enrolled = store->change([&](platform::StoreSession& session) -> Result<> {
        Result<> put;
        for (const Window& window : all)
            put = put.and_then([&] { return session.putDevice(window.record); });
        return put;
    });
    const double ours = enrolled ? intakeSeconds(*store, all, city.judge, clock) : -1;
    const double floor = TestDatabase::isPostgres()
        ? postgresFloor(database.address(), all)
        : sqliteFloor(folder.filePath(u"bare.sqlite"_s), all);
    if (ours <= 0 || floor <= 0) {
        std::fputs("the run failed\n", stderr);
        return 1;
    }
    constexpr double events = windows * batchesOfWindow * eventsOfBatch;
    const bench::Figure figure{.id = u"intake"_s,
        .what = (TestDatabase::isPostgres() ? u"PostgreSQL"_s : u"SQLite"_s)
            + u": events judged and stored"_s,
        .ours = events / ours,
        .floor = events / floor,
        .floorIs = u"the same bytes inserted bare"_s};
    std::printf("%s\n", qPrintable(bench::toText(figure)));
    return 0;
}
