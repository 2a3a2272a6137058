// SPDX-License-Identifier: Apache-2.0
#include "models/wire/packing.h"
#include "tests/support/qtestprinters.h"

#include <QRandomGenerator>

using namespace yichuang;
using wire::Encoding;

Q_DECLARE_METATYPE(yichuang::wire::Encoding)

namespace {

constexpr qsizetype enough = 4 * 1024 * 1024;

QByteArray sampleText(qsizetype size)
{
    QByteArray text;
    for (int i = 0; text.size() < size; ++i)
        text += "{\"eventId\":\"" + QByteArray::number(i * 7919) + "\",\"kind\":\"received\"},";
    return text.left(size);
}

} // namespace

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedBytesComeBack_data();
    void packedBytesComeBack();
    void eachCutIsRefused_data() { packedBytesComeBack_data(); }
    void eachCutIsRefused();
    void damageNeverCrashes_data() { packedBytesComeBack_data(); }
    void damageNeverCrashes();
    void aBombIsRefusedBeforeItUnfolds();
    void bytesBehindTheEndAreRefused();
    void headerWordsAreRead();
};

void TestPacking::packedBytesComeBack_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<qsizetype>("size");
    for (const Encoding encoding : {Encoding::Gzip, Encoding::Zstd}) {
        for (const qsizetype size : {0, 1, 300, 70'000})
            QTest::addRow(
                "%s, %lld bytes", qPrintable(wire::toText(encoding)), static_cast<long long>(size))
                << encoding << size;
    }
}

void TestPacking::packedBytesComeBack()
{
    QFETCH(Encoding, encoding);
    QFETCH(qsizetype, size);
    const QByteArray plain = sampleText(size);
    const auto packed = wire::pack(plain, encoding);
    QVERIFY_RESULT(packed);
    QVERIFY(size < 300 || packed->size() * 2 < size);
    const auto back = wire::unpack(*packed, encoding, enough);
    QVERIFY_RESULT(back);
    QCOMPARE(*back, plain);
    QVERIFY_RESULT(wire::unpack(*packed, encoding, size));
    QVERIFY(size == 0 || !wire::unpack(*packed, encoding, size - 1));
}

void TestPacking::eachCutIsRefused()
{
    QFETCH(Encoding, encoding);
    QFETCH(qsizetype, size);
    const QByteArray packed = wire::pack(sampleText(size), encoding).value();
    const qsizetype step = std::max<qsizetype>(1, packed.size() / 2000);
    for (qsizetype length = 0; length < packed.size(); length += step) {
        const auto back = wire::unpack(QByteArrayView{packed}.first(length), encoding, enough);
        QVERIFY2(!back, qPrintable(QString::number(length)));
        QCOMPARE(back.error().code, Error::Code::InvalidInput);
    }
}

void TestPacking::damageNeverCrashes()
{
    QFETCH(Encoding, encoding);
    QFETCH(qsizetype, size);
    const QByteArray packed = wire::pack(sampleText(size), encoding).value();
    QRandomGenerator random{20261118};
    for (int i = 0; i < 500; ++i) {
        QByteArray damaged = packed;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(packed.size())));
        damaged[at] = static_cast<char>(random.bounded(256));
        const auto back = wire::unpack(damaged, encoding, enough);
        QVERIFY(!back || back->size() <= enough);
    }
}

void TestPacking::aBombIsRefusedBeforeItUnfolds()
{
    for (const Encoding encoding : {Encoding::Gzip, Encoding::Zstd}) {
        const QByteArray bomb = wire::pack(QByteArray(64 * 1024 * 1024, '0'), encoding).value();
        QVERIFY(bomb.size() < 100'000);
        const auto back = wire::unpack(bomb, encoding, enough);
        QVERIFY(!back);
        QVERIFY(back.error().detail.contains(QString::number(enough)));
    }
}

void TestPacking::bytesBehindTheEndAreRefused()
{
    for (const Encoding encoding : {Encoding::Gzip, Encoding::Zstd}) {
        const QByteArray packed = wire::pack(sampleText(1000), encoding).value();
        QVERIFY(!wire::unpack(QByteArray(packed + 'x'), encoding, enough));
        QVERIFY(!wire::unpack(QByteArray(packed + packed), encoding, enough));
    }
}

void TestPacking::headerWordsAreRead()
{
    QCOMPARE(wire::encodingFromText(u""), Encoding::Identity);
    QCOMPARE(wire::encodingFromText(u"GZIP"), Encoding::Gzip);
    QCOMPARE(wire::encodingFromText(u"zstd"), Encoding::Zstd);
    QVERIFY(!wire::encodingFromText(u"br"));
}

QTEST_APPLESS_MAIN(TestPacking)
#include "tst_packing.moc"
