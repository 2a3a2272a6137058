// SPDX-License-Identifier: Apache-2.0
#include "models/store/outbox.h"

#include "models/store/device.h"

#include <algorithm>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where an event of the log stands.
struct Known
{
    qint64 event{0};
    CaseId caseId;
    QByteArray hash;
};

Result<std::optional<Known>> known(Database& database, EventId id)
{
    return database.first(
        u"SELECT event, case_id, hash FROM events WHERE event_id = ?"_s,
        [](const Row& row) {
            return Known{.event = row.integer(u"event"),
                .caseId = row.id<CaseId>(u"case_id"),
                .hash = row.bytes(u"hash")};
        },
        id);
}

Result<> confirm(Database& database, qint64 event, qint64 position)
{
    return database
        .run(u"UPDATE events SET standing = 'confirmed', position = ? WHERE event = ?"_s, position,
            event)
        .and_then(
            [&](qint64) { return database.run(u"DELETE FROM outbox WHERE event = ?"_s, event); })
        .map([](qint64) {});
}

/// Not confirmed: `cause` and the next time it is asked about; an event that has left the outbox is
/// not touched.
Result<> setAside(
    Database& database, qint64 event, Standing standing, const QString& cause, Instant nextTry)
{
    return database
        .run(u"UPDATE events SET standing = ? WHERE event = ? AND standing <> 'confirmed'"_s,
            toText(standing), event)
        .and_then([&](qint64) {
            return database.run(u"UPDATE outbox SET cause = ?, next_try_at = ? WHERE event = ?"_s,
                cause, nextTry, event);
        })
        .map([](qint64) {});
}

Result<std::vector<CaseId>> foldAll(
    Database& database, const Session& session, std::vector<CaseId> ids, const Projector& project)
{
    std::ranges::sort(ids, [](const CaseId& a, const CaseId& b) { return a < b; });
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    for (const CaseId id : ids) {
        if (auto done = foldAgain(database, session, id, project); !done)
            return tl::unexpected(done.error());
    }
    return ids;
}

QString causeOf(const wire::Receipt& receipt)
{
    if (receipt.problem)
        return receipt.problem->detail.isEmpty() ? receipt.problem->title : receipt.problem->detail;
    return receipt.waitsFor ? u"waits for "_s + toText(*receipt.waitsFor) : QString{};
}

Result<> place(Database& database, const Known& event, const wire::Receipt& receipt, Instant now)
{
    switch (receipt.verdict) {
    case wire::Verdict::Applied:
    case wire::Verdict::Duplicate:
        return confirm(database, event.event, receipt.position);
    case wire::Verdict::Held:
        return setAside(database, event.event, Standing::Held, causeOf(receipt), now + heldRetry);
    case wire::Verdict::Conflict:
        return setAside(database, event.event, Standing::Conflict, causeOf(receipt), {});
    case wire::Verdict::Refused:
        return setAside(database, event.event, Standing::Refused, causeOf(receipt), {});
    }
    Q_UNREACHABLE();
}

Result<qint64> insertAnswer(Database& database, const wire::ReceiptsAnswer& answer, Instant now)
{
    return wire::signedBytes(answer).and_then([&](const QByteArray& body) {
        return database
            .run(u"INSERT INTO answers (received_at, body, signature) VALUES (?, ?, ?)"_s, now,
                body, answer.signature)
            .and_then([&](qint64) { return database.lastRow(); });
    });
}

Result<> insertReceipt(Database& database, qint64 answer, const wire::Receipt& receipt)
{
    return database
        .run(u"INSERT OR REPLACE INTO receipts (event_id, answer, verdict, case_version, position, "
             u"received_at) "
             "VALUES (?, ?, ?, ?, ?, ?)"_s,
            receipt.eventId, answer, wire::toText(receipt.verdict), receipt.caseVersion,
            receipt.position, receipt.receivedAt)
        .map([](qint64) {});
}

tl::unexpected<Error> otherContent(EventId id)
{
    return failure(
        Error::Code::Corrupt, u"event "_s + toText(id) + u" is known with another content"_s);
}

struct Due
{
    EventId id;
    qint64 size{0};
};

} // namespace

