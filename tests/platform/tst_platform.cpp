// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/certificate.h"
#include "models/crypto/digest.h"
#include "models/crypto/enrolmentcode.h"
#include "models/crypto/request.h"
#include "models/wire/chain.h"
#include "models/wire/changes.h"
#include "models/wire/document.h"
#include "models/wire/enrolment.h"
#include "models/wire/packing.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtTest/QTest>

#include "testcity.h"
#include <thread>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseId newCase() { return CaseId{uuid7(SystemClock{}.now())}; }

QByteArray testFile(const QString& name)
{
    QFile file{QString::fromLatin1(YICHUANG_TEST_DATA) + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

wire::ChangesAnswer changesOf(const TestDevice& device, const QString& query = {})
{
    const auto answer = device.curl.get(u"/sync/v1/changes"_s + query);
    return wire::changesFromBytes(answer.body).value_or(wire::ChangesAnswer{});
}

} // namespace

class tst_Platform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesItsFolderForTheOwnerOnly();
    void enrolsADeviceOnceByItsCode();
    void refusesEnrolment_data();
    void refusesEnrolment();
    void refusesAnExpiredCode();
    void letsTheSameKeyAskAgainWhenTheAnswerWasLost();
    void renewsACertificateForTheSameKey();
    void asksForACertificate();
    void refusesARevokedDevice();
    void appliesEventsAndSaysSoOnce();
    void answersTheReceiptAgain();
    void refusesAnAlteredEvent();
    void refusesABrokenChain();
    void refusesAWrongSignature();
    void holdsAnEventUntilItsPredecessorComes();
    void keepsBothSidesOfAConflict();
    void refusesWhatTheRulesForbid();
    void refusesANumberThatAnotherCaseHas();
    void refusesAPlaceOutsideTheScope();
    void showsChangesOfTheScopePageByPage();
    void wakesALongPoll();
    void refusesACursorOfAnotherPlatform();
    void handsOutPackagesWholeInPartAndNotAgain();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void saysWhatItDoesNotOffer();
    void acceptsByLawWhatNobodyAnswered();
    void keepsEverythingOverARestart();
    void logsNoPersonalData();
    void measuresBatches();

private:
    std::unique_ptr<TestCity> m_city;
};

void tst_Platform::init()
{
    m_city = std::make_unique<TestCity>();
    m_city->start();
}

void tst_Platform::cleanup() { m_city.reset(); }

void tst_Platform::makesItsFolderForTheOwnerOnly()
{
    const QStringList files{u"ca-key.pem"_s, u"server-key.pem"_s, u"receipts-key.pem"_s,
        u"platform.sqlite"_s, u"platform.sqlite-wal"_s};
    for (const auto& file : files) {
        const auto permissions
            = QFileInfo{m_city->folder.filePath(u"city/"_s + file)}.permissions();
        QVERIFY2(
            !(permissions
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
            qPrintable(file));
        QVERIFY2(permissions & QFile::ReadUser, qPrintable(file));
    }
}

void tst_Platform::enrolsADeviceOnceByItsCode()
{
    auto device = m_city->stranger(u"w1"_s);
    const auto code = m_city->code();
    const auto authority = device.curl.get(u"/sync/v1/authority"_s);
    const auto facts = crypto::readCertificate(authority.body);
    QVERIFY_RESULT(facts);
    QVERIFY(crypto::EnrolmentCode::fromText(code)->names(facts->fingerprint));

    const auto answer = device.enrol(code);
    QCOMPARE(answer.status, 201);
    const auto enrolment = wire::enrolmentAnswerFromBytes(answer.body);
    QVERIFY_RESULT(enrolment);
    QCOMPARE(enrolment->deviceId, device.id);
    QCOMPARE(enrolment->placeCode, u"621102000000"_s);
    QCOMPARE(enrolment->terminal, 1);
    QCOMPARE(enrolment->scope, QStringList{u"621102000000"_s});
    QCOMPARE(enrolment->caCertificate, authority.body);
    QVERIFY_RESULT(crypto::verifyIssuedBy(
        enrolment->certificate, enrolment->caCertificate, m_city->clock.now()));
    QCOMPARE(device.curl.get(u"/sync/v1/changes"_s).status, 200);
    QCOMPARE(m_city->device(u"w2"_s).terminal, 2);

    auto other = m_city->stranger(u"w3"_s);
    const auto again = other.enrol(code);
    QCOMPARE(again.status, 403);
    QCOMPARE(again.problem(), u"codeUsed"_s);
    QCOMPARE(again.header("Content-Type"), QByteArray("application/problem+json"));
}

void tst_Platform::refusesEnrolment_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a key of RSA") << testFile(u"/crypto/request-rsa.pem"_s) << 422
                                  << u"certificateRequestInvalid"_s;
    QTest::newRow("a key on another curve")
        << testFile(u"/crypto/request-p384.pem"_s) << 422 << u"certificateRequestInvalid"_s;
    QTest::newRow("no proof of the key")
        << testFile(u"/crypto/request-badproof.pem"_s) << 422 << u"certificateRequestInvalid"_s;
    QTest::newRow("no request at all")
        << QByteArray("-----BEGIN NOTHING-----") << 422 << u"certificateRequestInvalid"_s;
    QTest::newRow("not even PEM") << QByteArray("hello") << 400 << u"malformedBody"_s;
}

