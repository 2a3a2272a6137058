// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/cases/event.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <set>

using namespace yichuang;
using namespace yichuang::cases;

class TestEvent final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPayloadComesBackAsItWent_data();
    void everyPayloadComesBackAsItWent();
    void everyKindHasItsOwnWord();
    void malformedEventsAreNamedByPointer_data();
    void malformedEventsAreNamedByPointer();
    void aKindOfALaterVersionIsUnsupportedNotInvalid();
};

Q_DECLARE_METATYPE(Payload)

void TestEvent::everyPayloadComesBackAsItWent_data()
{
    QTest::addColumn<Payload>("payload");
    for (const Payload& payload : test::onePayloadOfEachKind())
        QTest::addRow("%s", qPrintable(toText(kindOf(payload)))) << payload;
}

void TestEvent::everyPayloadComesBackAsItWent()
{
    QFETCH(Payload, payload);
    const CaseEvent event = test::eventWith(payload);
    const auto read = eventFromJson(toJson(event));
    QVERIFY_RESULT(read);
    QVERIFY(*read == event);
    QCOMPARE(canonicalJson(toJson(*read)).value(), canonicalJson(toJson(event)).value());
}

void TestEvent::everyKindHasItsOwnWord()
{
    std::set<std::size_t> sampled;
    for (const Payload& payload : test::onePayloadOfEachKind())
        sampled.insert(payload.index());
    QCOMPARE(sampled.size(), std::variant_size_v<PayloadAlternatives>);
    for (int i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<EventKind>(i);
        QCOMPARE(eventKindFromText(toText(kind)), std::optional{kind});
    }
    QVERIFY(!eventKindFromText(u"Received"));
}

void TestEvent::malformedEventsAreNamedByPointer_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("id is not a uuid")
        << QStringLiteral("eventId") << QJsonValue(QStringLiteral("7"))
        << QStringLiteral("/eventId");
    QTest::newRow("sequence starts at one")
        << QStringLiteral("deviceSeq") << QJsonValue(0) << QStringLiteral("/deviceSeq");
    QTest::newRow("half a version")
        << QStringLiteral("baseVersion") << QJsonValue(0.5) << QStringLiteral("/baseVersion");
    QTest::newRow("hash in capitals") << QStringLiteral("prevHash") << QJsonValue(QString(64, u'A'))
                                      << QStringLiteral("/prevHash");
    QTest::newRow("salt too short")
        << QStringLiteral("salt") << QJsonValue(QStringLiteral("00")) << QStringLiteral("/salt");
    QTest::newRow("unknown field")
        << QStringLiteral("extra") << QJsonValue(1) << QStringLiteral("/extra");
    QTest::newRow("payload of another kind")
        << QStringLiteral("payload") << QJsonValue(QJsonObject{})
        << QStringLiteral("/payload/text");
    QTest::newRow("actor without role")
        << QStringLiteral("actor") << QJsonValue(QJsonObject{}) << QStringLiteral("/actor/account");
    QTest::newRow("local time") << QStringLiteral("occurredAt")
                                << QJsonValue(QStringLiteral("2026-11-18 10:26"))
                                << QStringLiteral("/occurredAt");
}

void TestEvent::malformedEventsAreNamedByPointer()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    QJsonObject json = toJson(test::eventWith(Noted{QStringLiteral("电话已通知")}));
    json.insert(key, value);
    const auto read = eventFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::InvalidInput);
    QVERIFY2(read.error().detail.startsWith(pointer), qPrintable(read.error().detail));
}

void TestEvent::aKindOfALaterVersionIsUnsupportedNotInvalid()
{
    QJsonObject json = toJson(test::eventWith(Noted{QStringLiteral("x")}));
    json.insert(QStringLiteral("kind"), QStringLiteral("somethingNew"));
    QCOMPARE(eventFromJson(json).error().code, Error::Code::Unsupported);
    json.insert(QStringLiteral("kind"), QStringLiteral("cardIssued"));
    QCOMPARE(eventFromJson(json).error().code, Error::Code::Unsupported);
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
