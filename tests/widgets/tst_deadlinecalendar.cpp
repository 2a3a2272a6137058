// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/ledgerview.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "explanations.h"
#include "translations/translator.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::shared;
using test::day;

class TestDeadlineCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsOnTheDueDay_data();
    void endsOnTheDueDay();
    void marksEachDay_data();
    void marksEachDay();
    void movesTheCursorByArrows();
    void staysInsideTheGrid();
    void collapsesTheMiddleOfALongTerm();
    void stepsOverTheCollapsedWeeks();
    void namesHolidaysAndWorkedWeekends();
    void tellsTheScreenReaderTheDay();
    void writesTheLedger();
    void namesTheTermAndWhatItRunsFrom();

private:
    Theme m_theme;
};

namespace {

const test::Stop kStop{day(11, 11), day(11, 13)};

} // namespace

void TestDeadlineCalendar::initTestCase()
{
    QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
    m_theme.applyTo(*qApp);
}

void TestDeadlineCalendar::endsOnTheDueDay_data()
{
    QTest::addColumn<Day>("trigger");
    QTest::addColumn<int>("term");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<Day>("due");
    QTest::addColumn<int>("weeks");
    QTest::newRow("accepted on a Wednesday, five days")
        << day(11, 18) << 5 << false << day(11, 25) << 2;
    QTest::newRow("accepted on a Thursday, five days")
        << day(11, 12) << 5 << false << day(11, 19) << 2;
    QTest::newRow("eight days with a stop of three") << day(11, 5) << 8 << true << day(11, 20) << 3;
    QTest::newRow("eight days without the stop") << day(11, 5) << 8 << false << day(11, 17) << 3;
    QTest::newRow("delivery within ten days") << day(11, 16) << 10 << false << day(11, 30) << 3;
    QTest::newRow("supply within fifteen days") << day(11, 18) << 15 << false << day(12, 9) << 4;
}

void TestDeadlineCalendar::endsOnTheDueDay()
{
    QFETCH(Day, trigger);
    QFETCH(int, term);
    QFETCH(bool, stopped);
    QFETCH(Day, due);
    QFETCH(int, weeks);
    const auto explained
        = test::explanation(trigger, term, stopped ? std::optional(kStop) : std::nullopt);
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(explained, day(11, 18));
    QCOMPARE(static_cast<int>(calendar.rows().size()), weeks);
    const auto* last = calendar.cellOf(due);
    QVERIFY(last != nullptr);
    QCOMPARE(calendar.mark(*last), u"到期"_s);
    QCOMPARE(calendar.mark(*calendar.cellOf(trigger)), u"受理"_s);
}

void TestDeadlineCalendar::marksEachDay_data()
{
    QTest::addColumn<Day>("at");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a day before the trigger is bare")
        << day(11, 4) << QString() << u"11月4日 周三"_s;
    QTest::newRow("the trigger is not counted")
        << day(11, 5) << u"受理"_s << u"11月5日 周四，受理"_s;
    QTest::newRow("the first counted day") << day(11, 6) << u"第1日"_s << u"11月6日 周五，第1日"_s;
    QTest::newRow("a Saturday rests") << day(11, 7) << u"休"_s << u"11月7日 周六，休"_s;
    QTest::newRow("a stopped day") << day(11, 12) << u"暂停"_s << u"11月12日 周四，暂停"_s;
    QTest::newRow("today") << day(11, 18) << u"第6日"_s << u"11月18日 周三，今天，第6日"_s;
    QTest::newRow("the due day") << day(11, 20) << u"到期"_s << u"11月20日 周五，第8日，到期"_s;
    QTest::newRow("a weekend after the due day")
        << day(11, 21) << u"休"_s << u"11月21日 周六，休"_s;
}

void TestDeadlineCalendar::marksEachDay()
{
    QFETCH(Day, at);
    QFETCH(QString, mark);
    QFETCH(QString, spoken);
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(test::explanation(day(11, 5), 8, kStop), day(11, 18));
    const auto* cell = calendar.cellOf(at);
    QVERIFY(cell != nullptr);
    QCOMPARE(calendar.mark(*cell), mark);
    QCOMPARE(calendar.spokenText(*cell), spoken);
}

void TestDeadlineCalendar::movesTheCursorByArrows()
{
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(test::explanation(day(11, 5), 8, kStop), day(11, 18));
    calendar.setCursorDay(day(11, 18));
    QSignalSpy moved(&calendar, &DeadlineCalendar::cursorMoved);
    QTest::keyClick(&calendar, Qt::Key_Right);
    QCOMPARE(calendar.cursorDay(), day(11, 19));
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.cursorDay(), day(11, 12));
    QTest::keyClick(&calendar, Qt::Key_Left);
    QCOMPARE(calendar.cursorDay(), day(11, 11));
    QTest::keyClick(&calendar, Qt::Key_Down);
    QCOMPARE(moved.size(), 4);
    QCOMPARE(moved.last().first().toString(), u"11月18日 周三，今天，第6日"_s);
}

