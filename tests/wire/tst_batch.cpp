// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/key.h"
#include "models/wire/batch.h"
#include "models/wire/chain.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace yichuang;

namespace {

cases::CaseEvent eventNumber(qint64 seq, cases::Payload payload)
{
    cases::CaseEvent event = test::eventWith(std::move(payload));
    std::array<std::uint8_t, 10> random{};
    random[9] = static_cast<std::uint8_t>(seq);
    random[8] = static_cast<std::uint8_t>(seq >> 8);
    event.eventId = EventId{uuid7(event.occurredAt, random)};
    event.deviceSeq = seq;
    return event;
}

wire::Batch sampleBatch(int count)
{
    const auto payloads = test::onePayloadOfEachKind();
    wire::Batch batch;
    QByteArray before = wire::chainStart();
    for (int i = 0; i < count; ++i) {
        const auto& payload = payloads[static_cast<std::size_t>(i) % payloads.size()];
        batch.events.push_back(wire::linked(eventNumber(i + 1, payload), before).value());
        before = batch.events.back().hash;
    }
    batch.deviceId = batch.events.front().deviceId;
    batch.chainSeq = count;
    batch.chainHead = before;
    batch.signature = QByteArray(71, 'S');
    return batch;
}

/// The batch as JSON with one change made to it, as bytes.
template <typename Change>
QByteArray changed(const wire::Batch& batch, Change change)
{
    QJsonObject object = wire::readDocument(wire::toBytes(batch)).value();
    change(object);
    return wire::writeDocument(object);
}

void changeEvent(QJsonObject& batch, int index, const QString& key, const QJsonValue& value)
{
    QJsonArray events = batch[u"events"].toArray();
    QJsonObject event = events[index].toObject();
    event.insert(key, value);
    events[index] = event;
    batch.insert(QStringLiteral("events"), events);
}

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchComesBackAsItWas();
    void eventsOutOfChainOrderComeBack();
    void neighboursTravelWithoutTheirHashes();
    void theSignatureCoversEventsAndHead();
    void anEventOfALaterVersionDoesNotStopTheOthers();
    void anEventWithASpareFieldIsSetAside();
    void aBrokenEnvelopeIsRefused_data();
    void aBrokenEnvelopeIsRefused();
    void eachCutIsRefused();
    void damageNeverCrashes();
    void nestingIsBounded();
    void theSplitterKeepsBothLimits();
};

void TestBatch::aBatchComesBackAsItWas()
{
    const wire::Batch batch = sampleBatch(40);
    const auto reading = wire::batchFromBytes(wire::toBytes(batch));
    QVERIFY_RESULT(reading);
    QVERIFY(reading->batch == batch);
    QVERIFY(reading->unreadable.empty());
    QCOMPARE(reading->signedText, wire::signedBytes(batch));
}

void TestBatch::eventsOutOfChainOrderComeBack()
{
    wire::Batch batch = sampleBatch(12);
    std::swap(batch.events[2], batch.events[7]);
    batch.events.erase(batch.events.begin() + 4);
    const auto reading = wire::batchFromBytes(wire::toBytes(batch));
    QVERIFY_RESULT(reading);
    QVERIFY(reading->batch == batch);
}

void TestBatch::neighboursTravelWithoutTheirHashes()
{
    const QByteArray bytes = wire::toBytes(sampleBatch(20));
    QCOMPARE(bytes.count("\"prevHash\""), 1);
    QCOMPARE(bytes.count("\"hash\""), 0);
}

void TestBatch::theSignatureCoversEventsAndHead()
{
    const auto key = crypto::PrivateKey::generate().value();
    wire::Batch batch = sampleBatch(5);
    batch.signature = key.sign(wire::signedBytes(batch)).value();
    const auto good = wire::batchFromBytes(wire::toBytes(batch)).value();
    QVERIFY_RESULT(key.publicKey()->verify(good.signedText, good.batch.signature));

    wire::Batch fewer = batch;
    fewer.events.pop_back();
    const auto cut = wire::batchFromBytes(wire::toBytes(fewer)).value();
    QVERIFY(!key.publicKey()->verify(cut.signedText, cut.batch.signature));

    const auto altered = wire::batchFromBytes(changed(batch, [](QJsonObject& o) {
        changeEvent(o, 4, QStringLiteral("deputyFor"), QStringLiteral("G9"));
    }));
    QVERIFY_RESULT(altered);
    QVERIFY(!key.publicKey()->verify(altered->signedText, altered->batch.signature));
}

void TestBatch::anEventOfALaterVersionDoesNotStopTheOthers()
{
    const wire::Batch batch = sampleBatch(6);
    const auto reading = wire::batchFromBytes(changed(batch, [](QJsonObject& o) {
        changeEvent(o, 3, QStringLiteral("kind"), QStringLiteral("teleported"));
    }));
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->batch.events.size(), std::size_t{5});
    QCOMPARE(reading->unreadable.size(), std::size_t{1});
    const wire::UnreadableEvent& set = reading->unreadable.front();
    QCOMPARE(set.index, qsizetype{3});
    QCOMPARE(set.eventId, batch.events[3].eventId);
    QCOMPARE(set.error.code, Error::Code::Unsupported);
    QVERIFY2(set.error.detail.startsWith(u"/events/3/kind"), qPrintable(set.error.detail));
}

