// SPDX-License-Identifier: Apache-2.0
#include "models/platform/sqlitestore.h"

#include "models/platform/sqliteschema.h"
#include "models/platform/sqlitesession.h"

#include <QFile>

#include <mutex>

namespace yichuang::platform {
namespace {

/// One connection that writes, one that reads beside it. Requests come from many threads: each
/// connection has its lock.
class SqliteStore final : public PlatformStore
{
public:
    SqliteStore(std::unique_ptr<SqliteDatabase> writer, std::unique_ptr<SqliteDatabase> reader)
        : m_writer(std::move(writer))
        , m_reader(std::move(reader))
    {
    }

    Result<> change(const Work& work) override
    {
        const std::lock_guard lock{m_writing};
        return transact(*m_writer, "begin immediate", work);
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
    return std::make_unique<SqliteStore>(std::move(*writer), std::move(*reader));
}

} // namespace yichuang::platform
