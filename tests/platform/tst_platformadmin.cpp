// SPDX-License-Identifier: Apache-2.0
#include "models/platform/devices.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject inFleet(const HttpAnswer& answer, const DeviceId& id)
{
    for (const auto& value : answer.json().value(u"devices"_s).toArray()) {
        const auto device = value.toObject();
        if (device.value(u"deviceId"_s).toString() == toText(id))
            return device;
    }
    return {};
}

} // namespace

/// What the centre sees of its devices and may do with them.
class tst_PlatformAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_city.reset(); }

    void readsWhatAClientSaysOfItself_data();
    void readsWhatAClientSaysOfItself();
    void listsTheDevicesOfItsScope();
    void refusesTheListToOthers();
    void revokesADeviceOfItsScope();
    void takesARevokedDeviceBackWithItsChain();
    void keepsARevokedDeviceFromAnotherPlace();
    void handsOutTheSettingsOfTheCentre();
    void refusesSettingsThatAreNone();
    void handsOutNewSettingsWithoutARestart();
    void countsWhatItAnswered();

private:
    [[nodiscard]] TestDevice administrator(const QString& division) const;
    std::unique_ptr<TestCity> m_city;
};

void tst_PlatformAdmin::init()
{
    m_city = std::make_unique<TestCity>();
    m_city->start();
}

TestDevice tst_PlatformAdmin::administrator(const QString& division) const
{
    auto device = m_city->stranger(u"admin"_s + division);
    const auto code
        = m_city->server->newCode(division, u"中心"_s, std::chrono::hours{1}, true).value();
    if (device.enrol(code).status != 201)
        qFatal("the administrator could not enrol");
    return device;
}

void tst_PlatformAdmin::readsWhatAClientSaysOfItself_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("since");
    QTest::newRow("nothing") << QByteArray() << QString() << -1 << false;
    QTest::newRow("version") << QByteArray("0.1.0") << u"0.1.0"_s << -1 << false;
    QTest::newRow("waiting") << QByteArray("0.1.0; waiting=12") << u"0.1.0"_s << 12 << false;
    QTest::newRow("all") << QByteArray("0.2.0-rc1; waiting=1; since=2025-03-03T01:30:00.000Z")
                         << u"0.2.0-rc1"_s << 1 << true;
    QTest::newRow("a name smuggled in")
        << QByteArray("张三; waiting=1") << QString() << -1 << false;
    QTest::newRow("more than a number holds")
        << QByteArray("0.1.0; waiting=99999999999") << QString() << -1 << false;
}

void tst_PlatformAdmin::readsWhatAClientSaysOfItself()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, version);
    QFETCH(const int, waiting);
    QFETCH(const bool, since);
    const auto now = m_city->clock.now();
    const auto contact = platform::contactOf(DeviceId{uuid7(now)}, header, now);
    QCOMPARE(contact.version, version);
    QCOMPARE(contact.waiting.value_or(-1), waiting);
    QCOMPARE(contact.waitingSince.has_value(), since);
    QVERIFY(contact.at == now);
}

void tst_PlatformAdmin::listsTheDevicesOfItsScope()
{
    auto county = m_city->device(u"w1"_s);
    const auto foreign = m_city->device(u"w2"_s, u"620102"_s);
    const auto centre = administrator(u"621100"_s); // the city above the county
    static_cast<void>(county.push({county.receive(CaseId{uuid7(m_city->clock.now())}, 1)}));
    static_cast<void>(
        county.curl.get(u"/sync/v1/changes"_s, {u"Yichuang-Client: 0.1.0; waiting=4"_s}));
    const auto first = m_city->clock.now();
    m_city->clock.advance(
        std::chrono::seconds{30}); // within a minute and without news: not written
    static_cast<void>(
        county.curl.get(u"/sync/v1/changes"_s, {u"Yichuang-Client: 0.1.0; waiting=4"_s}));

    const auto answer = centre.curl.get(u"/sync/v1/devices"_s);
    QCOMPARE(answer.status, 200);
    const auto seen = inFleet(answer, county.id);
    QCOMPARE(seen.value(u"lastContact"_s).toString(), toText(first));
    QCOMPARE(seen.value(u"waiting"_s).toInt(), 4);
    QCOMPARE(seen.value(u"version"_s).toString(), u"0.1.0"_s);
    QCOMPARE(seen.value(u"events"_s).toInt(), 1);
    QCOMPARE(seen.value(u"placeName"_s).toString(), u"安定区政务服务大厅"_s);
    QVERIFY(inFleet(answer, foreign.id).isEmpty());

    static_cast<void>(
        county.curl.get(u"/sync/v1/changes"_s, {u"Yichuang-Client: 0.1.0; waiting=0"_s}));
    QCOMPARE(
        inFleet(centre.curl.get(u"/sync/v1/devices"_s), county.id).value(u"waiting"_s).toInt(), 0);
}

