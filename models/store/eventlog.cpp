// SPDX-License-Identifier: Apache-2.0
#include "models/store/eventlog.h"

#include "models/cases/eventtext.h"
#include "models/crypto/digest.h"
#include "models/store/device.h"
#include "models/store/idlist.h"
#include "models/store/outgoing.h"
#include "models/store/summaries.h"
#include "models/wire/chain.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct SealedEvent
{
    EventId eventId;
    CaseId caseId;
    DeviceId deviceId;
    qint64 deviceSeq{0};
    QByteArray hash;
    QByteArray sealedRecord;
    StoredEvent stored;
};

SealedEvent readEvent(const Row& row)
{
    return {.eventId = row.id<EventId>(u"event_id"),
        .caseId = row.id<CaseId>(u"case_id"),
        .deviceId = row.id<DeviceId>(u"device_id"),
        .deviceSeq = row.integer(u"device_seq"),
        .hash = row.bytes(u"hash"),
        .sealedRecord = row.bytes(u"sealed_record"),
        .stored = {.event = {},
            .standing = row.word(u"standing", standingFromText),
            .position = row.optionalInteger(u"position"),
            .cause = row.text(u"cause")}};
}

const QString columns
    = u"SELECT event_id, events.case_id, device_id, device_seq, hash, sealed_record, standing, "
      u"position, coalesce(outbox.cause, '') AS cause "_s;
const QString selectEvents = columns + u"FROM events LEFT JOIN outbox USING (event) "_s;
const QString selectWanted = wantedIds + columns
    + u"FROM wanted CROSS JOIN events ON event_id = id "
      "LEFT JOIN outbox ON outbox.event = events.event ORDER BY i"_s;
QByteArray placeOfEvent(EventId id)
{
    return crypto::placeOf("events", "sealed_record", id.value().toRfc4122());
}

Result<StoredEvent> opened(const Session& session, const SealedEvent& sealed)
{
    return session.openEvent(sealed.sealedRecord, placeOfEvent(sealed.eventId))
        .and_then(cases::eventFromText)
        .and_then([&](cases::CaseEvent event) -> Result<StoredEvent> {
            if (event.eventId != sealed.eventId || event.caseId != sealed.caseId
                || event.deviceId != sealed.deviceId || event.deviceSeq != sealed.deviceSeq)
                return failure(Error::Code::Corrupt,
                    u"event "_s + toText(sealed.eventId) + u": columns and record differ"_s);
            StoredEvent stored = sealed.stored;
            stored.event = std::move(event);
            stored.event.hash = sealed.hash;
            return stored;
        });
}

