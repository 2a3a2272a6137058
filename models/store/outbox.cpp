// SPDX-License-Identifier: Apache-2.0
#include "models/store/outbox.h"

#include "models/store/confirming.h"
#include "models/store/device.h"
#include "models/store/idlist.h"
#include "models/store/matters.h"

#include <algorithm>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where an event of the log stands.
struct Known
{
    qint64 event{0};
    EventId eventId;
    CaseId caseId;
    QByteArray hash;
    bool waits{false}; ///< part of the case, without the platform's word so far
    bool settles{false}; ///< a decision on a conflict: what it frees shows only in the fold
};

Known readKnown(const Row& row)
{
    return {.event = row.integer(u"event"),
        .eventId = row.id<EventId>(u"event_id"),
        .caseId = row.id<CaseId>(u"case_id"),
        .hash = row.bytes(u"hash"),
        .waits = row.flag(u"waits"),
        .settles = row.flag(u"settles")};
}

const QString knownColumns
    = u"SELECT event, event_id, case_id, hash, standing = 'waiting' AS waits, "
      u"kind = 'conflictResolved' AS settles "_s;
const QString knownOne = knownColumns + u"FROM events WHERE event_id = ?"_s;
const QString knownWanted
    = wantedIds + knownColumns + u"FROM wanted CROSS JOIN events ON event_id = id ORDER BY i"_s;

Result<std::optional<Known>> known(Database& database, EventId id)
{
    return database.first(knownOne, readKnown, id);
}

tl::unexpected<Error> otherContent(EventId id)
{
    return failure(
        Error::Code::Corrupt, u"event "_s + toText(id) + u" is known with another content"_s);
}

/// Those of the receipts, in their order; Corrupt when one is for an event that is not here, or for
/// another content than ours.
Result<std::vector<Known>> knownOf(Database& database, const std::vector<wire::Receipt>& receipts)
{
    std::vector<EventId> ids;
    std::ranges::transform(receipts, std::back_inserter(ids), &wire::Receipt::eventId);
    auto found = database.all(knownWanted, readKnown, bytesOf(ids));
    if (!found)
        return found;
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        if (i >= found->size() || (*found)[i].eventId != receipts[i].eventId
            || (*found)[i].hash != receipts[i].eventHash)
            return otherContent(receipts[i].eventId);
    }
    return found;
}

/// One position, one event: a platform that was set back gives its positions a second time.
Result<> placeIsFree(Database& database, qint64 event, qint64 position)
{
    return database
        .first(
            u"SELECT event FROM events WHERE position = ? AND event <> ?"_s,
            [](const Row& row) { return row.integer(u"event"); }, position, event)
        .and_then([&](const std::optional<qint64>& other) -> Result<> {
            if (other)
                return failure(
                    Error::Code::Corrupt, u"position %1 has another event"_s.arg(position));
            return {};
        });
}

Result<> confirm(Database& database, qint64 event, qint64 position)
{
    return placeIsFree(database, event, position)
        .and_then([&] {
            return database.run(
                u"UPDATE events SET standing = 'confirmed', position = ? WHERE event = ?"_s,
                position, event);
        })
        .map([](qint64) {});
}

/// The feed bears no signature: a row of ours stays until the receipt is here.
Result<> confirmByFeed(Database& database, qint64 event, qint64 position)
{
    return confirm(database, event, position)
        .and_then([&] {
            return database.run(u"UPDATE outbox SET code = 'receiptMissing', cause = '', owner = "
                                u"'nobody', next_try_at = 0 WHERE event = ?"_s,
                event);
        })
        .map([](qint64) {});
}

/// Why a row waits, and for whom.
struct Reason
{
    QString code;
    QString cause;
    wire::WhoActs owner{wire::WhoActs::Nobody};
};

/// Not confirmed: `cause` and the next time it is asked about; an event that has left the outbox is
/// not touched.
Result<> setAside(Database& database, qint64 event, Standing standing, const Reason& reason,
    std::optional<Instant> nextTry)
{
    return database
        .run(u"UPDATE events SET standing = ? WHERE event = ? AND standing <> 'confirmed'"_s,
            toText(standing), event)
        .and_then([&](qint64) {
            return database.run(
                u"UPDATE outbox SET code = ?, cause = ?, owner = ?, "
                u"next_try_at = coalesce(?, next_try_at) WHERE event = "
                u"? AND EXISTS (SELECT 1 FROM events WHERE events.event = outbox.event "
                "AND standing <> 'confirmed')"_s,
                reason.code, reason.cause, wire::toText(reason.owner), nextTry, event);
        })
        .map([](qint64) {});
}

