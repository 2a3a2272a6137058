// SPDX-License-Identifier: Apache-2.0
#include "models/store/summaries.h"

#include "models/store/exitlist.h"
#include "models/store/matters.h"
#include "models/store/searchterms.h"

#include <algorithm>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct SealedRow
{
    CaseRow row;
    QByteArray applicant;
};

struct OldRow
{
    qint64 row{0};
    QByteArray digest;
};

const QString selectRows
    = u"SELECT case_row, case_id, number, version, state, kind, department, item_code, "
      u"item_version, item_name, "
      "place_code, place_name, phase, clock, due_day, yellow_from, provisional, calendar_version, "
      "coalesce(count_text, '') AS count_text, told_due, resumes_on, collect_told, parent_id, "
      "coalesce(theme, '') AS theme, received_at, "
      "accepted_on, ended_on, last_event_at, sealed_applicant, "
      "(SELECT count(*) FROM outbox WHERE outbox.case_id = cases.case_id) AS unsent FROM cases "_s;

SealedRow readRow(const Row& row)
{
    return {.row = {.row = row.integer(u"case_row"),
                .summary = {.id = row.id<CaseId>(u"case_id"),
                    .number = row.text(u"number"),
                    .version = row.number(u"version"),
                    .state = row.word(u"state", cases::caseStateFromText),
                    .kind = row.word(u"kind", catalogue::caseKindFromText),
                    .departmentCode = row.text(u"department"),
                    .itemCode = row.text(u"item_code"),
                    .itemVersion = row.number(u"item_version"),
                    .itemName = row.text(u"item_name"),
                    .place = {.code = row.text(u"place_code"), .name = row.text(u"place_name")},
                    .applicantName = {},
                    .names = {},
                    .numbers = {},
                    .phase = row.word(u"phase", cases::clockPhaseFromText),
                    .clock = row.text(u"clock"),
                    .due = row.optionalDay(u"due_day"),
                    .yellowFrom = row.optionalDay(u"yellow_from"),
                    .provisional = row.flag(u"provisional"),
                    .calendarVersion = row.text(u"calendar_version"),
                    .count = row.text(u"count_text"),
                    .toldDue = row.optionalDay(u"told_due"),
                    .resumesOn = row.optionalDay(u"resumes_on"),
                    .collectTold = row.flag(u"collect_told"),
                    .parent = row.optionalId<CaseId>(u"parent_id"),
                    .theme = row.text(u"theme"),
                    .receivedAt = row.instant(u"received_at"),
                    .acceptedOn = row.optionalDay(u"accepted_on"),
                    .endedOn = row.optionalDay(u"ended_on"),
                    .lastEventAt = row.instant(u"last_event_at")},
                .unsent = row.number(u"unsent")},
        .applicant = row.bytes(u"sealed_applicant")};
}

QByteArray placeOfColumn(QByteArrayView column, CaseId id)
{
    return crypto::placeOf("cases", column, id.value().toRfc4122());
}

/// Names, a line without text, numbers: one sealed value.
QByteArray peopleText(const cases::CaseSummary& summary)
{
    return (summary.names.join(u'\n') + u"\n\n"_s + summary.numbers.join(u'\n')).toUtf8();
}

QString reversed(const QString& number)
{
    QString text = number;
    std::ranges::reverse(text);
    return text;
}

