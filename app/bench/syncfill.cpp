// SPDX-License-Identifier: Apache-2.0
#include "app/bench/syncfill.h"

#include "app/bench/figure.h"
#include "app/bench/rawfile.h"
#include "models/platform/postgresconnection.h"

namespace yichuang::bench {
namespace {

constexpr qint64 rowsOfTransaction = 100'000;

// Ids as a city makes them: in the order of time, so that the newest lie together.
constexpr auto sqliteEvents = R"(
insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,
    case_version, received_at, waits_for, problem)
with recursive n(i) as (select ?1 union all select i + 1 from n where i < ?2)
select substr(printf('%012x', 1700000000000 + i), 1, 8) || '-' || substr(printf('%012x', 1700000000000 + i), 9)
       || '-7000-8000-' || lower(hex(randomblob(6))),
    '00000000-0000-7000-8000-000000000001', i,
    substr(printf('%012x', 1700000000000 + i), 1, 8) || '-' || substr(printf('%012x', 1700000000000 + i), 9)
       || '-7001-8000-' || printf('%012x', i),
    randomblob(32), randomblob(32), randomblob(1400), 'applied', i, 1, 1700000000000 + i, '', x'' from n)";
// "position > 0" is what lets SQLite take the index, which has no other positions; without it each
// round reads the whole table. One in twenty is open: those bear the key of their request, which
// lies at random in its index.
constexpr auto sqliteCases = R"(
insert into case_(id, number, version, state, place, origin, received_at, request)
select case_id, printf('%028d', position), 1, iif(position % 20 = 0, 'accepted', 'closed'), '621102000000', '',
    received_at, iif(position % 20 = 0, lower(hex(randomblob(32))), '')
from event where position > 0 and position between ?1 and ?2)";

constexpr auto postgresEvents = R"(
insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,
    case_version, received_at, waits_for, problem)
select (lpad(to_hex(1700000000000 + i), 12, '0') || '70008000' || lpad(to_hex((random() * 1e12)::bigint), 12, '0'))::uuid,
    '00000000-0000-7000-8000-000000000001', i,
    (lpad(to_hex(1700000000000 + i), 12, '0') || '70018000' || lpad(to_hex(i), 12, '0'))::uuid,
    sha256(int8send(i)), sha256(int8send(i)), decode(repeat(md5(i::text), 87), 'hex'), 'applied', i, 1,
    1700000000000 + i, null, '' from generate_series($1::bigint, $2::bigint) as i)";
constexpr auto postgresCases = R"(
insert into case_(id, number, version, state, place, origin, received_at, request)
select case_id, lpad(position::text, 28, '0'), 1, case position % 20 when 0 then 'accepted' else 'closed' end,
    '621102000000', '', received_at,
    case position % 20 when 0 then encode(sha256(int8send(position)), 'hex') else '' end
from event where position > 0 and position between $1::bigint and $2::bigint)";

void runRange(RawFile& file, sqlite3_stmt* statement, qint64 first, qint64 last)
{
    sqlite3_bind_int64(statement, 1, first);
    sqlite3_bind_int64(statement, 2, last);
    file.run(statement);
}

Result<> fillSqlite(const QString& path, qint64 count)
{
    RawFile file{path};
    sqlite3_stmt* const begin = file.prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* const commit = file.prepare("COMMIT");
    sqlite3_stmt* const events = file.prepare(sqliteEvents);
    sqlite3_stmt* const cases = file.prepare(sqliteCases);
    sqlite3_stmt* const newest = file.prepare("SELECT coalesce(max(position), 0) FROM event");
    file.step(newest);
    qint64 stored = sqlite3_column_int64(newest, 0);
    sqlite3_reset(newest);
    while (stored < count) {
        const qint64 last = std::min(count, stored + rowsOfTransaction);
        file.run(begin);
        runRange(file, events, stored + 1, last);
        runRange(file, cases, stored + 1, last);
        file.run(commit);
        stored = last;
    }
    return {};
}

Result<> fillPostgres(const QString& address, qint64 count)
{
    const auto connection = platform::PostgresConnection::open(address);
    if (!connection)
        return tl::unexpected(connection.error());
    auto newest = (*connection)->run("select coalesce(max(position), 0) from event");
    if (!newest || !newest->next())
        return failure(Error::Code::Database, QStringLiteral("event"));
    qint64 stored = newest->number();
    while (stored < count) {
        const qint64 last = std::min(count, stored + rowsOfTransaction);
        for (const char* sql : {postgresEvents, postgresCases}) {
            platform::PostgresParams range;
            range.bind(stored + 1).bind(last);
            if (const auto done = (*connection)->run(sql, range); !done)
                return tl::unexpected(done.error());
        }
        stored = last;
    }
    return {};
}

} // namespace

double bareInsertSeconds(const QString& path, const PreparedWindow& window)
{
    RawFile file{path};
    file.run(file.prepare("CREATE TABLE bare (id INTEGER PRIMARY KEY, body BLOB NOT NULL)"));
    sqlite3_stmt* const begin = file.prepare("BEGIN IMMEDIATE");
    sqlite3_stmt* const commit = file.prepare("COMMIT");
    sqlite3_stmt* const insert = file.prepare("INSERT INTO bare (body) VALUES (?)");
    const int perBatch = window.events / static_cast<int>(window.bodies.size());
    return secondsOf([&] {
        for (const QByteArray& body : window.bodies) {
            const auto length = body.size() / perBatch;
            file.run(begin);
            for (int i = 0; i < perBatch; ++i) {
                sqlite3_bind_blob(insert, 1, body.constData() + i * length,
                    static_cast<int>(length), SQLITE_STATIC);
                file.run(insert);
            }
            file.run(commit);
        }
    });
}

Result<> fillPlatform(const QString& database, const QString& file, qint64 count)
{
    return database.isEmpty() ? fillSqlite(file, count) : fillPostgres(database, count);
}

} // namespace yichuang::bench
