// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresschema.h"

namespace yichuang::platform {
namespace {

constexpr qint64 schemaVersion = 3;

// The lock lets one of several processes that start together make the tables. Nothing refers to
// event_id but itself: foreign keys would cost a look-up per event and guard what the docket
// guards.
constexpr auto firstVersion = R"(
create table code(
    secret_hash bytea primary key, place text not null, place_name text not null, scope text not null,
    expires_at bigint not null, used_at bigint, device_id uuid, administers bigint not null);
create table device(
    id uuid primary key, name text not null, place text not null, place_name text not null,
    terminal bigint not null, scope text not null, serial text not null, former_serial text not null,
    public_key bytea not null, valid_until bigint not null, revoked_at bigint,
    chain_seq bigint not null, chain_head bytea not null, administers bigint not null, unique(place, terminal));
create table contact(
    device_id uuid primary key, at bigint not null, version text not null, waiting bigint, waiting_since bigint);
create table event(
    event_id uuid primary key, device_id uuid not null, device_seq bigint not null, case_id uuid not null,
    hash bytea not null, prev_hash bytea not null, body bytea not null, verdict text not null,
    position bigint not null, case_version bigint not null, received_at bigint not null, waits_for uuid,
    problem bytea not null, unique(device_id, device_seq));
create unique index event_position on event(position) where position > 0;
create index event_case on event(case_id, position);
create table case_(
    id uuid primary key, number text not null unique, version bigint not null, state text not null,
    place text not null, origin text not null, received_at bigint not null);
create index case_state on case_(state, received_at);
create table alarm(
    id bigint generated always as identity primary key, code text not null, device_id uuid, event_id uuid,
    at bigint not null);
create table answer(
    id bigint generated always as identity primary key, device_id uuid not null, document bytea not null,
    at bigint not null);
create table lease(case_id uuid primary key, epoch bigint not null, holder uuid, expires_at bigint not null);
create table upload(
    id text primary key, device_id uuid not null, sha256 bytea not null, size bigint not null, expires_at bigint not null);
create index upload_content on upload(device_id, sha256);
create table blob(sha256 bytea primary key, size bigint not null, at bigint not null);
create table blob_use(sha256 bytea not null, case_id uuid not null, primary key(sha256, case_id));
create table meta(name text primary key, value text not null);
insert into meta(name, value) values('schema', '1'), ('feed_mark', substr(md5(random()::text || clock_timestamp()::text), 1, 8));
)";

// The way to the city's own platform (models/platform/cityrecords.h).
constexpr auto secondVersion = R"(
create table outward(
    case_id uuid primary key, number text not null, version bigint not null, since bigint not null,
    tries bigint not null, next_at bigint not null, set_aside bigint not null, problem bytea not null);
create index outward_next on outward(set_aside, next_at);
create table inward(
    id text primary key, number text not null, at bigint not null, act bytea not null, event_id uuid,
    problem bytea not null);
create index inward_number on inward(number);
update meta set value = '2' where name = 'schema';
)";

// Cases of before have no request: they are compared with nothing.
constexpr auto thirdVersion = R"(
alter table case_ add column request text not null default '';
create index case_request on case_(request) where request <> '';
create index event_held on event(case_id) where verdict = 'held';
update meta set value = '3' where name = 'schema';
)";

Result<qint64> versionOf(PostgresConnection& connection)
{
    auto known = connection.run("select to_regclass('meta') is null");
    if (!known)
        return tl::unexpected(known.error());
    if (!known->next() || known->bytes() != QByteArray(1, '\0'))
        return 0;
    auto rows = connection.run("select value from meta where name = 'schema'");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->text().toLongLong() : 0;
}

Result<> upgrade(PostgresConnection& connection)
{
    const auto version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion)
        return failure(
            Error::Code::TooNew, QStringLiteral("the database is of schema %1").arg(*version));
    Result<> done;
    const char* const versions[]{firstVersion, secondVersion, thirdVersion};
    for (qint64 next = *version; done && next < schemaVersion; ++next)
        done = connection.execute(versions[next]);
    return done;
}

} // namespace

Result<> prepareSchema(PostgresConnection& connection)
{
    if (const auto begun = connection.execute("begin; select pg_advisory_xact_lock(7953411)");
        !begun)
        return begun;
    const auto ready = upgrade(connection);
    const auto ended = connection.execute(ready ? "commit" : "rollback");
    return ready ? ended : ready;
}

} // namespace yichuang::platform
