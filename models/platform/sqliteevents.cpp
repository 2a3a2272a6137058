// SPDX-License-Identifier: Apache-2.0
#include "models/platform/scope.h"
#include "models/platform/sqliterows.h"
#include "models/platform/sqlitesession.h"

namespace yichuang::platform {
namespace {

/// Rows one call looks at; a device with a small scope in a large city takes several calls.
constexpr int mostScanned = 20'000;

Result<EventRecord> readEvent(SqliteStatement& row)
{
    const auto eventId = idFromText<EventId>(row.text());
    const auto deviceId = idFromText<DeviceId>(row.text());
    const qint64 seq = row.number();
    const auto caseId = idFromText<CaseId>(row.text());
    EventRecord event;
    event.deviceSeq = seq;
    event.hash = row.bytes();
    event.prevHash = row.bytes();
    event.body = row.bytes();
    const auto verdict = wire::verdictFromText(row.text());
    if (!eventId || !deviceId || !caseId || !verdict)
        return failure(Error::Code::Corrupt, QStringLiteral("event"));
    event.eventId = *eventId;
    event.deviceId = *deviceId;
    event.caseId = *caseId;
    event.verdict = *verdict;
    event.position = row.number();
    event.caseVersion = static_cast<int>(row.number());
    event.receivedAt = row.instant();
    if (const auto waitsFor = idFromText<EventId>(row.text()))
        event.waitsFor = *waitsFor;
    if (const auto problem = row.bytes(); !problem.isEmpty()) {
        const auto read = wire::problemFromBytes(problem);
        if (!read)
            return failure(Error::Code::Corrupt, QStringLiteral("event.problem"));
        event.problem = *read;
    }
    return event;
}

Result<CaseRecord> readCase(SqliteStatement& row)
{
    const auto id = idFromText<CaseId>(row.text());
    if (!id)
        return failure(Error::Code::Corrupt, QStringLiteral("case_.id"));
    CaseRecord record;
    record.id = *id;
    record.number = row.text();
    record.version = static_cast<int>(row.number());
    record.state = row.text();
    record.placeCode = row.text();
    record.originCode = row.text();
    record.receivedAt = row.instant();
    return record;
}

} // namespace

Result<std::optional<EventRecord>> SqliteSession::event(const EventId& id)
{
    return readRow<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event where event_id = ?",
        &readEvent, toText(id));
}

Result<std::optional<EventRecord>> SqliteSession::eventAt(const DeviceId& device, const qint64 seq)
{
    return readRow<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, x'', verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where device_id = ? and device_seq = ?",
        &readEvent, toText(device), seq);
}

Result<> SqliteSession::putEvent(const EventRecord& event)
{
    return runSql(m_database,
        "insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body, "
        "verdict,"
        " position, case_version, received_at, waits_for, problem)"
        " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict(event_id) do update set body = excluded.body, verdict = excluded.verdict,"
        " position = excluded.position, case_version = excluded.case_version,"
        " waits_for = excluded.waits_for, problem = excluded.problem",
        toText(event.eventId), toText(event.deviceId), event.deviceSeq, toText(event.caseId),
        event.hash, event.prevHash, event.body, wire::toText(event.verdict), event.position,
        event.caseVersion, event.receivedAt, event.waitsFor ? toText(*event.waitsFor) : QString(),
        event.problem ? wire::toBytes(*event.problem) : QByteArray());
}

Result<std::vector<EventRecord>> SqliteSession::eventsOfCase(const CaseId& id)
{
    return readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where case_id = ? and position > 0 order by position",
        &readEvent, toText(id));
}

Result<std::vector<EventRecord>> SqliteSession::heldEventsOfCase(const CaseId& id)
{
    return readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where case_id = ? and position = 0 and verdict = 'held' order by device_id, device_seq",
        &readEvent, toText(id));
}

Result<qint64> SqliteSession::lastPosition()
{
    return readRows<qint64>(m_database,
        "select coalesce(max(position), 0) from event where position > 0",
        [](SqliteStatement& row) -> Result<qint64> { return row.number(); })
        .map([](const std::vector<qint64>& rows) { return rows.front(); });
}

Result<FeedPage> SqliteSession::changes(
    const qint64 position, const QStringList& scope, const int limit)
{
    const auto statement = m_database.prepare(
        "select c.place, c.origin, e.event_id, e.device_id, e.device_seq, e.case_id, e.hash,"
        " e.prev_hash, e.body, e.verdict, e.position, e.case_version, e.received_at, e.waits_for,"
        " e.problem from event e join case_ c on c.id = e.case_id"
        // The second condition is what lets SQLite take the index, which has no other positions.
        " where e.position > ? and e.position > 0 order by e.position limit ?");
    if (!statement)
        return tl::unexpected(statement.error());
    auto& row = **statement;
    row.bind(position).bind(mostScanned + 1);
    FeedPage page{.events = {}, .upTo = position, .more = false};
    for (int scanned = 0;; ++scanned) {
        const auto step = row.step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == SqliteStatement::Step::Done)
            return page;
        page.more = scanned == mostScanned || static_cast<int>(page.events.size()) == limit;
        if (page.more)
            return page;
        const auto place = row.text();
        const auto origin = row.text();
        auto event = readEvent(row);
        if (!event)
            return tl::unexpected(event.error());
        page.upTo = event->position;
        if (inScope(scope, place) || inScope(scope, origin))
            page.events.push_back(std::move(*event));
    }
}

Result<std::optional<CaseRecord>> SqliteSession::caseRecord(const CaseId& id)
{
    return readRow<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at from case_ where id = ?",
        &readCase, toText(id));
}

Result<std::optional<CaseRecord>> SqliteSession::caseByNumber(const QString& number)
{
    return readRow<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at from case_ where number = ?",
        &readCase, number);
}

Result<> SqliteSession::putCase(const CaseRecord& record)
{
    return runSql(m_database,
        "insert into case_(id, number, version, state, place, origin, received_at)"
        " values(?, ?, ?, ?, ?, ?, ?)"
        " on conflict(id) do update set version = excluded.version, state = excluded.state",
        toText(record.id), record.number, record.version, record.state, record.placeCode,
        record.originCode, record.receivedAt);
}

Result<std::vector<CaseRecord>> SqliteSession::casesInState(
    const QString& state, const Instant receivedBefore, const int limit)
{
    return readRows<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at from case_"
        " where state = ? and received_at < ? order by received_at limit ?",
        &readCase, state, receivedBefore, limit);
}

} // namespace yichuang::platform
