// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/casetablemodel.h"
#include "models/itemmodels/timelinemodel.h"
#include "tests/support/caseevents.h"

#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using itemmodels::CasePage;
using itemmodels::CaseQuery;
using itemmodels::CaseTableModel;

namespace {

const Day kToday = dayFromText(u"2026-11-18").value();

store::CaseRow rowNumber(int n)
{
    cases::CaseSummary summary;
    summary.id = CaseId(QUuid(static_cast<uint>(n) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    summary.itemName = QStringLiteral("item %1").arg(n);
    summary.phase = cases::ClockPhase::Running;
    summary.due = kToday + std::chrono::days(n / 10);
    return {.row = n, .summary = summary};
}

/// A list of `size` cases that answers at once, or when it is let.
class Source
{
public:
    explicit Source(int size)
    {
        for (int n = 0; n < size; ++n)
            rows.push_back(rowNumber(n));
    }

    CaseTableModel::Fetch fetch()
    {
        return [this](
                   const CaseQuery& query, const std::optional<store::CaseRow>& after, int limit) {
            ++asked;
            if (fails)
                return QtFuture::makeReadyFuture<Result<CasePage>>(failure(Error::Code::Database));
            CasePage page;
            if (!after)
                page.counts = {{.green = static_cast<int>(rows.size())}, {}};
            auto from = rows.cbegin();
            if (after)
                from = std::ranges::find_if(rows, [&](const store::CaseRow& row) {
                    return itemmodels::comesBefore(*after, row, query.order);
                });
            for (; from != rows.cend() && static_cast<int>(page.rows.size()) < limit; ++from)
                page.rows.push_back(*from);
            return QtFuture::makeReadyFuture<Result<CasePage>>(std::move(page));
        };
    }

    std::vector<store::CaseRow> rows;
    int asked{0};
    bool fails{false};
};

int daysBetween(Day a, Day b) { return static_cast<int>((b - a).count()); }

void scrollToEnd(CaseTableModel& model)
{
    for (int before = -1; model.rowCount() != before || !model.isComplete();) {
        before = model.rowCount();
        model.ensure(model.rowCount() - 15, model.rowCount() - 1);
        QTest::qWait(0);
    }
}

} // namespace

class CaseTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyListIsReadyAndComplete()
    {
        Source source(0);
        CaseTableModel model(source.fetch(), daysBetween);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy ready(&model, &CaseTableModel::ready);
        model.setQuery({}, kToday);
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isComplete());
    }

    void aFirstPageBringsTheNumbersOfItsMoment()
    {
        Source source(300);
        CaseTableModel model(source.fetch(), daysBetween);
        std::vector<int> counted;
        connect(&model, &CaseTableModel::counted, this,
            [&](const itemmodels::CaseCounts& counts) { counted.push_back(counts.lamps.green); });
        model.setQuery({}, kToday);
        QTRY_COMPARE(counted, std::vector<int>{300});
        scrollToEnd(model);
        QCOMPARE(model.loadedRows(), 300);
        QCOMPARE(counted.size(), std::size_t{1}); // further pages bring none
        source.rows.pop_back();
        model.reload();
        QTRY_COMPARE(counted, (std::vector<int>{300, 299}));
    }

    void anEndedCaseShowsWhenItEnded()
    {
        Source source(2);
        source.rows[1].summary.phase = cases::ClockPhase::Ended;
        source.rows[1].summary.endedOn = kToday - std::chrono::days{3};
        CaseTableModel model(source.fetch(), daysBetween);
        model.setQuery({}, kToday);
        QTRY_COMPARE(model.loadedRows(), 2);
        const auto day = [&model](int row) {
            return model.index(row, 0).data(CaseTableModel::DueRole).toDate();
        };
        QCOMPARE(day(0), toQDate(*source.rows[0].summary.due));
        QCOMPARE(day(1), toQDate(kToday - std::chrono::days{3}));
    }

    void pagesComeAsTheViewNearsThemAndEveryRowOnce()
    {
        Source source(600);
        CaseTableModel model(source.fetch(), daysBetween);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({}, kToday);
        QTRY_COMPARE(model.loadedRows(), CaseTableModel::pageSize);
        QCOMPARE(source.asked, 1);
        QCOMPARE(model.rowCount(), 2 * CaseTableModel::pageSize);
        QVERIFY(model.rowAt(CaseTableModel::pageSize) == nullptr);
        QVERIFY(!model.index(200, 0).data(CaseTableModel::LoadedRole).toBool());
        QCOMPARE(source.asked, 1); // looking asks for nothing

        scrollToEnd(model);
        QCOMPARE(model.rowCount(), 600);
        for (int n = 0; n < 600; ++n)
            QCOMPARE(model.rowAt(n)->row, n);
    }

