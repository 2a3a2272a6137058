// SPDX-License-Identifier: Apache-2.0
#include "tests/store/logfixture.h"

#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

/// Events on their way to the platform and back.
class TestOutbox : public QObject, private LogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void batchesTheOldestDueDateFirst();
    void aFailedCaseWaitsWholeAndTheOthersGoOn();
    void receiptsMoveEvents();
    void aReceiptForOtherContentChangesNothing();
    void absorbsChangesOnce();
    void anEventThatNoLongerFitsIsKeptAsConflict();
    void aHeldEventThatNoLongerFitsIsStillAskedFor();
    void aGapInTheFeedIsWaitedFor();

private:
    [[nodiscard]] wire::Receipt receiptOf(const cases::CaseEvent& event, wire::Verdict verdict);
};

void TestOutbox::batchesTheOldestDueDateFirst()
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

void TestOutbox::aFailedCaseWaitsWholeAndTheOthersGoOn()
{
    const auto failed = append(1, u"a"_s);
    append(1, u"b"_s);
    const auto other = append(2, u"c"_s);
    const Instant next = m_fixture->clock.now() + std::chrono::seconds{5};
    const wire::Problem tooLarge{.code = u"recordTooLarge"_s,
        .title = u"no line"_s,
        .detail = {},
        .pointer = {},
        .whoActs = wire::WhoActs::Administrator,
        .supportId = {}};
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return recordFailure(d, {failed.eventId}, tooLarge, next); }));
    QCOMPARE(batch().size(), 1u);
    QCOMPARE(batch().front().eventId, other.eventId);
    m_fixture->clock.advance(std::chrono::seconds{5});
    QCOMPARE(batch().size(), 3u);
    const auto rows
        = m_fixture->open->readAndWait([](Database& d) { return outboxRows(d, 10); }).value();
    QCOMPARE(rows.front().tries, 1);
    QCOMPARE(rows.front().cause, u"no line"_s);
    QCOMPARE(rows.front().caseNumber, numberWith(1));
    QCOMPARE(rows.front().owner, wire::WhoActs::Administrator);
    QCOMPARE(rows.front().nextTry, std::optional{next});
    QCOMPARE(rows.at(1).code, u"notSentYet"_s);

    // A row without a trouble of its own waits for what the whole run waits for.
    const RunTrouble busy{.code = u"busy"_s,
        .cause = u"平台正忙"_s,
        .owner = wire::WhoActs::Nobody,
        .nextTry = next + std::chrono::minutes{1}};
    QVERIFY_RESULT(m_fixture->open->writeAndWait([&](Database& d) { return recordRun(d, busy); }));
    const auto waiting
        = m_fixture->open->readAndWait([](Database& d) { return outboxRows(d, 10); }).value();
    QCOMPARE(waiting.front().code, u"recordTooLarge"_s);
    QCOMPARE(waiting.at(1).code, u"busy"_s);
    QCOMPARE(waiting.at(1).cause, u"平台正忙"_s);
    QCOMPARE(waiting.at(1).nextTry, busy.nextTry);
}

void TestOutbox::receiptsMoveEvents()
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
    QCOMPARE(outbox(),
        (OutboxCounts{.waiting = 0,
            .held = 1,
            .conflict = 0,
            .refused = 1,
            .waitingSince = held.occurredAt}));
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
    QVERIFY(toAsk().empty());
    m_fixture->clock.set(
        m_fixture->clock.now() - std::chrono::hours{24}); // it was a day fast when the answer came
    QCOMPARE(toAsk(), std::vector{held.eventId});
    m_fixture->clock.advance(std::chrono::hours{24} + heldRetry);
    QVERIFY(batch().empty()); // it has arrived: only its receipt is asked for
    QCOMPARE(toAsk(), std::vector{held.eventId});
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return sendAgain(d, held.eventId); })); // the platform lost it
    QCOMPARE(batch().size(), 1u);
    QVERIFY_RESULT(receive({receiptOf(held, wire::Verdict::Duplicate, 78)}));
    QCOMPARE(outbox(), (OutboxCounts{.waiting = 0, .held = 0, .conflict = 0, .refused = 1}));
}

void TestOutbox::aReceiptForOtherContentChangesNothing()
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

void TestOutbox::absorbsChangesOnce()
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

wire::Receipt TestOutbox::receiptOf(const cases::CaseEvent& event, wire::Verdict verdict)
{
    return {.eventId = event.eventId,
        .eventHash = event.hash,
        .verdict = verdict,
        .caseVersion = 1,
        .position = 5,
        .receivedAt = m_fixture->clock.now(),
        .missingBlobs = {},
        .waitsFor = {},
        .problem = {}};
}

/// It waited at the platform for a predecessor; meanwhile the feed brought what it does not fit.
void TestOutbox::aHeldEventThatNoLongerFitsIsStillAskedFor()
{
    const auto local = append(1, u"mine"_s);
    const auto confirmed = append(1, u"theirs"_s);
    QVERIFY_RESULT(receive({receiptOf(local, wire::Verdict::Held)}));
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
    QCOMPARE(outbox().conflict, 1);
    QCOMPARE(toAsk(), std::vector{confirmed.eventId}); // not again and again
    m_fixture->clock.advance(heldRetry);
    QCOMPARE(toAsk(), (std::vector{local.eventId, confirmed.eventId}));
    QVERIFY_RESULT(receive({receiptOf(local, wire::Verdict::Refused)}));
    QCOMPARE(outbox().refused, 1);
    QCOMPARE(toAsk(), std::vector{confirmed.eventId});
}

void TestOutbox::anEventThatNoLongerFitsIsKeptAsConflict()
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
    QCOMPARE(outbox(),
        (OutboxCounts{.waiting = 0, .held = 0, .conflict = 1, .refused = 0, .unreceipted = 1}));
    // What no longer fits here goes to the platform all the same, which keeps both sides; what the
    // feed confirmed leaves the outbox only with its receipt.
    QCOMPARE(batch().size(), 1u);
    QCOMPARE(batch().front().eventId, local.eventId);
    QCOMPARE(toAsk(), std::vector{confirmed.eventId});
    QVERIFY_RESULT(receive({receiptOf(confirmed, wire::Verdict::Duplicate),
        receiptOf(local, wire::Verdict::Conflict)}));
    QVERIFY(batch().empty());
    QVERIFY(toAsk().empty());
    QCOMPARE(outbox(), (OutboxCounts{.waiting = 0, .held = 0, .conflict = 1, .refused = 0}));
}

void TestOutbox::aGapInTheFeedIsWaitedFor()
{
    const auto mine = append(1, u"mine"_s);
    const Projector project = [](const std::vector<StoredEvent>& stored) {
        return countingProjector(stored).map([](Folded folded) {
            folded.gapBefore = 7;
            return folded;
        });
    };
    const auto pageUpTo = [&](qint64 position) {
        return wire::ChangesAnswer{.changes = {{.position = position,
                                       .caseVersion = 2,
                                       .receivedAt = m_fixture->clock.now(),
                                       .event = mine}},
            .cursor = u"c"_s,
            .more = false};
    };
    // The receipt came first: what lies before position 7 is still on its way.
    QVERIFY_RESULT(m_fixture->open->writeAndWait(
        [&](Database& d) { return absorbChanges(d, *m_fixture->session, pageUpTo(6), project); }));
    // Now everything up to 7 is here and still does not fit: our data are wrong.
    const auto broken = m_fixture->open->writeAndWait(
        [&](Database& d) { return absorbChanges(d, *m_fixture->session, pageUpTo(7), project); });
    QCOMPARE(broken.error().code, Error::Code::Corrupt);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
