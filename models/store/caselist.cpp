// SPDX-License-Identifier: Apache-2.0
#include "models/store/caselist.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;
using deadline::Lamp;

/// The condition of one lamp; must say the same as cases::lampOf, which a test compares.
struct Condition
{
    QString sql;
    int days{0}; ///< how often `today` is bound
};

const QString runs = u"(phase = 'running' OR (phase = 'paused' AND resumes_on <= ?))"_s;
const QString isLate = u"sort_due < ?"_s;
const QString isNear = u"(sort_due >= ? AND yellow_from <= ?)"_s;

Condition conditionOf(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Red:
        return {u"("_s + runs + u" AND "_s + isLate + u" AND NOT collect_told)"_s, 2};
    case Lamp::Yellow:
        return {
            u"("_s + runs + u" AND ("_s + isNear + u" OR (collect_told AND "_s + isLate + u")))"_s,
            4};
    case Lamp::Green:
        return {
            u"("_s + runs + u" AND sort_due >= ? AND (yellow_from IS NULL OR yellow_from > ?))"_s,
            3};
    case Lamp::Paused:
        return {u"(phase = 'paused' AND (resumes_on IS NULL OR resumes_on > ?))"_s, 1};
    case Lamp::NotStarted:
        return {u"phase = 'notStarted'"_s, 0};
    case Lamp::Ended:
        return {u"phase = 'ended'"_s, 0};
    }
    Q_UNREACHABLE();
}

/// A statement grows by constant pieces, so there are few different texts to prepare; every value
/// is bound.
struct Query
{
    QString where;
    std::vector<QVariant> values;

    void add(const QString& condition, std::initializer_list<QVariant> bound)
    {
        where += u" AND "_s + condition;
        values.insert(values.end(), bound.begin(), bound.end());
    }
};

void addLamps(Query& query, const std::set<Lamp>& lamps, Day today)
{
    if (lamps.empty())
        return;
    QStringList any;
    std::vector<QVariant> values;
    for (const Lamp lamp : lamps) {
        const Condition condition = conditionOf(lamp);
        any.append(condition.sql);
        values.insert(values.end(), static_cast<std::size_t>(condition.days), toSql(today));
    }
    query.where += u" AND ("_s + any.join(u" OR "_s) + u')';
    query.values.insert(query.values.end(), values.begin(), values.end());
}

void addFilter(Query& query, const CaseFilter& filter, Day today)
{
    addLamps(query, filter.lamps, today);
    if (filter.kind)
        query.add(u"kind = ?"_s, {toSql(catalogue::toText(*filter.kind))});
    if (filter.state)
        query.add(u"state = ?"_s, {toSql(cases::toText(*filter.state))});
    if (!filter.department.isEmpty())
        query.add(u"department = ?"_s, {toSql(filter.department)});
    if (!filter.placePrefix.isEmpty())
        query.add(u"substr(place_code, 1, ?) = ?"_s,
            {toSql(filter.placePrefix.size()), toSql(filter.placePrefix)});
    if (!filter.exceptPlace.isEmpty())
        query.add(u"place_code <> ?"_s, {toSql(filter.exceptPlace)});
}

QString sortText(const std::optional<Day>& due)
{
    return due ? toText(*due) : u"9999-12-31"_s; // as the column sort_due
}

/// Cases that meet a condition, up to the cap. A day is ten ASCII characters in ISO text, so texts
/// compare as days do.
Result<int> capped(Database& database, const QString& condition, std::vector<QVariant> values,
    const QString& placePrefix)
{
    QString sql = condition.contains(u"'ended'")
        ? u"SELECT count(*) AS n FROM (SELECT 1 FROM cases WHERE phase = 'ended'"_s
        : u"SELECT count(*) AS n FROM (SELECT 1 FROM cases INDEXED BY cases_open WHERE phase <> 'ended' AND "_s
            + condition;
    if (!placePrefix.isEmpty()) {
        sql += u" AND substr(place_code, 1, ?) = ?"_s;
        values.insert(values.end(), {toSql(placePrefix.size()), toSql(placePrefix)});
    }
    values.push_back(toSql(countCap));
    return database
        .allBound(
            sql + u" LIMIT ?)"_s, [](const Row& row) { return row.number(u"n"); }, values)
        .map([](const std::vector<int>& counted) { return counted.front(); });
}

} // namespace

DueMark markOf(const CaseRow& row) { return {.due = row.summary.due, .row = row.row}; }

Result<std::vector<CaseRow>> openCases(Database& database, const Session& session,
    const CaseFilter& filter, Day today, const std::optional<DueMark>& after, int limit)
{
    Query query{.where = u"WHERE phase <> 'ended'"_s, .values = {}};
    if (after)
        query.add(
            u"(sort_due, case_row) > (?, ?)"_s, {toSql(sortText(after->due)), toSql(after->row)});
    addFilter(query, filter, today);
    query.values.push_back(toSql(limit));
    return caseRows(
        database, session, query.where + u" ORDER BY sort_due, case_row LIMIT ?"_s, query.values);
}

Result<std::vector<CaseRow>> receivedCases(Database& database, const Session& session,
    const CaseFilter& filter, Span span, Day today, const std::optional<ReceiptMark>& before,
    int limit)
{
    Query query{
        .where = span == Span::Ended ? u"WHERE phase = 'ended'"_s : u"WHERE 1"_s, .values = {}};
    if (before)
        query.add(
            u"(received_at, case_row) < (?, ?)"_s, {toSql(before->receivedAt), toSql(before->row)});
    addFilter(query, filter, today);
    query.values.push_back(toSql(limit));
    return caseRows(database, session,
        query.where + u" ORDER BY received_at DESC, case_row DESC LIMIT ?"_s, query.values);
}

Result<LampCounts> lampCounts(Database& database, Day today, const QString& placePrefix)
{
    LampCounts counts;
    const std::pair<Lamp, int*> fields[]
        = {{Lamp::Red, &counts.red}, {Lamp::Yellow, &counts.yellow}, {Lamp::Green, &counts.green},
            {Lamp::Paused, &counts.paused}, {Lamp::NotStarted, &counts.notStarted},
            {Lamp::Ended, &counts.ended}};
    for (const auto& field : fields) {
        const Condition condition = conditionOf(field.first);
        const auto counted = capped(database, condition.sql,
            std::vector<QVariant>(static_cast<std::size_t>(condition.days), toSql(today)),
            placePrefix);
        if (!counted)
            return tl::unexpected(counted.error());
        *field.second = *counted;
    }
    return counts;
}

Result<std::vector<cases::ChildCase>> childrenOf(Database& database, CaseId parent)
{
    return database.all(
        u"SELECT number, state, item_code FROM cases WHERE parent_id = ? ORDER BY case_row"_s,
        [](const Row& row) {
            return cases::ChildCase{.number = row.text(u"number"),
                .state = row.word(u"state", cases::caseStateFromText),
                .itemCode = row.text(u"item_code")};
        },
        parent);
}

Result<std::vector<int>> kindCounts(Database& database, const QString& placePrefix)
{
    std::vector<int> counts;
    for (const catalogue::CaseKind kind : catalogue::allCaseKinds) {
        const auto counted
            = capped(database, u"kind = ?"_s, {toSql(catalogue::toText(kind))}, placePrefix);
        if (!counted)
            return tl::unexpected(counted.error());
        counts.push_back(*counted);
    }
    return counts;
}

} // namespace yichuang::store
