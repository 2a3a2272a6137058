// SPDX-License-Identifier: Apache-2.0
#include "models/store/idlist.h"
#include "models/store/outbox.h"
#include "models/store/settings.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto contactSetting = u"sync.lastContact"_s;
const QString freeCases = wantedIds
    + u"SELECT id FROM wanted WHERE i >= 0 AND NOT EXISTS (SELECT 1 FROM outbox WHERE case_id = "
      u"id) "
      u"ORDER BY i"_s;

} // namespace

Result<OutboxCounts> outboxCounts(Database& database)
{
    return database.one(u"outbox",
        u"SELECT count(*) FILTER (WHERE standing = 'waiting') AS waiting, "
        "count(*) FILTER (WHERE standing = 'held') AS held, "
        "count(*) FILTER (WHERE standing = 'conflict') AS conflict, "
        "count(*) FILTER (WHERE standing = 'refused') AS refused, "
        "count(*) FILTER (WHERE standing = 'confirmed') AS unreceipted, "
        "min(occurred_at) FILTER (WHERE standing IN ('waiting', 'held')) AS waiting_since "
        "FROM outbox JOIN events USING (event)"_s,
        [](const Row& row) {
            return OutboxCounts{.waiting = row.number(u"waiting"),
                .held = row.number(u"held"),
                .conflict = row.number(u"conflict"),
                .refused = row.number(u"refused"),
                .unreceipted = row.number(u"unreceipted"),
                .waitingSince = row.optionalInstant(u"waiting_since")};
        });
}

Result<std::vector<CaseId>> withoutWaiting(Database& database, const std::vector<CaseId>& ids)
{
    return database.all(
        freeCases, [](const Row& row) { return row.id<CaseId>(u"id"); }, bytesOf(ids));
}

Result<> recordRun(Database& database, const RunTrouble& trouble)
{
    return database
        .run(u"INSERT OR REPLACE INTO sync_run (only_row, code, cause, owner, next_try_at) "
             u"VALUES (1, ?, ?, ?, ?)"_s,
            trouble.code, trouble.cause, wire::toText(trouble.owner),
            trouble.nextTry.value_or(Instant{}))
        .map([](qint64) {});
}

Result<RunTrouble> lastRun(Database& database)
{
    return database
        .first(u"SELECT code, cause, owner, nullif(next_try_at, 0) AS next_try_at FROM sync_run"_s,
            [](const Row& row) {
                return RunTrouble{.code = row.text(u"code"),
                    .cause = row.text(u"cause"),
                    .owner = row.word(u"owner", wire::whoActsFromText),
                    .nextTry = row.optionalInstant(u"next_try_at")};
            })
        .map([](const std::optional<RunTrouble>& found) { return found.value_or(RunTrouble{}); });
}

Result<> recordContact(Database& database, Instant at)
{
    return putSetting(database, contactSetting, yichuang::toText(at));
}

Result<std::optional<Instant>> lastContact(Database& database)
{
    return setting(database, contactSetting)
        .and_then([](const std::optional<QString>& text) -> Result<std::optional<Instant>> {
            if (!text)
                return std::nullopt;
            return instantFromText(*text).map([](Instant at) { return std::optional{at}; });
        });
}

Result<std::optional<KeptReceipt>> keptReceipt(Database& database, EventId event)
{
    return database.first(
        u"SELECT verdict, receipts.received_at AS reached_at, answers.received_at AS kept_at "
        "FROM receipts JOIN answers USING (answer) WHERE event_id = ?"_s,
        [](const Row& row) {
            return KeptReceipt{.verdict = row.word(u"verdict", wire::verdictFromText),
                .reachedAt = row.instant(u"reached_at"),
                .keptAt = row.instant(u"kept_at")};
        },
        event);
}

Result<std::vector<OutboxRow>> outboxRows(Database& database, int limit)
{
    const auto run = lastRun(database);
    if (!run)
        return tl::unexpected(run.error());
    const auto read = [&run](const Row& row) {
        OutboxRow one{.eventId = row.id<EventId>(u"event_id"),
            .caseId = row.id<CaseId>(u"case_id"),
            .caseNumber = row.text(u"number"),
            .kind = row.word(u"kind", cases::eventKindFromText),
            .standing = row.word(u"standing", standingFromText),
            .occurredAt = row.instant(u"occurred_at"),
            .tries = row.number(u"tries"),
            .nextTry = row.optionalInstant(u"next_try_at"),
            .cause = row.text(u"cause"),
            .code = row.text(u"code"),
            .owner = row.word(u"owner", wire::whoActsFromText)};
        if (one.code.isEmpty()) {
            one.code = run->code.isEmpty() ? u"notSentYet"_s : run->code;
            one.cause = run->cause;
            one.owner = run->owner;
            one.nextTry = run->nextTry;
        }
        return one;
    };
    return database.all(
        u"SELECT event_id, outbox.case_id, coalesce(number, '') AS number, events.kind AS kind, "
        u"standing, occurred_at, tries, nullif(next_try_at, 0) AS next_try_at, cause, code, owner "
        "FROM outbox JOIN events USING (event) "
        "LEFT JOIN cases ON cases.case_id = outbox.case_id "
        "ORDER BY standing NOT IN ('refused', 'conflict'), outbox.event LIMIT ?"_s,
        read, limit);
}

} // namespace yichuang::store
