// SPDX-License-Identifier: Apache-2.0
#include "models/wire/clientstand.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using wire::ClientStand;
using namespace Qt::Literals::StringLiterals;

class TestClientStand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromTheHeader_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("version") << QByteArray{"0.1.0"};
        QTest::newRow("waiting") << QByteArray{"0.1.0-rc.1+7; waiting=0"};
        QTest::newRow("all") << QByteArray{"0.1.0; waiting=3; since=2025-03-03T01:30:00.000Z"};
    }
    void comesBackFromTheHeader()
    {
        QFETCH(QByteArray, header);
        const auto stand = wire::clientStandFrom(header);
        QVERIFY(stand);
        QCOMPARE(wire::toHeader(*stand), header);
    }
    void isReadOrRefused()
    {
        const auto stand
            = wire::clientStandFrom("0.1.0; waiting=3; since=2025-03-03T01:30:00.000Z");
        QCOMPARE(stand->version, u"0.1.0"_s);
        QCOMPARE(stand->waiting, std::optional{3});
        QCOMPARE(toText(stand->waitingSince.value()), u"2025-03-03T01:30:00.000Z"_s);
        for (const char* other : {"", "curl/7.88.1 (x86_64)", "0.1.0; waiting=-1",
                 "0.1.0;waiting=3", "0.1.0; waiting=3\r\nx: y", "0.1.0; since=yesterday"})
            QVERIFY2(!wire::clientStandFrom(other), other);
        // The form of a moment, and no moment: the rest still counts.
        const auto odd = wire::clientStandFrom("0.1.0; waiting=3; since=2025-99-99T01:30:00.000Z");
        QCOMPARE(odd->waiting, std::optional{3});
        QVERIFY(!odd->waitingSince);
    }
};

QTEST_GUILESS_MAIN(TestClientStand)
#include "tst_clientstand.moc"
