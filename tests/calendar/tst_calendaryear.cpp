// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendaryear.h"
#include "models/calendar/workingcalendar.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace yichuang;
using namespace yichuang::calendar;
using namespace Qt::Literals::StringLiterals;

/// Reading and refusing year files.
class TestCalendarYear final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatItReads_data();
    void writesWhatItReads();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void refusesCalendarsThatContradictThemselves();
    void readsAFolder();
};

static QByteArray resource(int year)
{
    QFile file(u":/calendar/%1.json"_s.arg(year));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCalendarYear::writesWhatItReads_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2010; year <= 2026; ++year)
        QTest::newRow(qPrintable(QString::number(year))) << year;
}

void TestCalendarYear::writesWhatItReads()
{
    QFETCH(int, year);
    const auto read = calendarYearFromJson(resource(year), year);
    QVERIFY_RESULT(read);
    QCOMPARE(toJson(*read), resource(year));
}

void TestCalendarYear::refusesWrongFiles_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no JSON") << u"{"_s << u"["_s << u"no JSON object"_s;
    QTest::newRow("another year than the file's name")
        << u"\"year\": 2026"_s << u"\"year\": 2025"_s << u"year is 2025"_s;
    QTest::newRow("a key is missing")
        << u"\"makeupWorkdays\""_s << u"\"makeup\""_s << u"key missing: makeupWorkdays"_s;
    QTest::newRow("a key nobody knows")
        << u"\"year\": 2026,"_s << u"\"year\": 2026, \"remark\": 1,"_s << u"unknown key: remark"_s;
    QTest::newRow("a holiday with a key too many")
        << u"\"name\": \"元旦\","_s << u"\"name\": \"元旦\", \"days\": 3,"_s << u"holidays[0]"_s;
    QTest::newRow("a holiday without a name")
        << u"\"元旦\""_s << u"\" \""_s << u"holidays[0].name"_s;
    QTest::newRow("a day that does not exist")
        << u"2026-02-23"_s << u"2026-02-30"_s << u"holidays[1].to"_s;
    QTest::newRow("a holiday that ends before it begins")
        << u"2026-01-03"_s << u"2025-12-31"_s << u"ends before it begins"_s;
    QTest::newRow("overlapping holidays")
        << u"2026-01-03"_s << u"2026-02-15"_s << u"overlaps or precedes"_s;
    QTest::newRow("a make-up day on a Friday")
        << u"\"2026-02-14\""_s << u"\"2026-02-13\""_s << u"no Saturday or Sunday"_s;
    QTest::newRow("a make-up day inside a holiday")
        << u"\"2026-02-14\""_s << u"\"2026-02-15\""_s << u"both day off and make-up day"_s;
    QTest::newRow("a make-up day given twice")
        << u"\"2026-02-28\""_s << u"\"2026-02-14\""_s << u"repeat"_s;
    QTest::newRow("a make-up day years away")
        << u"\"2026-02-28\""_s << u"\"2028-02-26\""_s << u"outside the year"_s;
    QTest::newRow("a year that is a text")
        << u"\"year\": 2026"_s << u"\"year\": \"2026\""_s << u"year is 0"_s;
}

void TestCalendarYear::refusesWrongFiles()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, reason);
    QString text = QString::fromUtf8(resource(2026));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const auto read = calendarYearFromJson(text.toUtf8(), 2026);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(reason), qPrintable(read.error().detail));
}

void TestCalendarYear::refusesCalendarsThatContradictThemselves()
{
    using namespace std::chrono;
    const auto y2018 = calendarYearFromJson(resource(2018), 2018);
    auto y2019 = calendarYearFromJson(resource(2019), 2019);
    const auto y2021 = calendarYearFromJson(resource(2021), 2021);
    QVERIFY(y2018 && y2019 && y2021);
    QVERIFY_RESULT(WorkingCalendar::build({*y2019, *y2018}));
    QVERIFY(!WorkingCalendar::build({}));
    QVERIFY(!WorkingCalendar::build({*y2018, *y2018}));

    const auto gap = WorkingCalendar::build({*y2018, *y2019, *y2021});
    QVERIFY(!gap);
    QCOMPARE(gap.error().detail, u"year missing: 2020"_s);

    y2019->makeUpDays.insert(y2019->makeUpDays.begin(), Day{2018y / 10 / 6}); // 国庆节 2018
    const auto twice = WorkingCalendar::build({*y2018, *y2019});
    QVERIFY(!twice);
    QVERIFY(twice.error().detail.contains(u"2018-10-06"_s));
}

void TestCalendarYear::readsAFolder()
{
    QTemporaryDir folder;
    QVERIFY(!WorkingCalendar::load(folder.path()));
    QCOMPARE(WorkingCalendar::load(folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
    QVERIFY(QFile::copy(u":/calendar/2026.json"_s, folder.filePath(u"2026.json"_s)));
    const auto calendar = WorkingCalendar::load(folder.path());
    QVERIFY_RESULT(calendar);
    QCOMPARE(calendar->knownFrom(), 2026);
    QVERIFY(QFile::copy(u":/calendar/2026.json"_s, folder.filePath(u"2027.json"_s)));
    const auto misnamed = WorkingCalendar::load(folder.path());
    QVERIFY(!misnamed);
    QVERIFY(misnamed.error().detail.contains(u"2027.json"_s));
}

QTEST_GUILESS_MAIN(TestCalendarYear)
#include "tst_calendaryear.moc"
