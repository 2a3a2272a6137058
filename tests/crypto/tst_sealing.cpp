// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/keyedhash.h"
#include "models/crypto/passwordhash.h"
#include "models/crypto/sealing.h"
#include "tests/support/qtestprinters.h"

#include <QSet>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::crypto;

namespace {

SecretKey keyOf(char filler) { return SecretKey::fromBytes(QByteArray(32, filler)).value(); }

QByteArray hexOf(const KeyedHash::Digest& digest)
{
    return QByteArray(reinterpret_cast<const char*>(digest.data()), 32).toHex();
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void refusesAnyChangedBit();
    void refusesAnotherRowAndAnotherKey();
    void neverUsesANonceTwice();
    void hashesLikeRfc4231();
    void derivesLikeRfc5869();
    void passwordKeyDependsOnEveryInput();
    void passwordIsTheSameInEitherNormalForm();
};

void TestSealing::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("an empty value") << QByteArray("");
    QTest::newRow("an identity number") << QByteArray("11010519491231002X");
    QTest::newRow("a name with a character beyond the BMP") << u"𠮷田"_s.toUtf8();
    QTest::newRow("a hundred kilobytes") << QByteArray(100'000, 'x');
}

void TestSealing::opensWhatItSealed()
{
    QFETCH(const QByteArray, plain);
    Sealer sealer{keyOf('k')};
    const auto sealed = sealer.seal(plain, "cases/applicant/1");
    QVERIFY_RESULT(sealed);
    QCOMPARE(sealed->size(), plain.size() + Sealer::overhead);
    QVERIFY(plain.isEmpty() || !sealed->contains(plain));
    const auto opened = sealer.open(*sealed, "cases/applicant/1");
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, plain);
}

void TestSealing::refusesAnyChangedBit()
{
    Sealer sealer{keyOf('k')};
    const QByteArray sealed = sealer.seal("secret", "t/c/1").value();
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = static_cast<char>(changed.at(i / 8) ^ (1 << (i % 8)));
        QVERIFY2(!sealer.open(changed, "t/c/1"), qPrintable(QString::number(i)));
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!sealer.open(sealed.first(length), "t/c/1"));
    QVERIFY(sealer.open(sealed, "t/c/1").has_value());
}

void TestSealing::refusesAnotherRowAndAnotherKey()
{
    Sealer sealer{keyOf('k')};
    const QByteArray sealed = sealer.seal("secret", placeOf("cases", "name", "1")).value();
    QCOMPARE(sealer.open(sealed, placeOf("cases", "name", "2")).error().code, Error::Code::Crypto);
    QCOMPARE(sealer.open(sealed, placeOf("cases", "phone", "1")).error().code, Error::Code::Crypto);
    Sealer other{keyOf('o')};
    QCOMPARE(other.open(sealed, placeOf("cases", "name", "1")).error().code, Error::Code::Crypto);
}

void TestSealing::neverUsesANonceTwice()
{
    Sealer sealer{keyOf('k')};
    QSet<QByteArray> nonces;
    constexpr int count = 2000; // several pools
    for (int i = 0; i < count; ++i)
        nonces.insert(sealer.seal("x", "t").value().sliced(1, 12));
    QCOMPARE(nonces.size(), count);
}

void TestSealing::hashesLikeRfc4231()
{
    QByteArray bytes(32, '\0');
    bytes.replace(0, 4, "Jefe"); // HMAC pads short keys with zeros, so this is test case 2
    KeyedHash hash{SecretKey::fromBytes(bytes).value()};
    const QByteArray expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    for (int i = 0; i < 3; ++i) // the kept context starts afresh each time
        QCOMPARE(hexOf(hash.digestOf("what do ya want for nothing?").value()), expected);
}

void TestSealing::derivesLikeRfc5869()
{
    // Checked with: openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt hexkey:6b…6b -kdfopt
    // info:events HKDF
    const auto derived = keyOf('k').derived("events");
    QVERIFY_RESULT(derived);
    QCOMPARE(derived->view().toByteArray().toHex(),
        QByteArray("37ad97586850a1021424a9737feb0fb8e4cd55bc7155913719dfc770d9ceb8ee"));
    QVERIFY(!derived->equals(keyOf('k').derived("cases").value()));
}

void TestSealing::passwordKeyDependsOnEveryInput()
{
    const PasswordCost cost{.passes = 1, .memoryKib = 8};
    const QByteArray salt(16, 's');
    const SecretKey key = keyFromPassword(u"Hall-2026"_s, salt, cost).value();
    QVERIFY(key.equals(keyFromPassword(u"Hall-2026"_s, salt, cost).value()));
    QVERIFY(!key.equals(keyFromPassword(u"Hall-2027"_s, salt, cost).value()));
    QVERIFY(!key.equals(keyFromPassword(u"Hall-2026"_s, QByteArray(16, 't'), cost).value()));
    QVERIFY(
        !key.equals(keyFromPassword(u"Hall-2026"_s, salt, {.passes = 2, .memoryKib = 8}).value()));
    QCOMPARE(keyFromPassword(u"x"_s, "short", cost).error().code, Error::Code::InvalidInput);
}

void TestSealing::passwordIsTheSameInEitherNormalForm()
{
    const PasswordCost cost{.passes = 1, .memoryKib = 8};
    const QByteArray salt(16, 's');
    QVERIFY(keyFromPassword(u"caf\u00e9"_s, salt, cost)
                .value()
                .equals(keyFromPassword(u"cafe\u0301"_s, salt, cost).value()));
}

QTEST_APPLESS_MAIN(TestSealing)
#include "tst_sealing.moc"