void tst_PlatformAdmin::refusesTheListToOthers()
{
    const auto county = m_city->device(u"w1"_s);
    const auto answer = county.curl.get(u"/sync/v1/devices"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.problem(), u"administratorOnly"_s);
    const QString path = u"/sync/v1/devices/%1/revoke"_s.arg(toText(county.id));
    QCOMPARE(county.curl.post(path, {}).status, 403);
    QCOMPARE(m_city->stranger(u"s"_s).curl.get(u"/sync/v1/devices"_s).status, 403);
}

void tst_PlatformAdmin::revokesADeviceOfItsScope()
{
    const auto centre = administrator(u"621100"_s);
    const auto own = m_city->device(u"w1"_s);
    const auto foreign = m_city->device(u"w2"_s, u"620102"_s);
    const auto revoke = [&](const TestDevice& device) {
        const QString path = u"/sync/v1/devices/%1/revoke"_s.arg(toText(device.id));
        return centre.curl.post(path, {}).status;
    };
    QCOMPARE(revoke(own), 204);
    QCOMPARE(revoke(own), 204);
    QCOMPARE(own.curl.get(u"/sync/v1/changes"_s).problem(), u"deviceRevoked"_s);
    QVERIFY(inFleet(centre.curl.get(u"/sync/v1/devices"_s), own.id).contains(u"revokedAt"_s));
    QCOMPARE(revoke(foreign), 404);
    QCOMPARE(foreign.curl.get(u"/sync/v1/changes"_s).status, 200);
}

void tst_PlatformAdmin::takesARevokedDeviceBackWithItsChain()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = CaseId{uuid7(m_city->clock.now())};
    const auto received = device.receive(id, 1);
    QCOMPARE(device.verdicts(device.push({received})), QStringList{u"applied"_s});
    const int terminal = device.terminal;
    // Not while it is good: whoever has a code and knows an id must not take it over.
    const auto oldKey = device.key;
    device.key = crypto::PrivateKey::generate().value();
    QCOMPARE(device.enrol(m_city->code()).problem(), u"deviceTaken"_s);
    QVERIFY_RESULT(m_city->server->revoke(device.id));
    QCOMPARE(device.enrol(m_city->code()).status, 201);
    QCOMPARE(device.terminal, terminal);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    QCOMPARE(device.verdicts(device.push({received, accepted})),
        (QStringList{u"duplicate"_s, u"applied"_s}));
    // The lost key signs nothing any more.
    device.key = oldKey;
    const auto forged = device.make(id, 2, cases::Noted{u"旧钥"_s}, "2025-03-03 11:00");
    QCOMPARE(device.push({forged}).problem(), u"signatureInvalid"_s);
}

void tst_PlatformAdmin::keepsARevokedDeviceFromAnotherPlace()
{
    auto device = m_city->device(u"w1"_s);
    QVERIFY_RESULT(m_city->server->revoke(device.id));
    device.key = crypto::PrivateKey::generate().value();
    QCOMPARE(device.enrol(m_city->code(u"620102"_s)).problem(), u"deviceTaken"_s);
}

