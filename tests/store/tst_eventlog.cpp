// SPDX-License-Identifier: Apache-2.0
#include "models/store/outbox.h"
#include "models/wire/chain.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

/// Folds nothing: the summary of the last event's version.
Result<Folded> countingProjector(const std::vector<StoredEvent>& events)
{
    cases::CaseSummary summary
        = summaryWith(events.front().event.caseId, numberWith(1), u"李桂芳"_s);
    summary.version = static_cast<int>(std::ranges::count_if(
        events, [](const StoredEvent& one) { return isPartOfCase(one.standing); }));
    return Folded{.summary = summary, .unfitting = {}};
}

} // namespace

class TestEventLog : public QObject
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
    void batchesTheOldestDueDateFirst();
    void aFailedCaseWaitsWholeAndTheOthersGoOn();
    void receiptsMoveEvents();
    void aReceiptForOtherContentChangesNothing();
    void absorbsChangesOnce();
    void anEventThatNoLongerFitsIsKeptAsConflict();
    void projectionRebuiltFromEventsIsTheSame();

private:
    cases::CaseEvent append(CaseId id, const QString& text, const cases::CaseSummary& summary)
    {
        return m_fixture->open
            ->writeAndWait([&](Database& d) {
                return appendEvent(d, *m_fixture->session, noteOn(id, text), summary);
            })
            .value();
    }
    cases::CaseEvent append(int number, const QString& text)
    {
        return append(caseIdWith(number), text,
            summaryWith(caseIdWith(number), numberWith(number), u"李桂芳"_s));
    }
    std::vector<StoredEvent> events(int number)
    {
        return m_fixture->open
            ->readAndWait(
                [&](Database& d) { return eventsOf(d, *m_fixture->session, caseIdWith(number)); })
            .value();
    }
    std::vector<cases::CaseEvent> batch(int limit = 200, qint64 bytes = 1'000'000)
    {
        return m_fixture->open
            ->readAndWait([&](Database& d) {
                return nextBatch(d, *m_fixture->session, m_fixture->clock.now(), limit, bytes);
            })
            .value();
    }
    Result<std::vector<CaseId>> receive(const std::vector<wire::Receipt>& receipts)
    {
        const wire::ReceiptsAnswer answer{.deviceId = DeviceId{uuid7(m_fixture->clock.now())},
            .receipts = receipts,
            .chainHead = wire::chainStart(),
            .signature = "signed"};
        return m_fixture->open->writeAndWait([&](Database& d) {
            return recordReceipts(
                d, *m_fixture->session, answer, m_fixture->clock.now(), countingProjector);
        });
    }
    qint64 count(const QString& table)
    {
        return m_fixture->open
            ->readAndWait([&](Database& d) {
                return d.one(u"n", u"SELECT count(*) AS n FROM "_s + table,
                    [](const Row& row) { return row.integer(u"n"); });
            })
            .value();
    }
    OutboxCounts outbox() { return m_fixture->open->readAndWait(outboxCounts).value(); }

    std::unique_ptr<StoreFixture> m_fixture;
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

void TestEventLog::batchesTheOldestDueDateFirst()
{
    auto late = summaryWith(caseIdWith(1), numberWith(1), u"一"_s);
    auto soon = summaryWith(caseIdWith(2), numberWith(2), u"二"_s);
    soon.due = *late.due - std::chrono::days{5};
    append(caseIdWith(1), u"late 1"_s, late);
    append(caseIdWith(2), u"soon 1"_s, soon);
    append(caseIdWith(1), u"late 2"_s, late);
    append(caseIdWith(2), u"soon 2"_s, soon);
    QStringList texts;
    for (const auto& event : batch())
        texts.append(std::get<cases::Noted>(event.payload).text);
    QCOMPARE(texts, (QStringList{u"soon 1"_s, u"soon 2"_s, u"late 1"_s, u"late 2"_s}));
    QCOMPARE(batch(3).size(), 3u);
    QCOMPARE(batch(200, 1).size(), 1u); // never none, however large one event is
}

void TestEventLog::aFailedCaseWaitsWholeAndTheOthersGoOn()
{
    const auto failed = append(1, u"a"_s);
    append(1, u"b"_s);
    const auto other = append(2, u"c"_s);
    const Instant next = m_fixture->clock.now() + std::chrono::seconds{5};
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return recordFailure(d, {failed.eventId}, u"no line"_s, next); }));
    QCOMPARE(batch().size(), 1u);
    QCOMPARE(batch().front().eventId, other.eventId);
    m_fixture->clock.advance(std::chrono::seconds{5});
    QCOMPARE(batch().size(), 3u);
    const auto rows
        = m_fixture->open->readAndWait([](Database& d) { return outboxRows(d, 10); }).value();
    QCOMPARE(rows.front().tries, 1);
    QCOMPARE(rows.front().cause, u"no line"_s);
    QCOMPARE(rows.front().caseNumber, numberWith(1));
}

