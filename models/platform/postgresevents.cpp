// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresrows.h"
#include "models/platform/postgressession.h"
#include "models/platform/scope.h"

namespace yichuang::platform {
namespace {

/// Positions one call looks at; a device with a small scope in a large city takes several calls.
constexpr qint64 mostScanned = 20'000;

Result<EventRecord> readEvent(PostgresRows& row)
{
    EventRecord event;
    event.eventId = EventId{row.uuid()};
    event.deviceId = DeviceId{row.uuid()};
    event.deviceSeq = row.number();
    event.caseId = CaseId{row.uuid()};
    event.hash = row.bytes();
    event.prevHash = row.bytes();
    event.body = row.bytes();
    const auto verdict = wire::verdictFromText(row.text());
    if (!verdict)
        return failure(Error::Code::Corrupt, QStringLiteral("event"));
    event.verdict = *verdict;
    event.position = row.number();
    event.caseVersion = static_cast<int>(row.number());
    event.receivedAt = row.instant();
    if (const auto waitsFor = row.uuid(); !waitsFor.isNull())
        event.waitsFor = EventId{waitsFor};
    if (const auto problem = row.bytes(); !problem.isEmpty()) {
        const auto read = wire::problemFromBytes(problem);
        if (!read)
            return failure(Error::Code::Corrupt, QStringLiteral("event.problem"));
        event.problem = *read;
    }
    return event;
}

/// The columns of table event in their order, an array each.
PostgresParams columnsOf(const std::vector<EventRecord>& events)
{
    std::vector<QUuid> ids;
    std::vector<QUuid> devices;
    std::vector<QUuid> cases;
    std::vector<QUuid> waits;
    std::vector<qint64> seqs;
    std::vector<qint64> positions;
    std::vector<qint64> versions;
    std::vector<qint64> received;
    std::vector<QByteArray> hashes;
    std::vector<QByteArray> previous;
    std::vector<QByteArray> bodies;
    std::vector<QByteArray> problems;
    QStringList verdicts;
    for (const EventRecord& event : events) {
        ids.push_back(event.eventId.value());
        devices.push_back(event.deviceId.value());
        seqs.push_back(event.deviceSeq);
        cases.push_back(event.caseId.value());
        hashes.push_back(event.hash);
        previous.push_back(event.prevHash);
        bodies.push_back(event.body);
        verdicts.push_back(wire::toText(event.verdict));
        positions.push_back(event.position);
        versions.push_back(event.caseVersion);
        received.push_back(event.receivedAt.time_since_epoch().count());
        waits.push_back(event.waitsFor ? event.waitsFor->value() : QUuid());
        problems.push_back(event.problem ? wire::toBytes(*event.problem) : QByteArray());
    }
    PostgresParams params;
    params.bind(ids).bind(devices).bind(seqs).bind(cases).bind(hashes).bind(previous);
    params.bind(bodies).bind(verdicts).bind(positions).bind(versions).bind(received);
    params.bind(waits).bind(problems);
    return params;
}

} // namespace

void PostgresSession::askForEvents(const Expected& expected)
{
    std::vector<QUuid> ids;
    std::vector<QUuid> cases;
    for (const EventId& id : expected.events) {
        m_memory.knowEvent(id);
        ids.push_back(id.value());
    }
    for (const CaseId& id : expected.cases)
        cases.push_back(id.value());
    for (const qint64 seq : expected.seqs)
        m_memory.knowSeq(expected.deviceId, seq);
    // Three index ranges and not one condition with "or", which would read the whole table.
    askRows(m_connection,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event where event_id = any($1)"
        " union all "
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where device_id = $2 and device_seq = any($3)"
        " union all "
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event where case_id = any($4)",
        ids, expected.deviceId, expected.seqs, cases);
}

Result<> PostgresSession::keepEvents(PostgresRows& rows)
{
    return readAll<EventRecord>(rows, &readEvent)
        .map([this](const std::vector<EventRecord>& events) {
            for (const EventRecord& event : events)
                m_memory.foundEvent(event);
        });
}

Result<std::optional<EventRecord>> PostgresSession::event(const EventId& id)
{
    if (const auto known = m_memory.event(id))
        return *known;
    return writeEvents().and_then([&] {
        return readRow<EventRecord>(m_connection,
            "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict,"
            " position, case_version, received_at, waits_for, problem from event"
            " where event_id = $1",
            &readEvent, id);
    });
}

Result<std::optional<EventRecord>> PostgresSession::eventAt(
    const DeviceId& device, const qint64 seq)
{
    if (const auto known = m_memory.eventAt(device, seq))
        return *known;
    return writeEvents().and_then([&] {
        return readRow<EventRecord>(m_connection,
            "select event_id, device_id, device_seq, case_id, hash, prev_hash, ''::bytea, verdict,"
            " position, case_version, received_at, waits_for, problem from event"
            " where device_id = $1 and device_seq = $2",
            &readEvent, device, seq);
    });
}

Result<> PostgresSession::putEvent(const EventRecord& event)
{
    m_memory.put(event);
    return {};
}

Result<> PostgresSession::writeEvents()
{
    if (!m_memory.hasEventsToWrite())
        return {};
    const auto events = m_memory.takeEvents();
    if (!events.fresh.empty())
        m_connection.later(
            "insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body,"
            " verdict, position, case_version, received_at, waits_for, problem)"
            " select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            columnsOf(events.fresh));
    if (!events.others.empty())
        m_connection.later(
            "insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body,"
            " verdict, position, case_version, received_at, waits_for, problem)"
            " select * from unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
            " on conflict(event_id) do update set body = excluded.body, verdict = excluded.verdict,"
            " position = excluded.position, case_version = excluded.case_version,"
            " waits_for = excluded.waits_for, problem = excluded.problem",
            columnsOf(events.others));
    return {};
}

Result<std::vector<EventRecord>> PostgresSession::eventsOfCase(const CaseId& id)
{
    if (auto known = m_memory.eventsOfCase(id))
        return *std::move(known);
    return writeEvents().and_then([&] {
        return readRows<EventRecord>(m_connection,
            "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict,"
            " position, case_version, received_at, waits_for, problem from event"
            " where case_id = $1 and position > 0 order by position",
            &readEvent, id);
    });
}

Result<std::vector<EventRecord>> PostgresSession::heldEventsOfCase(const CaseId& id)
{
    if (auto known = m_memory.heldEventsOfCase(id))
        return *std::move(known);
    return writeEvents().and_then([&] {
        return readRows<EventRecord>(m_connection,
            "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict,"
            " position, case_version, received_at, waits_for, problem from event"
            " where case_id = $1 and position = 0 and verdict = 'held'"
            " order by device_id, device_seq",
            &readEvent, id);
    });
}

Result<std::vector<CaseId>> PostgresSession::heldCases(const int limit)
{
    return writeEvents().and_then([&] {
        return readRows<CaseId>(
            m_connection,
            "select distinct case_id from event where verdict = 'held' order by case_id limit $1",
            [](PostgresRows& row) -> Result<CaseId> { return CaseId{row.uuid()}; }, limit);
    });
}

Result<qint64> PostgresSession::lastPosition()
{
    if (const auto known = m_memory.lastPosition())
        return *known;
    return writeEvents().and_then([&] {
        return readRows<qint64>(m_connection,
            "select coalesce(max(position), 0) from event where position > 0",
            [](PostgresRows& row) -> Result<qint64> { return row.number(); })
            .map([](const std::vector<qint64>& rows) { return rows.front(); });
    });
}

Result<FeedPage> PostgresSession::changes(
    const qint64 position, const QStringList& scope, const int limit)
{
    const auto last = lastPosition();
    if (!last)
        return tl::unexpected(last.error());
    const qint64 scannedTo = std::min(*last, position + mostScanned);
    auto events = readRows<EventRecord>(m_connection,
        "select e.event_id, e.device_id, e.device_seq, e.case_id, e.hash, e.prev_hash, e.body,"
        " e.verdict, e.position, e.case_version, e.received_at, e.waits_for, e.problem"
        " from event e join case_ c on c.id = e.case_id"
        " where e.position > $1 and e.position <= $2"
        " and (c.place like any($3) or c.origin like any($3)) order by e.position limit $4",
        &readEvent, position, scannedTo, patternsOf(scope), qint64{limit} + 1);
    if (!events)
        return tl::unexpected(events.error());
    FeedPage page{.events = *std::move(events),
        .upTo = std::max(position, scannedTo),
        .more = scannedTo < *last};
    if (static_cast<int>(page.events.size()) > limit) {
        page.events.pop_back();
        page.upTo = page.events.back().position;
        page.more = true;
    }
    return page;
}

} // namespace yichuang::platform
