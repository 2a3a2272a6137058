// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <vector>

using PGconn = struct pg_conn;
using PGresult = struct pg_result;

namespace yichuang::platform {

/// The parameters $1, $2 … of one statement in PostgreSQL's binary form, bound from left to right.
/// An array is one parameter: a statement over `unnest` writes a whole batch in one round trip.
class PostgresParams
{
public:
    PostgresParams& bind(qint64 value);
    PostgresParams& bind(int value) { return bind(qint64{value}); }
    PostgresParams& bind(const QString& text);
    PostgresParams& bind(const QByteArray& bytes);
    PostgresParams& bind(Instant instant)
    {
        return bind(qint64{instant.time_since_epoch().count()});
    }
    PostgresParams& bind(const QUuid& uuid);
    template <typename Tag>
    PostgresParams& bind(const Id<Tag>& id)
    {
        return bind(id.value());
    }
    template <typename T>
    PostgresParams& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    PostgresParams& bindNull(); ///< of a bigint

    PostgresParams& bind(const std::vector<qint64>& values);
    PostgresParams& bind(const QStringList& texts);
    PostgresParams& bind(const std::vector<QByteArray>& values);
    PostgresParams& bind(const std::vector<QUuid>& uuids); ///< a null UUID becomes NULL

private:
    friend class PostgresConnection;
    PostgresParams& add(unsigned type, QByteArray bytes);

    std::vector<unsigned> m_types; ///< object ids of pg_type
    std::vector<QByteArray> m_values;
    std::vector<bool> m_nulls;
};

/// The rows of an answer; columns are read from left to right.
class PostgresRows
{
public:
    explicit PostgresRows(PGresult* result);
    ~PostgresRows();
    PostgresRows(PostgresRows&& other) noexcept;
    PostgresRows& operator=(PostgresRows&&) = delete;
    PostgresRows(const PostgresRows&) = delete;
    PostgresRows& operator=(const PostgresRows&) = delete;

    /// Goes to the first row, then to the next; false behind the last.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 changed() const; ///< rows an insert, update or delete touched

    [[nodiscard]] qint64 number();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QUuid uuid(); ///< null for NULL
    [[nodiscard]] Instant instant() { return Instant{std::chrono::milliseconds{number()}}; }
    [[nodiscard]] bool isNull() const; ///< of the column read next

private:
    friend class PostgresConnection;
    [[nodiscard]] QByteArray raw();

    PGresult* m_result;
    int m_row{-1};
    int m_column{0};
};

/// One connection. For one thread at a time.
class PostgresConnection
{
public:
    /// `address` is a connection URI of libpq. Network when nobody answers or lets us in.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(const QString& address);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    /// Statements without parameters, in one round trip.
    [[nodiscard]] Result<> execute(const char* sql);
    /// `sql` must be a literal: prepared statements are known by its address.
    [[nodiscard]] Result<PostgresRows> run(const char* sql, const PostgresParams& params = {});
    [[nodiscard]] bool isAlive() const;
    /// The line was lost: connects anew. What was under way is rolled back by the server.
    [[nodiscard]] Result<> revive();
    /// Waits until a notification of a channel listened to has come (true) or somebody has written
    /// into the descriptor `wake` (false).
    [[nodiscard]] Result<bool> waitForNotice(int wake);

private:
    explicit PostgresConnection(PGconn* handle);
    [[nodiscard]] Result<> prepareLine();
    [[nodiscard]] Error lastError(const PGresult* result) const;

    PGconn* m_handle;
    std::set<const char*> m_prepared;
};

} // namespace yichuang::platform
