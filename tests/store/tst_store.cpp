// SPDX-License-Identifier: Apache-2.0
#include "models/base/whendone.h"
#include "models/store/outbox.h"
#include "tests/store/storefixture.h"
#include "tests/support/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>
#include <QtTest/QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

Result<cases::CaseEvent> note(Database& database, const Session& session, int number)
{
    cases::CaseEvent event = eventWith(cases::Noted{.text = u"x"_s});
    event.eventId = {};
    event.salt = {};
    event.caseId = caseIdWith(number);
    return appendEvent(
        database, session, event, summaryWith(event.caseId, numberWith(number), u"李桂芳"_s));
}

Result<std::shared_ptr<const Session>> signedIn(Store& store, const Clock& clock)
{
    return store
        .writeAndWait(
            [&](Database& d) { return signIn(d, u"zhang"_s, u"counter-3"_s, clock.now()); })
        .map([](const SignIn& answer) { return std::get<std::shared_ptr<const Session>>(answer); });
}

/// The child of the kill test: writes without an end and says the number of each case after its
/// commit.
int writeUntilKilled(const QString& profile)
{
    const FixedClock clock{"2026-11-18 10:26"};
    const auto store = Store::open(profile, clock).value();
    const auto session = signedIn(*store, clock).value();
    for (int number = 1; number < 9999; ++number) {
        const auto written
            = store->writeAndWait([&](Database& d) { return note(d, *session, number); });
        if (!written)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void continuesOnTheCallersThread();
    void writesInTheOrderAsked();
    void aFailedWorkLeavesNothingAndSaysNothing();
    void readersCannotWrite();
    void twoProgramsShareAProfile();
    void aKilledProgramLeavesNothingHalf();
};

void TestStore::continuesOnTheCallersThread()
{
    StoreFixture fixture;
    QThread* thread = nullptr;
    qint64 answer = 0;
    const auto done = fixture.open->read([](Database& d) {
        return d.one(u"n", u"SELECT 7 AS n"_s, [](const Row& row) { return row.integer(u"n"); });
    });
    whenDone(done, this, [&](const Result<qint64>& result) {
        thread = QThread::currentThread();
        answer = result.value_or(0);
    });
    QTRY_COMPARE_WITH_TIMEOUT(thread, QThread::currentThread(), patience);
    QCOMPARE(answer, 7);
}

void TestStore::writesInTheOrderAsked()
{
    StoreFixture fixture;
    QSignalSpy written{fixture.open.get(), &Store::written};
    std::vector<QFuture<Result<cases::CaseEvent>>> futures;
    for (int i = 1; i <= 20; ++i)
        futures.push_back(fixture.open->write(
            [&session = *fixture.session, i](Database& d) { return note(d, session, i); }));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(futures[static_cast<std::size_t>(i)].result().value().deviceSeq, i + 1);
    QTRY_COMPARE_WITH_TIMEOUT(written.count(), 20, patience);
}

void TestStore::aFailedWorkLeavesNothingAndSaysNothing()
{
    StoreFixture fixture;
    QSignalSpy written{fixture.open.get(), &Store::written};
    const auto failed = fixture.open->writeAndWait([&](Database& d) -> Result<> {
        return note(d, *fixture.session, 1).and_then([](const cases::CaseEvent&) -> Result<> {
            return failure(Error::Code::InvalidInput);
        });
    });
    QCOMPARE(failed.error().code, Error::Code::InvalidInput);
    QCOMPARE(fixture.open->readAndWait(outboxCounts).value(), OutboxCounts{});
    QCOMPARE(written.count(), 0);
}

void TestStore::readersCannotWrite()
{
    StoreFixture fixture;
    const auto wrong
        = fixture.open->readAndWait([](Database& d) { return d.run(u"DELETE FROM accounts"_s); });
    QCOMPARE(wrong.error().code, Error::Code::Unwritable);
}

void TestStore::twoProgramsShareAProfile()
{
    StoreFixture fixture;
    const auto second = Store::open(fixture.profile, fixture.clock);
    QVERIFY_RESULT(second);
    for (int i = 1; i <= 10; ++i) {
        Store& store = i % 2 == 0 ? *fixture.open : **second;
        const auto written
            = store.writeAndWait([&](Database& d) { return note(d, *fixture.session, i); });
        QVERIFY_RESULT(written);
        QCOMPARE(written->deviceSeq, i); // the chain goes through both
    }
}

void TestStore::aKilledProgramLeavesNothingHalf()
{
    StoreFixture fixture;
    fixture.open.reset();
    int least = 0;
    for (int round = 0; round < 5; ++round) {
        QProcess child;
        const QString fresh = fixture.folder.filePath(u"killed"_s);
        QDir{fresh}.removeRecursively();
        QVERIFY(QDir{}.mkpath(fresh));
        QVERIFY(
            QFile::copy(ProfileFiles{fixture.profile}.database(), ProfileFiles{fresh}.database()));
        child.start(QCoreApplication::applicationFilePath(), {u"--write-until-killed"_s, fresh});
        QVERIFY(child.waitForStarted(patience));
        QByteArray said;
        while (said.count('\n') < 3 + 7 * round && child.waitForReadyRead(patience))
            said += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished(patience));
        said += child.readAllStandardOutput();
        least = static_cast<int>(said.count('\n'));
        QVERIFY(least >= 3);

        const auto store = Store::open(fresh, fixture.clock);
        QVERIFY_RESULT(store);
        QVERIFY_RESULT((*store)->check());
        const auto proved = (*store)->readAndWait([&](Database& d) {
            return verifyDeviceChain(d, *fixture.session, eventWith(cases::Noted{}).deviceId);
        });
        QVERIFY_RESULT(proved);
        QVERIFY2(*proved >= least, "what was said to be written is there");
        for (const QString& table : {u"cases"_s, u"outbox"_s, u"events"_s}) {
            const auto rows = (*store)->readAndWait([&](Database& d) {
                return d.one(table, u"SELECT count(*) AS n FROM "_s + table,
                    [](const Row& row) { return row.integer(u"n"); });
            });
            QCOMPARE(rows.value(), *proved);
        }
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write-until-killed")
        return writeUntilKilled(arguments.at(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"
