// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresrows.h"
#include "models/platform/postgressession.h"
#include "models/platform/scope.h"

namespace yichuang::platform {
namespace {

Result<CaseRecord> readCase(PostgresRows& row)
{
    CaseRecord record;
    record.id = CaseId{row.uuid()};
    record.number = row.text();
    record.version = static_cast<int>(row.number());
    record.state = row.text();
    record.placeCode = row.text();
    record.originCode = row.text();
    record.receivedAt = row.instant();
    record.request = row.text();
    return record;
}

Result<LeaseRecord> readLease(PostgresRows& row)
{
    LeaseRecord lease{.caseId = CaseId{row.uuid()},
        .epoch = static_cast<int>(row.number()),
        .holder = std::nullopt};
    if (const auto holder = row.uuid(); !holder.isNull())
        lease.holder = DeviceId{holder};
    lease.expiresAt = row.instant();
    return lease;
}

} // namespace

Result<> PostgresSession::expect(const Expected& expected)
{
    for (const CaseId& id : expected.cases)
        m_memory.knowCase(id);
    return readExpectedEvents(expected).and_then([&] { return readExpectedCases(expected); });
}

Result<> PostgresSession::readExpectedCases(const Expected& expected)
{
    std::vector<QUuid> ids;
    for (const CaseId& id : expected.cases)
        ids.push_back(id.value());
    const auto cases = readRows<CaseRecord>(m_connection,
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where id = any($1) union "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where number = any($2) union "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where request = any($3) and request <> ''",
        &readCase, ids, expected.numbers, expected.requests);
    const auto leases = readRows<LeaseRecord>(m_connection,
        "select case_id, epoch, holder, expires_at from lease where case_id = any($1)", &readLease,
        ids);
    const auto blobs = expected.blobs.empty()
        ? Result<std::vector<QByteArray>>{}
        : readRows<QByteArray>(
            m_connection, "select sha256 from blob where sha256 = any($1)",
            [](PostgresRows& row) -> Result<QByteArray> { return row.bytes(); }, expected.blobs);
    if (!cases || !leases || !blobs)
        return tl::unexpected(!cases ? cases.error() : !leases ? leases.error() : blobs.error());
    for (const QString& number : expected.numbers)
        m_memory.knowNumber(number);
    for (const QString& request : expected.requests)
        m_memory.knowRequest(request);
    for (const QByteArray& sha256 : expected.blobs)
        m_memory.knowBlob(sha256);
    for (const CaseRecord& record : *cases)
        m_memory.foundCase(record);
    for (const LeaseRecord& lease : *leases)
        m_memory.foundLease(lease);
    for (const QByteArray& sha256 : *blobs)
        m_memory.foundBlob(sha256);
    return {};
}

Result<> PostgresSession::flush()
{
    return writeEvents().and_then([this] { return writeCases(); }).and_then([this] {
        return writeBlobUses();
    });
}

Result<std::optional<CaseRecord>> PostgresSession::caseRecord(const CaseId& id)
{
    if (const auto known = m_memory.caseRecord(id))
        return *known;
    return writeCases().and_then([&] {
        return readRow<CaseRecord>(m_connection,
            "select id, number, version, state, place, origin, received_at, request from case_"
            " where id = $1",
            &readCase, id);
    });
}

Result<std::optional<CaseRecord>> PostgresSession::caseByNumber(const QString& number)
{
    if (const auto known = m_memory.caseByNumber(number))
        return *known;
    return writeCases().and_then([&] {
        return readRow<CaseRecord>(m_connection,
            "select id, number, version, state, place, origin, received_at, request from case_"
            " where number = $1",
            &readCase, number);
    });
}

Result<> PostgresSession::putCase(const CaseRecord& record)
{
    m_memory.put(record);
    return {};
}

Result<> PostgresSession::writeCases()
{
    if (!m_memory.hasCasesToWrite())
        return {};
    std::vector<QUuid> ids;
    QStringList numbers;
    std::vector<qint64> versions;
    QStringList states;
    QStringList places;
    QStringList origins;
    std::vector<qint64> received;
    QStringList requests;
    for (const CaseRecord& record : m_memory.takeCases()) {
        ids.push_back(record.id.value());
        numbers.push_back(record.number);
        versions.push_back(record.version);
        states.push_back(record.state);
        places.push_back(record.placeCode);
        origins.push_back(record.originCode);
        received.push_back(record.receivedAt.time_since_epoch().count());
        requests.push_back(record.request);
    }
    return runSql(m_connection,
        "insert into case_(id, number, version, state, place, origin, received_at, request)"
        " select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)"
        " on conflict(id) do update set version = excluded.version, state = excluded.state",
        ids, numbers, versions, states, places, origins, received, requests);
}

Result<std::vector<CaseRecord>> PostgresSession::casesInState(
    const QString& state, const Instant receivedBefore, const int limit)
{
    return writeCases().and_then([&] {
        return readRows<CaseRecord>(m_connection,
            "select id, number, version, state, place, origin, received_at, request from case_"
            " where state = $1 and received_at < $2 order by received_at limit $3",
            &readCase, state, receivedBefore, limit);
    });
}

Result<std::vector<CaseRecord>> PostgresSession::casesOfRequest(const QString& request)
{
    if (auto known = m_memory.casesOfRequest(request))
        return *std::move(known);
    return writeCases().and_then([&] {
        return readRows<CaseRecord>(m_connection,
            "select id, number, version, state, place, origin, received_at, request from case_"
            " where request = $1 and request <> '' order by received_at, id",
            &readCase, request);
    });
}

Result<std::vector<wire::CaseVersion>> PostgresSession::caseVersions(
    const qint64 upTo, const QStringList& scope)
{
    // What came after the position is few: it is counted and taken off.
    return flush().and_then([&] {
        return readRows<wire::CaseVersion>(
            m_connection,
            "select c.id, c.version - coalesce(n.count, 0) from case_ c left join"
            " (select case_id, count(*) as count from event where position > $1 group by case_id) n"
            " on n.case_id = c.id where (c.place like any($2) or c.origin like any($2))"
            " and c.version - coalesce(n.count, 0) > 0",
            [](PostgresRows& row) -> Result<wire::CaseVersion> {
                const CaseId id{row.uuid()};
                return wire::CaseVersion{id, static_cast<int>(row.number())};
            },
            upTo, patternsOf(scope));
    });
}

Result<std::optional<LeaseRecord>> PostgresSession::lease(const CaseId& id)
{
    if (const auto known = m_memory.lease(id))
        return *known;
    return readRow<LeaseRecord>(m_connection,
        "select case_id, epoch, holder, expires_at from lease where case_id = $1", &readLease, id);
}

Result<> PostgresSession::putLease(const LeaseRecord& lease)
{
    m_memory.put(lease);
    return runSql(m_connection,
        "insert into lease(case_id, epoch, holder, expires_at) values($1, $2, $3, $4)"
        " on conflict(case_id) do update set epoch = excluded.epoch, holder = excluded.holder,"
        " expires_at = excluded.expires_at",
        lease.caseId, lease.epoch, lease.holder ? lease.holder->value() : QUuid(), lease.expiresAt);
}

} // namespace yichuang::platform