void tst_Platform::refusesEnrolment()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QString, problem);
    auto device = m_city->stranger(u"w1"_s);
    const auto code = m_city->code();
    const auto answer = device.curl.post(u"/sync/v1/devices"_s,
        wire::toBytes(wire::EnrolmentRequest{code, device.id, u"w1"_s, request}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.problem(), problem);
    QCOMPARE(device.enrol(code).status, 201); // the code is not spent by a refusal
}

void tst_Platform::refusesAnExpiredCode()
{
    const auto code = m_city->code();
    m_city->clock.advance(std::chrono::hours{73});
    auto device = m_city->stranger(u"w1"_s);
    QCOMPARE(device.enrol(code).problem(), u"codeExpired"_s);
    const auto foreign = crypto::EnrolmentCode::create(crypto::sha256("another city"));
    QCOMPARE(device.enrol(foreign->toText()).problem(), u"codeInvalid"_s);
    QCOMPARE(device.enrol(u"ABCD"_s).problem(), u"codeInvalid"_s);
}

void tst_Platform::letsTheSameKeyAskAgainWhenTheAnswerWasLost()
{
    auto device = m_city->stranger(u"w1"_s);
    const auto code = m_city->code();
    QCOMPARE(device.enrol(code).status, 201);
    const auto first = device.curl;
    device.curl.certificateFile.clear();
    QCOMPARE(device.enrol(code).status, 201);
    QCOMPARE(device.terminal, 1);
    QCOMPARE(device.curl.get(u"/sync/v1/changes"_s).status, 200);
}

void tst_Platform::renewsACertificateForTheSameKey()
{
    auto device = m_city->device(u"w1"_s);
    const auto path = u"/sync/v1/devices/%1/renew"_s.arg(toText(device.id));
    const auto request = [](const crypto::PrivateKey& key) {
        return wire::writeDocument(
            {{u"certificateRequest"_s, QString::fromLatin1(*crypto::createRequest(key, u"w1"_s))}});
    };
    const auto answer = device.curl.post(path, request(device.key));
    QCOMPARE(answer.status, 201);
    QCOMPARE(device.curl.get(u"/sync/v1/changes"_s).status, 200); // the reply may have been lost

    QFile file{m_city->folder.filePath(u"renewed.pem"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wire::enrolmentAnswerFromBytes(answer.body)->certificate);
    file.close();
    auto renewed = device.curl;
    renewed.certificateFile = file.fileName();
    QCOMPARE(renewed.get(u"/sync/v1/changes"_s).status, 200);
    QCOMPARE(device.curl.get(u"/sync/v1/changes"_s).problem(), u"certificateUnknown"_s);

    const auto otherKey = renewed.post(path, request(*crypto::PrivateKey::generate()));
    QCOMPARE(otherKey.status, 422);
    const auto otherDevice
        = renewed.post(u"/sync/v1/devices/%1/renew"_s.arg(toText(m_city->device(u"w2"_s).id)),
            request(device.key));
    QCOMPARE(otherDevice.problem(), u"foreignDevice"_s);
}

void tst_Platform::asksForACertificate()
{
    const auto stranger = m_city->stranger(u"w1"_s);
    for (const auto& path :
        {u"/sync/v1/changes"_s, u"/sync/v1/packages/catalogue"_s, u"/sync/v1/receipts/x"_s}) {
        const auto answer = stranger.curl.get(path);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.problem(), u"certificateMissing"_s);
        QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    }
    QCOMPARE(stranger.curl.post(u"/sync/v1/events"_s, "{}").status, 403);
    QCOMPARE(stranger.curl.get(u"/sync/v1/time"_s).status, 200);

    // A certificate of another city does not get past the handshake.
    TestCity other;
    other.start();
    auto foreign = other.device(u"foreign"_s);
    foreign.curl.address = m_city->server->address();
    foreign.curl.authorityFile = stranger.curl.authorityFile;
    QCOMPARE(foreign.curl.get(u"/sync/v1/time"_s).status, 0);
}

