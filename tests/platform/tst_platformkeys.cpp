// SPDX-License-Identifier: Apache-2.0
#include "models/platform/intake.h"
#include "models/platform/keymemory.h"
#include "models/wire/chain.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QJsonArray>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::platform;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

/// The platform keeps keys ready for use, and takes what a device says of itself along with its
/// batch. Neither may hide what another process stored.
class tst_PlatformKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_city.reset(); }

    void readsAKeyOnce();
    void refusesWhomAnotherProcessRevoked();
    void refusesABatchOfADeviceRevokedOnItsWay_data();
    void refusesABatchOfADeviceRevokedOnItsWay();
    void notesWhatADeviceSaysWithItsBatch();

private:
    std::unique_ptr<TestCity> m_city;
};

void tst_PlatformKeys::init() { m_city = std::make_unique<TestCity>(); }

void tst_PlatformKeys::readsAKeyOnce()
{
    const auto own = crypto::PrivateKey::generate().value();
    const auto pem = own.publicKey()->toPem().value();
    const auto signature = own.sign("said").value();
    KeyMemory memory;
    for (int again = 0; again < 2; ++again) {
        const auto key = memory.keyOf(pem);
        QVERIFY_RESULT(key);
        QVERIFY_RESULT(key->verify("said", signature));
        QVERIFY(!key->verify("not said", signature));
    }
    const auto other = crypto::PrivateKey::generate()->publicKey()->toPem().value();
    QVERIFY(!memory.keyOf(other)->verify("said", signature));
    QVERIFY(!memory.keyOf("no key"));
    QVERIFY(!memory.keyOf("no key"));
}

void tst_PlatformKeys::refusesWhomAnotherProcessRevoked()
{
    m_city->start();
    auto device = m_city->device(u"w1"_s);
    const CaseId id{uuid7(m_city->clock.now())};
    QCOMPARE(device.verdicts(device.push({device.receive(id, 1)})), QStringList{u"applied"_s});

    // As `yichuang-platform --revoke` does beside the running one.
    const auto other = Server::create({.folder = m_city->folder.filePath(u"city"_s),
                                          .database = m_city->database.address(),
                                          .log = {}},
        m_city->judge, {}, m_city->clock);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->revoke(device.id));

    const auto answer = device.push({device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00")});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.problem(), u"deviceRevoked"_s);
}

void tst_PlatformKeys::refusesABatchOfADeviceRevokedOnItsWay_data()
{
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<bool>("otherKey");
    QTest::addColumn<int>("status");
    QTest::newRow("good") << false << false << 200;
    QTest::newRow("revoked") << true << false << 403;
    QTest::newRow("back under another key") << false << true << 403;
}

void tst_PlatformKeys::refusesABatchOfADeviceRevokedOnItsWay()
{
    QFETCH(const bool, revoked);
    QFETCH(const bool, otherKey);
    QFETCH(const int, status);
    const auto store = m_city->database.open();
    TestDevice device{m_city->folder.path(), u"w1"_s};
    device.terminal = 1;
    DeviceRecord record{.id = device.id,
        .name = u"w1"_s,
        .placeCode = u"621102000000"_s,
        .placeName = u"安定区"_s,
        .terminal = 1,
        .scope = {u"621102000000"_s},
        .publicKey = device.key.publicKey()->toPem().value(),
        .chainHead = wire::chainStart()};
    const auto event = device.receive(CaseId{uuid7(m_city->clock.now())}, 1);
    // As the door saw it a moment ago.
    Call call{.method = u"POST"_s, .body = wire::toBytes(device.batchOf({event}))};
    call.device = record;
    if (revoked)
        record.revokedAt = m_city->clock.now();
    if (otherKey)
        record.publicKey = crypto::PrivateKey::generate()->publicKey()->toPem().value();
    QVERIFY_RESULT(store->change([&](StoreSession& session) { return session.putDevice(record); }));

    const auto receiptKey = crypto::PrivateKey::generate().value();
    Feed feed{*store};
    Intake intake{*store, m_city->judge, receiptKey, DeviceId{uuid7(m_city->clock.now())},
        m_city->clock, feed};
    const auto answer = intake.receive(call);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code, status == 200 ? QString() : u"deviceRevoked"_s);
    QCOMPARE(answer.closes, status != 200);
    QVERIFY_RESULT(store->look([&](StoreSession& session) -> Result<> {
        return session.event(event.eventId).map([&](const std::optional<EventRecord>& kept) {
            QCOMPARE(kept.has_value(), status == 200);
        });
    }));
}

void tst_PlatformKeys::notesWhatADeviceSaysWithItsBatch()
{
    m_city->start();
    auto device = m_city->device(u"w1"_s);
    auto centre = m_city->stranger(u"centre"_s);
    const auto code
        = m_city->server->newCode(u"621100"_s, u"定西市"_s, std::chrono::hours{1}, true);
    QCOMPARE(centre.enrol(code.value()).status, 201);
    const auto waiting = [&] {
        int count = -1;
        for (const auto& value :
            centre.curl.get(u"/sync/v1/devices"_s).json().value(u"devices"_s).toArray()) {
            if (value.toObject().value(u"deviceId"_s).toString() == toText(device.id))
                count = value.toObject().value(u"waiting"_s).toInt(-1);
        }
        return count;
    };
    const auto push = [&](const wire::Batch& batch, const QString& said) {
        return device.curl.post(u"/sync/v1/events"_s, wire::toBytes(batch),
            {u"Yichuang-Client: "_s + said, u"Content-Type: application/json"_s});
    };
    const auto batch = device.batchOf({device.receive(CaseId{uuid7(m_city->clock.now())}, 1)});
    QCOMPARE(push(batch, u"0.1.0; waiting=7"_s).status, 200);
    QCOMPARE(waiting(), 7);
    // A batch that is not taken tells it all the same.
    auto forged = batch;
    forged.signature.back() = static_cast<char>(forged.signature.back() ^ 1);
    QVERIFY(push(forged, u"0.1.0; waiting=8"_s).status != 200);
    QCOMPARE(waiting(), 8);
    QCOMPARE(push(batch, u"0.1.0; waiting=9"_s).status, 200);
    QCOMPARE(waiting(), 9);
}

QTEST_GUILESS_MAIN(tst_PlatformKeys)
#include "tst_platformkeys.moc"