void tst_PlatformAdmin::handsOutTheSettingsOfTheCentre()
{
    m_city->server->stop();
    const QByteArray bytes
        = R"({"format":"yichuang-settings-package-1","settings":{"lockAfterMinutes":5}})";
    QFile file{m_city->folder.filePath(u"city/settings.json"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_city->server.reset();
    m_city->start();
    const auto device = m_city->device(u"w1"_s);
    const auto answer = device.curl.get(u"/sync/v1/packages/settings"_s);
    QCOMPARE(answer.body, bytes);
    const auto key = crypto::PublicKey::fromPem(device.receiptKey);
    QVERIFY_RESULT(
        key->verify(answer.body, QByteArray::fromBase64(answer.header("Yichuang-Signature"))));
}

void tst_PlatformAdmin::refusesSettingsThatAreNone()
{
    m_city->server->stop();
    QFile file{m_city->folder.filePath(u"city/settings.json"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"lock\":") > 0);
    file.close();
    platform::ServerSettings settings;
    settings.folder = m_city->folder.filePath(u"city"_s);
    settings.database = m_city->database.address();
    const auto made = platform::Server::create(settings, m_city->judge, {}, m_city->clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::InvalidInput);
}

void tst_PlatformAdmin::handsOutNewSettingsWithoutARestart()
{
    const auto device = m_city->device(u"w1"_s);
    const auto lay = [this](const QByteArray& bytes) {
        QFile file{m_city->folder.filePath(u"city/settings.json"_s)};
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QString path = u"/sync/v1/packages/settings"_s;
    const auto before = device.curl.get(path);
    const QByteArray bytes
        = R"({"format":"yichuang-settings-package-1","settings":{"lockAfterMinutes":3}})";
    QVERIFY(lay(bytes));
    QVERIFY_RESULT(m_city->server->refresh());
    const auto after = device.curl.get(path);
    QCOMPARE(after.body, bytes);
    QVERIFY(after.header("ETag") != before.header("ETag"));
    QVERIFY_RESULT(
        crypto::PublicKey::fromPem(device.receiptKey)
            ->verify(after.body, QByteArray::fromBase64(after.header("Yichuang-Signature"))));
    // Half a file does not hold: what held before does, and the running platform goes on.
    QVERIFY(lay("{\"format\":"));
    QCOMPARE(m_city->server->refresh().error().code, Error::Code::InvalidInput);
    QCOMPARE(device.curl.get(path).body, bytes);
}

void tst_PlatformAdmin::countsWhatItAnswered()
{
    platform::ServerSettings settings;
    settings.folder = m_city->folder.filePath(u"city"_s);
    settings.database = m_city->database.address();
    settings.metricsAddress = u"127.0.0.1:0"_s;
    m_city->server->stop();
    m_city->server = platform::Server::create(settings, m_city->judge, {}, m_city->clock).value();
    QVERIFY_RESULT(m_city->server->start());
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(CaseId{uuid7(m_city->clock.now())}, 1);
    static_cast<void>(device.push({event}));
    static_cast<void>(device.curl.get(u"/sync/v1/changes?since=nonsense"_s));
    // What was answered is counted behind the answer: ask until it is.
    for (const QByteArray& line :
        {QByteArray("yichuang_requests_total{call=\"POST /events\",status=\"200\"} 1\n"),
            QByteArray("yichuang_requests_total{call=\"GET /changes\",status=\"410\"} 1\n"),
            QByteArray("yichuang_request_seconds_count{call=\"POST /events\"} 1\n"),
            QByteArray("yichuang_feed_position 1\n"), QByteArray("yichuang_store_up 1\n"),
            QByteArray("yichuang_devices{state=\"active\"} 1\n"),
            QByteArray("yichuang_requests_under_way 0\n")})
        QTRY_VERIFY2_WITH_TIMEOUT(m_city->metrics().contains(line), line, patience);
    const auto text = m_city->metrics();
    // Every line is a comment or a series with a number; no case, no number, no name.
    for (const auto& line : text.trimmed().split('\n'))
        QVERIFY2(line.startsWith("# ") || line.split(' ').last().toDouble() >= 0, line);
    QVERIFY(!text.contains(std::get<cases::Received>(event.payload).number.toUtf8()));
    QVERIFY(!text.contains(toText(device.id).toUtf8()));
}

QTEST_GUILESS_MAIN(tst_PlatformAdmin)
#include "tst_platformadmin.moc"