void TestEventLog::receiptsMoveEvents()
{
    const auto applied = append(1, u"a"_s);
    const auto refused = append(1, u"b"_s);
    const auto held = append(1, u"c"_s);
    const auto receiptOf
        = [&](const cases::CaseEvent& event, wire::Verdict verdict, qint64 position) {
              wire::Receipt receipt{.eventId = event.eventId,
                  .eventHash = event.hash,
                  .verdict = verdict,
                  .caseVersion = position > 0 ? 1 : 0,
                  .position = position,
                  .receivedAt = m_fixture->clock.now(),
                  .missingBlobs = {},
                  .waitsFor = {},
                  .problem = {}};
              if (verdict == wire::Verdict::Refused) {
                  receipt.problem.emplace();
                  receipt.problem->title = u"不合规"_s;
                  receipt.problem->detail = u"缺少依据"_s;
              }
              return receipt;
          };
    QVERIFY_RESULT(receive({receiptOf(applied, wire::Verdict::Applied, 77),
        receiptOf(refused, wire::Verdict::Refused, 0), receiptOf(held, wire::Verdict::Held, 0)}));
    QCOMPARE(outbox(), (OutboxCounts{.waiting = 0, .held = 1, .conflict = 0, .refused = 1}));
    const auto stored = events(1);
    QCOMPARE(stored.at(0).position, std::optional<qint64>{77});
    QCOMPARE(stored.at(1).standing, Standing::Refused);
    QCOMPARE(stored.at(1).cause, u"缺少依据"_s);
    const auto summary = m_fixture->open
                             ->readAndWait([&](Database& d) {
                                 return summaryOf(d, *m_fixture->session, caseIdWith(1));
                             })
                             .value();
    QCOMPARE(summary.version, 2); // the refused one is no part of the case
    QVERIFY(batch().empty());
    m_fixture->clock.advance(heldRetry);
    QCOMPARE(batch().size(), 1u);
    QVERIFY_RESULT(receive({receiptOf(held, wire::Verdict::Duplicate, 78)}));
    QCOMPARE(outbox(), (OutboxCounts{.waiting = 0, .held = 0, .conflict = 0, .refused = 1}));
}

void TestEventLog::aReceiptForOtherContentChangesNothing()
{
    const auto event = append(1, u"a"_s);
    const auto done = receive({{.eventId = event.eventId,
        .eventHash = QByteArray(32, 'x'),
        .verdict = wire::Verdict::Applied,
        .caseVersion = 1,
        .position = 5,
        .receivedAt = m_fixture->clock.now(),
        .missingBlobs = {},
        .waitsFor = {},
        .problem = {}}});
    QCOMPARE(done.error().code, Error::Code::Corrupt);
    QCOMPARE(outbox().waiting, 1);
    QCOMPARE(count(u"answers"_s), 0);
    QCOMPARE(count(u"receipts"_s), 0);
}

void TestEventLog::absorbsChangesOnce()
{
    cases::CaseEvent foreign = noteOn(caseIdWith(9), u"from elsewhere"_s);
    foreign.eventId = EventId{uuid7(m_fixture->clock.now())};
    foreign.deviceId = DeviceId{uuid7(m_fixture->clock.now())};
    foreign.deviceSeq = 41;
    foreign.salt = QByteArray(16, 's');
    foreign = wire::linked(foreign, QByteArray(32, 'p')).value();
    const wire::ChangesAnswer page{.changes = {{.position = 5,
                                       .caseVersion = 1,
                                       .receivedAt = m_fixture->clock.now(),
                                       .event = foreign}},
        .cursor = u"c5"_s,
        .more = false};
    for (int i = 0; i < 2; ++i) {
        QVERIFY_RESULT(m_fixture->open->writeAndWait([&](Database& d) {
            return absorbChanges(d, *m_fixture->session, page, countingProjector);
        }));
        QCOMPARE(count(u"events"_s), 1);
        QVERIFY(events(9).front().event == foreign);
        QCOMPARE(events(9).front().standing, Standing::Confirmed);
    }
    QCOMPARE(outbox(), OutboxCounts{});
}

void TestEventLog::anEventThatNoLongerFitsIsKeptAsConflict()
{
    const auto local = append(1, u"mine"_s);
    const auto confirmed = append(1, u"theirs"_s);
    const Projector project = [&](const std::vector<StoredEvent>& stored) {
        return countingProjector(stored).map([&](Folded folded) {
            folded.unfitting = {{local.eventId, u"already decided"_s}};
            return folded;
        });
    };
    const wire::ChangesAnswer page{.changes = {{.position = 5,
                                       .caseVersion = 1,
                                       .receivedAt = m_fixture->clock.now(),
                                       .event = confirmed}},
        .cursor = u"c5"_s,
        .more = false};
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return absorbChanges(d, *m_fixture->session, page, project); }));
    const auto stored = events(1);
    QCOMPARE(stored.size(), 2u);
    QCOMPARE(stored.at(0).event.eventId, confirmed.eventId);
    QCOMPARE(stored.at(1).standing, Standing::Conflict);
    QCOMPARE(stored.at(1).cause, u"already decided"_s);
    QCOMPARE(outbox(), (OutboxCounts{.waiting = 0, .held = 0, .conflict = 1, .refused = 0}));
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