Result<qint64> writeRow(Database& database, const Session& session,
    const cases::CaseSummary& summary, const QString& number, const QByteArray& digest)
{
    const auto applicant = session.sealColumn(
        summary.applicantName.toUtf8(), placeOfColumn("sealed_applicant", summary.id));
    const auto people
        = session.sealColumn(peopleText(summary), placeOfColumn("sealed_people", summary.id));
    if (!applicant || !people)
        return tl::unexpected(applicant ? people.error() : applicant.error());
    return database.one(
        u"cases",
        u"INSERT INTO cases (case_id, number, number_reversed, version, state, kind, department, "
        u"item_code, "
        "item_version, item_name, place_code, place_name, phase, clock, due_day, yellow_from, "
        "provisional, "
        "calendar_version, count_text, told_due, resumes_on, collect_told, parent_id, theme, "
        "received_at, accepted_on, ended_on, "
        "last_event_at, sealed_applicant, sealed_people, "
        "search_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, "
        "?, ?, "
        "?, ?, ?) "
        "ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, state = excluded.state, "
        "kind = excluded.kind, department = excluded.department, item_code = excluded.item_code, "
        "item_version = excluded.item_version, item_name = excluded.item_name, phase = "
        "excluded.phase, "
        "clock = excluded.clock, due_day = excluded.due_day, yellow_from = excluded.yellow_from, "
        "provisional = excluded.provisional, calendar_version = excluded.calendar_version, "
        "count_text = excluded.count_text, told_due = excluded.told_due, "
        "resumes_on = excluded.resumes_on, collect_told = excluded.collect_told, "
        "received_at = excluded.received_at, accepted_on = excluded.accepted_on, ended_on = "
        "excluded.ended_on, "
        "last_event_at = excluded.last_event_at, sealed_applicant = excluded.sealed_applicant, "
        "sealed_people = excluded.sealed_people, search_digest = excluded.search_digest RETURNING case_row"_s,
        [](const Row& row) { return row.integer(u"case_row"); }, summary.id, number,
        reversed(number), summary.version, cases::toText(summary.state),
        catalogue::toText(summary.kind), summary.departmentCode, summary.itemCode,
        summary.itemVersion, summary.itemName, summary.place.code, summary.place.name,
        cases::toText(summary.phase), summary.clock, summary.due, summary.yellowFrom,
        summary.provisional ? 1 : 0, summary.calendarVersion, summary.count, summary.toldDue,
        summary.resumesOn, summary.collectTold ? 1 : 0, summary.parent, summary.theme,
        summary.receivedAt, summary.acceptedOn, summary.endedOn, summary.lastEventAt, *applicant,
        *people, digest);
}

/// The second case of a clash of numbers bears a mark until the platform's new number is here; it
/// cannot be mistaken for the other.
const QString numberInUse = u"SELECT case_id FROM cases WHERE number = ? AND case_id <> ?"_s;

Result<QString> freeNumber(Database& database, const cases::CaseSummary& summary)
{
    return database
        .first(
            numberInUse, [](const Row& row) { return row.id<CaseId>(u"case_id"); }, summary.number,
            summary.id)
        .map([&](const std::optional<CaseId>& other) {
            return other ? QString{summary.number % u'*'} : summary.number;
        });
}

Result<> renumber(Database& database, CaseId id, const QString& number)
{
    return database
        .run(u"UPDATE cases SET number = ?, number_reversed = ? WHERE case_id = ?"_s, number,
            reversed(number), id)
        .map([](qint64) {});
}

/// Contentless FTS5 forgets a row only when it is told exactly what it had indexed.
Result<> unindex(Database& database, const Session& session, qint64 row)
{
    return peopleOf(database, session, row)
        .and_then([&](const QStringList& people) { return indexText(session, people); })
        .and_then([&](const QByteArray& tokens) {
            return database.run(
                u"INSERT INTO case_search (case_search, rowid, tokens) VALUES ('delete', ?, ?)"_s,
                row, QString::fromLatin1(tokens));
        })
        .map([](qint64) {});
}

} // namespace

Result<> saveSummary(Database& database, const Session& session, const cases::CaseSummary& summary)
{
    const QStringList people = QString::fromUtf8(peopleText(summary)).split(u'\n');
    const auto tokens = indexText(session, people);
    if (!tokens)
        return tl::unexpected(tokens.error());
    const auto digest = session.blindToken(*tokens);
    const auto old = database.first(
        u"SELECT case_row, search_digest FROM cases WHERE case_id = ?"_s,
        [](const Row& row) {
            return OldRow{.row = row.integer(u"case_row"), .digest = row.bytes(u"search_digest")};
        },
        summary.id);
    if (!digest || !old)
        return tl::unexpected(digest ? old.error() : digest.error());
    const bool sameTerms = *old && (*old)->digest == *digest;
    if (*old && !sameTerms) {
        if (auto done = unindex(database, session, (*old)->row); !done)
            return done;
    }
    // The number of a known row is saveNumber's.
    const auto number = *old ? Result<QString>{summary.number} : freeNumber(database, summary);
    const auto row = number.and_then(
        [&](const QString& free) { return writeRow(database, session, summary, free, *digest); });
    if (!row)
        return tl::unexpected(row.error());
    if (auto done
        = saveExit(database, summary).and_then([&] { return saveMatters(database, summary); });
        !done)
        return done;
    if (sameTerms)
        return {};
    return database
        .run(u"INSERT INTO case_search (rowid, tokens) VALUES (?, ?)"_s, *row,
            QString::fromLatin1(*tokens))
        .map([](qint64) {});
}

