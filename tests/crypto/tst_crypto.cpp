// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/authority.h"
#include "models/crypto/certificate.h"
#include "models/crypto/digest.h"
#include "models/crypto/enrolmentcode.h"
#include "models/crypto/key.h"
#include "models/crypto/request.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::crypto;
using namespace Qt::Literals::StringLiterals;

class tst_Crypto : public QObject
{
    Q_OBJECT

private:
    const test::FixedClock m_clock{"2026-11-18 10:26"};

    [[nodiscard]] Validity days(const int count) const
    {
        return {m_clock.now(), std::chrono::days{count}};
    }

private Q_SLOTS:
    void hashesAsPublished();
    void signsAndVerifies();
    void keepsKeysUnderAPassword();
    void issuesAClientCertificate();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void issuesAServerCertificateForNamesAndAddresses();
    void refusesAKeyThatIsNotTheAuthoritys();
    void writesEnrolmentCodesAPersonCanType();
    void findsEveryMistypedCharacter();
};

void tst_Crypto::hashesAsPublished()
{
    QCOMPARE(sha256("abc").toHex(),
        QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(sameSecret("abc", "abc"));
    QVERIFY(!sameSecret("abc", "abd"));
    QVERIFY(!sameSecret("abc", "ab"));
}

void tst_Crypto::signsAndVerifies()
{
    const auto key = PrivateKey::generate();
    QVERIFY_RESULT(key);
    const auto publicPem
        = key->publicKey().and_then([](const PublicKey& half) { return half.toPem(); });
    QVERIFY_RESULT(publicPem);
    const auto other = PublicKey::fromPem(*publicPem);
    QVERIFY_RESULT(other);
    const auto signature = key->sign("text");
    QVERIFY_RESULT(signature);
    QVERIFY_RESULT(other->verify("text", *signature));

    const auto altered = other->verify("tExt", *signature);
    QVERIFY(!altered);
    QCOMPARE(altered.error().code, Error::Code::Crypto);
    QVERIFY(!other->verify("text", signature->chopped(1)));
    QVERIFY(!other->verify("text", {}));
    QVERIFY(!PrivateKey::generate()->publicKey()->verify("text", *signature));
}

void tst_Crypto::keepsKeysUnderAPassword()
{
    const auto key = PrivateKey::generate();
    QVERIFY_RESULT(key);
    const auto open = key->toPem();
    const auto sealed = key->toPem("geheim");
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(sealed);
    QVERIFY(open->startsWith("-----BEGIN PRIVATE KEY-----"));
    QVERIFY(sealed->startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY_RESULT(PrivateKey::fromPem(*open));
    QVERIFY_RESULT(PrivateKey::fromPem(*sealed, "geheim"));
    const auto wrong = PrivateKey::fromPem(*sealed, "falsch");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::WrongPassword);
    QVERIFY(!PrivateKey::fromPem("nothing"));
}

void tst_Crypto::issuesAClientCertificate()
{
    const auto authority = Authority::create(u"定西市 一窗 CA"_s, days(3650));
    QVERIFY_RESULT(authority);
    const auto key = PrivateKey::generate();
    const auto request = createRequest(*key, u"wants to be administrator"_s);
    QVERIFY_RESULT(request);
    const auto pem = authority->issueClient(*request, u"device-1"_s, days(365));
    QVERIFY_RESULT(pem);

    const auto facts = readCertificate(*pem);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->commonName, u"device-1"_s); // the authority's word, not the request's
    QCOMPARE(facts->serial.size(), 32);
    QVERIFY(!facts->authority);
    QCOMPARE(facts->notBefore, m_clock.now() - std::chrono::minutes{5});
    QCOMPARE(facts->notAfter, m_clock.now() + std::chrono::days{365});
    QVERIFY(readCertificate(authority->certificatePem())->authority);

    QVERIFY_RESULT(verifyIssuedBy(*pem, authority->certificatePem(), m_clock.now()));
    QVERIFY(
        !verifyIssuedBy(*pem, authority->certificatePem(), m_clock.now() + std::chrono::days{366}));
    const auto stranger = Authority::create(u"定西市 一窗 CA"_s, days(3650));
    QVERIFY(!verifyIssuedBy(*pem, stranger->certificatePem(), m_clock.now()));

    const auto signature = key->sign("batch");
    const auto certified = PublicKey::fromPem(*pem);
    QVERIFY_RESULT(certified);
    QVERIFY_RESULT(certified->verify("batch", *signature));
    const auto again = authority->issueClient(*request, u"device-1"_s, days(365));
    QVERIFY(readCertificate(*again)->serial != facts->serial);
}

