// SPDX-License-Identifier: Apache-2.0
#include "models/identity/casenumber.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/outbox.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace yichuang;

/// A program killed at the worst moments loses nothing and doubles nothing.
class TestKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledClientLosesAndDoublesNothing_data();
    void aKilledClientLosesAndDoublesNothing();

private:
    /// Lets the child work until it says `stage` and kills it; answers its case number.
    [[nodiscard]] QString killedAt(const QString& profile, const QString& stage) const;
};

QString TestKilled::killedAt(const QString& profile, const QString& stage) const
{
    constexpr int patience = 30'000;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationDirPath() + QStringLiteral("/lostreplyclient"),
        {profile, QStringLiteral("malijuan"), stage});
    QStringList said;
    while (!said.contains(stage) && child.waitForReadyRead(patience)) {
        while (child.canReadLine())
            said.append(QString::fromUtf8(child.readLine()).trimmed());
    }
    child.kill(); // SIGKILL: no destructor runs
    child.waitForFinished(patience);
    return child.exitStatus() == QProcess::CrashExit && said.size() == 2 ? said.front() : QString{};
}

void TestKilled::aKilledClientLosesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("after its own commit, before it sent anything") << QStringLiteral("committed");
    QTest::newRow("after the platform's commit, before the reply came") << QStringLiteral("pushed");
}

void TestKilled::aKilledClientLosesAndDoublesNothing()
{
    QFETCH(QString, stage);
    test::Hall hall;
    hall.startPlatform();
    const QString number = killedAt(hall.folder() + QStringLiteral("/township"), stage);
    QVERIFY(identity::checkCaseNumber(number).isValid());

    // Nothing is lost: the case is here as it was printed, and waits.
    const auto counter = hall.counter(1);
    const auto before = counter->desk().caseFile(number).result();
    QVERIFY_RESULT(before);
    QCOMPARE(before->events.size(), std::size_t{2});
    QVERIFY(!before->isConfirmed());
    const auto waiting = counter->store().readAndWait(
        [](store::Database& database) { return store::outboxCounts(database); });
    QVERIFY_RESULT(waiting);
    QVERIFY(*waiting == (store::OutboxCounts{.waiting = 2}));

    // Brought again, it is confirmed as the very events it was.
    QVERIFY_RESULT(counter->sync());
    const auto after = counter->desk().caseFile(number).result();
    QVERIFY_RESULT(after);
    QVERIFY(after->isConfirmed());
    QVERIFY(after->c == before->c);
    QCOMPARE(counter->cases(10)->size(), std::size_t{1});

    // The other client has it once, event for event.
    const auto county = hall.counter(0);
    QVERIFY_RESULT(county->sync());
    const auto rows = county->cases(10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t{1});
    const auto theirs = county->desk().caseFile(number).result();
    QVERIFY_RESULT(theirs);
    QCOMPARE(theirs->events.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(theirs->events[i].event.hash, after->events[i].event.hash);

    // The next number follows, and the chain holds over the kill.
    const auto next
        = test::accepted(*counter, QStringLiteral("XK-XZF-001"), hall.clock().today(), 8);
    QCOMPARE(identity::parseCaseNumber(next.c.received.number)->serial,
        identity::parseCaseNumber(number)->serial + 1);
    QVERIFY_RESULT(counter->sync());
    const auto proved = counter->store().readAndWait(
        [session = counter->session()](store::Database& database) -> Result<qint64> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            return store::verifyDeviceChain(database, *session, device->id);
        });
    QVERIFY_RESULT(proved);
    QCOMPARE(*proved, 4);
}

QTEST_MAIN(TestKilled)
#include "tst_killed.moc"