std::vector<CaseId> distinct(std::vector<CaseId> ids)
{
    std::ranges::sort(ids, [](const CaseId& a, const CaseId& b) { return a < b; });
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    return ids;
}

Result<std::vector<CaseId>> foldAll(Database& database, const Session& session,
    std::vector<CaseId> ids, const Projector& project, qint64 completeUpTo)
{
    ids = distinct(std::move(ids));
    for (const CaseId id : ids) {
        if (auto done = foldAgain(database, session, id, project, completeUpTo); !done)
            return tl::unexpected(done.error());
    }
    return ids;
}

Reason reasonOf(const wire::Receipt& receipt)
{
    if (receipt.problem)
        return {.code = receipt.problem->code,
            .cause
            = receipt.problem->detail.isEmpty() ? receipt.problem->title : receipt.problem->detail,
            .owner = receipt.problem->whoActs};
    return {.code = u"waitsForPredecessor"_s,
        .cause = receipt.waitsFor ? u"waits for "_s + toText(*receipt.waitsFor)
                                  : u"a predecessor has not arrived"_s};
}

Result<> place(Database& database, const Known& event, const wire::Receipt& receipt, Instant now)
{
    switch (receipt.verdict) {
    case wire::Verdict::Applied:
    case wire::Verdict::Duplicate:
        return {}; // confirmAll() books them
    case wire::Verdict::Held:
        return setAside(database, event.event, Standing::Held, reasonOf(receipt), now + heldRetry);
    case wire::Verdict::Conflict:
        return setAside(database, event.event, Standing::Conflict, reasonOf(receipt), Instant{});
    case wire::Verdict::Refused:
        return setAside(database, event.event, Standing::Refused, reasonOf(receipt), Instant{});
    }
    Q_UNREACHABLE();
}

