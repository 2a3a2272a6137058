// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/request.h"
#include "tests/support/qtestprinters.h"

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
    std::optional<WorkingCalendar> m_calendar;
};

void TestRequest::initTestCase()
{
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
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
