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

/// One connection. For one thread at a time. Statements are sent behind each other without waiting
/// (libpq's pipeline): a round trip is made only where an answer is needed.
class PostgresConnection
{
public:
    /// `address` is a connection URI of libpq. Network when nobody answers or lets us in.
    /// `settings`: a literal with statements for each new line.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(
        const QString& address, const char* settings = "");
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    /// Several statements without parameters, in one round trip.
    [[nodiscard]] Result<> execute(const char* sql);
    /// Sends one statement and waits for it and all before it. `sql` must be a literal, here and
    /// below: prepared statements are known by its address.
    [[nodiscard]] Result<PostgresRows> run(const char* sql, const PostgresParams& params = {});
    /// A statement whose rows nobody reads; goes with the next one that is waited for, and its
    /// error comes there: what follows it up to there is not done.
    void later(const char* sql, const PostgresParams& params = {});
    /// A statement whose rows answers() hands out.
    void ask(const char* sql, const PostgresParams& params = {});
    /// Waits for everything sent; the rows of what was asked, in that order, or the first error.
    [[nodiscard]] Result<std::vector<PostgresRows>> answers();
    /// Waits for everything sent and passes over its rows.
    [[nodiscard]] Result<> settle();
    /// Sends what later() keeps and waits for nothing.
    void depart();
    [[nodiscard]] bool isAlive() const;
    /// Connects anew when the line was lost, as far as that can be seen from here. What was under
    /// way is rolled back by the server.
    [[nodiscard]] Result<> revive();
    /// Whether the server has done anything since revive().
    [[nodiscard]] bool hasAnswered() const { return m_hasAnswered; }
    /// Waits until a notification of a channel listened to has come (true) or somebody has written
    /// into the descriptor `wake` (false).
    [[nodiscard]] Result<bool> waitForNotice(int wake);

private:
    /// What the server owes an answer to.
    struct Sent
    {
        enum class Kind { Preparation, Statement, Question, Mark };
        Kind kind{Kind::Statement};
        const char* sql{nullptr};
    };

    PostgresConnection(PGconn* handle, const char* settings);
    [[nodiscard]] Result<> prepareLine();
    [[nodiscard]] Error lastError(const PGresult* result) const;
    void send(Sent::Kind kind, const char* sql, const PostgresParams& params);
    /// Ends what may fail together: after it the server goes on.
    void mark();
    /// The answer to one thing sent. An error undoes a preparation.
    [[nodiscard]] Result<PostgresRows> answerTo(const Sent& sent);
    /// Takes in what the server said by itself, above all that it is gone.
    void lookForEnd();

    PGconn* m_handle;
    const char* m_settings;
    std::set<const char*> m_prepared;
    std::vector<Sent> m_sent;
    bool m_hasAnswered{false};
    bool m_isUnsent{false}; ///< something could not be sent: what was and what was not is mixed up
};

} // namespace yichuang::platform
