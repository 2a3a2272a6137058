// SPDX-License-Identifier: Apache-2.0
#include "models/store/eventlog.h"
#include "models/store/packages.h"
#include "models/store/summaries.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/inventednotices.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using calendar::CalendarYear;

namespace {

const QString homestead = u"XK-XZF-001"_s; // 农村村民宅基地审批, 20 days, of the township

void lay(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!QDir{}.mkpath(path.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

cases::CaseSummary rowOf(demo::Counter& counter, CaseId id)
{
    const auto row = counter.store().readAndWait([&](store::Database& database) {
        return store::summaryOf(database, *counter.session(), id);
    });
    if (!row)
        qFatal("%s", qPrintable(row.error().detail));
    return *row;
}

int movesOf(demo::Counter& counter, CaseId id)
{
    const auto events = counter.store().readAndWait([&](store::Database& database) {
        return store::eventsToReplay(database, *counter.session(), id);
    });
    if (!events)
        qFatal("%s", qPrintable(events.error().detail));
    return static_cast<int>(std::ranges::count_if(*events, [](const cases::CaseEvent& event) {
        return event.kind() == cases::EventKind::DeadlineMoved;
    }));
}

} // namespace

/// What a city lays into its platform reaches the counters by itself, signed.
class TestPackages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoticeOfThePlatformMovesOpenCases();
    void aNewItemVersionServesNewCasesOnly();
    void aPackageThatBreaksARuleIsLeftAlone();
};

void TestPackages::aNoticeOfThePlatformMovesOpenCases()
{
    test::Hall hall;
    hall.startPlatform();
    const auto township = hall.counter(1);
    const auto county = hall.counter(0);
    const auto recorded = test::accepted(*township, homestead, hall.clock().today(), 1);
    const CaseId id = recorded.c.id;
    const auto printed
        = township->desk()
              .recordPrinted(id, documents::DocumentKind::AcceptanceNotice, {}, QByteArray(32, 'x'))
              .result();
    QVERIFY_RESULT(printed);
    QVERIFY_RESULT(township->sync());
    QVERIFY_RESULT(county->sync());
    const auto before = rowOf(*county, id);
    QVERIFY(before.due.has_value());

    auto years = test::noticesAgainst(hall.rules().calendar, *before.due);
    // The last days of a year are certain only with the notice of the next one (rulebook 1.10).
    years.push_back(test::inventedYear(years.back().year + 1));
    hall.stopPlatform();
    for (const CalendarYear& year : years)
        lay(demo::platformFolder(hall.folder()) + u"/calendar/%1.json"_s.arg(year.year),
            calendar::toJson(year));
    hall.startPlatform();

    QVERIFY_RESULT(county->sync()); // its list follows, the record is the township's to write
    QCOMPARE(movesOf(*county, id), 0);
    const auto moved = rowOf(*county, id);
    QVERIFY(moved.due > before.due);
    QVERIFY(!moved.provisional);
    QVERIFY_RESULT(township->sync());
    QVERIFY(rowOf(*township, id).due == moved.due);
    QCOMPARE(movesOf(*township, id), 1);
    QVERIFY_RESULT(county->sync());
    QCOMPARE(movesOf(*county, id), 1);
    QVERIFY(rowOf(*county, id) == rowOf(*township, id));

    for (demo::Counter* counter : {township.get(), county.get()}) {
        const auto told = counter->calendar().toTell().result();
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), std::size_t{1});
        QCOMPARE(told->front().toldDue, *before.due);
        QCOMPARE(told->front().due, moved.due);
    }
    // Once more: nothing is fetched, moved or written again.
    QVERIFY_RESULT(township->sync());
    QCOMPARE(movesOf(*township, id), 1);
}

void TestPackages::aNewItemVersionServesNewCasesOnly()
{
    test::Hall hall;
    hall.startPlatform();
    const auto township = hall.counter(1);
    const Day today = hall.clock().today();
    const auto older = test::accepted(*township, homestead, today, 1);
    QCOMPARE(older.c.itemVersion, 1);
    QVERIFY_RESULT(township->sync());

    QFile delivered{u":/catalogue/items.json"_s};
    QVERIFY(delivered.open(QIODevice::ReadOnly));
    QJsonArray changed;
    for (const auto& entry : QJsonDocument::fromJson(delivered.readAll()).array()) {
        QJsonObject item = entry.toObject();
        if (item[u"localCode"_s].toString() != homestead)
            continue;
        item[u"version"_s] = 2;
        item[u"promisedDays"_s] = 19;
        QJsonArray process = item[u"process"_s].toArray();
        QJsonObject review = process[2].toObject();
        review[u"days"_s] = review[u"days"_s].toInt() - 1; // the steps add up to the promise
        process[2] = review;
        item[u"process"_s] = process;
        changed.append(item);
    }
    QCOMPARE(changed.size(), 1);
    hall.stopPlatform();
    lay(demo::platformFolder(hall.folder()) + u"/catalogue/homestead.json"_s,
        QJsonDocument{changed}.toJson());
    hall.startPlatform();

    QVERIFY_RESULT(township->sync());
    const auto taken = township->store().readAndWait(
        [](store::Database& database) { return store::keptPackage(database, u"catalogue"_s); });
    QVERIFY_RESULT(taken);
    QVERIFY2((*taken)->problem.isEmpty(), qPrintable((*taken)->problem));
    const auto newer = test::accepted(*township, homestead, today, 2);
    QCOMPARE(newer.c.itemVersion, 2);
    QVERIFY(newer.summary.due < older.summary.due);
    QVERIFY_RESULT(township->sync()); // the platform judges by the same versions
    const auto file = township->desk().caseFile(older.c.id).result();
    QVERIFY_RESULT(file);
    QCOMPARE(file->item.version, 1);
    QVERIFY(rowOf(*township, older.c.id).due == older.summary.due);

    // A county that never heard of the version gets the case and the catalogue in one go.
    const auto county = hall.counter(0);
    QVERIFY_RESULT(county->sync());
    QCOMPARE(rowOf(*county, newer.c.id).itemVersion, 2);
}

void TestPackages::aPackageThatBreaksARuleIsLeftAlone()
{
    test::Hall hall;
    const auto township = hall.counter(1);
    const auto recorded = test::accepted(*township, homestead, hall.clock().today(), 1);
    const auto kept = township->store().writeAndWait([](store::Database& database) {
        return store::keepPackage(database,
            {.name = u"calendar"_s, .tag = u"\"x\""_s, .content = "{\"2027\": {\"year\": 2027}}"});
    });
    QVERIFY_RESULT(kept);
    QVERIFY_RESULT(township->calendar().takePackages().result());
    const auto judged = township->store().readAndWait(
        [](store::Database& database) { return store::keptPackage(database, u"calendar"_s); });
    QVERIFY_RESULT(judged);
    QVERIFY((*judged)->standing == store::KeptPackage::Standing::Unusable);
    QVERIFY((*judged)->problem.contains(u"2027"));
    QVERIFY(rowOf(*township, recorded.c.id) == recorded.summary);
}

QTEST_MAIN(TestPackages)
#include "tst_packages.moc"