void TestBatch::anEventWithASpareFieldIsSetAside()
{
    const auto reading = wire::batchFromBytes(changed(sampleBatch(3), [](QJsonObject& o) {
        changeEvent(o, 1, QStringLiteral("colour"), QStringLiteral("red"));
    }));
    QVERIFY_RESULT(reading);
    QCOMPARE(reading->unreadable.size(), std::size_t{1});
    QVERIFY(reading->unreadable.front().error.detail.contains(u"/events/1/colour"));
}

void TestBatch::aBrokenEnvelopeIsRefused_data()
{
    using Change = void (*)(QJsonObject&);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, Change change, const char* pointer) {
        QTest::newRow(name) << change << QString::fromLatin1(pointer);
    };
    row(
        "no device", [](QJsonObject& o) { o.remove(u"deviceId"); }, "/deviceId");
    row(
        "a head of half a hash", [](QJsonObject& o) { o[u"chainHead"] = QStringLiteral("abcd"); },
        "/chainHead");
    row(
        "a signature that is no base64",
        [](QJsonObject& o) { o[u"signature"] = QStringLiteral("@@"); }, "/signature");
    row(
        "a signature of a megabyte",
        [](QJsonObject& o) { o[u"signature"] = QString(1 << 20, u'A'); }, "/signature");
    row(
        "a fraction as sequence", [](QJsonObject& o) { o[u"chainSeq"] = 1.5; }, "/chainSeq");
    row(
        "no events", [](QJsonObject& o) { o[u"events"] = QJsonArray{}; }, "/events");
    row(
        "201 events",
        [](QJsonObject& o) {
            QJsonArray many;
            for (int i = 0; i < wire::mostEventsInBatch + 1; ++i)
                many.append(o[u"events"].toArray().first());
            o[u"events"] = many;
        },
        "/events");
    row(
        "an unknown field", [](QJsonObject& o) { o[u"priority"] = 1; }, "/priority");
    row(
        "an event that is a number", [](QJsonObject& o) { o[u"events"] = QJsonArray{7}; },
        "/events/0");
    row(
        "an event without an id",
        [](QJsonObject& o) { changeEvent(o, 1, QStringLiteral("eventId"), QStringLiteral("x")); },
        "/events/1");
    row(
        "another device's event",
        [](QJsonObject& o) {
            changeEvent(o, 1, QStringLiteral("deviceId"),
                QStringLiteral("019347a0-0000-7000-8000-0000000000ff"));
        },
        "/events/1/deviceId");
    row(
        "the same event twice",
        [](QJsonObject& o) {
            changeEvent(o, 1, QStringLiteral("eventId"), o[u"events"][0][u"eventId"]);
        },
        "/events/1/eventId");
}

void TestBatch::aBrokenEnvelopeIsRefused()
{
    using Change = void (*)(QJsonObject&);
    QFETCH(Change, change);
    QFETCH(QString, pointer);
    const auto reading = wire::batchFromBytes(changed(sampleBatch(3), change));
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, Error::Code::InvalidInput);
    QVERIFY2(reading.error().detail.startsWith(pointer + u':'), qPrintable(reading.error().detail));
}

void TestBatch::eachCutIsRefused()
{
    const QByteArray bytes = wire::toBytes(sampleBatch(6));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!wire::batchFromBytes(bytes.first(length)), qPrintable(QString::number(length)));
}

void TestBatch::damageNeverCrashes()
{
    const QByteArray bytes = wire::toBytes(sampleBatch(6));
    const wire::Batch whole = wire::batchFromBytes(bytes)->batch;
    QRandomGenerator random{4711};
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = bytes;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        damaged[at] = static_cast<char>(random.bounded(256));
        const auto reading = wire::batchFromBytes(damaged);
        // What can still be read with another content has another signed text: the signature finds
        // it.
        if (reading && !(reading->batch == whole) && reading->batch.signature == whole.signature)
            QVERIFY2(
                reading->signedText != wire::signedBytes(whole), qPrintable(QString::number(at)));
    }
}

void TestBatch::nestingIsBounded()
{
    QByteArray deep = "{\"events\":";
    deep += QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    const auto reading = wire::batchFromBytes(deep);
    QVERIFY(!reading);
    QVERIFY(reading.error().detail.contains(u"nested"));
    QVERIFY_RESULT(wire::readDocument("{\"a\":\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"[[[[[[[\"}"));
}

void TestBatch::theSplitterKeepsBothLimits()
{
    const wire::Batch batch = sampleBatch(300);
    std::vector<wire::Record> records;
    for (const cases::CaseEvent& event : batch.events)
        records.push_back(wire::recordOf(event).value());
    QCOMPARE(wire::countThatFits(records, wire::Encoding::Gzip).value(), std::size_t{200});
    for (const auto encoding :
        {wire::Encoding::Identity, wire::Encoding::Gzip, wire::Encoding::Zstd}) {
        for (const qsizetype limit : {1500, 4000, 9000, 20'000}) {
            const std::size_t count = wire::countThatFits(records, encoding, limit).value();
            wire::Batch part = batch;
            const auto packedSize = [&](std::size_t n) {
                part.events
                    = {batch.events.begin(), batch.events.begin() + static_cast<std::ptrdiff_t>(n)};
                return wire::pack(wire::toBytes(part), encoding)->size();
            };
            QVERIFY(count == 0 || packedSize(count) <= limit);
            QVERIFY(count == 200 || packedSize(count + 1) + 1024 > limit);
        }
    }
    QCOMPARE(wire::countThatFits(records, wire::Encoding::Gzip, 1030).value(), std::size_t{0});
    QCOMPARE(wire::countThatFits({}, wire::Encoding::Gzip).value(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
