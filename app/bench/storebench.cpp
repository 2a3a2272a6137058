// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"
#include "app/bench/rawfile.h"
#include "app/bench/samplestore.h"
#include "app/bench/text.h"
#include "models/desk/twinsearch.h"
#include "models/store/caselist.h"
#include "models/store/casesearch.h"
#include "models/store/eventlog.h"
#include "models/store/searchterms.h"
#include "models/store/transaction.h"

#include <random>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace yichuang::store;

constexpr int rounds = 9;
constexpr int blocksOfRound = 16; ///< ours and the floor take turns, so that a busy disk meets both
constexpr int blockSize = 25;
constexpr int reads = 300;

Result<> save(SampleStore& sample, const SampleCase& one)
{
    auto transaction = Transaction::begin(sample.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    return appendEvent(sample.database(), sample.session(), one.event, one.summary)
        .and_then([&](const cases::CaseEvent&) { return transaction->commit(); });
}

Result<QByteArray> tokensOf(const Session& session, const cases::CaseSummary& summary)
{
    return indexText(session, summary.names + QStringList{QString{}} + summary.numbers);
}

/// Seconds of one block through the store, then through the C interface.
Result<std::pair<double, double>> block(SampleStore& sample, RowCopier& copier, int first)
{
    std::vector<SampleCase> cases;
    std::vector<QByteArray> tokens;
    for (int i = 0; i < blockSize; ++i) {
        cases.push_back(sampleCase(first + i));
        auto text = tokensOf(sample.session(), cases.back().summary);
        if (!text)
            return tl::unexpected(text.error());
        tokens.push_back(*std::move(text));
    }
    Result<> saved;
    const double ours = secondsOf([&] {
        for (const SampleCase& one : cases)
            saved = saved.and_then([&] { return save(sample, one); });
    });
    if (!saved)
        return tl::unexpected(saved.error());
    copier.take(blockSize, std::move(tokens));
    return std::pair{ours, secondsOf([&] { copier.put(); })};
}

Result<Figure> acceptanceFigure(SampleStore& sample, const QString& copy, int first)
{
    RawFile own{sample.database().path()};
    RawFile raw{copy};
    RowCopier copier{own, raw};
    std::vector<double> ours;
    std::vector<double> floors;
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        double spent = 0;
        double spentRaw = 0;
        for (int i = 0; i < blocksOfRound; ++i, first += blockSize) {
            const auto seconds = block(sample, copier, first);
            if (!seconds)
                return tl::unexpected(seconds.error());
            spent += seconds->first;
            spentRaw += seconds->second;
        }
        ours.push_back(blocksOfRound * blockSize / spent);
        floors.push_back(blocksOfRound * blockSize / spentRaw);
        ratios.push_back(spentRaw / spent);
    }
    const double rate = percentile(ours, 0.5);
    return Figure{.id = u"store.acceptance"_s,
        //: 中文: 受理一件并落盘（加密、链接、待传、列表、检索）
        .what = Text::tr("one acceptance on disk: sealed, chained, queued, listed, indexed"),
        .unit = Figure::Unit::PerSecond,
        .ours = rate,
        .floor = rate / percentile(ratios, 0.5), // the middle of the pairs
        //: 中文: 同样的行直接用 SQLite C 接口写入
        .floorIs = Text::tr("the same rows by SQLite's C interface"),
        .aim = 0.8};
}

const QByteArray pageStatement
    = "SELECT case_row, case_id, number, version, state, kind, department, item_code, "
      "item_version, "
      "item_name, place_code, place_name, phase, clock, due_day, yellow_from, provisional, "
      "calendar_version, received_at, accepted_on, ended_on, last_event_at, sealed_applicant, "
      "(SELECT count(*) FROM outbox WHERE outbox.case_id = cases.case_id) FROM cases WHERE phase "
      "<> "
      "'ended' AND (sort_due, case_row) > (?, ?) ORDER BY sort_due, case_row LIMIT 50";

/// Every column of every row touched, nothing made of them.
void readRows(RawFile& raw, sqlite3_stmt* statement)
{
    volatile int sink = 0;
    while (raw.step(statement)) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sink = sink + sqlite3_column_bytes(statement, column);
    }
    sqlite3_reset(statement);
}

