// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clocks.h"
#include "models/deadline/runningcount.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace Qt::Literals::StringLiterals;
using test::SampleCase;

namespace {

CaseSummary rowOf(const SampleCase& sample)
{
    return summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt);
}

/// What another calendar would be asked: the row's own count.
deadline::CountedDates counted(const CaseSummary& row, const SampleCase& sample)
{
    const auto count = deadline::runningCountFromText(row.count).value();
    return deadline::datesOf(count, sample.rules().calendar, sample.rules().policy).value();
}

} // namespace

/// A list row must hold all that a change of the calendar needs (rulebook 1.10).
class TestSummary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCountGivesTheDaysOfTheRow();
    void noCountWhereNoCalendarMovesTheDay();
    void remembersTheNewestPrintedDate();
};

void TestSummary::theCountGivesTheDaysOfTheRow()
{
    SampleCase sample;
    QVERIFY(sample.act("2025-03-03 09:30", sample.receipt()).has_value());
    const CaseSummary received = rowOf(sample);
    QCOMPARE(received.clock, u"C1"_s);
    QVERIFY(sample.act("2025-03-04 10:00", Accepted{}).has_value());
    const CaseSummary accepted = rowOf(sample);
    QCOMPARE(accepted.clock, u"C2"_s);
    QVERIFY(received.count != accepted.count);
    for (const CaseSummary& row : {received, accepted}) {
        const auto dates = counted(row, sample);
        QCOMPARE(dates.due, row.due);
        QCOMPARE(dates.yellowFrom, row.yellowFrom);
        QCOMPARE(dates.provisional, row.provisional);
        QCOMPARE(dates.calendarVersion, row.calendarVersion);
        QVERIFY(row.due.has_value());
    }
}

void TestSummary::noCountWhereNoCalendarMovesTheDay()
{
    SampleCase sample;
    QVERIFY(sample.act("2025-03-03 09:30", sample.receipt()).has_value());
    QVERIFY(sample.act("2025-03-04 10:00", Withdrawn{u"不再经营"_s, true}).has_value());
    const CaseSummary ended = rowOf(sample);
    QCOMPARE(ended.phase, ClockPhase::Ended);
    QCOMPARE(ended.count, QString{});
}

void TestSummary::remembersTheNewestPrintedDate()
{
    SampleCase sample;
    QVERIFY(sample.act("2025-03-03 09:30", sample.receipt()).has_value());
    QVERIFY(sample.act("2025-03-03 09:40", Accepted{}).has_value());
    QVERIFY(!rowOf(sample).toldDue);
    const Day told = dayFromText(u"2025-03-10").value();
    const Printed notice{u"D03"_s, {}, QByteArray(32, 'x'), 1, false, told};
    const Printed receipt{u"D01"_s, {}, QByteArray(32, 'x'), 1, false, {}};
    QVERIFY(sample.act("2025-03-03 09:41", notice).has_value());
    QVERIFY(sample.act("2025-03-03 09:42", receipt).has_value());
    QCOMPARE(rowOf(sample).toldDue, std::optional{told});
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