/// The platform does not have an attachment we took for arrived.
Result<> sendMissing(Database& database, const wire::Receipt& receipt)
{
    for (const QByteArray& sha256 : receipt.missingBlobs) {
        auto done = database.run(u"UPDATE blobs SET complete = 0, upload = '', sent = 0 "
                                 "WHERE sha256 = ? AND complete = 1"_s,
            sha256);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
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

/// A decision that was made here and set aside leaves the exit window too.
Result<> dropExit(Database& database, const cases::CaseSummary& summary)
{
    if (summary.exit)
        return {};
    return database.run(u"DELETE FROM exits WHERE case_id = ?"_s, summary.id).map([](qint64) {});
}

/// What was set aside and is settled waits for nobody; the act itself stays in the log. One that
/// the platform has not judged yet, or has forgotten, still has to be brought there.
Result<> releaseSettled(Database& database, const std::vector<EventId>& settled)
{
    for (const EventId& id : settled) {
        auto done = database.run(
            u"DELETE FROM outbox WHERE code <> 'askAgain' AND event IN (SELECT event FROM events "
            "WHERE event_id = ? AND standing IN ('conflict', 'refused') AND EXISTS "
            "(SELECT 1 FROM receipts WHERE receipts.event_id = events.event_id "
            "AND verdict <> 'held'))"_s,
            id);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

} // namespace

Result<> foldAgain(Database& database, const Session& session, CaseId id, const Projector& project,
    qint64 completeUpTo)
{
    const auto events = eventsOf(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    const auto folded = project(*events);
    if (!folded)
        return tl::unexpected(folded.error());
    if (folded->gapBefore && *folded->gapBefore <= completeUpTo)
        return failure(Error::Code::Corrupt,
            u"the confirmed event at position %1 does not fit"_s.arg(*folded->gapBefore));
    for (const auto& unfit : folded->unfitting) {
        const auto found = known(database, unfit.first);
        if (!found || !*found)
            return found ? failure(Error::Code::Internal, u"an unfitting event is unknown"_s)
                         : tl::unexpected(found.error());
        const Reason reason{
            .code = u"noLongerFits"_s, .cause = unfit.second, .owner = wire::WhoActs::Supervisor};
        // A held one goes on being asked for: the platform's own verdict is still to come.
        if (auto done
            = setAside(database, (*found)->event, Standing::Conflict, reason, std::nullopt);
            !done)
            return done;
    }
    return releaseSettled(database, folded->settled).and_then([&] {
        return saveSummary(database, session, folded->summary)
            .and_then([&] { return dropExit(database, folded->summary); })
            .and_then([&] { return saveNumber(database, folded->summary); });
    });
}

Result<> sendAgain(Database& database, EventId event)
{
    // What was refused or in conflict stays outside the case until it is judged anew.
    return database
        .run(u"UPDATE events SET position = NULL, standing = CASE WHEN standing IN ('refused', "
             u"'conflict') THEN 'conflict' ELSE 'waiting' END WHERE event_id = ?"_s,
            event)
        .and_then([&](qint64) {
            return database.run(u"DELETE FROM receipts WHERE event_id = ?"_s, event);
        })
        .and_then([&](qint64) {
            return database.run(
                u"UPDATE outbox SET code = '', cause = '', owner = 'nobody', next_try_at = 0 "
                u"WHERE event = (SELECT event FROM events WHERE event_id = ?)"_s,
                event);
        })
        .map([](qint64) {});
}

Result<> recordFailure(Database& database, const std::vector<EventId>& events,
    const wire::Problem& problem, Instant nextTry)
{
    for (const EventId id : events) {
        auto done = database.run(
            u"UPDATE outbox SET tries = tries + 1, code = ?, cause = ?, owner = ?, next_try_at = ? "
            "WHERE event = (SELECT event FROM events WHERE event_id = ?)"_s,
            problem.code, problem.detail.isEmpty() ? problem.title : problem.detail,
            wire::toText(problem.whoActs), nextTry, id);
        if (!done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<std::vector<CaseId>> recordReceipts(Database& database, const Session& session,
    const wire::ReceiptsAnswer& answer, Instant now, const Projector& project)
{
    const auto row = insertAnswer(database, answer, now);
    const auto events = knownOf(database, answer.receipts);
    if (!row || !events)
        return tl::unexpected(row ? events.error() : row.error());
    std::vector<CaseId> touched;
    std::vector<CaseId> changed;
    std::vector<Confirmed> confirmed;
    for (std::size_t i = 0; i < events->size(); ++i) {
        const Known& event = (*events)[i];
        const wire::Receipt& receipt = answer.receipts[i];
        touched.push_back(event.caseId);
        const bool confirms = wire::isConfirmation(receipt.verdict);
        if (confirms)
            confirmed.push_back({event.event, receipt});
        if (!confirms || !event.waits || event.settles)
            changed.push_back(event.caseId);
        auto done = confirms ? Result<>{} : insertReceipt(database, *row, receipt).and_then([&] {
            return place(database, event, receipt, now);
        });
        done = done.and_then([&] { return sendMissing(database, receipt); });
        if (!done)
            return tl::unexpected(done.error());
    }
    const auto moved = confirmAll(database, *row, confirmed);
    if (!moved)
        return tl::unexpected(moved.error());
    for (const Known& event : *events) {
        if (std::ranges::find(*moved, event.event) != moved->end())
            changed.push_back(event.caseId);
    }
    return foldAll(database, session, std::move(changed), project, 0)
        .map([&](const std::vector<CaseId>&) { return distinct(std::move(touched)); });
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
        auto done = *found ? confirmByFeed(database, (*found)->event, change.position)
                           : placeIsFree(database, 0, change.position).and_then([&] {
                                 return insertEvent(database, session, change.event,
                                     Standing::Confirmed, change.position);
                             });
        if (done && change.event.clock.doubtful)
            done = saveArrival(database, change.event.eventId, change.receivedAt);
        if (!done)
            return tl::unexpected(done.error());
        changed.push_back(change.event.caseId);
    }
    return saveCursor(database, changes.cursor).and_then([&] {
        const qint64 last = changes.changes.empty() ? 0 : changes.changes.back().position;
        return foldAll(database, session, std::move(changed), project, last);
    });
}

} // namespace yichuang::store
