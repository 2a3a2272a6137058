// SPDX-License-Identifier: Apache-2.0
//
// bench_store [CASES]: one acceptance through the store beside the same rows, byte for byte,
// through the raw SQLite C API at synchronous=FULL into a copy of the same file; a page of the
// list; the search for a name.
#include "models/store/caselist.h"
#include "models/store/casesearch.h"
#include "models/store/searchterms.h"
#include "tests/store/storefixture.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

using Seconds = std::chrono::duration<double>;
constexpr int acceptancesPerRound = 400;
constexpr int rounds = 9;

double secondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds{std::chrono::steady_clock::now() - start}.count();
}

void must(const Result<>& done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1)));
}

/// Invented people: every surname with every given name, so that a pair of characters hits many.
QString nameOf(int number)
{
    static const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
    static const QString given = u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国志文玉"_s;
    return QString{surnames.at(number % surnames.size())} + given.at(number / 20 % given.size())
        + given.at(number / 600 % given.size());
}

QString caseNumber(int number)
{
    return u"621102000000202611180%1"_s.arg(number, 6, 10, QChar(u'0')) + u'0';
}

cases::CaseEvent eventOf(int number)
{
    cases::CaseEvent event = eventWith(onePayloadOfEachKind().front());
    event.eventId = {};
    event.salt = {};
    event.caseId = CaseId{uuid7(event.occurredAt + std::chrono::milliseconds{number})};
    auto& received = std::get<cases::Received>(event.payload);
    received.number = caseNumber(number);
    received.applicant.name = received.applicant.person.name = nameOf(number);
    return event;
}

cases::CaseSummary summaryOf(const cases::CaseEvent& event, int number)
{
    cases::CaseSummary summary = summaryWith(event.caseId, caseNumber(number), nameOf(number));
    summary.numbers = {u"62110219800101%1"_s.arg(number % 10000, 4, 10, QChar(u'0')),
        u"139%1"_s.arg(number, 8, 10, QChar(u'0'))};
    summary.due = *summary.due + std::chrono::days{number % 60};
    summary.yellowFrom = *summary.due - std::chrono::days{2};
    summary.phase = number % 10 == 0 ? cases::ClockPhase::Running : cases::ClockPhase::Ended;
    summary.receivedAt += std::chrono::seconds{number};
    return summary;
}

Result<> accept(Database& database, const Session& session, int number)
{
    const cases::CaseEvent event = eventOf(number);
    return appendEvent(database, session, event, summaryOf(event, number))
        .map([](const cases::CaseEvent&) {});
}

void fill(Database& database, const Session& session, int count)
{
    for (int number = 0; number < count;) {
        auto transaction = Transaction::begin(database).value();
        for (int end = std::min(count, number + 1000); number < end; ++number)
            must(accept(database, session, number));
        must(transaction.commit());
    }
}

/// The floor: the C API and nothing else.
class RawFile
{
public:
    explicit RawFile(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_file);
        for (const char* pragma :
            {"PRAGMA journal_mode = wal", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
            sqlite3_exec(m_file, pragma, nullptr, nullptr, nullptr);
    }
    ~RawFile()
    {
        for (sqlite3_stmt* statement : m_kept)
            sqlite3_finalize(statement);
        sqlite3_close(m_file);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    sqlite3_stmt* prepare(const QByteArray& sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_file));
        m_kept.push_back(statement);
        return statement;
    }
    void step(sqlite3_stmt* statement)
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW)
            qFatal("%s", sqlite3_errmsg(m_file));
    }

private:
    sqlite3* m_file{nullptr};
    std::vector<sqlite3_stmt*> m_kept;
};

using RawRow = std::vector<sqlite3_value*>;

/// A table's stored columns (generated ones are left out), its newest rows and the statement that
/// writes them again.
struct Table
{
    QByteArray name;
    QByteArray columns;
    int width{0};
};

Table tableOf(RawFile& file, const QByteArray& name)
{
    Table table{.name = name, .columns = {}, .width = 0};
    sqlite3_stmt* const info = file.prepare("SELECT name FROM pragma_table_info('" + name + "')");
    while (sqlite3_step(info) == SQLITE_ROW) {
        table.columns += (table.width++ > 0 ? "," : "");
        table.columns += reinterpret_cast<const char*>(sqlite3_column_text(info, 0));
    }
    return table;
}

std::vector<RawRow> newestRows(RawFile& file, const Table& table, int count)
{
    sqlite3_stmt* const select = file.prepare("SELECT " + table.columns + " FROM " + table.name
        + " ORDER BY 1 DESC LIMIT " + QByteArray::number(count));
    std::vector<RawRow> rows;
    while (sqlite3_step(select) == SQLITE_ROW) {
        RawRow row;
        for (int i = 0; i < table.width; ++i)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
        rows.push_back(std::move(row));
    }
    std::ranges::reverse(rows);
    return rows;
}

sqlite3_stmt* insertInto(RawFile& file, const Table& table)
{
    return file.prepare("INSERT INTO " + table.name + " (" + table.columns + ") VALUES (?"
        + QByteArray(",?").repeated(table.width - 1) + ")");
}

void put(RawFile& file, sqlite3_stmt* insert, const RawRow& row)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        sqlite3_bind_value(insert, static_cast<int>(i) + 1, row[i]);
    file.step(insert);
    sqlite3_reset(insert);
}

