// SPDX-License-Identifier: Apache-2.0
#include "models/platform/sqlitestore.h"

#include "models/platform/sqliteschema.h"
#include "models/platform/sqlitesession.h"

#include <QFile>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace yichuang::platform {
namespace {

/// Pages of the log after which it is brought into the file: 16 MB.
constexpr int mostLogPages = 4000;

/// Brings the log into the file beside the writers, so that no commit has to wait for it.
class Checkpoints
{
public:
    /// Whoever holds `writing` is the only one who writes.
    Checkpoints(std::unique_ptr<SqliteDatabase> database, std::mutex& writing)
        : m_database(std::move(database))
        , m_writing(writing)
        , m_thread([this] { work(); })
    {
    }
    ~Checkpoints()
    {
        {
            const std::lock_guard lock{m_mutex};
            m_stopping = true;
        }
        m_news.notify_all();
        m_thread.join();
    }
    Checkpoints(const Checkpoints&) = delete;
    Checkpoints& operator=(const Checkpoints&) = delete;

    /// The log has so many pages now.
    void grown(const int pages)
    {
        const std::lock_guard lock{m_mutex};
        if (pages < m_pages)
            m_next = mostLogPages; // it began anew
        m_pages = pages;
        if (pages < m_next)
            return;
        m_next = pages + mostLogPages;
        m_isDue = true;
        m_news.notify_all();
    }

private:
    void work()
    {
        for (;;) {
            {
                std::unique_lock lock{m_mutex};
                m_news.wait(lock, [this] { return m_isDue || m_stopping; });
                if (m_stopping)
                    return;
                m_isDue = false;
            }
            m_database->checkpoint();
            // What came meanwhile, which is little, with nobody writing: then the log is empty and
            // begins anew instead of growing.
            const std::lock_guard lock{m_writing};
            m_database->checkpoint();
        }
    }

    std::unique_ptr<SqliteDatabase> m_database;
    std::mutex& m_writing;
    std::mutex m_mutex;
    std::condition_variable m_news;
    int m_pages{0};
    int m_next{mostLogPages};
    bool m_isDue{false};
    bool m_stopping{false};
    std::thread m_thread;
};

/// One connection that writes, one that reads beside it. Requests come from many threads: each
/// connection has its lock.
class SqliteStore final : public PlatformStore
{
public:
    SqliteStore(std::unique_ptr<SqliteDatabase> writer, std::unique_ptr<SqliteDatabase> reader,
        std::unique_ptr<SqliteDatabase> checkpointer)
        : m_writer(std::move(writer))
        , m_reader(std::move(reader))
        , m_checkpoints(std::move(checkpointer), m_writing)
    {
        m_writer->keepLog();
    }

    Result<> change(const Work& work) override
    {
        const std::lock_guard lock{m_writing};
        auto done = transact(*m_writer, "begin immediate", work);
        m_checkpoints.grown(m_writer->logPages());
        return done;
    }

    Result<> look(const Work& work) override
    {
        const std::lock_guard lock{m_reading};
        return transact(*m_reader, "begin", work);
    }

private:
    static Result<> transact(SqliteDatabase& database, const char* begin, const Work& work)
    {
        if (const auto begun = database.execute(begin); !begun)
            return begun;
        SqliteSession session{database};
        auto done = work(session);
        if (done)
            done = database.execute("commit");
        // What failed is told; that the roll-back failed too adds nothing, SQLite rolls back by
        // itself on closing.
        if (!done)
            static_cast<void>(database.execute("rollback"));
        return done;
    }

    std::mutex m_writing;
    std::mutex m_reading;
    std::unique_ptr<SqliteDatabase> m_writer;
    std::unique_ptr<SqliteDatabase> m_reader;
    Checkpoints m_checkpoints;
};

} // namespace

Result<std::unique_ptr<PlatformStore>> openSqliteStore(const QString& path)
{
    if (!QFile::exists(path)) {
        // SQLite gives its log files the permissions of the file itself.
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(Error::Code::Unwritable, path);
    }
    auto writer = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    if (!writer)
        return tl::unexpected(writer.error());
    if (const auto ready = prepareSchema(**writer); !ready)
        return tl::unexpected(ready.error());
    auto reader = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadOnly);
    if (!reader)
        return tl::unexpected(reader.error());
    auto checkpointer = SqliteDatabase::open(path, SqliteDatabase::Mode::ReadWrite);
    if (!checkpointer)
        return tl::unexpected(checkpointer.error());
    return std::make_unique<SqliteStore>(
        std::move(*writer), std::move(*reader), std::move(*checkpointer));
}

} // namespace yichuang::platform
