// SPDX-License-Identifier: Apache-2.0
#include "models/wire/chain.h"
#include "models/wire/changes.h"
#include "models/wire/document.h"
#include "models/wire/enrolment.h"
#include "models/wire/packageheader.h"
#include "models/wire/receipt.h"
#include "models/wire/timeanswer.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QJsonArray>
#include <QRandomGenerator>

#include <functional>

using namespace yichuang;

namespace {

const Instant moment = instantFromText(u"2026-11-18T02:26:00.000Z").value();

template <typename IdType>
IdType idEnding(int last)
{
    std::array<std::uint8_t, 10> random{};
    random[9] = static_cast<std::uint8_t>(last);
    return IdType{uuid7(moment, random)};
}

wire::Problem sampleProblem()
{
    return {.code = QStringLiteral("leaseExpired"),
        .title = QStringLiteral("决定权已由他人取得"),
        .detail = QStringLiteral("请首席代表处理"),
        .status = 409,
        .scope = wire::ProblemScope::Event,
        .eventId = idEnding<EventId>(1),
        .pointer = QStringLiteral("/events/3/leaseEpoch"),
        .retryable = false,
        .whoActs = wire::WhoActs::Supervisor,
        .supportId = QStringLiteral("7F3A-22")};
}

wire::ReceiptsAnswer sampleAnswer()
{
    wire::ReceiptsAnswer answer{.deviceId = idEnding<DeviceId>(9),
        .receipts = {},
        .chainHead = QByteArray(32, '\x11'),
        .signature = QByteArray(70, 'x')};
    answer.receipts.push_back({.eventId = idEnding<EventId>(1),
        .eventHash = QByteArray(32, '\x21'),
        .verdict = wire::Verdict::Applied,
        .caseVersion = 3,
        .position = 1207,
        .receivedAt = moment,
        .missingBlobs = {QByteArray(32, '\x31')},
        .waitsFor = {},
        .problem = {}});
    answer.receipts.push_back({.eventId = idEnding<EventId>(2),
        .eventHash = QByteArray(32, '\x22'),
        .verdict = wire::Verdict::Held,
        .receivedAt = moment,
        .missingBlobs = {},
        .waitsFor = idEnding<EventId>(7),
        .problem = {}});
    wire::Problem inside = sampleProblem();
    inside.status = 0;
    answer.receipts.push_back({.eventId = idEnding<EventId>(3),
        .eventHash = QByteArray(32, '\x23'),
        .verdict = wire::Verdict::Refused,
        .receivedAt = moment,
        .missingBlobs = {},
        .waitsFor = {},
        .problem = inside});
    return answer;
}

wire::ChangesAnswer sampleChanges()
{
    const auto event
        = wire::linked(test::eventWith(test::onePayloadOfEachKind().front()), wire::chainStart())
              .value();
    const auto next
        = wire::linked(test::eventWith(test::onePayloadOfEachKind().back()), event.hash).value();
    return {.changes = {{10, 1, moment, event}, {12, 2, moment, next}},
        .cursor = QStringLiteral("p12"),
        .more = true};
}

wire::EnrolmentRequest sampleRequest()
{
    return {.code = QStringLiteral("K7QX-2M0D"),
        .deviceId = idEnding<DeviceId>(4),
        .deviceName = QStringLiteral("李家堡镇二号窗口"),
        .certificateRequest
        = "-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n"};
}

wire::EnrolmentAnswer sampleEnrolment()
{
    return {.deviceId = idEnding<DeviceId>(4),
        .certificate = "-----BEGIN CERTIFICATE-----\nAA==\n",
        .caCertificate = "-----BEGIN CERTIFICATE-----\nAB==\n",
        .receiptKey = "-----BEGIN PUBLIC KEY-----\nAC==\n",
        .platformName = QStringLiteral("定西市政务服务平台"),
        .placeCode = QStringLiteral("621102103000"),
        .placeName = QStringLiteral("李家堡镇便民服务中心"),
        .terminal = 2,
        .scope = {QStringLiteral("621102103000")},
        .validUntil = moment};
}

wire::TimeAnswer sampleTime()
{
    return {.now = moment,
        .protocol = 1,
        .encodings = {wire::Encoding::Identity, wire::Encoding::Gzip, wire::Encoding::Zstd},
        .platformName = QStringLiteral("定西市政务服务平台")};
}

wire::PackageHeader sampleHeader()
{
    return {.format = 1,
        .deviceId = idEnding<DeviceId>(4),
        .counter = 3,
        .previousHash = QByteArray(32, '\x08'),
        .firstSeq = 4,
        .lastSeq = 9,
        .cursor = QStringLiteral("p12"),
        .writtenAt = moment};
}

/// A message and whether bytes are taken as one of its kind.
struct Message
{
    QByteArray bytes;
    std::function<bool(const QByteArray&)> reads;
};

std::vector<std::pair<const char*, Message>> allMessages()
{
    return {{"problem",
                {toBytes(sampleProblem()),
                    [](const QByteArray& b) { return wire::problemFromBytes(b).has_value(); }}},
        {"receipts",
            {toBytes(sampleAnswer()),
                [](const QByteArray& b) { return wire::receiptsFromBytes(b).has_value(); }}},
        {"changes",
            {toBytes(sampleChanges()),
                [](const QByteArray& b) { return wire::changesFromBytes(b).has_value(); }}},
        {"enrolment request",
            {toBytes(sampleRequest()),
                [](const QByteArray& b) {
                    return wire::enrolmentRequestFromBytes(b).has_value();
                }}},
        {"enrolment answer",
            {toBytes(sampleEnrolment()),
                [](const QByteArray& b) { return wire::enrolmentAnswerFromBytes(b).has_value(); }}},
        {"time",
            {toBytes(sampleTime()),
                [](const QByteArray& b) { return wire::timeFromBytes(b).has_value(); }}},
        {"package header", {wire::writeDocument(toJson(sampleHeader())), [](const QByteArray& b) {
                                const auto object = wire::readDocument(b);
                                return object && wire::packageHeaderFromJson(*object).has_value();
                            }}}};
}

} // namespace