void tst_Platform::refusesARevokedDevice()
{
    const auto device = m_city->device(u"w1"_s);
    QCOMPARE(device.curl.get(u"/sync/v1/changes"_s).status, 200);
    QVERIFY_RESULT(m_city->server->revoke(device.id));
    const auto answer = device.curl.get(u"/sync/v1/changes"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.problem(), u"deviceRevoked"_s);
    QCOMPARE(answer.header("Connection").toLower(), QByteArray("close"));
    QVERIFY(!m_city->server->revoke(DeviceId{uuid7(m_city->clock.now())}));
}

void tst_Platform::appliesEventsAndSaysSoOnce()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto answer = device.push({received, accepted});
    QCOMPARE(device.verdicts(answer), (QStringList{u"applied"_s, u"applied"_s}));
    const auto receipts = wire::receiptsFromBytes(answer.body);
    QCOMPARE(receipts->receipts.at(1).position, 2);
    QCOMPARE(receipts->receipts.at(1).caseVersion, 2);
    QCOMPARE(receipts->receipts.at(1).eventHash, accepted.hash);
    QCOMPARE(receipts->chainHead, accepted.hash);

    const auto again = device.push({received, accepted});
    QCOMPARE(device.verdicts(again), (QStringList{u"duplicate"_s, u"duplicate"_s}));
    QCOMPARE(wire::receiptsFromBytes(again.body)->receipts.at(1).position, 2);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});

    for (const auto encoding : {wire::Encoding::Gzip, wire::Encoding::Zstd}) {
        const auto next = device.make(id, 2, cases::Noted{u"来电询问"_s}, "2025-03-03 11:00");
        const auto packed = wire::pack(wire::toBytes(device.batchOf({next})), encoding);
        QVERIFY_RESULT(packed);
        const auto sent = device.curl.post(
            u"/sync/v1/events"_s, *packed, {u"Content-Encoding: "_s + wire::toText(encoding)});
        QCOMPARE(device.verdicts(sent), QStringList{u"applied"_s});
    }
}

void tst_Platform::answersTheReceiptAgain()
{
    auto device = m_city->device(u"w1"_s);
    const auto other = m_city->device(u"w2"_s);
    const auto event = device.receive(newCase(), 1);
    const QString path = u"/sync/v1/receipts/"_s + toText(event.eventId);
    QCOMPARE(device.curl.get(path).status, 404);
    static_cast<void>(device.push({event})); // the reply is lost
    QCOMPARE(device.verdicts(device.curl.get(path)), QStringList{u"duplicate"_s});
    QCOMPARE(other.curl.get(path).status, 404);
    QCOMPARE(device.curl.get(u"/sync/v1/receipts/nonsense"_s).status, 404);
}

void tst_Platform::refusesAnAlteredEvent()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    QCOMPARE(device.verdicts(device.push({event})), QStringList{u"applied"_s});
    device.events.clear();
    auto altered = device.receive(event.caseId, 2);
    altered.eventId = event.eventId;
    altered = wire::linked(altered, wire::chainStart()).value();
    device.events = {altered};
    const auto answer = device.push({altered});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"eventAltered"_s);
    QCOMPARE(answer.json().value(u"eventId"_s).toString(), toText(event.eventId));
    QCOMPARE(changesOf(device).changes.front().event, event);
}

void tst_Platform::refusesABrokenChain()
{
    auto device = m_city->device(u"w1"_s);
    const auto first = device.receive(newCase(), 1);
    QCOMPARE(device.verdicts(device.push({first})), QStringList{u"applied"_s});
    device.events.front().hash = crypto::sha256("another past");
    const auto second = device.receive(newCase(), 2);
    const auto answer = device.push({second});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"chainBroken"_s);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{1});
}

void tst_Platform::refusesAWrongSignature()
{
    auto device = m_city->device(u"w1"_s);
    auto batch = device.batchOf({device.receive(newCase(), 1)});
    batch.signature = crypto::PrivateKey::generate()->sign(wire::signedBytes(batch)).value();
    const auto answer = device.curl.post(u"/sync/v1/events"_s, wire::toBytes(batch));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), u"signatureInvalid"_s);

    auto other = m_city->device(u"w2"_s);
    const auto foreign = wire::toBytes(other.batchOf({other.receive(newCase(), 1)}));
    QCOMPARE(device.curl.post(u"/sync/v1/events"_s, foreign).problem(), u"foreignDevice"_s);
    QVERIFY(changesOf(device).changes.empty());
}