void tst_Crypto::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("pem");
    const auto file = [](const char* name) {
        QFile source{
            QString::fromLatin1(YICHUANG_TEST_DATA "/crypto/") + QString::fromLatin1(name)};
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    };
    QTest::newRow("a key of RSA") << file("request-rsa.pem");
    QTest::newRow("a key on another curve") << file("request-p384.pem");
    QTest::newRow("a signature that does not prove the key") << file("request-badproof.pem");
    QTest::newRow("text that is no request") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("more than 8 KiB")
        << createRequest(*PrivateKey::generate(), u"x"_s)->append(QByteArray(8192, ' '));
}

void tst_Crypto::refusesBadRequests()
{
    QFETCH(const QByteArray, pem);
    const auto authority = Authority::create(u"CA"_s, days(3650));
    const auto certificate = authority->issueClient(pem, u"device-1"_s, days(365));
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, Error::Code::InvalidInput);
}

void tst_Crypto::issuesAServerCertificateForNamesAndAddresses()
{
    const auto authority = Authority::create(u"CA"_s, days(3650));
    const auto key = PrivateKey::generate();
    const auto publicKey = key->publicKey();
    const auto pem
        = authority->issueServer(*publicKey, {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}, days(825));
    QVERIFY_RESULT(pem);
    QCOMPARE(readCertificate(*pem)->commonName, u"localhost"_s);
    QVERIFY_RESULT(verifyIssuedBy(*pem, authority->certificatePem(), m_clock.now()));
    QVERIFY(!authority->issueServer(*publicKey, {}, days(825)));
    QVERIFY(!authority->issueServer(*publicKey, {u"a,DNS:bank.example"_s}, days(825)));
}

void tst_Crypto::refusesAKeyThatIsNotTheAuthoritys()
{
    const auto authority = Authority::create(u"CA"_s, days(3650));
    QVERIFY_RESULT(Authority::fromPem(authority->certificatePem(), authority->key()));
    const auto wrong = Authority::fromPem(authority->certificatePem(), *PrivateKey::generate());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::Corrupt);
}

void tst_Crypto::writesEnrolmentCodesAPersonCanType()
{
    const auto fingerprint = sha256("authority");
    const auto made = EnrolmentCode::create(fingerprint);
    QVERIFY_RESULT(made);
    const auto& code = *made;
    const auto text = code.toText();
    QCOMPARE(text.size(), 44);
    const auto read = EnrolmentCode::fromText(text);
    QVERIFY_RESULT(read);
    QCOMPARE(*read, code);
    QVERIFY(read->names(fingerprint));
    QVERIFY(!read->names(sha256("another")));
    QVERIFY(!read->names({}));

    auto sloppy = text.toLower();
    sloppy.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    QCOMPARE(EnrolmentCode::fromText(sloppy).value_or(EnrolmentCode{}), code);
    QVERIFY(!EnrolmentCode::fromText(text.chopped(1)));
    QVERIFY(!EnrolmentCode::fromText(text + u'0'));
    QVERIFY(!EnrolmentCode::fromText(u"一窗"_s));
    QVERIFY(!EnrolmentCode::fromText({}));
}

void tst_Crypto::findsEveryMistypedCharacter()
{
    const EnrolmentCode code{
        .secret = QByteArray(10, '\x5a'), .authorityPrefix = QByteArray(10, '\x33')};
    const auto text = code.toText();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'-')
            continue;
        auto mistyped = text;
        mistyped[at] = text.at(at) == u'7' ? u'8' : u'7';
        QVERIFY2(!EnrolmentCode::fromText(mistyped), qPrintable(mistyped));
    }
}

QTEST_GUILESS_MAIN(tst_Crypto)
#include "tst_crypto.moc"