Result<> foldAgain(Database& database, const Session& session, CaseId id, const Projector& project)
{
    const auto events = eventsOf(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    const auto folded = project(*events);
    if (!folded)
        return tl::unexpected(folded.error());
    for (const auto& unfit : folded->unfitting) {
        const auto found = known(database, unfit.first);
        if (!found || !*found)
            return found ? failure(Error::Code::Internal, u"an unfitting event is unknown"_s)
                         : tl::unexpected(found.error());
        if (auto done = setAside(database, (*found)->event, Standing::Conflict, unfit.second, {});
            !done)
            return done;
    }
    return saveSummary(database, session, folded->summary);
}

Result<std::vector<cases::CaseEvent>> nextBatch(
    Database& database, const Session& session, Instant now, int limit, qint64 bytes)
{
    const auto due = database.all(
        u"SELECT event_id, record_size FROM outbox JOIN events USING (event) "
        "LEFT JOIN cases ON cases.case_id = outbox.case_id "
        "WHERE lane = 1 AND standing IN ('waiting', 'held') AND NOT EXISTS (SELECT 1 FROM outbox "
        "AS earlier "
        "JOIN events AS e ON e.event = earlier.event WHERE earlier.case_id = outbox.case_id "
        "AND earlier.event <= outbox.event AND earlier.next_try_at > ? AND e.standing IN "
        "('waiting', 'held')) "
        "ORDER BY coalesce(sort_due, '9999-12-31'), outbox.case_id, outbox.event LIMIT ?"_s,
        [](const Row& row) {
            return Due{.id = row.id<EventId>(u"event_id"), .size = row.integer(u"record_size")};
        },
        now, limit);
    if (!due)
        return tl::unexpected(due.error());
    std::vector<cases::CaseEvent> batch;
    qint64 total = 0;
    for (const Due& one : *due) {
        total += one.size;
        if (!batch.empty() && total > bytes)
            break;
        auto event = eventWithId(database, session, one.id);
        if (!event || !*event)
            return event ? failure(Error::Code::Internal, u"an event of the outbox is gone"_s)
                         : tl::unexpected(event.error());
        batch.push_back(std::move((*event)->event));
    }
    return batch;
}

Result<> recordFailure(
    Database& database, const std::vector<EventId>& events, const QString& cause, Instant nextTry)
{
    for (const EventId id : events) {
        auto done = database.run(u"UPDATE outbox SET tries = tries + 1, cause = ?, next_try_at = ? "
                                 "WHERE event = (SELECT event FROM events WHERE event_id = ?)"_s,
            cause, nextTry, id);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<std::vector<CaseId>> recordReceipts(Database& database, const Session& session,
    const wire::ReceiptsAnswer& answer, Instant now, const Projector& project)
{
    const auto row = insertAnswer(database, answer, now);
    if (!row)
        return tl::unexpected(row.error());
    std::vector<CaseId> changed;
    for (const wire::Receipt& receipt : answer.receipts) {
        const auto found = known(database, receipt.eventId);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || (*found)->hash != receipt.eventHash)
            return otherContent(receipt.eventId);
        auto done = insertReceipt(database, *row, receipt).and_then([&] {
            return place(database, **found, receipt, now);
        });
        if (!done)
            return tl::unexpected(done.error());
        changed.push_back((*found)->caseId);
    }
    return foldAll(database, session, std::move(changed), project);
}

Result<std::vector<CaseId>> absorbChanges(Database& database, const Session& session,
    const wire::ChangesAnswer& changes, const Projector& project)
{
    std::vector<CaseId> changed;
    for (const wire::Change& change : changes.changes) {
        const auto found = known(database, change.event.eventId);
        if (!found)
            return tl::unexpected(found.error());
        if (*found && (*found)->hash != change.event.hash)
            return otherContent(change.event.eventId);
        auto done = *found
            ? confirm(database, (*found)->event, change.position)
            : insertEvent(database, session, change.event, Standing::Confirmed, change.position);
        if (!done)
            return tl::unexpected(done.error());
        changed.push_back(change.event.caseId);
    }
    return saveCursor(database, changes.cursor).and_then([&] {
        return foldAll(database, session, std::move(changed), project);
    });
}

Result<OutboxCounts> outboxCounts(Database& database)
{
    return database.one(u"outbox",
        u"SELECT count(*) FILTER (WHERE standing = 'waiting') AS waiting, "
        "count(*) FILTER (WHERE standing = 'held') AS held, "
        "count(*) FILTER (WHERE standing = 'conflict') AS conflict, "
        "count(*) FILTER (WHERE standing = 'refused') AS refused FROM outbox JOIN events USING (event)"_s,
        [](const Row& row) {
            return OutboxCounts{.waiting = row.number(u"waiting"),
                .held = row.number(u"held"),
                .conflict = row.number(u"conflict"),
                .refused = row.number(u"refused")};
        });
}

Result<std::vector<OutboxRow>> outboxRows(Database& database, int limit)
{
    return database.all(
        u"SELECT event_id, outbox.case_id, coalesce(number, '') AS number, events.kind AS kind, "
        u"standing, "
        "occurred_at, tries, nullif(next_try_at, 0) AS next_try_at, cause FROM outbox JOIN events "
        "USING (event) "
        "LEFT JOIN cases ON cases.case_id = outbox.case_id "
        "ORDER BY standing NOT IN ('refused', 'conflict'), outbox.event LIMIT ?"_s,
        [](const Row& row) {
            return OutboxRow{.eventId = row.id<EventId>(u"event_id"),
                .caseId = row.id<CaseId>(u"case_id"),
                .caseNumber = row.text(u"number"),
                .kind = row.word(u"kind", cases::eventKindFromText),
                .standing = row.word(u"standing", standingFromText),
                .occurredAt = row.instant(u"occurred_at"),
                .tries = row.number(u"tries"),
                .nextTry = row.optionalInstant(u"next_try_at"),
                .cause = row.text(u"cause")};
        },
        limit);
}

} // namespace yichuang::store
