// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresconnection.h"
#include "tests/platform/testdatabase.h"
#include "tests/platform/testrecords.h"
#include "tests/support/qtestprinters.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace yichuang;
using namespace yichuang::platform;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

/// Several writers on one store, each with a store object of its own, as processes have.
class tst_PlatformWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void skipsNothingWhileSeveralWrite();
    void tellsOtherProcesses();
    void survivesALostLine();
    void tellsAFailedWriteAtTheCommit();
    void keepsTheLogOfAFileSmall();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<PlatformStore> m_store;
};

void tst_PlatformWriters::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(m_folder->path());
    m_store = m_database->open();
}

void tst_PlatformWriters::skipsNothingWhileSeveralWrite()
{
    // Each writer is a store of its own, as another process would be.
    constexpr int writers = 4;
    constexpr int each = 40;
    std::atomic<int> failures{0};
    std::atomic<int> finished{0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto store = m_database->open();
            const DeviceId device{uuid7(someDay)};
            for (int i = 1; i <= each; ++i) {
                const bool givesUp = i % 7 == 0; // a rolled-back transaction must leave no hole
                const auto done = store->change([&](StoreSession& session) -> Result<> {
                    return confirmOne(session, device, i, u"%1-%2"_s.arg(writer).arg(i))
                        .and_then([&]() -> Result<> {
                            return givesUp ? failure(Error::Code::NotAllowed) : Result<>{};
                        });
                });
                if (done.has_value() == givesUp)
                    ++failures;
            }
            ++finished;
        });
    }
    std::vector<qint64> seen;
    const auto reader = m_database->open();
    for (bool last = false; !last;) {
        last = finished == writers;
        const qint64 since = seen.empty() ? 0 : seen.back();
        const auto looked = reader->look([&](StoreSession& session) {
            return session.changes(since, {county}, 500).map([&](const FeedPage& page) {
                for (const auto& event : page.events)
                    seen.push_back(event.position);
            });
        });
        if (!looked)
            ++failures;
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(seen.size(), std::size_t{writers * (each - each / 7)});
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen.at(i), static_cast<qint64>(i) + 1);
}

void tst_PlatformWriters::tellsOtherProcesses()
{
    if (!TestDatabase::isPostgres())
        QSKIP("one process has one SQLite file");
    std::mutex mutex;
    std::condition_variable changed;
    int told = 0;
    const auto waitFor = [&](const int count) {
        std::unique_lock lock{mutex};
        return changed.wait_for(lock, std::chrono::seconds{20}, [&] { return told >= count; });
    };
    QVERIFY_RESULT(m_store->watch([&] {
        const std::lock_guard lock{mutex};
        ++told;
        changed.notify_all();
    }));
    QVERIFY(waitFor(1)); // listening has begun
    const auto other = m_database->open();
    QVERIFY_RESULT(other->change([&](StoreSession& session) {
        return confirmOne(session, DeviceId{uuid7(someDay)}, 1, u"n"_s);
    }));
    QVERIFY(waitFor(2));
    m_store->endWatch();
}

void tst_PlatformWriters::survivesALostLine()
{
    if (!TestDatabase::isPostgres())
        QSKIP("a file has no line");
    const DeviceId device{uuid7(someDay)};
    const auto killer
        = PostgresConnection::open(qEnvironmentVariable("YICHUANG_TEST_DATABASE")).value();
    const auto cut = [&] {
        return killer->execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    };
    QVERIFY_RESULT(cut());
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return confirmOne(session, device, 1, u"n1"_s); }));
    // In the middle: refused as locked, which is tried again, and nothing is kept.
    const auto broken = m_store->change([&](StoreSession& session) -> Result<> {
        return confirmOne(session, device, 2, u"n2"_s).and_then(cut);
    });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, Error::Code::Locked);
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return confirmOne(session, device, 2, u"n2"_s); }));
    QVERIFY_RESULT(m_store->look([&](StoreSession& session) {
        return session.lastPosition().map([](const qint64 last) { QCOMPARE(last, 2); });
    }));
}

void tst_PlatformWriters::tellsAFailedWriteAtTheCommit()
{
    const DeviceId device{uuid7(someDay)};
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return confirmOne(session, device, 1, u"n1"_s); }));
    // Another event at the same place of the chain, behind a write that is good by itself.
    const auto broken = m_store->change([&](StoreSession& session) -> Result<> {
        return session.putNote(u"written with it"_s, u"x"_s).and_then([&] {
            return confirmOne(session, device, 1, u"n2"_s);
        });
    });
    QVERIFY(!broken);
    // Nothing is left of it, and the next transaction knows nothing of it.
    QVERIFY_RESULT(m_store->look(checking([&](StoreSession& session) {
        QVERIFY(!session.note(u"written with it"_s).value());
        QCOMPARE(session.lastPosition().value(), 1);
    })));
    QVERIFY(!m_store->look([&](StoreSession& session) { return session.putNote(u"n"_s, u"x"_s); }));
    QVERIFY_RESULT(m_store->change(
        [&](StoreSession& session) { return confirmOne(session, device, 2, u"n2"_s); }));
}

void tst_PlatformWriters::keepsTheLogOfAFileSmall()
{
    if (TestDatabase::isPostgres())
        QSKIP("a server keeps its own log");
    const DeviceId device{uuid7(someDay)};
    constexpr int megabytes = 160;
    for (int i = 1; i <= megabytes; ++i) {
        auto event = eventOf(device, i, newCase());
        event.body = QByteArray(1024 * 1024, 'x');
        QVERIFY_RESULT(
            m_store->change([&](StoreSession& session) { return session.putEvent(event); }));
    }
    const QFileInfo log{m_folder->filePath(u"store.sqlite-wal"_s)};
    QVERIFY2(log.size() < megabytes / 2 * 1024 * 1024, qPrintable(QString::number(log.size())));
}

QTEST_GUILESS_MAIN(tst_PlatformWriters)
#include "tst_platformwriters.moc"