    void rowsFarAwayAreLetGoAndComeBack()
    {
        Source source(5000);
        CaseTableModel model(source.fetch(), daysBetween);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({}, kToday);
        QTRY_VERIFY(model.isReady());
        scrollToEnd(model);
        QCOMPARE(model.rowCount(), 5000);
        QVERIFY(model.loadedRows() <= (CaseTableModel::keptPages + 1) * CaseTableModel::pageSize);
        QVERIFY(model.rowAt(0) == nullptr);
        model.ensure(0, 14);
        QTRY_VERIFY(model.rowAt(0) != nullptr);
        QCOMPARE(model.rowAt(0)->row, 0);
        QCOMPARE(model.rowCount(), 5000);
    }

    void aChangedCaseMovesToItsPlace()
    {
        Source source(300);
        CaseTableModel model(source.fetch(), daysBetween);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({}, kToday);
        QTRY_VERIFY(model.isReady());
        cases::CaseSummary moved = rowNumber(5).summary;
        moved.due = kToday + std::chrono::days(7);
        model.replace(moved, 2);
        const int row = model.rowOf(moved.id);
        QCOMPARE(model.rowAt(row)->unsent, 2);
        for (int n = 1; n < CaseTableModel::pageSize; ++n)
            QVERIFY(itemmodels::comesBefore(
                *model.rowAt(n - 1), *model.rowAt(n), CaseQuery::Order::DueFirst));

        QSignalSpy touched(&model, &CaseTableModel::dataChanged);
        moved.itemName = QStringLiteral("renamed");
        model.replace(moved);
        QCOMPARE(touched.count(), 1);
        QCOMPARE(touched.first().first().toModelIndex().row(), row);
        QCOMPARE(model.index(row, CaseTableModel::Item).data().toString(), moved.itemName);

        moved.phase = cases::ClockPhase::Ended; // no longer in a list of open cases
        model.replace(moved);
        QCOMPARE(model.rowOf(moved.id), -1);
    }

    void aNewCaseIsPutIn()
    {
        Source source(20);
        CaseTableModel model(source.fetch(), daysBetween);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({}, kToday);
        QTRY_COMPARE(model.rowCount(), 20);
        cases::CaseSummary fresh = rowNumber(500).summary;
        fresh.due = kToday;
        model.replace(fresh, 1);
        QCOMPARE(model.rowCount(), 21);
        QCOMPARE(model.rowOf(fresh.id), 10); // last of those due today
    }

    void aFailureKeepsTheRowsAndIsAskedAgain()
    {
        Source source(300);
        CaseTableModel model(source.fetch(), daysBetween);
        QSignalSpy failed(&model, &CaseTableModel::failed);
        model.setQuery({}, kToday);
        QTRY_VERIFY(model.isReady());
        source.fails = true;
        model.ensure(120, 140);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(model.loadedRows(), CaseTableModel::pageSize);
        source.fails = false;
        model.ensure(120, 140);
        QTRY_COMPARE(model.loadedRows(), 2 * CaseTableModel::pageSize);
    }

    void aLateAnswerToAnOlderQuestionIsThrownAway()
    {
        std::vector<QPromise<Result<CasePage>>> promises;
        CaseTableModel model(
            [&promises](const CaseQuery&, const std::optional<store::CaseRow>&, int) {
                promises.emplace_back().start();
                return promises.back().future();
            },
            daysBetween);
        model.setQuery({.text = QStringLiteral("old")}, kToday);
        model.setQuery({.text = QStringLiteral("new")}, kToday);
        promises[1].addResult(CasePage{.rows = {rowNumber(2)}});
        promises[1].finish();
        promises[0].addResult(CasePage{.rows = {rowNumber(1)}});
        promises[0].finish();
        QTRY_COMPARE(model.rowCount(), 1);
        QTest::qWait(0);
        QCOMPARE(model.rowAt(0)->row, 2);
    }

    void theHistoryTellsEveryKindNewestFirst()
    {
        itemmodels::TimelineModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<store::StoredEvent> events;
        for (const cases::Payload& payload : test::onePayloadOfEachKind())
            events.push_back({.event = test::eventWith(payload)});
        model.setEvents(events, {});
        QCOMPARE(model.rowCount(), static_cast<int>(events.size()));
        QCOMPARE(model.eventAt(0), events.back());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!model.index(row).data().toString().isEmpty());
            QVERIFY(!model.index(row).data(itemmodels::TimelineModel::CaptionRole).isNull());
        }
    }
};

QTEST_GUILESS_MAIN(CaseTableModelTest)
#include "tst_casetablemodel.moc"