struct Copier
{
    Copier(RawFile& from, RawFile& to)
        : tables{tableOf(from, "events"), tableOf(from, "outbox"), tableOf(from, "cases")}
        , begin(to.prepare("BEGIN IMMEDIATE"))
        , commit(to.prepare("COMMIT"))
        , index(to.prepare("INSERT INTO case_search (rowid, tokens) VALUES (?, ?)"))
    {
        for (const Table& table : tables)
            inserts.push_back(insertInto(to, table));
    }

    std::vector<Table> tables;
    sqlite3_stmt* begin;
    sqlite3_stmt* commit;
    sqlite3_stmt* index;
    std::vector<sqlite3_stmt*> inserts;
};

/// Seconds the C API takes for the newest acceptances of the store's own file.
double rawRound(RawFile& from, RawFile& to, Copier& copier, const Session& session, int first)
{
    std::vector<std::vector<RawRow>> rows;
    for (const Table& table : copier.tables)
        rows.push_back(newestRows(from, table, acceptancesPerRound));
    std::vector<QByteArray> tokens;
    for (int i = 0; i < acceptancesPerRound; ++i) {
        const auto summary = summaryOf(eventOf(first + i), first + i);
        tokens.push_back(
            indexText(session, summary.names + QStringList{QString{}} + summary.numbers).value());
    }
    const double seconds = secondsOf([&] {
        for (std::size_t i = 0; i < acceptancesPerRound; ++i) {
            to.step(copier.begin);
            sqlite3_reset(copier.begin);
            for (std::size_t table = 0; table < rows.size(); ++table)
                put(to, copier.inserts[table], rows[table][i]);
            sqlite3_bind_value(copier.index, 1, rows[2][i].front());
            sqlite3_bind_text(copier.index, 2, tokens[i].constData(),
                static_cast<int>(tokens[i].size()), SQLITE_STATIC);
            to.step(copier.index);
            sqlite3_reset(copier.index);
            to.step(copier.commit);
            sqlite3_reset(copier.commit);
        }
    });
    for (const auto& table : rows) {
        for (const RawRow& row : table)
            std::ranges::for_each(row, sqlite3_value_free);
    }
    return seconds;
}

void benchAcceptance(Database& database, const Session& session, const QString& copy, int first)
{
    RawFile own{database.path()};
    RawFile raw{copy};
    Copier copier{own, raw};
    std::vector<double> ours;
    std::vector<double> floors;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round, first += acceptancesPerRound) {
        ours.push_back(secondsOf([&] {
            for (int i = 0; i < acceptancesPerRound; ++i) {
                auto transaction = Transaction::begin(database).value();
                must(accept(database, session, first + i));
                must(transaction.commit());
            }
        }));
        floors.push_back(rawRound(own, raw, copier, session, first));
        ratios.push_back(floors.back() / ours.back());
    }
    const auto rate = [](const std::vector<double>& seconds) {
        return acceptancesPerRound / percentile(seconds, 0.5);
    };
    std::printf("acceptance, FULL: %.0f/s; same rows by the C API %.0f/s; ratio %.2f / %.2f / %.2f "
                "(target 0.80)\n",
        rate(ours), rate(floors), percentile(ratios, 0), percentile(ratios, 0.5),
        percentile(ratios, 1));
}

void benchReads(Database& database, const Session& session, int count)
{
    std::mt19937 random{20261118};
    std::vector<double> pages;
    std::vector<double> searches;
    const Day today = Day{std::chrono::year{2026} / 12 / 20};
    for (int i = 0; i < 300; ++i) {
        const DueMark mark{.due = today + std::chrono::days{static_cast<int>(random() % 50)},
            .row = static_cast<qint64>(random() % static_cast<unsigned>(count))};
        pages.push_back(secondsOf(
            [&] { std::ignore = openCases(database, session, {}, today, mark, 50).value(); }));
        const QString typed = nameOf(static_cast<int>(random() % static_cast<unsigned>(count)))
                                  .left(i % 2 == 0 ? 2 : 3);
        searches.push_back(
            secondsOf([&] { std::ignore = searchCases(database, session, typed).value(); }));
    }
    const double counts = secondsOf([&] { std::ignore = lampCounts(database, today).value(); });
    std::printf("page of 50 open cases: p50 %.3f ms, p99 %.3f ms\n", percentile(pages, 0.5) * 1e3,
        percentile(pages, 0.99) * 1e3);
    std::printf("name search, newest 50, rows opened: p50 %.3f ms, p99 %.3f ms\n",
        percentile(searches, 0.5) * 1e3, percentile(searches, 0.99) * 1e3);
    std::printf("counts of all lamps: %.3f ms\n", counts * 1e3);
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? QByteArray{argv[1]}.toInt() : 100'000;
    StoreFixture fixture;
    const QString path = fixture.open->files().database();
    fixture.open.reset();
    const QString copy = fixture.folder.filePath(u"raw.sqlite"_s);
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite).value();
        const double seconds = secondsOf([&] { fill(*database, *fixture.session, count); });
        std::printf("%d cases filled in %.1f s\n", count, seconds);
    }
    QFile::copy(path, copy); // the last connection has moved the log into the file
    const auto database = Database::open(path, Database::Mode::ReadWrite).value();
    benchAcceptance(*database, *fixture.session, copy, count);
    benchReads(*database, *fixture.session, count);
    return 0;
}
