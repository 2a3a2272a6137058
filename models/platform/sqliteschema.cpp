// SPDX-License-Identifier: Apache-2.0
#include "models/platform/sqliteschema.h"

namespace yichuang::platform {
namespace {

constexpr qint64 schemaVersion = 5;

// `place` and `origin` stand in event as well as in case_: the feed then reads one index range and
// joins nothing.
constexpr auto schema = R"(
begin immediate;
create table code(
    secret_hash blob primary key, place text not null, place_name text not null, scope text not null,
    expires_at integer not null, used_at integer, device_id text) without rowid;
create table device(
    id text primary key, name text not null, place text not null, place_name text not null,
    terminal integer not null, scope text not null, serial text not null, former_serial text not null,
    public_key blob not null, valid_until integer not null, revoked_at integer,
    chain_seq integer not null, chain_head blob not null, unique(place, terminal)) without rowid;
create table event(
    id integer primary key, event_id text not null unique, device_id text not null, device_seq integer not null,
    case_id text not null, hash blob not null, prev_hash blob not null, body blob not null, verdict text not null,
    position integer not null, case_version integer not null, received_at integer not null, waits_for text not null,
    problem blob not null, unique(device_id, device_seq));
create unique index event_position on event(position) where position > 0;
create index event_case on event(case_id, position);
create table case_(
    id text primary key, number text not null unique, version integer not null, state text not null, place text not null, origin text not null,
    received_at integer not null) without rowid;
create index case_state on case_(state, received_at);
create table alarm(
    id integer primary key, code text not null, device_id text not null, event_id text not null, at integer not null);
create table answer(id integer primary key, device_id text not null, document blob not null, at integer not null);
pragma user_version = 1;
commit;
)";

// Cursors of a platform of version 1 end with it: its clients read everything once more.
constexpr auto secondVersion = R"(
begin immediate;
create table meta(name text primary key, value text not null) without rowid;
insert into meta(name, value) values('feed_mark', lower(hex(randomblob(4))));
create table lease(
    case_id text primary key, epoch integer not null, holder text not null, expires_at integer not null) without rowid;
create table upload(
    id text primary key, device_id text not null, sha256 blob not null, size integer not null,
    expires_at integer not null) without rowid;
create index upload_content on upload(device_id, sha256);
create table blob(sha256 blob primary key, size integer not null, at integer not null) without rowid;
create table blob_use(sha256 blob not null, case_id text not null, primary key(sha256, case_id)) without rowid;
pragma user_version = 2;
commit;
)";

constexpr auto thirdVersion = R"(
begin immediate;
alter table device add column administers integer not null default 0;
alter table code add column administers integer not null default 0;
create table contact(
    device_id text primary key, at integer not null, version text not null, waiting integer, waiting_since integer) without rowid;
pragma user_version = 3;
commit;
)";

// The way to the city's own platform (models/platform/cityrecords.h).
constexpr auto fourthVersion = R"(
begin immediate;
create table outward(
    case_id text primary key, number text not null, version integer not null, since integer not null,
    tries integer not null, next_at integer not null, set_aside integer not null, problem blob not null) without rowid;
create index outward_next on outward(set_aside, next_at);
create table inward(
    id text primary key, number text not null, at integer not null, act blob not null, event_id text not null,
    problem blob not null) without rowid;
create index inward_number on inward(number);
pragma user_version = 4;
commit;
)";

// Cases of before have no request: they are compared with nothing.
constexpr auto fifthVersion = R"(
begin immediate;
alter table case_ add column request text not null default '';
create index case_request on case_(request) where request <> '';
create index event_held on event(case_id) where verdict = 'held';
pragma user_version = 5;
commit;
)";

} // namespace

Result<> prepareSchema(SqliteDatabase& database)
{
    qint64 version = 0;
    {
        const auto asked = database.prepare("pragma user_version");
        if (!asked)
            return tl::unexpected(asked.error());
        if (const auto step = (*asked)->step(); !step)
            return tl::unexpected(step.error());
        version = (*asked)->number();
    }
    if (version == schemaVersion)
        return {};
    if (version > schemaVersion)
        return failure(Error::Code::TooNew,
            QStringLiteral("the platform's file is of schema %1").arg(version));
    Result<> done;
    const char* const versions[]{schema, secondVersion, thirdVersion, fourthVersion, fifthVersion};
    for (qint64 next = version; done && next < schemaVersion; ++next)
        done = database.execute(versions[next]);
    return done;
}

} // namespace yichuang::platform
