// SPDX-License-Identifier: Apache-2.0
#include "models/store/idlist.h"
#include "models/store/outbox.h"
#include "models/store/outgoing.h"

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
const QString wantedRecords = wantedIds + u"SELECT i, record_size, "_s + recordColumns
    + u"FROM wanted CROSS JOIN events ON event_id = id "
      "CROSS JOIN outbox ON outbox.event = events.event WHERE "_s
    + mayGo + u"ORDER BY i"_s;

/// Of those in their order, up to so many bytes but always one.
Result<std::vector<wire::Record>> sendableOf(Database& database, const Session& session,
    Instant now, const std::vector<EventId>& order, qint64 bytes)
{
    qint64 total = 0;
    bool full = false;
    auto records = database.all(
        wantedRecords,
        [&](const Row& row) -> Result<wire::Record> {
            const qint64 size = row.integer(u"record_size");
            full = full || (total > 0 && total + size > bytes);
            total += size;
            return full ? wire::Record{} : readRecord(session, row);
        },
        bytesOf(order), now);
    if (records)
        std::erase_if(*records, [](const wire::Record& record) { return record.text.isEmpty(); });
    return records;
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

Result<std::vector<wire::Record>> eventsToSend(Database& database, const Session& session,
    Instant now, const std::vector<EventId>& order, int limit, qint64 bytes)
{
    // The first so many are enough but where others had to wait meanwhile.
    for (auto from = order.begin(); from != order.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(limit, order.end() - from);
        auto records = sendableOf(database, session, now, {from, to}, bytes);
        if (!records || !records->empty())
            return records;
        from = to;
    }
    return std::vector<wire::Record>{};
}

Result<std::vector<wire::Record>> nextBatch(
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
