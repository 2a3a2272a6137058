// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/workingcalendar.h"
#include "models/calendar/yearpackage.h"
#include "tests/support/qtestprinters.h"

#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::calendar;

class TestYearPackage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDeliveredYearsComeBack();
    void isRefusedWhole_data();
    void isRefusedWhole();
};

void TestYearPackage::theDeliveredYearsComeBack()
{
    const auto calendar = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(calendar);
    const auto years = yearsFromPackage(toPackage(calendar->years()));
    QVERIFY_RESULT(years);
    const auto again = WorkingCalendar::build(*years);
    QVERIFY_RESULT(again);
    QVERIFY(*again == *calendar);
    QCOMPARE(again->version(), calendar->version());
}

void TestYearPackage::isRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray{"2027"};
    QTest::newRow("no year") << QByteArray{"{}"};
    QTest::newRow("another key") << QByteArray{"{\"next\": {}}"};
    QTest::newRow("a year that breaks the rules") << QByteArray{"{\"2027\": {\"year\": 2027}}"};
    QTest::newRow("not an object") << QByteArray{"{\"2027\": []}"};
}

void TestYearPackage::isRefusedWhole()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!yearsFromPackage(bytes));
}

QTEST_GUILESS_MAIN(TestYearPackage)
#include "tst_yearpackage.moc"