Q_DECLARE_METATYPE(Message)

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesComeBackAsTheyWere();
    void eachCutIsRefused_data();
    void eachCutIsRefused();
    void eachMissingFieldAndEachSpareOneIsNoticed_data() { eachCutIsRefused_data(); }
    void eachMissingFieldAndEachSpareOneIsNoticed();
    void damageNeverCrashes_data() { eachCutIsRefused_data(); }
    void damageNeverCrashes();
    void otherThingsThanOurMessagesAreRefused_data();
    void otherThingsThanOurMessagesAreRefused();
    void theSignedTextOfReceiptsIsTheirContent();
    void aGreenReceiptHasAPlace();
    void aRefusalHasAReason();
    void changesKeepThePlatformsOrder();
    void aChangeOfALaterVersionSaysSo();
    void unknownEncodingsOfALaterPlatformAreSkipped();
};

void TestMessages::messagesComeBackAsTheyWere()
{
    QVERIFY(wire::problemFromBytes(toBytes(sampleProblem())).value() == sampleProblem());
    QVERIFY(wire::receiptsFromBytes(toBytes(sampleAnswer())).value() == sampleAnswer());
    QVERIFY(wire::changesFromBytes(toBytes(sampleChanges())).value() == sampleChanges());
    QVERIFY(wire::enrolmentRequestFromBytes(toBytes(sampleRequest())).value() == sampleRequest());
    QVERIFY(
        wire::enrolmentAnswerFromBytes(toBytes(sampleEnrolment())).value() == sampleEnrolment());
    QVERIFY(wire::timeFromBytes(toBytes(sampleTime())).value() == sampleTime());
    QVERIFY(wire::packageHeaderFromJson(toJson(sampleHeader())).value() == sampleHeader());
}

void TestMessages::eachCutIsRefused_data()
{
    QTest::addColumn<Message>("message");
    for (const auto& [name, message] : allMessages())
        QTest::newRow(name) << message;
}

void TestMessages::eachCutIsRefused()
{
    QFETCH(Message, message);
    QVERIFY(message.reads(message.bytes));
    for (qsizetype length = 0; length < message.bytes.size(); ++length)
        QVERIFY2(!message.reads(message.bytes.first(length)), qPrintable(QString::number(length)));
}

