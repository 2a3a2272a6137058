// SPDX-License-Identifier: Apache-2.0
#include "models/store/exitlist.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;
using cases::ExitList;

/// The condition of one list; must say the same as cases::isIn, which a test compares.
QString conditionOf(ExitList list)
{
    switch (list) {
    case ExitList::Waiting:
        return u"stage <> 'done'"_s;
    case ExitList::Certificate:
        return u"stage <> 'done' AND stage = 'certificate'"_s;
    case ExitList::Unpaid:
        return u"stage <> 'done' AND fee IN ('due', 'ordered')"_s;
    case ExitList::Post:
        return u"stage <> 'done' AND way = 'mail'"_s;
    case ExitList::Village:
        return u"stage <> 'done' AND way = 'village'"_s;
    case ExitList::DeliveredToday:
        return u"stage = 'done' AND delivered_on = ?"_s;
    }
    Q_UNREACHABLE();
}

cases::ExitFacts readFacts(const Row& row)
{
    return {.stage = row.word(u"stage", cases::exitStageFromText),
        .way = row.word(u"way", cases::deliveryWayFromText),
        .document = row.text(u"document"),
        .fee = row.word(u"fee", cases::feeStandingFromText),
        .feeFen = row.integer(u"fee_fen"),
        .parentNumber = row.text(u"parent_number"),
        .deliveredOn = row.optionalDay(u"delivered_on")};
}

const QString ofPlace = u"substr(place_code, 1, ?) = ? AND (kind = 'proxy') = ?"_s;

void bindPlace(std::vector<QVariant>& values, const ExitFilter& filter)
{
    for (const QVariant& value : {toSql(filter.placePrefix.size()), toSql(filter.placePrefix),
             toSql(filter.villagePoint ? 1 : 0)})
        values.push_back(value);
}

} // namespace

Result<std::vector<CaseRow>> exitCases(Database& database, const Session& session,
    const ExitFilter& filter, Day today, const std::optional<DueMark>& after, int limit)
{
    std::vector<QVariant> values;
    if (filter.list == ExitList::DeliveredToday)
        values.push_back(toSql(today));
    bindPlace(values, filter);
    QString where = u"WHERE case_id IN (SELECT case_id FROM exits WHERE "_s
        + conditionOf(filter.list) + u") AND "_s + ofPlace;
    if (after) {
        where += u" AND (sort_due, case_row) > (?, ?)"_s;
        values.push_back(toSql(after->due ? toText(*after->due) : u"9999-12-31"_s));
        values.push_back(toSql(after->row));
    }
    values.push_back(toSql(limit));
    auto rows
        = caseRows(database, session, where + u" ORDER BY sort_due, case_row LIMIT ?"_s, values);
    if (!rows)
        return rows;
    return addExits(database, *rows).map([&] { return std::move(*rows); });
}

Result<> addExits(Database& database, std::vector<CaseRow>& rows)
{
    for (CaseRow& row : rows) {
        const auto facts = exitOf(database, row.summary.id);
        if (!facts)
            return tl::unexpected(facts.error());
        row.summary.exit = *facts;
    }
    return {};
}

Result<ExitCounts> exitCounts(Database& database, const ExitFilter& filter, Day today)
{
    ExitCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const ExitList list = cases::allExitLists[i];
        std::vector<QVariant> values;
        if (list == ExitList::DeliveredToday)
            values.push_back(toSql(today));
        bindPlace(values, filter);
        values.push_back(toSql(countCap));
        const auto counted = database.allBound(
            u"SELECT count(*) AS n FROM (SELECT 1 FROM exits JOIN cases USING (case_id) WHERE "_s
                + conditionOf(list) + u" AND "_s + ofPlace + u" LIMIT ?)"_s,
            [](const Row& row) { return row.number(u"n"); }, values);
        if (!counted)
            return tl::unexpected(counted.error());
        counts[i] = counted->front();
    }
    return counts;
}

Result<QString> placeOfCase(Database& database, const QString& number)
{
    return database
        .first(
            u"SELECT place_name FROM cases WHERE number = ?"_s,
            [](const Row& row) { return row.text(u"place_name"); }, number)
        .map([](const std::optional<QString>& name) { return name.value_or(QString{}); });
}

Result<> saveExit(Database& database, const cases::CaseSummary& summary)
{
    if (!summary.exit) {
        if (cases::isBeforeDecision(summary.state))
            return {}; // never had one: acceptance pays nothing for the exit window
        return database.run(u"DELETE FROM exits WHERE case_id = ?"_s, summary.id).map([](qint64) {
        });
    }
    const cases::ExitFacts& facts = *summary.exit;
    return database
        .run(u"INSERT INTO exits (case_id, stage, way, document, fee, fee_fen, parent_number, "
             "delivered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET "
             "stage = excluded.stage, way = excluded.way, document = excluded.document, "
             "fee = excluded.fee, fee_fen = excluded.fee_fen, "
             "parent_number = excluded.parent_number, delivered_on = excluded.delivered_on"_s,
            summary.id, cases::toText(facts.stage), cases::toText(facts.way), facts.document,
            cases::toText(facts.fee), facts.feeFen, facts.parentNumber, facts.deliveredOn)
        .map([](qint64) {});
}

Result<std::optional<cases::ExitFacts>> exitOf(Database& database, CaseId id)
{
    return database.first(u"SELECT stage, way, document, fee, fee_fen, parent_number, delivered_on "
                          "FROM exits WHERE case_id = ?"_s,
        readFacts, id);
}

} // namespace yichuang::store
