// SPDX-License-Identifier: Apache-2.0
#include "app/demo/generator.h"
#include "models/identity/casenumber.h"
#include "models/store/outbox.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;

/// Cases made for load tests are cases: the platform takes every one of them.
class TestGenerator final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void generatedCasesHoldBeforeThePlatform();
    void theSameSeedGivesTheSameCases();

private:
    [[nodiscard]] static Result<demo::Generated> generated(
        const test::Hall& hall, demo::Counter& counter, int cases);
};

Result<demo::Generated> TestGenerator::generated(
    const test::Hall& hall, demo::Counter& counter, int cases)
{
    return demo::generate(counter.store(), counter.session(), hall.rules(), counter.desk().seat(),
        {.cases = cases, .seed = 7}, hall.clock().now());
}

void TestGenerator::generatedCasesHoldBeforeThePlatform()
{
    test::Hall hall;
    hall.startPlatform();
    const auto counter = hall.counter(0);
    const auto made = generated(hall, *counter, 60);
    QVERIFY_RESULT(made);
    QCOMPARE(made->cases, 60);
    QVERIFY(made->corrected > 0);
    const auto rows = counter->cases(100);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t{60});
    for (const store::CaseRow& row : *rows) {
        const auto number = identity::parseCaseNumber(row.summary.number);
        QVERIFY(number.has_value());
        QCOMPARE(toText(number->date), toText(beijingDay(row.summary.receivedAt)));
        QVERIFY(hall.rules().calendar.isWorkingDay(number->date));
    }
    QVERIFY_RESULT(counter->sync());
    const auto counts = counter->store().readAndWait(
        [](store::Database& database) { return store::outboxCounts(database); });
    QVERIFY_RESULT(counts);
    QVERIFY(*counts == store::OutboxCounts{});
    const auto again = generated(hall, *counter, 1);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::InvalidInput);
}

void TestGenerator::theSameSeedGivesTheSameCases()
{
    QStringList seen[2];
    for (QStringList& items : seen) {
        test::Hall hall;
        const auto counter = hall.counter(1);
        QVERIFY_RESULT(generated(hall, *counter, 20));
        const auto rows = counter->cases(100);
        QVERIFY_RESULT(rows);
        for (const store::CaseRow& row : *rows)
            items << row.summary.number + row.summary.itemCode + row.summary.applicantName;
    }
    QCOMPARE(seen[0].size(), 20);
    QCOMPARE(seen[1], seen[0]);
}

QTEST_MAIN(TestGenerator)
#include "tst_generator.moc"
