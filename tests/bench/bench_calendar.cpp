// SPDX-License-Identifier: Apache-2.0
//
// bench_calendar [CASES]: a change of the calendar over so many open cases (100,000). What-if and
// rows written for a change that moves few and for one that moves all, each beside its floor from
// the same run: the covering index read by the raw C API, and a bare UPDATE of the same rows.
#include "models/desk/calendarchange.h"
#include "models/store/summaries.h"
#include "tests/store/storefixture.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;
using namespace yichuang;
using namespace yichuang::test;
using calendar::WorkingCalendar;

namespace {

constexpr int rounds = 5;

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = steady_clock::now();
    work();
    return duration<double, std::milli>{steady_clock::now() - start}.count();
}

double median(const std::function<double()>& measure)
{
    std::vector<double> values;
    for (int i = 0; i < rounds; ++i)
        values.push_back(measure());
    std::ranges::sort(values);
    return values[rounds / 2];
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Promised cases accepted on the last sixty working days before 21 December 2026.
cases::CaseSummary openCase(int number, const WorkingCalendar& calendar)
{
    constexpr std::array terms{3, 5, 7, 10, 15, 20, 30};
    const CaseId id{uuid7(Instant{milliseconds{1795000000000 + number}})};
    auto row = summaryWith(
        id, u"621102000000202611180%1"_s.arg(number, 6, 10, QChar(u'0')) + u'0', u"李桂芳"_s);
    const Day today{2026y / 12 / 21};
    const deadline::RunningCount count{.term = deadline::Term::of(deadline::Rule::Promise,
                                           terms[static_cast<std::size_t>(number) % terms.size()]),
        .facts
        = {.trigger = {*calendar.subtractWorkingDays(today, WorkingDays{number / 7 % 60}), {}},
            .intake = deadline::Intake::OpenWindow}};
    const auto dates = must(deadline::datesOf(count, calendar, {}));
    row.count = deadline::toText(count);
    row.due = dates.due;
    row.yellowFrom = dates.yellowFrom;
    row.provisional = dates.provisional;
    row.calendarVersion = dates.calendarVersion;
    row.toldDue = number % 2 == 0 ? dates.due : std::nullopt;
    return row;
}

void fill(StoreFixture& fixture, int cases, const WorkingCalendar& calendar)
{
    for (int number = 0; number < cases;) {
        must(fixture.open->writeAndWait([&](store::Database& database) -> Result<> {
            for (int end = std::min(cases, number + 2000); number < end; ++number) {
                auto done
                    = store::saveSummary(database, *fixture.session, openCase(number, calendar));
                if (!done)
                    return done;
            }
            return {};
        }));
    }
}

/// The floor of reading: every group's columns through the C API.
double rawRead(const QString& path)
{
    sqlite3* file = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(file,
        "SELECT count_text, due_day, yellow_from, provisional FROM cases INDEXED BY cases_counting "
        "WHERE count_text <> ''",
        -1, &statement, nullptr);
    qint64 bytes = 0;
    const double time = millisecondsOf([&] {
        while (sqlite3_step(statement) == SQLITE_ROW)
            bytes += sqlite3_column_bytes(statement, 0);
    });
    sqlite3_finalize(statement);
    sqlite3_close(file);
    return bytes > 0 ? time : -1;
}

/// Rolled back, so that each round finds the same rows.
struct RollBack
{
    explicit RollBack(store::Database& database)
        : transaction(must(store::Transaction::begin(database)))
    {
    }
    store::Transaction transaction;
};

qint64 writeAll(store::Database& database, const std::vector<desk::OutdatedGroup>& outdated)
{
    qint64 rows = 0;
    for (const desk::OutdatedGroup& one : outdated) {
        for (const store::CountedCase& moved :
            must(store::casesOf(database, one.group, one.group.cases))) {
            must(store::writeDates(database, moved.row, one.dates));
            ++rows;
        }
    }
    return rows;
}

void measure(const char* name, StoreFixture& fixture, const WorkingCalendar& present,
    const WorkingCalendar& candidate)
{
    const QString path = store::ProfileFiles{fixture.profile}.database();
    const auto reader = must(store::Database::open(path, store::Database::Mode::ReadOnly));
    std::size_t moved = 0;
    const double asked = median([&] {
        return millisecondsOf(
            [&] { moved = must(desk::whatIf(*reader, present, candidate, {})).moved.size(); });
    });
    const auto writer = must(store::Database::open(path, store::Database::Mode::ReadWrite));
    qint64 rows = 0;
    const double written = median([&] {
        const RollBack undone{*writer};
        return millisecondsOf([&] {
            rows = writeAll(*writer,
                must(desk::outdatedGroups(must(store::countGroups(*writer)), candidate, {})));
        });
    });
    const double bare = median([&] {
        const RollBack undone{*writer};
        return millisecondsOf([&] {
            must(writer->run(u"UPDATE cases SET due_day = '2027-01-01', yellow_from = '2027-01-01' "
                             "WHERE case_row <= ?"_s,
                rows));
        });
    });
    std::printf(
        "%-14s what-if %7.1f ms (%zu moved); recompute and write %8.1f ms (%lld rows), bare "
        "UPDATE of as many %8.1f ms, before commit\n",
        name, asked, moved, written, static_cast<long long>(rows), bare);
}

} // namespace

int main(int argc, char** argv)
{
    const int cases = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const WorkingCalendar present = must(WorkingCalendar::loadBuiltIn());
    StoreFixture fixture;
    fill(fixture, cases, present);
    const QString path = store::ProfileFiles{fixture.profile}.database();
    std::printf("%d open cases; covering index by the C API %.1f ms\n", cases,
        median([&] { return rawRead(path); }));

    calendar::CalendarYear few{.year = 2027,
        .noticeNumber = u"invented"_s,
        .published = Day{2026y / 12 / 22},
        .holidays = {{u"元旦"_s, Day{2027y / 1 / 1}, Day{2027y / 1 / 5}}},
        .makeUpDays = {Day{2027y / 1 / 9}}};
    measure("a new notice", fixture, present, must(present.withYear(few)));

    // One holiday more in September moves every case that has started before it.
    auto all = present.years().back();
    all.makeUpDays.clear();
    all.holidays = {{u"invented"_s, Day{2026y / 1 / 1}, Day{2026y / 1 / 1}}};
    measure("moves nearly all", fixture, present, must(present.withYear(all)));
    return 0;
}