Result<Figure> pageFigure(SampleStore& sample, int count)
{
    RawFile raw{sample.database().path()};
    sqlite3_stmt* const page = raw.prepare(pageStatement);
    std::mt19937 random{20261118};
    const Day today{std::chrono::year{2026} / 12 / 20};
    std::vector<double> ours;
    std::vector<double> floors;
    for (int i = 0; i < reads; ++i) {
        const DueMark mark{.due = today + std::chrono::days{static_cast<int>(random() % 50)},
            .row = static_cast<qint64>(random() % static_cast<unsigned>(count))};
        Result<> read;
        ours.push_back(1e3 * secondsOf([&] {
            read = openCases(sample.database(), sample.session(), {}, today, mark, 50)
                       .map([](const std::vector<CaseRow>&) {});
        }));
        if (!read)
            return tl::unexpected(read.error());
        const QByteArray due = yichuang::toText(*mark.due).toUtf8();
        floors.push_back(1e3 * secondsOf([&] {
            sqlite3_bind_text(
                page, 1, due.constData(), static_cast<int>(due.size()), SQLITE_STATIC);
            sqlite3_bind_int64(page, 2, mark.row);
            readRows(raw, page);
        }));
    }
    return Figure{.id = u"store.page"_s,
        //: 中文: 列表取一页 50 件，姓名已解密
        .what = Text::tr("a page of 50 open cases, names opened"),
        .unit = Figure::Unit::Milliseconds,
        .ours = percentile(ours, 0.5),
        .floor = percentile(floors, 0.5),
        //: 中文: 同样的语句直接用 SQLite C 接口，不解密
        .floorIs = Text::tr("the same statement by SQLite's C interface, nothing opened"),
        .aim = 1.5};
}

Result<Figure> nameFigure(SampleStore& sample, int count)
{
    std::mt19937 random{20261118};
    std::vector<double> times;
    for (int i = 0; i < reads; ++i) {
        const QString typed = nameOf(static_cast<int>(random() % static_cast<unsigned>(count)))
                                  .left(i % 2 == 0 ? 2 : 3);
        Result<> read;
        times.push_back(1e3 * secondsOf([&] {
            read = searchCases(sample.database(), sample.session(), typed).map([](const auto&) {});
        }));
        if (!read)
            return tl::unexpected(read.error());
    }
    return Figure{.id = u"store.names"_s,
        //: 中文: 按姓名检索，最新 50 件，姓名已解密（99 百分位）
        .what = Text::tr("search by name, newest 50, names opened, p99"),
        .unit = Figure::Unit::Milliseconds,
        .ours = percentile(times, 0.99),
        .floor = {},
        .floorIs = {},
        .aim = {}};
}

/// What a clerk has typed of an applicant's form after each key: the name, the number, the
/// telephone.
std::vector<cases::Applicant> keystrokes(const cases::Applicant& whole)
{
    std::vector<cases::Applicant> forms;
    cases::Applicant form{.kind = whole.kind};
    const auto type = [&forms, &form](QString& field, const QString& text) {
        for (const QChar c : text) {
            field += c;
            form.person.name = form.name;
            forms.push_back(form);
        }
    };
    type(form.name, whole.name);
    type(form.person.number, whole.person.number);
    type(form.telephone, whole.telephone);
    return forms;
}

/// Features M12: the window looks for the same request after each key, in everything it has.
Result<Figure> twinFigure(SampleStore& sample, int count)
{
    constexpr int applicants = 12;
    constexpr double perKey = 50; // ms
    std::mt19937 random{20261118};
    std::vector<double> times;
    int found = 0;
    for (int i = 0; i < applicants; ++i) {
        // Each tenth case is open, so this one has a twin.
        const int number = static_cast<int>(random() % static_cast<unsigned>(count)) / 10 * 10;
        const auto asked = std::get<cases::Received>(sampleCase(number).event.payload);
        desk::Intake form;
        form.itemCode = asked.itemCode;
        for (const cases::Applicant& typed : keystrokes(asked.applicant)) {
            form.applicant = typed;
            Result<std::vector<desk::OpenTwin>> twins;
            times.push_back(1e3 * secondsOf([&] {
                twins = desk::openTwins(sample.database(), sample.session(), form);
            }));
            if (!twins)
                return tl::unexpected(twins.error());
            const bool whole = typed.telephone.size() == asked.applicant.telephone.size();
            found += whole && !twins->empty() ? 1 : 0;
        }
    }
    if (found != applicants)
        return failure(Error::Code::Corrupt, u"a case of the same request was not found"_s);
    return Figure{.id = u"store.twins"_s,
        //: 中文: 受理时每按一键查同一申请是否已在办（99 百分位）
        .what = Text::tr("the same request looked for after each key, p99"),
        .unit = Figure::Unit::Milliseconds,
        .ours = percentile(times, 0.99),
        .floor = {},
        .floorIs = {},
        .aim = perKey};
}

} // namespace

Result<std::vector<Figure>> storeFigures(int cases)
{
    const auto sample = SampleStore::make();
    if (!sample)
        return tl::unexpected(sample.error());
    if (const auto filled = (*sample)->fill(0, cases); !filled)
        return tl::unexpected(filled.error());
    const auto copy = (*sample)->copy();
    if (!copy)
        return tl::unexpected(copy.error());
    std::vector<Figure> figures;
    for (const auto& figure :
        {acceptanceFigure(**sample, *copy, cases), pageFigure(**sample, cases),
            nameFigure(**sample, cases), twinFigure(**sample, cases)}) {
        if (!figure)
            return tl::unexpected(figure.error());
        figures.push_back(*figure);
    }
    return figures;
}

} // namespace yichuang::bench