Result<std::vector<CaseRow>> caseRows(Database& database, const Session& session,
    const QString& where, const std::vector<QVariant>& values)
{
    auto sealed = database.allBound(selectRows + where, readRow, values);
    if (!sealed)
        return tl::unexpected(sealed.error());
    std::vector<CaseRow> rows;
    rows.reserve(sealed->size());
    for (SealedRow& one : *sealed) {
        const auto name = session.openColumn(
            one.applicant, placeOfColumn("sealed_applicant", one.row.summary.id));
        if (!name)
            return tl::unexpected(name.error());
        one.row.summary.applicantName = QString::fromUtf8(*name);
        rows.push_back(std::move(one.row));
    }
    return rows;
}

Result<QStringList> peopleOf(Database& database, const Session& session, qint64 row)
{
    struct Sealed
    {
        CaseId id;
        QByteArray people;
    };
    return database
        .one(
            u"case", u"SELECT case_id, sealed_people FROM cases WHERE case_row = ?"_s,
            [](const Row& found) {
                return Sealed{
                    .id = found.id<CaseId>(u"case_id"), .people = found.bytes(u"sealed_people")};
            },
            row)
        .and_then([&](const Sealed& sealed) {
            return session.openColumn(sealed.people, placeOfColumn("sealed_people", sealed.id));
        })
        .map([](const QByteArray& text) { return QString::fromUtf8(text).split(u'\n'); });
}

Result<cases::CaseSummary> summaryOf(Database& database, const Session& session, CaseId id)
{
    auto rows = caseRows(database, session, u"WHERE case_id = ?"_s, {toSql(id)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(Error::Code::NotFound, u"case"_s);
    cases::CaseSummary summary = std::move(rows->front().summary);
    return peopleOf(database, session, rows->front().row)
        .map([&](const QStringList& people) {
            const qsizetype gap = people.indexOf(QString{});
            summary.names = people.first(gap);
            summary.numbers = people.sliced(gap + 1);
            summary.numbers.removeAll(QString{});
            return summary;
        })
        .and_then([&](cases::CaseSummary whole) {
            return exitOf(database, id).map([&](const std::optional<cases::ExitFacts>& facts) {
                whole.exit = facts;
                return whole;
            });
        })
        .and_then([&](cases::CaseSummary whole) {
            return mattersOf(database, id).map([&](std::vector<cases::Matter> matters) {
                whole.matters = std::move(matters);
                return whole;
            });
        });
}

Result<> saveNumber(Database& database, const cases::CaseSummary& summary)
{
    const auto old = database.one(
        u"case", u"SELECT number FROM cases WHERE case_id = ?"_s,
        [](const Row& row) { return row.text(u"number"); }, summary.id);
    if (!old || *old == summary.number)
        return old.map([](const QString&) {});
    const auto free = freeNumber(database, summary);
    if (!free || *free == *old)
        return free.map([](const QString&) {});
    // Whoever had to give way for it gets the number that has become free.
    const auto waiting = database.first(
        u"SELECT case_id FROM cases WHERE number = ?"_s,
        [](const Row& row) { return row.id<CaseId>(u"case_id"); }, QString{*old % u'*'});
    if (!waiting)
        return tl::unexpected(waiting.error());
    return renumber(database, summary.id, *free).and_then([&] {
        return *waiting ? renumber(database, **waiting, *old) : Result<>{};
    });
}

Result<std::optional<CaseId>> caseWithNumber(Database& database, const QString& number)
{
    return database.first(
        u"SELECT case_id FROM cases WHERE number = ?"_s,
        [](const Row& row) { return row.id<CaseId>(u"case_id"); }, number);
}

Result<qint64> rebuildSummaries(Database& database, const Session& session,
    const std::function<Result<cases::CaseSummary>(CaseId)>& project)
{
    const auto ids
        = database.all(u"SELECT case_id FROM events GROUP BY case_id ORDER BY min(event)"_s,
            [](const Row& row) { return row.id<CaseId>(u"case_id"); });
    if (!ids)
        return tl::unexpected(ids.error());
    auto emptied = database.run(u"DELETE FROM exits"_s)
                       .and_then([&](qint64) { return database.run(u"DELETE FROM cases"_s); })
                       .and_then([&](qint64) {
                           return database.run(
                               u"INSERT INTO case_search (case_search) VALUES ('delete-all')"_s);
                       });
    if (!emptied)
        return emptied;
    for (const CaseId id : *ids) {
        auto done = project(id).and_then([&](const cases::CaseSummary& summary) {
            return saveSummary(database, session, summary);
        });
        if (!done)
            return tl::unexpected(done.error());
    }
    return static_cast<qint64>(ids->size());
}

} // namespace yichuang::store
