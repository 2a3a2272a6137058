// SPDX-License-Identifier: Apache-2.0
#include "app/demo/daysummary.h"
#include "app/demo/demoday.h"
#include "models/identity/casenumber.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace yichuang;

/// The main job from end to end: five types, three counters, one platform, over HTTPS.
class TestDay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachOfTheFiveTypesHasItsCase();
    void everyPaperIsThereAndIsAPdf();
    void everyCaseIsConfirmed();
    void theVillagesCaseIsHandedOnUnderItsNumber();
    void theCountySeesTownshipAndVillage();
    void theVillageSeesItsCaseAndWhatCameOfIt();
    void everyChainOfEventsHolds();
    void theSummaryNamesEachCase();
    void aFolderThatIsThereIsNotTouched();

private:
    std::unique_ptr<test::Hall> m_hall;
    demo::DemoCounters m_counters;
    demo::DayReport m_report;
    QString m_papers;
};

void TestDay::initTestCase()
{
    m_hall = std::make_unique<test::Hall>();
    m_hall->startPlatform();
    m_papers = m_hall->folder() + QStringLiteral("/papers");
    auto counters
        = demo::openCounters(m_hall->folder(), m_hall->address(), m_hall->rules(), m_hall->clock());
    QVERIFY_RESULT(counters);
    m_counters = std::move(*counters);
    const auto templates
        = documents::TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(templates);
    const auto report = demo::runDay(m_counters, *templates, m_papers, m_hall->clock());
    QVERIFY_RESULT(report);
    m_report = *report;
}

void TestDay::eachOfTheFiveTypesHasItsCase()
{
    for (const catalogue::CaseKind kind : catalogue::allCaseKinds) {
        const auto found = std::ranges::find(m_report.cases, kind, &demo::DayCase::kind);
        QVERIFY2(found != m_report.cases.end(), qPrintable(toText(kind)));
        QVERIFY(identity::checkCaseNumber(found->number).isValid());
    }
    for (const demo::DayCase& one : m_report.cases)
        QCOMPARE(cases::toText(one.state), cases::toText(cases::CaseState::Closed));
}

void TestDay::everyPaperIsThereAndIsAPdf()
{
    QStringList expected;
    for (const demo::DayCase& one : m_report.cases) {
        QVERIFY2(one.files.size() >= 2, qPrintable(one.item));
        expected += one.files;
    }
    for (const QString& code : QStringLiteral("-D01 -D02 -D03 -D18").split(u' '))
        QVERIFY(!expected.filter(code).isEmpty());
    for (const QString& name : expected) {
        QFile file{m_papers + u'/' + name};
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY2(file.readAll().startsWith("%PDF-1."), qPrintable(name));
    }
    QCOMPARE(QDir{m_papers}.entryList(QDir::Files).size(), expected.size());
}

void TestDay::everyCaseIsConfirmed()
{
    for (const demo::DayCase& one : m_report.cases)
        QVERIFY2(one.confirmed, qPrintable(one.item));
}

void TestDay::theVillagesCaseIsHandedOnUnderItsNumber()
{
    const auto village
        = std::ranges::find(m_report.cases, catalogue::CaseKind::Proxy, &demo::DayCase::kind);
    const auto child
        = std::ranges::find(m_report.cases, village->number, &demo::DayCase::parentNumber);
    QVERIFY(child != m_report.cases.end());
    QCOMPARE(child->item, village->item);
    QVERIFY(child->number.startsWith(QStringLiteral("621102102000")));
    const auto file = m_counters.township->desk().caseFile(child->number).result();
    QVERIFY_RESULT(file);
    QVERIFY(file->c.received.parent.has_value());
}

void TestDay::theCountySeesTownshipAndVillage()
{
    QStringList elsewhere;
    for (const demo::DayCase& one : m_report.cases) {
        if (!one.number.startsWith(QStringLiteral("621102000000")))
            elsewhere.append(one.number);
    }
    QStringList seen;
    for (const demo::SeenCase& one : m_report.seenByCounty)
        seen.append(one.number);
    elsewhere.sort();
    seen.sort();
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen, elsewhere);
    for (const QString& number : seen) {
        const auto file = m_counters.county->desk().caseFile(number).result();
        QVERIFY_RESULT(file);
        QVERIFY(file->isConfirmed());
    }
}

void TestDay::theVillageSeesItsCaseAndWhatCameOfIt()
{
    QVERIFY_RESULT(m_counters.village->sync());
    const auto rows = m_counters.village->cases(100);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t{2});
    for (const store::CaseRow& row : *rows) {
        const auto file = m_counters.village->desk().caseFile(row.summary.number).result();
        QVERIFY_RESULT(file);
        QVERIFY(row.summary.place.code == QStringLiteral("621102102225")
            || file->c.received.parentNumber.startsWith(QStringLiteral("621102102225")));
    }
}

void TestDay::everyChainOfEventsHolds()
{
    for (demo::Counter* counter :
        {m_counters.county.get(), m_counters.township.get(), m_counters.village.get()}) {
        const auto proved = counter->store().readAndWait(
            [session = counter->session()](store::Database& database) -> Result<qint64> {
                const auto device = store::device(database, *session);
                if (!device)
                    return tl::unexpected(device.error());
                return store::verifyDeviceChain(database, *session, device->id);
            });
        QVERIFY_RESULT(proved);
        QVERIFY(*proved >= 4);
    }
}

void TestDay::theSummaryNamesEachCase()
{
    const QString text = demo::markdownOf(m_report);
    for (const demo::DayCase& one : m_report.cases) {
        QVERIFY(text.contains(one.number));
        for (const QString& file : one.files)
            QVERIFY(text.contains(file));
        if (one.due)
            QVERIFY(text.contains(toText(*one.due)));
    }
}

void TestDay::aFolderThatIsThereIsNotTouched()
{
    const auto before = QDir{m_hall->folder()}.entryList();
    const auto again = demo::makeDemoHall(m_hall->folder(), m_hall->clock());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::InvalidInput);
    QCOMPARE(QDir{m_hall->folder()}.entryList(), before);
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