void tst_Platform::holdsAnEventUntilItsPredecessorComes()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto early = device.push({accepted});
    QCOMPARE(device.verdicts(early), QStringList{u"held"_s});
    QCOMPARE(wire::receiptsFromBytes(early.body)->chainHead, wire::chainStart());
    QVERIFY(changesOf(device).changes.empty());
    QCOMPARE(device.verdicts(device.push({received})), QStringList{u"applied"_s});
    QCOMPARE(device.verdicts(device.curl.get(u"/sync/v1/receipts/"_s + toText(accepted.eventId))),
        QStringList{u"duplicate"_s});
    const auto changes = changesOf(device).changes;
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes.back().event, accepted);
}

void tst_Platform::keepsBothSidesOfAConflict()
{
    auto one = m_city->device(u"w1"_s);
    auto two = m_city->device(u"w2"_s);
    const auto id = newCase();
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1)})), QStringList{u"applied"_s});
    const auto accepted = one.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto withdrawn = two.make(id, 1, cases::Withdrawn{u"不办了"_s, true}, "2025-03-03 10:05");
    const auto noted = two.make(id, 1, cases::Noted{u"来电"_s}, "2025-03-03 10:06");
    QCOMPARE(one.verdicts(one.push({accepted})), QStringList{u"applied"_s});
    const auto answer = two.push({withdrawn, noted});
    QCOMPARE(two.verdicts(answer), (QStringList{u"conflict"_s, u"applied"_s}));
    QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.front().problem->code,
        u"decidedOnOldVersion"_s);
    QCOMPARE(two.verdicts(two.push({withdrawn})), QStringList{u"conflict"_s});
}

void tst_Platform::refusesWhatTheRulesForbid()
{
    auto device = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto received = device.receive(id, 1);
    const auto twice = device.make(id, 1, received.payload);
    const auto byLaw = device.make(id, 1, cases::DeemedAccepted{}, "2025-04-03 10:00");
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    const auto answer = device.push({received, twice, byLaw, accepted});
    QCOMPARE(device.verdicts(answer),
        (QStringList{u"applied"_s, u"refused"_s, u"refused"_s, u"applied"_s}));
    const auto receipts = wire::receiptsFromBytes(answer.body)->receipts;
    QCOMPARE(receipts.at(1).problem->code, u"ruleForbids"_s);
    QVERIFY(receipts.at(1).problem->detail.contains(u"这个办件已经收件"_s));
    QCOMPARE(receipts.at(2).problem->code, u"platformActOnly"_s);
    // The chain goes on over what was refused.
    QCOMPARE(wire::receiptsFromBytes(answer.body)->chainHead, accepted.hash);
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});
}

void tst_Platform::refusesANumberThatAnotherCaseHas()
{
    auto device = m_city->device(u"w1"_s);
    const auto answer = device.push({device.receive(newCase(), 1), device.receive(newCase(), 1)});
    QCOMPARE(device.verdicts(answer), (QStringList{u"applied"_s, u"refused"_s}));
    QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.at(1).problem->code, u"numberTaken"_s);
}

void tst_Platform::refusesAPlaceOutsideTheScope()
{
    auto device = m_city->device(u"w1"_s, u"621121"_s);
    const auto answer = device.push({device.receive(newCase(), 1)});
    QCOMPARE(device.verdicts(answer), QStringList{u"refused"_s});
    QCOMPARE(
        wire::receiptsFromBytes(answer.body)->receipts.front().problem->code, u"placeForeign"_s);
}

