// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "tests/support/reservedport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <set>
#include <vector>

using namespace yichuang;

/// What tests that stop and start a server rely on when others run beside them.
class TestReservedPort final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsServerListensAgainAndAgain();
    void nobodyElseIsGivenIt();
};

void TestReservedPort::itsServerListensAgainAndAgain()
{
    const test::ReservedPort kept;
    for (int life = 0; life < 3; ++life) {
        QTcpServer server; // with SO_REUSEADDR, as ours
        QVERIFY2(
            server.listen(QHostAddress::LocalHost, kept.port()), qPrintable(server.errorString()));
        QTcpSocket guest;
        guest.connectToHost(QHostAddress::LocalHost, kept.port());
        QVERIFY(guest.waitForConnected(test::patience));
        QVERIFY(server.waitForNewConnection(test::patience));
        guest.close();
    }
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, kept.port());
    QVERIFY(!late.waitForConnected(test::patience)); // kept, and nobody answers there
}

/// Ports are given by lot. Were 300 of some 28,000 not kept, a thousand lots would hit ten of them.
void TestReservedPort::nobodyElseIsGivenIt()
{
    std::vector<std::unique_ptr<test::ReservedPort>> kept;
    std::set<quint16> ports;
    for (int i = 0; i < 300; ++i) {
        kept.push_back(std::make_unique<test::ReservedPort>());
        QVERIFY(ports.insert(kept.back()->port()).second);
    }
    for (int i = 0; i < 1000; ++i) {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QVERIFY(!ports.contains(server.serverPort()));
    }
}

QTEST_GUILESS_MAIN(TestReservedPort)
#include "tst_reservedport.moc"
