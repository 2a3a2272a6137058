// SPDX-License-Identifier: Apache-2.0
#include "tests/store/logfixture.h"

#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

class TestEventLog : public QObject, private LogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void everyKindComesBackAsItWent();
    void chainsEventsOfOneDevice();
    void findsAnyTampering_data();
    void findsAnyTampering();
    void anyStatementThatFailsLeavesNothing();
    void keepsNoPersonalTextInTheFiles();
    void projectionRebuiltFromEventsIsTheSame();
};

void TestEventLog::everyKindComesBackAsItWent()
{
    qint64 seq = 0;
    for (const cases::Payload& payload : onePayloadOfEachKind()) {
        cases::CaseEvent event = eventWith(payload);
        event.eventId = {};
        const auto written = m_fixture->open->writeAndWait(
            [&](Database& d) { return recordEvent(d, *m_fixture->session, event); });
        QVERIFY_RESULT(written);
        QCOMPARE(written->deviceSeq, ++seq);
        QCOMPARE(written->hash, wire::eventHash(*written).value());
        const auto read = m_fixture->open->readAndWait(
            [&](Database& d) { return eventWithId(d, *m_fixture->session, written->eventId); });
        QVERIFY_RESULT(read);
        QVERIFY(read->value().event == *written);
    }
}

void TestEventLog::chainsEventsOfOneDevice()
{
    const auto first = append(1, u"a"_s);
    const auto second = append(2, u"b"_s);
    QCOMPARE(first.deviceSeq, 1);
    QCOMPARE(first.prevHash, wire::chainStart());
    QCOMPARE(second.deviceSeq, 2);
    QCOMPARE(second.prevHash, first.hash);
    QCOMPARE(m_fixture->open
                 ->readAndWait([&](Database& d) {
                     return verifyDeviceChain(d, *m_fixture->session, first.deviceId);
                 })
                 .value(),
        2);
}

void TestEventLog::findsAnyTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("an event is removed") << u"DELETE FROM events WHERE device_seq = 3"_s;
    QTest::newRow("the first event is removed") << u"DELETE FROM events WHERE device_seq = 1"_s;
    QTest::newRow("a hash is changed")
        << u"UPDATE events SET hash = zeroblob(32) WHERE device_seq = 3"_s;
    QTest::newRow("a record is put in the place of another")
        << u"UPDATE events SET sealed_record = (SELECT sealed_record FROM events WHERE device_seq "
           u"= 2) "
           "WHERE device_seq = 4"_s;
    QTest::newRow("two events change places")
        << u"UPDATE events SET device_seq = CASE device_seq WHEN 2 THEN 103 ELSE 102 END WHERE device_seq IN (2, 3)"_s;
    QTest::newRow("a byte of a record is changed")
        << u"UPDATE events SET sealed_record = CAST(substr(sealed_record, 1, 40) || x'00000000' || "
           u"substr(sealed_record, 45) AS BLOB) "
           "WHERE device_seq = 5"_s;
}

void TestEventLog::findsAnyTampering()
{
    QFETCH(const QString, sql);
    DeviceId device;
    for (int i = 0; i < 5; ++i)
        device = append(1, QString::number(i)).deviceId;
    QVERIFY_RESULT(m_fixture->open->writeAndWait([&](Database& d) -> Result<> {
        // The outbox refers to events; who tampers would clear it too.
        return d.run(u"DELETE FROM outbox"_s)
            .and_then([&](qint64) { return d.run(sql); })
            .map([](qint64) {});
    }));
    const auto proved = m_fixture->open->readAndWait(
        [&](Database& d) { return verifyDeviceChain(d, *m_fixture->session, device); });
    QVERIFY(!proved);
}

void TestEventLog::anyStatementThatFailsLeavesNothing()
{
    std::atomic<int> left{-1}; // statements until one fails; negative: none does
    m_fixture
        = std::make_unique<StoreFixture>([&](QStringView) { return left >= 0 && left-- == 0; });
    const auto summary = summaryWith(caseIdWith(1), numberWith(1), u"李桂芳"_s);
    int failures = 0;
    for (;; ++failures) {
        left = failures;
        const auto written = m_fixture->open->writeAndWait([&](Database& d) {
            return appendEvent(d, *m_fixture->session, noteOn(caseIdWith(1), u"x"_s), summary);
        });
        left = -1;
        if (written)
            break;
        for (const QString& table : {u"events"_s, u"outbox"_s, u"cases"_s})
            QCOMPARE(count(table), 0);
    }
    QVERIFY2(failures >= 7, qPrintable(QString::number(failures)));
    for (const QString& table : {u"events"_s, u"outbox"_s, u"cases"_s})
        QCOMPARE(count(table), 1);
}

void TestEventLog::keepsNoPersonalTextInTheFiles()
{
    cases::CaseEvent event = eventWith(onePayloadOfEachKind().front());
    event.eventId = {};
    const cases::Applicant person = samplePerson();
    auto summary = summaryWith(event.caseId, numberWith(7), person.name);
    summary.numbers = {person.person.number, person.telephone};
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return appendEvent(d, *m_fixture->session, event, summary); }));
    QByteArray everything;
    const QDir folder{m_fixture->profile};
    for (const QString& name : folder.entryList({u"yichuang.sqlite*"_s})) {
        QFile file{folder.filePath(name)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY(
        everything.contains(summary.itemName.toUtf8())); // so the search below can find something
    for (const QString& text :
        {person.name, person.person.number, person.telephone, person.person.number.last(6)}) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(!everything.contains(text.toUtf8()), qPrintable(text));
    }
}

void TestEventLog::projectionRebuiltFromEventsIsTheSame()
{
    for (int i = 1; i <= 5; ++i)
        append(i, QString::number(i));
    const auto all = [&] {
        std::vector<cases::CaseSummary> summaries;
        for (int i = 1; i <= 5; ++i)
            summaries.push_back(m_fixture->open
                                    ->readAndWait([&](Database& d) {
                                        return summaryOf(d, *m_fixture->session, caseIdWith(i));
                                    })
                                    .value());
        return summaries;
    };
    const auto before = all();
    const auto rebuilt = m_fixture->open->writeAndWait([&](Database& d) {
        return rebuildSummaries(
            d, *m_fixture->session, [&](CaseId id) -> Result<cases::CaseSummary> {
                for (int i = 1; i <= 5; ++i) {
                    if (id == caseIdWith(i))
                        return summaryWith(id, numberWith(i), u"李桂芳"_s);
                }
                return failure(Error::Code::NotFound);
            });
    });
    QCOMPARE(rebuilt.value(), 5);
    QCOMPARE(all(), before);
}

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
