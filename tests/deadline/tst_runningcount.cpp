// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/duedate.h"
#include "models/deadline/runningcount.h"
#include "tests/support/qtestprinters.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::deadline;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

namespace {

Day someDay() { return Day{2013y / 1 / 1} + days{*rc::gen::inRange(0, 5000)}; }

/// Kinds as people write them, separators of the form and characters of several planes included.
QString someKind()
{
    return *rc::gen::element(u"听证"_s, u"专家评审"_s, u""_s, u"a;b,c"_s, u"50 % + 1"_s, u"𠮷;s"_s);
}

RunningCount someCount()
{
    RunningCount count;
    const auto rules = allRules();
    count.term = Term::of(
        rules[*rc::gen::inRange<std::size_t>(0, rules.size())].rule, *rc::gen::inRange(0, 61));
    count.term.unit
        = *rc::gen::element(DayUnit::WorkingDays, DayUnit::CalendarDays, DayUnit::Hours);
    count.term.extensionLimit = *rc::gen::inRange(0, 21);
    count.term.statutoryDays = *rc::gen::inRange(0, 61);
    count.facts.trigger = {someDay(), milliseconds{*rc::gen::inRange(0, 86'400'000)}};
    if (*rc::gen::arbitrary<bool>())
        count.facts.trigger.timeOfDay = {};
    count.facts.intake = *rc::gen::element(Intake::Unknown, Intake::OpenWindow);
    const int stops = *rc::gen::inRange(0, 4);
    for (int i = 0; i < stops; ++i) {
        Stop stop{
            .kind = someKind(), .from = count.facts.trigger.day + days{*rc::gen::inRange(-3, 60)}};
        if (*rc::gen::arbitrary<bool>())
            stop.until = stop.from + days{*rc::gen::inRange(0, 40)};
        if (*rc::gen::arbitrary<bool>())
            stop.told = WorkingDays{*rc::gen::inRange(1, 30)};
        count.facts.stops.push_back(stop);
    }
    if (*rc::gen::arbitrary<bool>())
        count.facts.extensions.push_back({WorkingDays{*rc::gen::inRange(1, 15)}, someDay()});
    if (count.term.rule == Rule::InformationReply && *rc::gen::arbitrary<bool>()) {
        count.facts.restart
            = Restart{.arrivedOn = count.facts.trigger.day + days{*rc::gen::inRange(0, 60)}};
        if (*rc::gen::arbitrary<bool>())
            count.facts.restart->askedOn = count.facts.trigger.day;
    }
    return count;
}

} // namespace

/// The count a list keeps beside the days.
class TestRunningCount final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWrittenShortAndPlain();
    void losesNothing();
    void givesTheDaysOfTheExplanation();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
};

void TestRunningCount::isWrittenShortAndPlain()
{
    const RunningCount count{.term = Term::of(Rule::Promise, 20),
        .facts = {.trigger = {Day{2026y / 11 / 18}, hours{9}},
            .intake = Intake::OpenWindow,
            .stops = {{u"听证"_s, Day{2026y / 11 / 20}, Day{2026y / 12 / 1}, WorkingDays{10}},
                {u"检测"_s, Day{2026y / 12 / 3}, {}, {}}},
            .extensions = {{WorkingDays{5}, Day{2026y / 12 / 2}}}}};
    QCOMPARE(toText(count),
        u"1;PROMISE;20;w;10;0;2026-11-18+32400000;o;s2026-11-20,2026-12-01,10,%E5%90%AC%E8%AF%81;"
        "s2026-12-03,,,%E6%A3%80%E6%B5%8B;e5,2026-12-02"_s);
}

void TestRunningCount::losesNothing()
{
    QVERIFY(rc::check("text and back", [] {
        const RunningCount count = someCount();
        const auto again = runningCountFromText(toText(count));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == count);
    }));
}

void TestRunningCount::givesTheDaysOfTheExplanation()
{
    const auto calendar = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(calendar);
    QVERIFY(rc::check("a list shows what the explanation says", [&] {
        const RunningCount count = someCount();
        const Policy policy{
            .receipt = *rc::gen::element(ReceiptPolicy::ActualDay, ReceiptPolicy::NextWorkday),
            .stopMode = *rc::gen::element(StopMode::Strict, StopMode::Inclusive)};
        const auto dates = datesOf(count, *calendar, policy);
        const auto why = explain(count.term, count.facts, *calendar, policy);
        RC_ASSERT(dates.has_value() == why.has_value());
        if (!why)
            return;
        RC_ASSERT(dates->due == why->due);
        RC_ASSERT(dates->yellowFrom == why->yellowFrom);
        RC_ASSERT(dates->provisional == why->provisional);
        RC_ASSERT(dates->calendarVersion == why->calendarVersion);
    }));
}

void TestRunningCount::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Code>("code");
    const auto invalid = Error::Code::InvalidInput;
    const auto unsupported = Error::Code::Unsupported;
    QTest::newRow("nothing") << u""_s << unsupported;
    QTest::newRow("later form") << u"2;PROMISE;20;w;10;0;2026-11-18;o"_s << unsupported;
    QTest::newRow("unknown rule") << u"1;PROMISED;20;w;10;0;2026-11-18;o"_s << unsupported;
    QTest::newRow("cut short") << u"1;PROMISE;20;w;10;0"_s << invalid;
    QTest::newRow("no number") << u"1;PROMISE;zwanzig;w;10;0;2026-11-18;o"_s << invalid;
    QTest::newRow("no day") << u"1;PROMISE;20;w;10;0;2026-02-30;o"_s << invalid;
    QTest::newRow("25 o'clock") << u"1;PROMISE;20;w;10;0;2026-11-18+90000000;o"_s << invalid;
    QTest::newRow("unknown unit") << u"1;PROMISE;20;x;10;0;2026-11-18;o"_s << invalid;
    QTest::newRow("half a stop") << u"1;PROMISE;20;w;10;0;2026-11-18;o;s2026-11-20"_s << invalid;
    QTest::newRow("unknown act") << u"1;PROMISE;20;w;10;0;2026-11-18;o;x5,2026-11-20"_s << invalid;
    QTest::newRow("empty act") << u"1;PROMISE;20;w;10;0;2026-11-18;o;"_s << invalid;
}

void TestRunningCount::refusesWhatItCannotRead()
{
    QFETCH(QString, text);
    QFETCH(Error::Code, code);
    const auto count = runningCountFromText(text);
    QVERIFY(!count);
    QCOMPARE(count.error().code, code);
}

QTEST_GUILESS_MAIN(TestRunningCount)
#include "tst_runningcount.moc"