Result<std::vector<StoredEvent>> openedAll(
    const Session& session, const Result<std::vector<SealedEvent>>& sealed)
{
    if (!sealed)
        return tl::unexpected(sealed.error());
    std::vector<StoredEvent> events;
    events.reserve(sealed->size());
    for (const SealedEvent& row : *sealed) {
        auto event = opened(session, row);
        if (!event)
            return tl::unexpected(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

/// `record` is what `event.hash` covers.
Result<> insertRecord(Database& database, const Session& session, const cases::CaseEvent& event,
    QByteArrayView record, Standing standing, std::optional<qint64> position)
{
    return session.sealEvent(record, placeOfEvent(event.eventId))
        .and_then([&](const QByteArray& sealed) {
            return database.run(
                u"INSERT INTO events (event_id, case_id, device_id, device_seq, kind, "
                u"base_version, occurred_at, "
                "prev_hash, hash, position, standing, sealed_record) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                event.eventId, event.caseId, event.deviceId, event.deviceSeq,
                cases::toText(event.kind()), event.baseVersion, event.occurredAt, event.prevHash,
                event.hash, position, toText(standing), sealed);
        })
        .map([](qint64) {});
}

Result<> noteMoment(Database& database, const cases::CaseEvent& event)
{
    if (event.clock.doubtful)
        return {};
    return saveGoodMoment(database, event.deviceId,
        {.at = event.occurredAt,
            .bootId = event.bootId,
            .monotonic = std::chrono::milliseconds{event.monotonicMs}});
}

} // namespace

QString toText(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return u"waiting"_s;
    case Standing::Confirmed:
        return u"confirmed"_s;
    case Standing::Held:
        return u"held"_s;
    case Standing::Conflict:
        return u"conflict"_s;
    case Standing::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Standing> standingFromText(QStringView text)
{
    for (const Standing standing : {Standing::Waiting, Standing::Confirmed, Standing::Held,
             Standing::Conflict, Standing::Refused}) {
        if (toText(standing) == text)
            return standing;
    }
    return std::nullopt;
}

Result<ChainHead> chainHead(Database& database, DeviceId device)
{
    return database
        .first(
            u"SELECT device_seq, hash FROM events WHERE device_id = ? ORDER BY device_seq DESC LIMIT 1"_s,
            [](const Row& row) {
                return ChainHead{.seq = row.integer(u"device_seq"), .hash = row.bytes(u"hash")};
            },
            device)
        .map([](const std::optional<ChainHead>& head) {
            return head.value_or(ChainHead{.seq = 0, .hash = wire::chainStart()});
        });
}

Result<> insertEvent(Database& database, const Session& session, const cases::CaseEvent& event,
    Standing standing, std::optional<qint64> position)
{
    return cases::canonicalText(event).and_then([&](const QByteArray& record) {
        return insertRecord(database, session, event, record, standing, position);
    });
}

Result<cases::CaseEvent> recordEvent(
    Database& database, const Session& session, cases::CaseEvent event)
{
    const auto head = chainHead(database, event.deviceId);
    const auto salt = event.salt.isEmpty() ? crypto::randomBytes(16) : event.salt;
    if (!head || !salt)
        return tl::unexpected(head ? salt.error() : head.error());
    if (event.eventId.isNull())
        event.eventId = EventId{uuid7(event.occurredAt)};
    event.salt = *salt;
    event.deviceSeq = head->seq + 1;
    event.prevHash = head->hash;
    const auto record = cases::canonicalText(event); // made once: hashed and sealed
    if (!record)
        return tl::unexpected(record.error());
    event.hash = crypto::sha256(*record);
    return insertRecord(database, session, event, *record, Standing::Waiting, std::nullopt)
        .and_then([&] {
            return database.run(u"INSERT INTO outbox (event, case_id, lane, record_size, tries, "
                                u"next_try_at, cause, account) "
                                "VALUES (last_insert_rowid(), ?, 1, ?, 0, 0, '', ?)"_s,
                event.caseId, record->size(), event.actor.account);
        })
        .and_then([&](qint64) { return noteMoment(database, event); })
        .map([&] { return event; });
}

Result<cases::CaseEvent> appendEvent(Database& database, const Session& session,
    cases::CaseEvent event, const cases::CaseSummary& after)
{
    auto written = recordEvent(database, session, std::move(event));
    if (!written)
        return written;
    return saveSummary(database, session, after).map([&] { return *written; });
}

Result<std::vector<StoredEvent>> eventsOf(Database& database, const Session& session, CaseId id)
{
    return openedAll(session,
        database.all(
            selectEvents + u"WHERE events.case_id = ? ORDER BY position IS NULL, position, event"_s,
            readEvent, id));
}

Result<std::vector<cases::CaseEvent>> eventsToReplay(
    Database& database, const Session& session, CaseId id)
{
    return eventsOf(database, session, id).map([](const std::vector<StoredEvent>& stored) {
        std::vector<cases::CaseEvent> events;
        for (const StoredEvent& one : stored) {
            if (isPartOfCase(one.standing))
                events.push_back(one.event);
        }
        return events;
    });
}

Result<std::optional<StoredEvent>> eventWithId(
    Database& database, const Session& session, EventId id)
{
    return openedAll(session, database.all(selectEvents + u"WHERE event_id = ?"_s, readEvent, id))
        .map([](const std::vector<StoredEvent>& found) {
            return found.empty() ? std::nullopt : std::optional{found.front()};
        });
}

Result<std::vector<StoredEvent>> eventsWithIds(
    Database& database, const Session& session, const std::vector<EventId>& ids)
{
    return openedAll(session, database.all(selectWanted, readEvent, bytesOf(ids)));
}

Result<wire::Record> readRecord(const Session& session, const Row& row)
{
    wire::Record record{.eventId = row.id<EventId>(u"event_id"),
        .caseId = row.id<CaseId>(u"case_id"),
        .deviceSeq = row.integer(u"device_seq"),
        .hash = row.bytes(u"hash"),
        .text = {}};
    auto text = session.openEvent(row.bytes(u"sealed_record"), placeOfEvent(record.eventId));
    if (!text)
        return tl::unexpected(text.error());
    record.text = *std::move(text);
    if (crypto::sha256(record.text) != record.hash)
        return failure(Error::Code::Corrupt,
            u"event "_s + toText(record.eventId) + u": hash and record differ"_s);
    return record;
}

Result<std::optional<StoredEvent>> receiptOfCase(
    Database& database, const Session& session, CaseId id)
{
    return openedAll(session,
        database.all(selectEvents
                + u"WHERE events.case_id = ? AND events.kind = 'received' ORDER BY event LIMIT 1"_s,
            readEvent, id))
        .map([](const std::vector<StoredEvent>& found) {
            return found.empty() ? std::nullopt : std::optional{found.front()};
        });
}

Result<qint64> verifyDeviceChain(Database& database, const Session& session, DeviceId device)
{
    constexpr qint64 page = 1000; // a year's chain is not held in memory at once
    ChainHead proved{.seq = 0, .hash = wire::chainStart()};
    for (;;) {
        const auto stored = openedAll(session,
            database.all(selectEvents
                    + u"WHERE device_id = ? AND device_seq > ? ORDER BY device_seq LIMIT ?"_s,
                readEvent, device, proved.seq, page));
        if (!stored)
            return tl::unexpected(stored.error());
        if (stored->empty())
            return proved.seq;
        std::vector<cases::CaseEvent> events;
        for (const StoredEvent& one : *stored)
            events.push_back(one.event);
        if (events.front().deviceSeq != proved.seq + 1)
            return failure(Error::Code::Corrupt, u"event %1 is missing"_s.arg(proved.seq + 1));
        if (auto good = wire::verifyChain(events, proved.hash); !good)
            return tl::unexpected(good.error());
        proved = {.seq = events.back().deviceSeq, .hash = events.back().hash};
    }
}

} // namespace yichuang::store
