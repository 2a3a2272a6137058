// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <map>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace yichuang::platform {

class SqliteDatabase;

/// One use of a prepared statement; resets it when it goes, so that no read keeps the log from
/// shrinking. Parameters are bound and columns read from left to right.
class SqliteStatement
{
public:
    enum class Step { Row, Done };

    SqliteStatement(SqliteDatabase& database, sqlite3_stmt* statement);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    SqliteStatement& bind(qint64 value);
    SqliteStatement& bind(int value) { return bind(qint64{value}); }
    SqliteStatement& bind(const QString& text);
    SqliteStatement& bind(QUtf8StringView text);
    SqliteStatement& bind(const QByteArray& blob);
    SqliteStatement& bind(Instant instant)
    {
        return bind(qint64{instant.time_since_epoch().count()});
    }
    /// As text; a null UUID as an empty one.
    SqliteStatement& bind(const QUuid& uuid);
    template <typename Tag>
    SqliteStatement& bind(const Id<Tag>& id)
    {
        return bind(id.value());
    }
    template <typename T>
    SqliteStatement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    SqliteStatement& bindNull();

    [[nodiscard]] Result<Step> step();
    /// For statements without rows.
    [[nodiscard]] Result<> run();

    [[nodiscard]] qint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QUuid uuid(); ///< null for what is none
    [[nodiscard]] Instant instant() { return Instant{std::chrono::milliseconds{number()}}; }
    [[nodiscard]] bool isNull() const; ///< of the column read next

private:
    SqliteDatabase& m_database;
    sqlite3_stmt* m_statement;
    int m_parameter{0};
    int m_column{0};
};

/// One connection to the platform's file: WAL, FULL, foreign keys. For one thread at a time.
class SqliteDatabase
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    [[nodiscard]] static Result<std::unique_ptr<SqliteDatabase>> open(
        const QString& path, Mode mode);
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;

    /// Several statements without rows and parameters.
    [[nodiscard]] Result<> execute(const char* sql);
    /// `sql` must be a literal: prepared statements are kept under its address.
    [[nodiscard]] Result<std::unique_ptr<SqliteStatement>> prepare(const char* sql);
    [[nodiscard]] Error lastError() const;
    /// Rows the last statement changed.
    [[nodiscard]] int changedRows() const;
    /// Pages in the log after the last commit of this connection; not counted before.
    [[nodiscard]] int logPages() const { return m_logPages; }
    /// From now on nothing but checkpoint() brings the log into the file.
    void keepLog();
    /// Brings what the log holds now into the file, beside those who read and write. What is in use
    /// elsewhere stays for the next time.
    void checkpoint();

private:
    explicit SqliteDatabase(sqlite3* handle);
    sqlite3* m_handle;
    int m_logPages{0};
    std::map<const char*, sqlite3_stmt*> m_statements;
};

} // namespace yichuang::platform
