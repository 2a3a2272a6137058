// SPDX-License-Identifier: Apache-2.0
#include "models/seal/verdict.h"
#include "tests/seal/foreigntools.h"
#include "tests/seal/sealfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

using Kind = SealProblem::Kind;

const QString module = u"/usr/lib/softhsm/libsofthsm2.so"_s;
const QString label = u"YICHUANG"_s;
const QString object = u"seal"_s;
const QString rightPin = u"24681357"_s;

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyFileOpensWithItsPin();
    void wrongPinsAreCountedAndLock();
    void aRightPinGivesTheTriesBack();
    void aCopyOfTheFileHasNoTriesOfItsOwn();
    void triesOutliveTheProgram();
    void aMissingFileIsAMissingKey();
    void aFileThatIsNoKeyIsToldApart();
    void aTokenSealsADocument();
    void aTokenTellsAWrongPin();
    void aTokenLocks();
    void anAbsentTokenIsToldApart();
    void aTokenPulledOutInTheMiddleLeavesNoSeal();

private:
    void makeToken();
    [[nodiscard]] static Pkcs11Token token() { return {module, label, object}; }
    [[nodiscard]] QString path(const QString& name) const { return m_hall->folder.filePath(name); }

    std::unique_ptr<SealHall> m_hall;
    QString m_file;
    crypto::PrivateKey m_key{crypto::PrivateKey::generate().value()};
    std::optional<Certificate> m_certificate;
};

void TestKeys::initTestCase()
{
    m_hall = std::make_unique<SealHall>();
    m_certificate = Certificate::fromPem(m_hall->root
                                             .issueSigner(m_key.publicKey().value(), u"Token"_s,
                                                 {at("2026-01-01 08:00"), std::chrono::days{730}})
                                             .value())
                        .value();
    m_hall->seal.certificates.push_back(*m_certificate);
    m_file = path(u"own.p12"_s);
    writeFile(m_file, pkcs12Of(m_key, *m_certificate, Pin{rightPin}, u"own"_s).value());
    makeToken();
}

/// A token of SoftHSM with key and certificate, as a person would get it from the seal centre.
void TestKeys::makeToken()
{
    QDir{}.mkpath(path(u"tokens"_s));
    writeFile(path(u"softhsm2.conf"_s),
        "directories.tokendir = " + path(u"tokens"_s).toUtf8()
            + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", path(u"softhsm2.conf"_s).toUtf8());
    writeFile(path(u"key.pem"_s), m_key.toPem().value());
    writeFile(path(u"certificate.der"_s), m_certificate->der());
    const QString made = saidBy(u"softhsm2-util"_s,
        {u"--init-token"_s, u"--free"_s, u"--label"_s, label, u"--so-pin"_s, u"12345678"_s,
            u"--pin"_s, rightPin});
    QVERIFY2(made.contains(u"initialized"), qPrintable(made));
    const QString imported = saidBy(u"softhsm2-util"_s,
        {u"--import"_s, path(u"key.pem"_s), u"--token"_s, label, u"--label"_s, object, u"--id"_s,
            u"01"_s, u"--pin"_s, rightPin});
    QVERIFY2(imported.contains(u"imported"), qPrintable(imported));
    const QString written = saidBy(u"pkcs11-tool"_s,
        {u"--module"_s, module, u"--token-label"_s, label, u"--login"_s, u"--pin"_s, rightPin,
            u"--write-object"_s, path(u"certificate.der"_s), u"--type"_s, u"cert"_s, u"--label"_s,
            object, u"--id"_s, u"01"_s});
    QVERIFY2(written.contains(u"Created certificate"), qPrintable(written));
}

void TestKeys::aKeyFileOpensWithItsPin()
{
    CountedTries tries;
    const auto key = openPkcs12(m_file, Pin{rightPin}, tries);
    QVERIFY(key);
    QVERIFY((*key)->isSoftware());
    QVERIFY((*key)->certificate() == *m_certificate);
}

void TestKeys::wrongPinsAreCountedAndLock()
{
    CountedTries tries;
    for (int left = PinTries::most - 1; left > 0; --left) {
        const auto key = openPkcs12(m_file, Pin{u"000000"_s}, tries);
        QVERIFY(!key);
        QVERIFY(key.error().kind == Kind::WrongPin);
        QCOMPARE(key.error().triesLeft, left);
    }
    QVERIFY(openPkcs12(m_file, Pin{u"000000"_s}, tries).error().kind == Kind::PinLocked);
    // The right one comes too late.
    QVERIFY(openPkcs12(m_file, Pin{rightPin}, tries).error().kind == Kind::PinLocked);
}

void TestKeys::aRightPinGivesTheTriesBack()
{
    CountedTries tries;
    QVERIFY(!openPkcs12(m_file, Pin{u"000000"_s}, tries));
    QVERIFY(openPkcs12(m_file, Pin{rightPin}, tries));
    QCOMPARE(openPkcs12(m_file, Pin{u"000000"_s}, tries).error().triesLeft, PinTries::most - 1);
}

void TestKeys::aCopyOfTheFileHasNoTriesOfItsOwn()
{
    CountedTries tries;
    const QString copy = path(u"copy.p12"_s);
    QVERIFY(QFile::copy(m_file, copy));
    QVERIFY(!openPkcs12(m_file, Pin{u"000000"_s}, tries));
    QCOMPARE(openPkcs12(copy, Pin{u"000000"_s}, tries).error().triesLeft, PinTries::most - 2);
}

void TestKeys::triesOutliveTheProgram()
{
    const QString counts = path(u"tries.json"_s);
    for (int i = 0; i < PinTries::most; ++i) {
        PinTriesFile tries{counts};
        QVERIFY(!openPkcs12(m_file, Pin{u"000000"_s}, tries));
    }
    PinTriesFile tries{counts};
    QVERIFY(openPkcs12(m_file, Pin{rightPin}, tries).error().kind == Kind::PinLocked);
    QVERIFY(tries.take(u"another key"_s) == PinTries::most - 1);
    // A count that cannot be read does not give tries away.
    writeFile(counts, "{");
    QVERIFY(openPkcs12(m_file, Pin{rightPin}, tries).error().kind == Kind::Failed);
}

void TestKeys::aMissingFileIsAMissingKey()
{
    CountedTries tries;
    QVERIFY(openPkcs12(path(u"gone.p12"_s), Pin{rightPin}, tries).error().kind == Kind::NoToken);
}

void TestKeys::aFileThatIsNoKeyIsToldApart()
{
    CountedTries tries;
    writeFile(path(u"text.p12"_s), "no key");
    QVERIFY(openPkcs12(path(u"text.p12"_s), Pin{rightPin}, tries).error().kind == Kind::NoKey);
}

void TestKeys::aTokenSealsADocument()
{
    CountedTries tries;
    const auto key = openPkcs11(token(), Pin{rightPin}, tries);
    QVERIFY2(key, key ? "" : qPrintable(toText(key.error().kind) + key.error().detail));
    QVERIFY(!(*key)->isSoftware());
    QVERIFY((*key)->certificate() == *m_certificate);
    LocalStamper stamper{*m_hall->service, m_hall->now};
    const Sealing with{.key = **key,
        .stamper = &stamper,
        .timeStampRoots = m_hall->trust.timeStampRoots,
        .now = m_hall->now,
        .stop = {}};
    const auto sealed = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().detail));
    QCOMPARE(toText(verify(sealed->bytes, m_hall->trust, m_hall->now).outcome), u"genuine"_s);
}

