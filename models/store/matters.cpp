// SPDX-License-Identifier: Apache-2.0
#include "models/store/matters.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

QString undecidedStates()
{
    QStringList states;
    for (const cases::CaseState state : cases::allCaseStates) {
        if (cases::isBeforeDecision(state))
            states.append(u'\'' + cases::toText(state) + u'\'');
    }
    return states.join(u',');
}

const QString fromOpen = u"FROM matters LEFT JOIN cases AS o ON o.case_id = matters.other_id "
                         "LEFT JOIN cases AS c ON c.case_id = matters.case_id "
                         "WHERE (matters.kind <> 'numberReissued' OR c.place_code = ?) "
                         "AND (matters.kind <> 'twin' OR o.case_id IS NULL OR o.state IN ("_s
    + undecidedStates() + u")) "_s;

cases::Matter matterIn(const Row& row)
{
    return {.event = row.id<EventId>(u"event_id"),
        .kind = row.word(u"matter", cases::matterKindFromText),
        .other = row.optionalId<CaseId>(u"other_id"),
        .at = row.instant(u"at")};
}

} // namespace

Result<std::vector<OpenMatter>> openMatters(Database& database, const QString& placeCode, int limit)
{
    return database.all(
        u"SELECT matters.event_id AS event_id, matters.case_id AS case_id, "
        "matters.kind AS matter, other_id, at "_s
            + fromOpen + u"ORDER BY at, event_id LIMIT ?"_s,
        [](const Row& row) {
            return OpenMatter{.caseId = row.id<CaseId>(u"case_id"), .matter = matterIn(row)};
        },
        placeCode, limit);
}

Result<int> openMatterCount(Database& database, const QString& placeCode)
{
    return database.one(
        u"matters"_s, u"SELECT count(*) AS count "_s + fromOpen,
        [](const Row& row) { return row.number(u"count"); }, placeCode);
}

Result<std::vector<cases::Matter>> mattersOf(Database& database, CaseId id)
{
    return database.all(u"SELECT event_id, kind AS matter, other_id, at FROM matters "
                        "WHERE case_id = ? ORDER BY at, event_id"_s,
        matterIn, id);
}

Result<std::optional<Instant>> arrivalOf(Database& database, EventId event)
{
    return database
        .first(
            u"SELECT coalesce(arrived_at, (SELECT received_at FROM receipts "
            "WHERE receipts.event_id = events.event_id)) AS arrived FROM events WHERE event_id = ?"_s,
            [](const Row& row) { return row.optionalInstant(u"arrived"); }, event)
        .map([](const std::optional<std::optional<Instant>>& found) {
            return found.value_or(std::nullopt);
        });
}

Result<> saveMatters(Database& database, const cases::CaseSummary& summary)
{
    auto done = database.run(u"DELETE FROM matters WHERE case_id = ?"_s, summary.id);
    for (const cases::Matter& matter : summary.matters) {
        if (!done)
            break;
        done = database.run(
            u"INSERT OR REPLACE INTO matters (event_id, case_id, kind, other_id, at) VALUES (?, ?, ?, ?, ?)"_s,
            matter.event, summary.id, cases::toText(matter.kind), matter.other, matter.at);
    }
    return done.map([](qint64) {});
}

Result<> saveArrival(Database& database, EventId event, Instant at)
{
    return database.run(u"UPDATE events SET arrived_at = ? WHERE event_id = ?"_s, at, event)
        .map([](qint64) {});
}

} // namespace yichuang::store