void TestMessages::eachMissingFieldAndEachSpareOneIsNoticed()
{
    QFETCH(Message, message);
    const QStringList mayBeAbsent{QStringLiteral("detail"), QStringLiteral("status"),
        QStringLiteral("eventId"), QStringLiteral("pointer"), QStringLiteral("supportId"),
        QStringLiteral("platformName"), QStringLiteral("placeName"), QStringLiteral("deviceName"),
        QStringLiteral("cursor")};
    const QJsonObject whole = wire::readDocument(message.bytes).value();
    for (const QString& key : whole.keys()) {
        QJsonObject object = whole;
        object.remove(key);
        QVERIFY2(mayBeAbsent.contains(key) || !message.reads(wire::writeDocument(object)),
            qPrintable(key));
        object.insert(key, QJsonArray{true});
        QVERIFY2(!message.reads(wire::writeDocument(object)), qPrintable(key));
    }
    QJsonObject object = whole;
    object.insert(QStringLiteral("spare"), 1);
    QVERIFY(!message.reads(wire::writeDocument(object)));
}

void TestMessages::damageNeverCrashes()
{
    QFETCH(Message, message);
    QRandomGenerator random{99};
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = message.bytes;
        const auto at
            = static_cast<qsizetype>(random.bounded(static_cast<quint32>(damaged.size())));
        damaged[at] = static_cast<char>(random.bounded(256));
        (void)message.reads(damaged);
    }
}

void TestMessages::otherThingsThanOurMessagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("a captive portal's page")
        << QByteArray{"<!DOCTYPE html><html><body>请登录</body></html>"};
    QTest::newRow("a list") << QByteArray{"[]"};
    QTest::newRow("an empty object") << QByteArray{"{}"};
    QTest::newRow("broken UTF-8") << QByteArray{"{\"code\":\"\xff\xfe\"}"};
    QTest::newRow("binary") << QByteArray(5000, '\0');
}

void TestMessages::otherThingsThanOurMessagesAreRefused()
{
    QFETCH(QByteArray, bytes);
    for (const auto& [name, message] : allMessages())
        QVERIFY2(!message.reads(bytes), name);
}

void TestMessages::theSignedTextOfReceiptsIsTheirContent()
{
    const wire::ReceiptsAnswer answer = sampleAnswer();
    const QByteArray text = wire::signedBytes(answer).value();
    wire::ReceiptsAnswer other = answer;
    other.signature = "other";
    QCOMPARE(wire::signedBytes(other).value(), text);
    other.receipts[1].verdict = wire::Verdict::Applied;
    QVERIFY(wire::signedBytes(other).value() != text);
    other = answer;
    other.deviceId = idEnding<DeviceId>(77);
    QVERIFY(wire::signedBytes(other).value() != text);
    QCOMPARE(wire::withSignature(text, answer.signature), toBytes(answer));
}

void TestMessages::aGreenReceiptHasAPlace()
{
    wire::ReceiptsAnswer answer = sampleAnswer();
    answer.receipts[0].position = 0;
    QVERIFY(!wire::receiptsFromBytes(toBytes(answer)));
}

void TestMessages::aRefusalHasAReason()
{
    wire::ReceiptsAnswer answer = sampleAnswer();
    answer.receipts[2].problem.reset();
    const auto read = wire::receiptsFromBytes(toBytes(answer));
    QVERIFY(!read);
    QVERIFY2(
        read.error().detail.startsWith(u"/receipts/2/problem"), qPrintable(read.error().detail));
}

void TestMessages::changesKeepThePlatformsOrder()
{
    wire::ChangesAnswer answer = sampleChanges();
    std::swap(answer.changes[0], answer.changes[1]);
    QVERIFY(!wire::changesFromBytes(toBytes(answer)));
}

void TestMessages::aChangeOfALaterVersionSaysSo()
{
    QByteArray bytes = toBytes(sampleChanges());
    bytes.replace("\"kind\":\"received\"", "\"kind\":\"teleported\"");
    const auto read = wire::changesFromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Unsupported);
    QVERIFY2(
        read.error().detail.startsWith(u"/changes/0/event/kind"), qPrintable(read.error().detail));
}

void TestMessages::unknownEncodingsOfALaterPlatformAreSkipped()
{
    QByteArray bytes = toBytes(sampleTime());
    bytes.replace("\"zstd\"", "\"brotli\"");
    const auto read = wire::timeFromBytes(bytes);
    QVERIFY_RESULT(read);
    QCOMPARE(read->encodings.size(), std::size_t{2});
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