void TestKeys::aTokenTellsAWrongPin()
{
    CountedTries tries;
    const auto key = openPkcs11(token(), Pin{u"00000000"_s}, tries);
    QVERIFY(!key);
    QVERIFY2(key.error().kind == Kind::WrongPin, qPrintable(key.error().detail));
    QCOMPARE(key.error().triesLeft, PinTries::most - 1);
    QVERIFY(openPkcs11(token(), Pin{rightPin}, tries));
    QCOMPARE(openPkcs11(token(), Pin{u"00000000"_s}, tries).error().triesLeft, PinTries::most - 1);
}

void TestKeys::aTokenLocks()
{
    // SoftHSM never locks; our own count does, before a real token would be spoiled for good.
    CountedTries tries;
    for (int i = 1; i < PinTries::most; ++i)
        QVERIFY(openPkcs11(token(), Pin{u"00000000"_s}, tries).error().kind == Kind::WrongPin);
    QVERIFY(openPkcs11(token(), Pin{u"00000000"_s}, tries).error().kind == Kind::PinLocked);
    QVERIFY(openPkcs11(token(), Pin{rightPin}, tries).error().kind == Kind::PinLocked);
}

void TestKeys::anAbsentTokenIsToldApart()
{
    CountedTries tries;
    const auto other = openPkcs11({module, u"ANOTHER"_s, object}, Pin{rightPin}, tries);
    QVERIFY(!other);
    QVERIFY2(other.error().kind == Kind::NoToken, qPrintable(other.error().detail));
    const auto noModule
        = openPkcs11({u"/nowhere/module.so"_s, label, object}, Pin{rightPin}, tries);
    QVERIFY(noModule.error().kind == Kind::NoToken);
}

void TestKeys::aTokenPulledOutInTheMiddleLeavesNoSeal()
{
    CountedTries tries;
    const auto key = openPkcs11(token(), Pin{rightPin}, tries);
    QVERIFY(key);
    // What pulling it out is for SoftHSM: its files are gone.
    QVERIFY(QDir{path(u"tokens"_s)}.removeRecursively());
    Sealing with{.key = **key, .mayLackStamp = true, .now = m_hall->now, .stop = {}};
    const auto sealed = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
    QVERIFY(!sealed);
    QVERIFY2(sealed.error().kind == Kind::TokenGone, qPrintable(sealed.error().detail));
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
