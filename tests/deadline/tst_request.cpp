// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/request.h"
#include "tests/support/qtestprinters.h"

#include <functional>

using namespace yichuang;
using namespace yichuang::deadline;
using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;

/// The mini-language of rulebook 1.11 where the delivered vectors are silent.
class TestRequest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void understandsTheMiniLanguage_data();
    void understandsTheMiniLanguage();

private:
    using Row = std::function<void(const char*, const QStringList&, const QString&)>;
    static void hourRows(const Row& row);
    static void restartRows(const Row& row);

    std::optional<WorkingCalendar> m_calendar;
};

void TestRequest::initTestCase()
{
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
}

void TestRequest::hourRows(const Row& row)
{
    const QString at = u"2026-03-03 10:30"_s;
    row("hours over the noon break", {u"HOURS"_s, at, u"2"_s, {}}, u"2026-03-03 14:30"_s);
    row("hours of a hall without a break", {u"HOURS"_s, at, u"2"_s, u"opening=09:00-17:00"_s},
        u"2026-03-03 12:30"_s);
    row("hours of a hall of its own",
        {u"HOURS"_s, at, u"2"_s, u"opening=09:00-11:30,13:00-16:00"_s}, u"2026-03-03 14:00"_s);
    row("hours stand still in a stop",
        {u"HOURS"_s, at, u"7"_s, u"suspend=2026-03-04..2026-03-06"_s}, u"2026-03-06 10:30"_s);
    row("hours paused", {u"HOURS"_s, at, u"7"_s, u"suspend=2026-03-04.."_s}, u"PAUSED"_s);
    row("hours are never moved",
        {u"HOURS"_s, u"2026-03-06 22:00"_s, u"1"_s, u"policy=NEXT_WORKDAY"_s},
        u"2026-03-09 09:30"_s);
    row("yellow of hours", {u"LAMP_YELLOW"_s, at, u"14"_s, u"base=HOURS"_s}, u"2026-03-05"_s);
    row("red of hours", {u"LAMP_RED"_s, at, u"14"_s, u"base=HOURS"_s}, u"2026-03-06"_s);
    row("no hours", {u"HOURS"_s, at, u"0"_s, {}}, u"invalidInput"_s);
    row("a hall that opens after it closes", {u"HOURS"_s, at, u"2"_s, u"opening=17:00-09:00"_s},
        u"invalidInput"_s);
    row("half a spell", {u"HOURS"_s, at, u"2"_s, u"opening=09:00"_s}, u"invalidInput"_s);
    row("three spells", {u"HOURS"_s, at, u"2"_s, u"opening=08:00-09:00,10:00-11:00,12:00-13:00"_s},
        u"invalidInput"_s);
    row("no such time", {u"HOURS"_s, at, u"2"_s, u"opening=08:00-25:00"_s}, u"invalidInput"_s);
    row("opening hours of a term in days", {u"STAT20"_s, at, u"20"_s, u"opening=09:00-17:00"_s},
        u"invalidInput"_s);
    row("hours have no extension", {u"HOURS"_s, at, u"7"_s, u"extend=5@2026-03-03"_s},
        u"2026-03-04 10:30"_s);
    row("a renewal is answered by the licence's end, day off or not",
        {u"RENEW_ANSWER"_s, u"2025-09-03 09:30"_s, u"35"_s, {}}, u"2025-10-08"_s);
}

void TestRequest::restartRows(const Row& row)
{
    const QString at = u"2025-09-22 09:30"_s; // due 2025-10-24
    const auto reply = [&](const QString& events) {
        return QStringList{u"GOVINFO20"_s, at, u"20"_s, events};
    };
    row("clarified: the twenty days start anew", reply(u"restart=2025-10-10"_s), u"2025-11-06"_s);
    row("asked for on the seventh day", reply(u"notice=2025-09-30;restart=2025-10-10"_s),
        u"2025-11-06"_s);
    row("asked for on the eighth day", reply(u"notice=2025-10-09;restart=2025-10-10"_s),
        u"2025-10-24"_s);
    row("clarified long after the first due day", reply(u"restart=2025-12-01"_s), u"2025-12-29"_s);
    row("extended in the new term", reply(u"restart=2025-10-10;extend=20@2025-11-05"_s),
        u"2025-12-04"_s);
    row("extended before the new term", reply(u"restart=2025-10-10;extend=20@2025-10-09"_s),
        u"2025-11-06"_s);
    row("a second extension", reply(u"extend=10@2025-10-20;extend=10@2025-10-21"_s),
        u"2025-11-07"_s);
    row("an extension of more than twenty days", reply(u"extend=21@2025-10-20"_s), u"2025-10-24"_s);
    row("third parties are heard", reply(u"suspend=2025-10-13..2025-10-16"_s), u"2025-10-29"_s);
    row("third parties are still heard when it is clarified",
        reply(u"suspend=2025-10-09..2025-10-15;restart=2025-10-13"_s), u"2025-11-11"_s);
    row("a restart before the request", reply(u"restart=2025-09-21"_s), u"invalidInput"_s);
    row("a restart without a day", reply(u"restart=soon"_s), u"invalidInput"_s);
    row("two restarts", reply(u"restart=2025-10-10;restart=2025-10-11"_s), u"invalidInput"_s);
    row("clarity asked for after it came", reply(u"notice=2025-10-11;restart=2025-10-10"_s),
        u"invalidInput"_s);
    row("a licence term does not start anew", {u"STAT20"_s, at, u"20"_s, u"restart=2025-10-10"_s},
        u"invalidInput"_s);
    row("asking again after the clarification",
        {u"GOVINFO_NOTICE7"_s, u"2025-06-03 09:30"_s, u"7"_s, u"restart=2025-06-10"_s},
        u"2025-06-19"_s);
}

