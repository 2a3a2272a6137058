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

/// The columns of table case_ in their order, an array each.
PostgresParams columnsOf(const std::vector<CaseRecord>& cases)
{
    std::vector<QUuid> ids;
    QStringList numbers;
    std::vector<qint64> versions;
    QStringList states;
    QStringList places;
    QStringList origins;
    std::vector<qint64> received;
    QStringList requests;
    for (const CaseRecord& record : cases) {
        ids.push_back(record.id.value());
        numbers.push_back(record.number);
        versions.push_back(record.version);
        states.push_back(record.state);
        places.push_back(record.placeCode);
        origins.push_back(record.originCode);
        received.push_back(record.receivedAt.time_since_epoch().count());
        requests.push_back(record.request);
    }
    PostgresParams params;
    params.bind(ids).bind(numbers).bind(versions).bind(states).bind(places).bind(origins);
    params.bind(received).bind(requests);
    return params;
}

} // namespace

Result<> PostgresSession::expect(const Expected& expected)
{
    for (const CaseId& id : expected.cases)
        m_memory.knowCase(id);
    askForEvents(expected);
    askForCases(expected);
    askRows(m_connection, "select sha256 from blob where sha256 = any($1)", expected.blobs);
    askRows(m_connection, "select coalesce(max(position), 0) from event where position > 0");
    m_memory.knowDevice(expected.deviceId);
    askRows(m_connection, selectDevice, expected.deviceId);
    auto answers = m_connection.answers();
    if (!answers)
        return tl::unexpected(answers.error());
    const auto device = readAll<DeviceRecord>(answers->at(5), &readDevice<PostgresRows>);
    if (!device)
        return tl::unexpected(device.error());
    for (const DeviceRecord& record : *device)
        m_memory.foundDevice(record);
    if (answers->at(4).next())
        m_memory.knowLastPosition(answers->at(4).number());
    for (const QByteArray& sha256 : expected.blobs)
        m_memory.knowBlob(sha256);
    while (answers->at(3).next())
        m_memory.foundBlob(answers->at(3).bytes());
    for (const QString& number : expected.numbers)
        m_memory.knowNumber(number);
    for (const QString& request : expected.requests)
        m_memory.knowRequest(request);
    return keepEvents(answers->at(0)).and_then([&] {
        return keepCases(answers->at(1), answers->at(2));
    });
}

void PostgresSession::askForCases(const Expected& expected)
{
    std::vector<QUuid> ids;
    for (const CaseId& id : expected.cases)
        ids.push_back(id.value());
    // A case found twice is the same twice.
    askRows(m_connection,
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where id = any($1) union all "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where number = any($2) union all "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where request = any($3) and request <> ''",
        ids, expected.numbers, expected.requests);
    askRows(m_connection,
        "select case_id, epoch, holder, expires_at from lease where case_id = any($1)", ids);
}

Result<> PostgresSession::keepCases(PostgresRows& cases, PostgresRows& leases)
{
    const auto records = readAll<CaseRecord>(cases, &readCase);
    const auto taken = readAll<LeaseRecord>(leases, &readLease);
    if (!records || !taken)
        return tl::unexpected(records ? taken.error() : records.error());
    for (const CaseRecord& record : *records)
        m_memory.foundCase(record);
    for (const LeaseRecord& lease : *taken)
        m_memory.foundLease(lease);
    return {};
}

Result<> PostgresSession::putDevice(const DeviceRecord& device)
{
    m_memory.foundDevice(device);
    return CommonSession::putDevice(device);
}

Result<std::optional<DeviceRecord>> PostgresSession::device(const DeviceId& id)
{
    if (const auto known = m_memory.device(id))
        return *known;
    return CommonSession::device(id);
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
    const auto cases = m_memory.takeCases();
    if (!cases.fresh.empty())
        m_connection.later(
            "insert into case_(id, number, version, state, place, origin, received_at, request)"
            " select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)",
            columnsOf(cases.fresh));
    if (!cases.others.empty())
        m_connection.later(
            "insert into case_(id, number, version, state, place, origin, received_at, request)"
            " select * from unnest($1, $2, $3, $4, $5, $6, $7, $8)"
            " on conflict(id) do update set version = excluded.version, state = excluded.state,"
            " request = excluded.request",
            columnsOf(cases.others));
    return {};
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