void tst_Platform::showsChangesOfTheScopePageByPage()
{
    auto device = m_city->device(u"w1"_s);
    const auto county = m_city->device(u"county"_s);
    const auto elsewhere = m_city->device(u"elsewhere"_s, u"621121"_s);
    std::vector<cases::CaseEvent> events;
    for (int serial = 1; serial <= 7; ++serial)
        events.push_back(device.receive(newCase(), serial));
    static_cast<void>(device.push(events));

    std::vector<cases::CaseEvent> seen;
    QString query = u"?limit=3"_s;
    for (const bool more : {true, true, false}) {
        const auto page = changesOf(county, query);
        QCOMPARE(page.more, more);
        for (const auto& change : page.changes)
            seen.push_back(change.event);
        query = u"?limit=3&since="_s + page.cursor;
    }
    QCOMPARE(seen, events);
    QVERIFY(changesOf(county, query).changes.empty());

    const auto none = changesOf(elsewhere);
    QVERIFY(none.changes.empty());
    QVERIFY(!none.cursor.isEmpty());
    QCOMPARE(county.curl.get(u"/sync/v1/changes?limit=0"_s).status, 400);
    QCOMPARE(county.curl.get(u"/sync/v1/changes?limit=many"_s).status, 400);
}

void tst_Platform::wakesALongPoll()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    std::thread other{[&device, &event] { static_cast<void>(device.push({event})); }};
    QElapsedTimer timer;
    timer.start();
    const auto page = changesOf(device, u"?wait=25"_s);
    other.join();
    QCOMPARE(page.changes.size(), std::size_t{1});
    QVERIFY(timer.elapsed() < 20'000);
}

void tst_Platform::refusesACursorOfAnotherPlatform()
{
    const auto device = m_city->device(u"w1"_s);
    const QStringList cursors{
        u"00000000-1"_s, u"x"_s, changesOf(device).cursor.chopped(1) + u"ff"_s};
    for (const auto& cursor : cursors) {
        const auto answer = device.curl.get(u"/sync/v1/changes?since="_s + cursor);
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.problem(), u"cursorGone"_s);
    }
}

void tst_Platform::handsOutPackagesWholeInPartAndNotAgain()
{
    const auto device = m_city->device(u"w1"_s);
    const auto path = u"/sync/v1/packages/catalogue"_s;
    const auto whole = device.curl.get(path);
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.body, QByteArray(1000, 'c'));
    const auto etag = whole.header("ETag");
    QCOMPARE(etag, '"' + crypto::sha256(whole.body).toHex() + '"');
    const auto key = crypto::PublicKey::fromPem(device.receiptKey);
    QVERIFY_RESULT(
        key->verify(whole.body, QByteArray::fromBase64(whole.header("Yichuang-Signature"))));

    const auto same = device.curl.get(path, {u"If-None-Match: "_s + QString::fromLatin1(etag)});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.isEmpty());
    const auto part = device.curl.get(path, {u"Range: bytes=990-"_s});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body.size(), 10);
    QCOMPARE(part.header("Content-Range"), QByteArray("bytes 990-999/1000"));
    QCOMPARE(device.curl.get(path, {u"Range: bytes=-5"_s}).body.size(), 5);
    QCOMPARE(device.curl.get(path, {u"Range: bytes=1000-"_s}).status, 416);
    QCOMPARE(device.curl.get(path, {u"Range: bytes=1-2,4-5"_s}).status, 200);
    QCOMPARE(device.curl.get(u"/sync/v1/packages/secrets"_s).status, 404);
}

void tst_Platform::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<int>("status");
    const QByteArray zeros(20 * 1024 * 1024, ' ');
    const QStringList gzip{u"Content-Encoding: gzip"_s};
    QTest::newRow("not JSON") << QByteArray("<html>Login</html>") << QStringList{} << 400;
    QTest::newRow("a list") << QByteArray("[]") << QStringList{} << 400;
    QTest::newRow("nothing") << QByteArray() << QStringList{} << 400;
    QTest::newRow("more than 1 MiB") << zeros.first(1024 * 1024 + 1) << QStringList{} << 413;
    QTest::newRow("more than 1 MiB in chunks")
        << zeros.first(1024 * 1024 + 1) << QStringList{u"Transfer-Encoding: chunked"_s} << 413;
    QTest::newRow("gzip that is none") << QByteArray("hello") << gzip << 400;
    QTest::newRow("gzip cut short")
        << wire::pack("{\"a\":1}", wire::Encoding::Gzip)->chopped(3) << gzip << 400;
    QTest::newRow("gzip that grows beyond 16 MiB")
        << *wire::pack(zeros, wire::Encoding::Gzip) << gzip << 400;
    QTest::newRow("a packing nobody knows")
        << QByteArray("{}") << QStringList{u"Content-Encoding: br"_s} << 415;
    QTest::newRow("deep nesting") << QByteArray(5000, '[') << QStringList{} << 400;
}