void TestDeadlineCalendar::staysInsideTheGrid()
{
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(test::explanation(day(11, 5), 8), day(11, 18));
    calendar.setCursorDay(day(11, 2));
    QTest::keyClick(&calendar, Qt::Key_Left);
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.cursorDay(), day(11, 2));
    calendar.clear();
    QTest::keyClick(&calendar, Qt::Key_Right);
    QVERIFY(!calendar.cursorDay());
}

void TestDeadlineCalendar::collapsesTheMiddleOfALongTerm()
{
    const auto explained = test::explanation(day(11, 2), 45);
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(explained, day(11, 18));
    QCOMPARE(calendar.rows().size(), std::size_t{5});
    int shown = 0;
    for (const auto& row : calendar.rows()) {
        for (const auto& cell : row.cells)
            shown += cell.counted && cell.counted->ordinal > 0 ? 1 : 0;
    }
    QVERIFY(calendar.rows()[2].cells.empty());
    QCOMPARE(shown + calendar.rows()[2].collapsedDays, 45);
    QVERIFY(calendar.cellOf(*explained.due) != nullptr);
}

void TestDeadlineCalendar::stepsOverTheCollapsedWeeks()
{
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(test::explanation(day(11, 2), 45), day(11, 3));
    calendar.setCursorDay(day(11, 11));
    QTest::keyClick(&calendar, Qt::Key_Down);
    const auto reached = calendar.cursorDay();
    QVERIFY(reached && *reached > day(11, 18));
    QVERIFY(calendar.cellOf(*reached) != nullptr);
    QTest::keyClick(&calendar, Qt::Key_Up);
    QCOMPARE(calendar.cursorDay(), day(11, 11));
}

void TestDeadlineCalendar::namesHolidaysAndWorkedWeekends()
{
    auto explained = test::explanation(day(11, 5), 3);
    auto& days = explained.days;
    days[1].role = deadline::DayRole::Holiday;
    days[1].holiday = u"国庆节"_s;
    days[1].ordinal = 0;
    days[2].role = deadline::DayRole::Counted;
    days[2].makeUp = true;
    days[2].ordinal = 1;
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(explained, day(11, 5));
    QCOMPARE(calendar.mark(*calendar.cellOf(day(11, 6))), u"休"_s);
    QCOMPARE(calendar.spokenText(*calendar.cellOf(day(11, 6))), u"11月6日 周五，国庆节，休"_s);
    QCOMPARE(calendar.mark(*calendar.cellOf(day(11, 7))), u"班"_s);
    QCOMPARE(calendar.spokenText(*calendar.cellOf(day(11, 7))), u"11月7日 周六，调休上班，第1日"_s);
}

void TestDeadlineCalendar::tellsTheScreenReaderTheDay()
{
    DeadlineCalendar calendar(m_theme);
    calendar.setExplanation(test::explanation(day(11, 18), 5), day(11, 18));
    calendar.setCursorDay(day(11, 25));
    auto* spoken = QAccessible::queryAccessibleInterface(&calendar);
    QVERIFY(spoken != nullptr);
    QCOMPARE(spoken->role(), QAccessible::Table);
    QCOMPARE(spoken->text(QAccessible::Name), u"期限历"_s);
    QCOMPARE(spoken->text(QAccessible::Value), u"11月25日 周三，第5日，到期"_s);
}

void TestDeadlineCalendar::writesTheLedger()
{
    LedgerView ledger(m_theme);
    ledger.setExplanation(test::explanation(day(11, 5), 8, kStop));
    const std::vector<LedgerLine> wanted{{u"承诺时限"_s, u"8 个工作日（法定 20）"_s, false},
        {u"受理 11-05，次日起算"_s, u"当日不计"_s, false},
        {u"周末 11-07、08、14、15"_s, u"4 天不计"_s, false},
        {u"卫生检测 11-11 至 11-13"_s, u"暂停 3 日"_s, false},
        {u"第 8 日"_s, u"11-20 周五"_s, true}, {u"没有暂停，应在 11-17 到期"_s, {}, false}};
    QVERIFY(ledger.lines() == wanted);
}

void TestDeadlineCalendar::namesTheTermAndWhatItRunsFrom()
{
    deadline::Explanation explanation = test::explanation(day(11, 5), 8);
    LedgerView ledger(m_theme);
    const auto begins = [&](const QString& rule) {
        explanation.rule = rule;
        ledger.setExplanation(explanation);
        return QStringList{ledger.lines()[0].fact, ledger.lines()[1].fact};
    };
    QCOMPARE(begins(u"DL-16"_s), (QStringList{u"承诺时限"_s, u"受理 11-05，次日起算"_s}));
    QCOMPARE(begins(u"DL-07"_s), (QStringList{u"送达时限"_s, u"决定 11-05，次日起算"_s}));
    QCOMPARE(begins(u"DL-01"_s), (QStringList{u"答复时限"_s, u"收件 11-05，次日起算"_s}));
    QCOMPARE(begins(u"DL-22"_s), (QStringList{u"移交时限"_s, u"接收 11-05，次日起算"_s}));
}

QTEST_MAIN(TestDeadlineCalendar)
#include "tst_deadlinecalendar.moc"
