// SPDX-License-Identifier: Apache-2.0
#include "models/wire/batch.h"
#include "models/wire/chain.h"
#include "models/wire/changes.h"
#include "models/wire/receipt.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace yichuang;

namespace {

/// The same message in another writing, which only the strict reader takes.
QByteArray inOtherWriting(const QByteArray& bytes)
{
    return QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Indented);
}

/// One event of each kind, linked, with a gap in the chain before the last.
wire::Batch sampleBatch()
{
    wire::Batch batch;
    QByteArray head = wire::chainStart();
    qint64 seq = 0;
    for (const cases::Payload& payload : test::onePayloadOfEachKind()) {
        cases::CaseEvent event = test::eventWith(payload);
        event.eventId = EventId{uuid7(Instant{std::chrono::hours{1}})};
        event.deviceSeq = ++seq;
        event = wire::linked(event, seq == 40 ? QByteArray(32, 'g') : head).value();
        head = event.hash;
        batch.deviceId = event.deviceId;
        batch.events.push_back(event);
    }
    batch.chainSeq = seq;
    batch.chainHead = head;
    batch.signature = QByteArray(70, 's');
    return batch;
}

} // namespace

/// The quick readers of our own writing against the strict ones.
class TestOwnWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchReadsTheSame();
    void aDamagedBatchReadsTheSame();
    void receiptsReadTheSame();
    void aPageReadsTheSame();
};

void TestOwnWriting::aBatchReadsTheSame()
{
    const wire::Batch batch = sampleBatch();
    const auto quick = wire::batchFromBytes(wire::toBytes(batch));
    const auto strict = wire::batchFromBytes(inOtherWriting(wire::toBytes(batch)));
    QVERIFY(quick && strict);
    QVERIFY(quick->batch == batch);
    QVERIFY(strict->batch == batch);
    QCOMPARE(quick->signedText, strict->signedText);
    QCOMPARE(quick->signedText, wire::signedBytes(batch));
    QVERIFY(quick->records == strict->records);
    QCOMPARE(quick->records.size(), batch.events.size());
}

void TestOwnWriting::aDamagedBatchReadsTheSame()
{
    const QByteArray bytes = wire::toBytes(sampleBatch());
    // Each change of one byte is refused by both, or means the same to both.
    for (qsizetype at = 0; at < bytes.size(); at += 499) {
        for (const char byte : {'0', 'x', '"', '}', ' '}) {
            QByteArray changed = bytes;
            changed[at] = byte;
            const auto quick = wire::batchFromBytes(changed);
            const auto strict = wire::batchFromBytes(' ' + changed);
            QCOMPARE(quick.has_value(), strict.has_value());
            if (!quick)
                continue;
            QVERIFY(quick->batch == strict->batch);
            QVERIFY(quick->unreadable == strict->unreadable);
            QVERIFY(quick->records == strict->records);
            QCOMPARE(quick->signedText, strict->signedText);
        }
    }
}

void TestOwnWriting::receiptsReadTheSame()
{
    wire::ReceiptsAnswer answer{.deviceId = DeviceId{uuid7(Instant{std::chrono::hours{2}})},
        .chainHead = QByteArray(32, 'h'),
        .signature = QByteArray(71, 's')};
    for (int i = 1; i <= 3; ++i)
        answer.receipts.push_back({.eventId = EventId{uuid7(Instant{std::chrono::hours{i}})},
            .eventHash = QByteArray(32, static_cast<char>(i)),
            .verdict = i == 2 ? wire::Verdict::Duplicate : wire::Verdict::Applied,
            .caseVersion = i,
            .position = 70 + i,
            .receivedAt = Instant{std::chrono::milliseconds{1'795'000'000'123}}});
    const QByteArray bytes = wire::toBytes(answer);
    QVERIFY(wire::receiptsFromBytes(bytes).value() == answer);
    QVERIFY(wire::receiptsFromBytes(inOtherWriting(bytes)).value() == answer);
    answer.receipts[1].missingBlobs = {QByteArray(32, 'b')}; // the strict reader's
    QVERIFY(wire::receiptsFromBytes(wire::toBytes(answer)).value() == answer);
    answer.receipts[1].position = 0; // confirmed, but nowhere
    QVERIFY(!wire::receiptsFromBytes(wire::toBytes(answer)));
}

void TestOwnWriting::aPageReadsTheSame()
{
    wire::ChangesAnswer page{.cursor = QStringLiteral("a1b2.42"), .more = true};
    for (const cases::CaseEvent& event : sampleBatch().events)
        page.changes.push_back({.position = 10 + event.deviceSeq,
            .caseVersion = 1,
            .receivedAt = Instant{std::chrono::milliseconds{1'795'000'000'007}},
            .event = event});
    const QByteArray bytes = wire::toBytes(page);
    QVERIFY(wire::changesFromBytes(bytes).value() == page);
    QVERIFY(wire::changesFromBytes(inOtherWriting(bytes)).value() == page);
    std::swap(page.changes[3].position, page.changes[4].position);
    QVERIFY(!wire::changesFromBytes(wire::toBytes(page)));
}

QTEST_GUILESS_MAIN(TestOwnWriting)
#include "tst_ownwriting.moc"