void tst_Platform::refusesBadBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, headers);
    QFETCH(const int, status);
    const auto device = m_city->device(u"w1"_s);
    const auto answer = device.curl.post(u"/sync/v1/events"_s, body, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    QVERIFY(!answer.json().value(u"supportId"_s).toString().isEmpty());
    QCOMPARE(device.curl.get(u"/sync/v1/time"_s).status, 200);
}

void tst_Platform::saysWhatItDoesNotOffer()
{
    const auto device = m_city->device(u"w1"_s);
    QCOMPARE(device.curl.post(u"/sync/v1/digest"_s, "{}").problem(), u"notOffered"_s);
    QCOMPARE(device.curl.post(u"/sync/v1/blobs/query"_s, "{}").status, 501);
    QCOMPARE(device.curl.get(u"/sync/v1/nonsense"_s).status, 404);
    QCOMPARE(device.curl.get(u"/elsewhere"_s).status, 404);
    QCOMPARE(device.curl.post(u"/sync/v1/time"_s, "{}").status, 405);
}

void tst_Platform::acceptsByLawWhatNobodyAnswered()
{
    auto device = m_city->device(u"w1"_s);
    static_cast<void>(device.push({device.receive(newCase(), 1)}));
    const auto accepted = m_city->server->acceptByLaw();
    QVERIFY_RESULT(accepted);
    QCOMPARE(*accepted, 1);
    QCOMPARE(m_city->server->acceptByLaw().value_or(-1), 0);
    const auto changes = changesOf(device).changes;
    QCOMPARE(changes.size(), std::size_t{2});
    QCOMPARE(changes.back().event.kind(), cases::EventKind::DeemedAccepted);
    QCOMPARE(changes.back().event.actor.role, cases::Role::System);
    QCOMPARE(wire::eventHash(changes.back().event).value(), changes.back().event.hash);
}

void tst_Platform::keepsEverythingOverARestart()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    // Answered in time, so that nothing is accepted by law when the platform starts again.
    const auto accepted = device.make(event.caseId, 1, cases::Accepted{}, "2025-03-03 10:00");
    static_cast<void>(device.push({event, accepted}));
    const auto cursor = changesOf(device).cursor;
    m_city->server->stop();
    QCOMPARE(device.curl.get(u"/sync/v1/time"_s).status, 0);
    m_city->server.reset();
    m_city->start();
    device.curl.address = m_city->server->address();
    QCOMPARE(device.verdicts(device.push({event})), QStringList{u"duplicate"_s});
    QVERIFY(changesOf(device, u"?since="_s + cursor).changes.empty());
    QCOMPARE(changesOf(device).changes.size(), std::size_t{2});
}

void tst_Platform::logsNoPersonalData()
{
    auto device = m_city->device(u"w1"_s);
    const auto event = device.receive(newCase(), 1);
    static_cast<void>(device.push({event}));
    static_cast<void>(device.curl.get(u"/sync/v1/receipts/"_s + toText(event.eventId)));
    static_cast<void>(device.curl.get(u"/sync/v1/changes?since=secret"_s));
    m_city->server->stop();
    QVERIFY(m_city->log.contains("\"call\":\"/events\""));
    QVERIFY(m_city->log.contains("\"problem\":\"cursorGone\""));
    const auto& received = std::get<cases::Received>(event.payload);
    QVERIFY(!m_city->log.contains(received.number.toUtf8()));
    QVERIFY(!m_city->log.contains(received.applicant.name.toUtf8()));
    QVERIFY(!m_city->log.contains("secret"));
}

void tst_Platform::measuresBatches()
{
    auto device = m_city->device(u"w1"_s);
    QElapsedTimer timer;
    qint64 elapsed = 0;
    int count = 0;
    for (int round = 0; round < 5; ++round) {
        std::vector<cases::CaseEvent> events;
        for (int i = 0; i < 100; ++i) {
            const auto id = newCase();
            events.push_back(device.receive(id, round * 100 + i + 1));
            events.push_back(device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00"));
        }
        const auto body
            = wire::pack(wire::toBytes(device.batchOf(events)), wire::Encoding::Gzip).value();
        timer.restart();
        const auto answer
            = device.curl.post(u"/sync/v1/events"_s, body, {u"Content-Encoding: gzip"_s});
        elapsed += timer.elapsed();
        QCOMPARE(device.verdicts(answer).count(u"applied"_s), 200);
        count += 200;
    }
    qInfo("%d events in batches of 200 through curl: %lld ms, %lld events/s", count, elapsed,
        count * 1000 / elapsed);
}

QTEST_GUILESS_MAIN(tst_Platform)
#include "tst_platform.moc"
