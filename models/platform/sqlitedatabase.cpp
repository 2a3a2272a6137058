// SPDX-License-Identifier: Apache-2.0
#include "models/platform/sqlitedatabase.h"

#include <QFile>

#include <sqlite3.h>

namespace yichuang::platform {
namespace {

constexpr int busyMilliseconds = 10'000;

Error::Code codeOf(const int result)
{
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Locked;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Code::Corrupt;
    default:
        return Error::Code::Database;
    }
}

} // namespace

SqliteStatement::SqliteStatement(SqliteDatabase& database, sqlite3_stmt* statement)
    : m_database(database)
    , m_statement(statement)
{
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

SqliteStatement& SqliteStatement::bind(const qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_parameter, value);
    return *this;
}

SqliteStatement& SqliteStatement::bind(const QString& text)
{
    return bind(QUtf8StringView{text.toUtf8()});
}

SqliteStatement& SqliteStatement::bind(const QUtf8StringView text)
{
    // No address would be NULL and not an empty text.
    const char* const utf8 = text.isNull() ? "" : reinterpret_cast<const char*>(text.utf8());
    sqlite3_bind_text(
        m_statement, ++m_parameter, utf8, static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement& SqliteStatement::bind(const QByteArray& blob)
{
    sqlite3_bind_blob(m_statement, ++m_parameter, blob.constData(), static_cast<int>(blob.size()),
        SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement& SqliteStatement::bind(const QUuid& uuid)
{
    if (uuid.isNull())
        return bind(QString());
    return bind(QUtf8StringView{uuid.toByteArray(QUuid::WithoutBraces)}); // as toText()
}

SqliteStatement& SqliteStatement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_parameter);
    return *this;
}

Result<SqliteStatement::Step> SqliteStatement::step()
{
    m_column = 0;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return tl::unexpected(m_database.lastError());
    }
}

Result<> SqliteStatement::run()
{
    return step().map([](Step) {});
}

qint64 SqliteStatement::number() { return sqlite3_column_int64(m_statement, m_column++); }

QString SqliteStatement::text()
{
    const auto* characters
        = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, m_column));
    return QString::fromUtf8(characters, sqlite3_column_bytes(m_statement, m_column++));
}

QByteArray SqliteStatement::bytes()
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, m_column));
    return {bytes, sqlite3_column_bytes(m_statement, m_column++)};
}

QUuid SqliteStatement::uuid() { return uuidFromText(text()).value_or(QUuid()); }

bool SqliteStatement::isNull() const
{
    return sqlite3_column_type(m_statement, m_column) == SQLITE_NULL;
}

SqliteDatabase::SqliteDatabase(sqlite3* handle)
    : m_handle(handle)
{
}

SqliteDatabase::~SqliteDatabase()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString& path, const Mode mode)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                   : SQLITE_OPEN_READONLY);
    sqlite3* handle = nullptr;
    const int result
        = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<SqliteDatabase> database{new SqliteDatabase{handle}};
    if (result != SQLITE_OK)
        return tl::unexpected(database->lastError());
    sqlite3_busy_timeout(handle, busyMilliseconds);
    // FULL: a receipt promises that its events survive a power cut.
    const auto set = mode == Mode::ReadWrite
        ? database->execute("pragma journal_mode = wal; pragma synchronous = full;"
                            "pragma foreign_keys = on; pragma cache_size = -16000;"
                            "pragma wal_autocheckpoint = 4000;")
        : database->execute("pragma query_only = on;");
    if (!set)
        return tl::unexpected(set.error());
    return database;
}

Result<> SqliteDatabase::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError());
    return {};
}

Result<std::unique_ptr<SqliteStatement>> SqliteDatabase::prepare(const char* sql)
{
    auto& statement = m_statements[sql];
    if (statement == nullptr
        && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
            != SQLITE_OK) {
        return tl::unexpected(lastError());
    }
    return std::make_unique<SqliteStatement>(*this, statement);
}

Error SqliteDatabase::lastError() const
{
    return {codeOf(sqlite3_errcode(m_handle)), QString::fromUtf8(sqlite3_errmsg(m_handle))};
}

void SqliteDatabase::keepLog()
{
    // The hook takes the place of SQLite's own, which would bring the log in within a commit.
    sqlite3_wal_hook(
        m_handle,
        [](void* self, sqlite3*, const char*, const int pages) {
            static_cast<SqliteDatabase*>(self)->m_logPages = pages;
            return SQLITE_OK;
        },
        this);
}

void SqliteDatabase::checkpoint()
{
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

int SqliteDatabase::changedRows() const { return sqlite3_changes(m_handle); }

} // namespace yichuang::platform
