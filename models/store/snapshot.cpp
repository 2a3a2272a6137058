// SPDX-License-Identifier: Apache-2.0
#include "models/store/snapshot.h"

#include "models/store/device.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Own events that the platform has lost are in the outbox again.
Result<> waitAgain(Database& database, const DeviceId& device)
{
    return database
        .run(
            u"INSERT OR IGNORE INTO outbox (event, case_id, lane, record_size, tries, next_try_at, "
            u"cause) SELECT event, case_id, 1, length(sealed_record), 0, 0, '' FROM events "
            "WHERE standing = 'confirmed' AND position IS NULL AND device_id = ?"_s,
            device)
        .and_then([&](qint64) {
            return database.run(
                u"UPDATE outbox SET code = '', cause = '', owner = 'nobody' WHERE event IN (SELECT "
                u"event FROM events WHERE standing = 'confirmed' AND position IS NULL)"_s);
        })
        .and_then([&](qint64) {
            return database.run(
                u"DELETE FROM receipts WHERE event_id IN (SELECT event_id FROM events "
                "WHERE standing = 'confirmed' AND position IS NULL)"_s);
        })
        .and_then([&](qint64) {
            return database.run(u"UPDATE events SET standing = 'waiting' "
                                "WHERE standing = 'confirmed' AND position IS NULL"_s);
        })
        .map([](qint64) {});
}

/// A platform set back to an older state has forgotten its verdicts as well.
Result<> askAgain(Database& database, const DeviceId& device)
{
    return database
        .run(
            u"INSERT OR IGNORE INTO outbox (event, case_id, lane, record_size, tries, next_try_at, "
            u"cause) SELECT event, case_id, 1, length(sealed_record), 0, 0, '' FROM events "
            "WHERE standing IN ('conflict', 'refused') AND device_id = ?"_s, // settled before
            device)
        .and_then([&](qint64) {
            return database.run(
                u"UPDATE outbox SET code = 'askAgain', next_try_at = 0 WHERE event IN "
                "(SELECT event FROM events WHERE standing IN ('held', 'conflict', "
                "'refused'))"_s);
        })
        .and_then([&](qint64) { // it asks about each attachment before it sends one
            return database.run(u"UPDATE blobs SET complete = 0, upload = '', sent = 0, "
                                "next_try_at = 0, code = '', cause = ''"_s);
        })
        .map([](qint64) {});
}

} // namespace

Result<> beginSnapshot(Database& database, const std::vector<int>& buckets)
{
    auto marked = saveCursor(database, snapshotMark);
    if (!marked)
        return marked;
    if (buckets.empty())
        return database.run(u"UPDATE events SET position = NULL WHERE standing = 'confirmed'"_s)
            .map([](qint64) {});
    for (const int bucket : buckets) {
        const QByteArray last(1, static_cast<char>(bucket));
        auto done = database.run(u"UPDATE events SET position = NULL WHERE standing = 'confirmed' "
                                 "AND substr(case_id, 16) = ?"_s,
            last);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<std::vector<CaseId>> absorbSnapshot(Database& database, const Session& session,
    const wire::ChangesAnswer& page, const Projector& project)
{
    wire::ChangesAnswer same = page;
    same.cursor = snapshotMark;
    return absorbChanges(database, session, same, project);
}

Result<std::vector<CaseId>> endSnapshot(Database& database, const Session& session,
    const QString& cursor, bool whole, const Projector& project)
{
    const auto own = device(database, session);
    if (!own)
        return tl::unexpected(own.error());
    auto lost = database.all(u"SELECT DISTINCT case_id FROM events WHERE standing = 'confirmed' "
                             "AND position IS NULL"_s,
        [](const Row& row) { return row.id<CaseId>(u"case_id"); });
    if (!lost)
        return lost;
    auto done = waitAgain(database, own->id)
                    .and_then([&] { return whole ? askAgain(database, own->id) : Result<>{}; })
                    .and_then([&] { return saveCursor(database, cursor); });
    if (!done)
        return tl::unexpected(done.error());
    for (const CaseId& id : *lost) {
        if (auto folded = foldAgain(database, session, id, project); !folded)
            return tl::unexpected(folded.error());
    }
    return lost;
}

Result<std::vector<std::pair<CaseId, int>>> confirmedVersions(Database& database)
{
    return database.all(
        u"SELECT case_id, count(*) AS version FROM events WHERE position IS NOT NULL "
        "GROUP BY case_id"_s,
        [](const Row& row) {
            return std::pair{row.id<CaseId>(u"case_id"), row.number(u"version")};
        });
}

} // namespace yichuang::store