void TestRequest::understandsTheMiniLanguage_data()
{
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char* name, const QStringList& columns, const QString& verdict) {
        QTest::newRow(name) << columns << verdict;
    };
    const QString at = u"2025-03-03 09:30"_s;
    row("a rule nobody knows", {u"LUNCH"_s, at, u"5"_s, {}}, u"unsupported"_s);
    row("a lamp on a backward term", {u"LAMP_RED"_s, at, u"7"_s, u"base=HEARING_NOTICE7"_s},
        u"unsupported"_s);
    row("a lamp without a clock", {u"LAMP_RED"_s, at, u"7"_s, {}}, u"invalidInput"_s);
    row("an event nobody knows", {u"STAT20"_s, at, u"20"_s, u"holiday=2025-03-04"_s},
        u"invalidInput"_s);
    row("an event without a value", {u"STAT20"_s, at, u"20"_s, u"mode"_s}, u"invalidInput"_s);
    row("a mode nobody knows", {u"STAT20"_s, at, u"20"_s, u"mode=LOOSE"_s}, u"invalidInput"_s);
    row("a policy given twice",
        {u"STAT20"_s, at, u"20"_s, u"policy=ACTUAL_DAY;policy=ACTUAL_DAY"_s}, u"invalidInput"_s);
    row("negative days", {u"STAT20"_s, at, u"-1"_s, {}}, u"invalidInput"_s);
    row("no days", {u"STAT20"_s, at, {}, {}}, u"invalidInput"_s);
    row("no such hour", {u"STAT20"_s, u"2025-03-03 24:30"_s, u"20"_s, {}}, u"invalidInput"_s);
    row("a stop without an end sign", {u"STAT20"_s, at, u"20"_s, u"suspend=2025-03-05"_s},
        u"invalidInput"_s);
    row("a stop of zero told days", {u"STAT20"_s, at, u"20"_s, u"suspend=2025-03-05../0"_s},
        u"invalidInput"_s);
    row("an extension without a date", {u"STAT20"_s, at, u"20"_s, u"extend=5"_s},
        u"invalidInput"_s);
    row("a promise on a term that has none", {u"STAT20"_s, at, u"20"_s, u"promise=5"_s},
        u"invalidInput"_s);
    row("silence without saying so", {u"DEEMED"_s, at, u"20"_s, {}}, u"invalidInput"_s);
    row("a notice before receipt", {u"DEEMED"_s, at, u"20"_s, u"notice=2025-03-01"_s},
        u"invalidInput"_s);
    row("a notice in time", {u"DEEMED"_s, at, u"20"_s, u"notice=2025-03-10"_s}, u"NOT_DEEMED"_s);
    row("a paused clock has no lamp day",
        {u"LAMP_RED"_s, at, u"20"_s, u"base=STAT20;suspend=2025-03-05.."_s}, u"PAUSED"_s);
    row("yellow before the stop stays yellow",
        {u"LAMP_YELLOW"_s, at, u"5"_s, u"base=PROMISE;suspend=2025-03-10.."_s}, u"2025-03-07"_s);
    row("zero days are never yellow", {u"LAMP_YELLOW"_s, at, u"0"_s, u"base=PROMISE"_s},
        u"invalidInput"_s);
    row("an instant case in hours on a Saturday",
        {u"INSTANT"_s, u"2025-06-14 10:00"_s, u"0"_s, u"policy=NEXT_WORKDAY"_s}, u"2025-06-14"_s);
    hourRows(row);
    restartRows(row);
}

void TestRequest::understandsTheMiniLanguage()
{
    QFETCH(QStringList, columns);
    QFETCH(QString, verdict);
    const auto given
        = parseRequest({columns[0], columns[1], columns[2], columns[3]})
              .and_then([this](const Request& request) { return answer(request, *m_calendar); });
    QCOMPARE(given ? deadline::toText(*given) : yichuang::toText(given.error().code), verdict);
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
