// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicalwriter.h"
#include "models/platform/scope.h"
#include "models/platform/sqliterows.h"
#include "models/platform/sqlitesession.h"

#include <algorithm>

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
    record.request = row.text();
    return record;
}

/// Many words bound as one: json_each() takes them apart.
QByteArray listOf(const QStringList& words)
{
    QByteArray list{"["};
    for (const QString& word : words) {
        if (list.size() > 1)
            list += ',';
        writeJsonText(word, list);
    }
    return list + ']';
}

template <typename Ids>
QByteArray listOfIds(const Ids& ids)
{
    QByteArray list{"["};
    for (const auto& id : ids) {
        list += list.size() > 1 ? ",\"" : "\"";
        list += id.value().toByteArray(QUuid::WithoutBraces);
        list += '"';
    }
    return list + ']';
}

} // namespace

Result<> SqliteSession::expect(const Expected& expected)
{
    return readExpectedEvents(expected).and_then([&] { return readExpectedCases(expected); });
}

Result<> SqliteSession::readExpectedEvents(const Expected& expected)
{
    if (expected.seqs.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(expected.seqs);
    if (last - first > 4 * static_cast<qint64>(expected.seqs.size()))
        return {}; // far apart in the chain: asked for one by one
    for (const EventId& id : expected.events)
        m_memory.knowEvent(id);
    for (const CaseId& id : expected.cases)
        m_memory.knowCase(id);
    for (const qint64 seq : expected.seqs)
        m_memory.knowSeq(expected.deviceId, seq);
    const auto known = readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where event_id in (select value from json_each(?))",
        &readEvent, QUtf8StringView{listOfIds(expected.events)});
    const auto chained = readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where device_id = ? and device_seq between ? and ?",
        &readEvent, expected.deviceId, first, last);
    const auto ofCases = readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where case_id in (select value from json_each(?))",
        &readEvent, QUtf8StringView{listOfIds(expected.cases)});
    for (const auto* rows : {&known, &chained, &ofCases}) {
        if (!*rows)
            return tl::unexpected(rows->error());
        for (const EventRecord& event : **rows)
            m_memory.foundEvent(event);
    }
    return {};
}

Result<> SqliteSession::readExpectedCases(const Expected& expected)
{
    const QByteArray list = listOfIds(expected.cases);
    const QUtf8StringView ids{list};
    for (const QString& number : expected.numbers)
        m_memory.knowNumber(number);
    for (const QString& request : expected.requests)
        m_memory.knowRequest(request);
    const auto cases = readRows<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where id in (select value from json_each(?)) union "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where number in (select value from json_each(?)) union "
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where request in (select value from json_each(?)) and request <> ''",
        &readCase, ids, QUtf8StringView{listOf(expected.numbers)},
        QUtf8StringView{listOf(expected.requests)});
    if (!cases)
        return tl::unexpected(cases.error());
    for (const CaseRecord& record : *cases)
        m_memory.foundCase(record);
    return readExpectedLeases(ids);
}

Result<std::optional<EventRecord>> SqliteSession::event(const EventId& id)
{
    if (const auto known = m_memory.event(id))
        return *known;
    return readRow<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event where event_id = ?",
        &readEvent, id);
}

Result<std::optional<EventRecord>> SqliteSession::eventAt(const DeviceId& device, const qint64 seq)
{
    if (const auto known = m_memory.eventAt(device, seq))
        return *known;
    return readRow<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, x'', verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where device_id = ? and device_seq = ?",
        &readEvent, device, seq);
}

Result<> SqliteSession::putEvent(const EventRecord& event)
{
    m_memory.put(event);
    return runSql(m_database,
        "insert into event(event_id, device_id, device_seq, case_id, hash, prev_hash, body, "
        "verdict,"
        " position, case_version, received_at, waits_for, problem)"
        " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict(event_id) do update set body = excluded.body, verdict = excluded.verdict,"
        " position = excluded.position, case_version = excluded.case_version,"
        " waits_for = excluded.waits_for, problem = excluded.problem",
        event.eventId, event.deviceId, event.deviceSeq, event.caseId, event.hash, event.prevHash,
        event.body, wire::toText(event.verdict), event.position, event.caseVersion,
        event.receivedAt, event.waitsFor ? event.waitsFor->value() : QUuid(),
        event.problem ? wire::toBytes(*event.problem) : QByteArray());
}

Result<std::vector<EventRecord>> SqliteSession::eventsOfCase(const CaseId& id)
{
    if (auto known = m_memory.eventsOfCase(id))
        return *std::move(known);
    return readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where case_id = ? and position > 0 order by position",
        &readEvent, id);
}

Result<std::vector<EventRecord>> SqliteSession::heldEventsOfCase(const CaseId& id)
{
    if (auto known = m_memory.heldEventsOfCase(id))
        return *std::move(known);
    return readRows<EventRecord>(m_database,
        "select event_id, device_id, device_seq, case_id, hash, prev_hash, body, verdict, position,"
        " case_version, received_at, waits_for, problem from event"
        " where case_id = ? and position = 0 and verdict = 'held' order by device_id, device_seq",
        &readEvent, id);
}

Result<std::vector<CaseId>> SqliteSession::heldCases(const int limit)
{
    return readRows<CaseId>(
        m_database,
        "select distinct case_id from event where verdict = 'held' order by case_id limit ?",
        [](SqliteStatement& row) -> Result<CaseId> {
            const auto id = idFromText<CaseId>(row.text());
            if (!id)
                return failure(Error::Code::Corrupt, QStringLiteral("event.case_id"));
            return *id;
        },
        limit);
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
    if (const auto known = m_memory.caseRecord(id))
        return *known;
    return readRow<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at, request from case_ where "
        "id = ?",
        &readCase, id);
}

Result<std::optional<CaseRecord>> SqliteSession::caseByNumber(const QString& number)
{
    if (const auto known = m_memory.caseByNumber(number))
        return *known;
    return readRow<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at, request from case_ where "
        "number = ?",
        &readCase, number);
}

Result<> SqliteSession::putCase(const CaseRecord& record)
{
    m_memory.put(record);
    return runSql(m_database,
        "insert into case_(id, number, version, state, place, origin, received_at, request)"
        " values(?, ?, ?, ?, ?, ?, ?, ?)"
        " on conflict(id) do update set version = excluded.version, state = excluded.state,"
        " request = excluded.request",
        record.id, record.number, record.version, record.state, record.placeCode, record.originCode,
        record.receivedAt, record.request);
}

Result<std::vector<CaseRecord>> SqliteSession::casesInState(
    const QString& state, const Instant receivedBefore, const int limit)
{
    return readRows<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where state = ? and received_at < ? order by received_at limit ?",
        &readCase, state, receivedBefore, limit);
}

Result<std::vector<CaseRecord>> SqliteSession::casesOfRequest(const QString& request)
{
    if (auto known = m_memory.casesOfRequest(request))
        return *std::move(known);
    return readRows<CaseRecord>(m_database,
        "select id, number, version, state, place, origin, received_at, request from case_"
        " where request = ? and request <> '' order by received_at, id",
        &readCase, request);
}

} // namespace yichuang::platform
