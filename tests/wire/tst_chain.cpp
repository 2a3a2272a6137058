// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/wire/chain.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace yichuang;

namespace {

/// A device's first events, one of each kind.
std::vector<cases::CaseEvent> sampleChain()
{
    std::vector<cases::CaseEvent> events;
    QByteArray before = wire::chainStart();
    for (const cases::Payload& payload : test::onePayloadOfEachKind()) {
        cases::CaseEvent event = test::eventWith(payload);
        event.deviceSeq = static_cast<qint64>(events.size()) + 1;
        events.push_back(wire::linked(std::move(event), before).value());
        before = events.back().hash;
    }
    return events;
}

QJsonArray publishedVectors()
{
    QFile file{QStringLiteral(YICHUANG_TEST_DATA "/wire/events.json")};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectorsHold();
    void aCompleteChainPasses();
    void anyTamperingIsFound_data();
    void anyTamperingIsFound();
    void theHashCoversEveryField();
};

void TestChain::publishedVectorsHold()
{
    const QJsonArray vectors = publishedVectors();
    QVERIFY(vectors.size() >= 10);
    for (const QJsonValue& vector : vectors) {
        const QJsonObject json = vector[u"event"].toObject();
        const auto text = canonicalJson(json);
        QVERIFY_RESULT(text);
        QCOMPARE(QString::fromUtf8(*text), vector[u"canonical"].toString());
        const auto event = cases::eventFromJson(json);
        QVERIFY_RESULT(event);
        const auto hash = wire::eventHash(*event);
        QVERIFY_RESULT(hash);
        QCOMPARE(QString::fromLatin1(hash->toHex()), vector[u"hash"].toString());
    }
}

void TestChain::aCompleteChainPasses()
{
    const auto events = sampleChain();
    QVERIFY_RESULT(wire::verifyChain(events, wire::chainStart()));
    QVERIFY_RESULT(wire::verifyChain(std::span{events}.subspan(3), events[2].hash));
    QVERIFY_RESULT(wire::verifyChain({}, wire::chainStart()));
}

void TestChain::anyTamperingIsFound_data()
{
    using Chain = std::vector<cases::CaseEvent>;
    using Tamper = void (*)(Chain&);
    QTest::addColumn<Tamper>("tamper");
    QTest::newRow("an event taken out") << Tamper{[](Chain& c) { c.erase(c.begin() + 2); }};
    QTest::newRow("an event put in twice")
        << Tamper{[](Chain& c) { c.insert(c.begin() + 2, c[2]); }};
    QTest::newRow("two events swapped") << Tamper{[](Chain& c) { std::swap(c[1], c[2]); }};
    QTest::newRow("the first event dropped") << Tamper{[](Chain& c) { c.erase(c.begin()); }};
    QTest::newRow("a name of the actor changed")
        << Tamper{[](Chain& c) { c[3].actor.name = QStringLiteral("他人"); }};
    QTest::newRow("a moment moved by a millisecond")
        << Tamper{[](Chain& c) { c[3].occurredAt += std::chrono::milliseconds{1}; }};
    QTest::newRow("a changed event hashed anew") << Tamper{[](Chain& c) {
        c[3].deputyFor = QStringLiteral("G1");
        c[3].hash = wire::eventHash(c[3]).value();
    }};
    QTest::newRow("another device's event") << Tamper{[](Chain& c) {
        c[1].deviceId = DeviceId{QUuid{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}};
    }};
}

void TestChain::anyTamperingIsFound()
{
    using Tamper = void (*)(std::vector<cases::CaseEvent>&);
    QFETCH(Tamper, tamper);
    auto events = sampleChain();
    tamper(events);
    const auto verified = wire::verifyChain(events, wire::chainStart());
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, Error::Code::Corrupt);
}

void TestChain::theHashCoversEveryField()
{
    const QJsonObject event = toJson(sampleChain().front());
    const QByteArray hash = wire::eventHash(event).value();
    for (const QString& key : event.keys()) {
        QJsonObject changed = event;
        changed.insert(key, QStringLiteral("x"));
        QVERIFY2(wire::eventHash(changed).value() != hash, qPrintable(key));
    }
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
