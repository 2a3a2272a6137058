// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/certificate.h"
#include "models/crypto/digest.h"
#include "models/crypto/enrolmentcode.h"
#include "models/crypto/request.h"
#include "models/wire/document.h"
#include "models/wire/enrolment.h"
#include "models/wire/packing.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QFileInfo>
#include <QtTest/QTest>

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

} // namespace

class tst_PlatformDoor : public QObject
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
    void handsOutPackagesWholeInPartAndNotAgain();
    void refusesBadBodies_data();
    void refusesBadBodies();
    void saysWhatItDoesNotKnow();
    void logsNoPersonalData();

private:
    std::unique_ptr<TestCity> m_city;
};

void tst_PlatformDoor::init()
{
    m_city = std::make_unique<TestCity>();
    m_city->start();
}

void tst_PlatformDoor::cleanup() { m_city.reset(); }

void tst_PlatformDoor::makesItsFolderForTheOwnerOnly()
{
    QStringList files{u"ca-key.pem"_s, u"server-key.pem"_s, u"receipts-key.pem"_s};
    if (!TestDatabase::isPostgres())
        files += {u"platform.sqlite"_s, u"platform.sqlite-wal"_s};
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

void tst_PlatformDoor::enrolsADeviceOnceByItsCode()
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

void tst_PlatformDoor::refusesEnrolment_data()
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

void tst_PlatformDoor::refusesEnrolment()
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

void tst_PlatformDoor::refusesAnExpiredCode()
{
    const auto code = m_city->code();
    m_city->clock.advance(std::chrono::hours{73});
    auto device = m_city->stranger(u"w1"_s);
    QCOMPARE(device.enrol(code).problem(), u"codeExpired"_s);
    const auto foreign = crypto::EnrolmentCode::create(crypto::sha256("another city"));
    QCOMPARE(device.enrol(foreign->toText()).problem(), u"codeInvalid"_s);
    QCOMPARE(device.enrol(u"ABCD"_s).problem(), u"codeInvalid"_s);
}

void tst_PlatformDoor::letsTheSameKeyAskAgainWhenTheAnswerWasLost()
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

void tst_PlatformDoor::renewsACertificateForTheSameKey()
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

void tst_PlatformDoor::asksForACertificate()
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

void tst_PlatformDoor::refusesARevokedDevice()
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

void tst_PlatformDoor::handsOutPackagesWholeInPartAndNotAgain()
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

void tst_PlatformDoor::refusesBadBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<int>("status");
    const QByteArray zeros(20 * 1024 * 1024, ' ');
    const QStringList gzip{u"Content-Encoding: gzip"_s};
    QTest::newRow("not JSON") << QByteArray("<html>Login</html>") << QStringList{} << 400;
    QTest::newRow("a list") << QByteArray("[]") << QStringList{} << 400;
    QTest::newRow("nothing") << QByteArray() << QStringList{} << 400;
    QTest::newRow("more than 256 KiB") << zeros.first(256 * 1024 + 1) << QStringList{} << 413;
    QTest::newRow("more than 256 KiB in chunks")
        << zeros.first(256 * 1024 + 1) << QStringList{u"Transfer-Encoding: chunked"_s} << 413;
    QTest::newRow("gzip that is none") << QByteArray("hello") << gzip << 400;
    QTest::newRow("gzip cut short")
        << wire::pack("{\"a\":1}", wire::Encoding::Gzip)->chopped(3) << gzip << 400;
    QTest::newRow("gzip that grows beyond 16 MiB")
        << *wire::pack(zeros, wire::Encoding::Gzip) << gzip << 400;
    QTest::newRow("a packing nobody knows")
        << QByteArray("{}") << QStringList{u"Content-Encoding: br"_s} << 415;
    QTest::newRow("deep nesting") << QByteArray(5000, '[') << QStringList{} << 400;
}

void tst_PlatformDoor::refusesBadBodies()
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

void tst_PlatformDoor::saysWhatItDoesNotKnow()
{
    const auto device = m_city->device(u"w1"_s);
    QCOMPARE(device.curl.get(u"/sync/v1/nonsense"_s).status, 404);
    QCOMPARE(device.curl.get(u"/elsewhere"_s).status, 404);
    QCOMPARE(device.curl.post(u"/sync/v1/time"_s, "{}").status, 405);
}

void tst_PlatformDoor::logsNoPersonalData()
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

QTEST_GUILESS_MAIN(tst_PlatformDoor)
#include "tst_platformdoor.moc"
