// SPDX-License-Identifier: Apache-2.0
#include "models/store/idlist.h"
#include "models/store/outbox.h"

#include <algorithm>

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a row that may go now.
const QString mayGo
    = u"lane = 1 AND (standing = 'waiting' OR (standing = 'conflict' AND NOT EXISTS "
      "(SELECT 1 FROM receipts WHERE receipts.event_id = events.event_id))) "
      "AND NOT EXISTS (SELECT 1 FROM outbox AS earlier "
      "JOIN events AS e ON e.event = earlier.event WHERE earlier.case_id = outbox.case_id "
      "AND earlier.event <= outbox.event AND earlier.next_try_at > ? AND e.standing = 'waiting') "_s;
const QString inOrder = u"SELECT events.event_id FROM outbox JOIN events USING (event) "
                        "LEFT JOIN cases ON cases.case_id = outbox.case_id WHERE "_s
    + mayGo + u"ORDER BY coalesce(sort_due, '9999-12-31'), outbox.case_id, outbox.event LIMIT ?"_s;
const QString anyOne = u"SELECT EXISTS (SELECT 1 FROM outbox JOIN events USING (event) WHERE "_s
    + mayGo + u") AS found"_s;
const QString sizesOfWanted = wantedIds
    + u"SELECT id, record_size FROM wanted CROSS JOIN events ON event_id = id "
      "CROSS JOIN outbox ON outbox.event = events.event WHERE "_s
    + mayGo + u"ORDER BY i"_s;

struct Due
{
    EventId id;
    qint64 size{0};
};

/// Of those in their order, up to so many bytes but always one.
Result<std::vector<EventId>> sendableOf(
    Database& database, Instant now, const std::vector<EventId>& order, qint64 bytes)
{
    const auto due = database.all(
        sizesOfWanted,
        [](const Row& row) {
            return Due{.id = row.id<EventId>(u"id"), .size = row.integer(u"record_size")};
        },
        bytesOf(order), now);
    if (!due)
        return tl::unexpected(due.error());
    std::vector<EventId> ids;
    qint64 total = 0;
    for (const Due& one : *due) {
        total += one.size;
        if (!ids.empty() && total > bytes)
            break;
        ids.push_back(one.id);
    }
    return ids;
}

Result<std::vector<cases::CaseEvent>> read(
    Database& database, const Session& session, const std::vector<EventId>& ids)
{
    auto stored = eventsWithIds(database, session, ids);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->size() != ids.size())
        return failure(Error::Code::Internal, u"an event of the outbox is gone"_s);
    std::vector<cases::CaseEvent> events;
    events.reserve(stored->size());
    for (StoredEvent& one : *stored)
        events.push_back(std::move(one.event));
    return events;
}

} // namespace

Result<std::vector<EventId>> sendOrder(Database& database, Instant now, int limit)
{
    return database.all(
        inOrder, [](const Row& row) { return row.id<EventId>(u"event_id"); }, now, limit);
}

Result<bool> maySendAny(Database& database, Instant now)
{
    return database.one(
        u"outbox", anyOne, [](const Row& row) { return row.flag(u"found"); }, now);
}

Result<std::vector<cases::CaseEvent>> eventsToSend(Database& database, const Session& session,
    Instant now, const std::vector<EventId>& order, int limit, qint64 bytes)
{
    // The first so many are enough but where others had to wait meanwhile.
    for (auto from = order.begin(); from != order.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(limit, order.end() - from);
        const auto ids = sendableOf(database, now, {from, to}, bytes);
        if (!ids)
            return tl::unexpected(ids.error());
        if (!ids->empty())
            return read(database, session, *ids);
        from = to;
    }
    return std::vector<cases::CaseEvent>{};
}

Result<std::vector<cases::CaseEvent>> nextBatch(
    Database& database, const Session& session, Instant now, int limit, qint64 bytes)
{
    return sendOrder(database, now, limit).and_then([&](const std::vector<EventId>& order) {
        return eventsToSend(database, session, now, order, limit, bytes);
    });
}

Result<std::vector<EventId>> receiptsToAsk(Database& database, Instant now, int limit)
{
    // A next try of a held event beyond its interval was set by a clock that went wrong.
    return database.all(
        u"SELECT event_id FROM outbox JOIN events USING (event) WHERE "
        "(next_try_at <= ? OR (standing = 'held' AND next_try_at > ?)) AND "
        u"(standing IN ('confirmed', 'held') OR code = 'askAgain' OR (standing = 'conflict' AND "
        "EXISTS (SELECT 1 FROM receipts WHERE receipts.event_id = events.event_id AND "
        "verdict = 'held'))) ORDER BY outbox.event LIMIT ?"_s,
        [](const Row& row) { return row.id<EventId>(u"event_id"); }, now, now + heldRetry, limit);
}

} // namespace yichuang::store
