// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace yichuang::store {

struct Statement; // a prepared QSqlQuery and the places of its columns

/// The row a statement stands on; columns are read by name. A value that is not what its column
/// promises is noted and makes the whole query Corrupt: a reader need not check each field, and
/// nothing gets a silent default.
class Row
{
public:
    [[nodiscard]] QString text(QStringView column) const;
    [[nodiscard]] qint64 integer(QStringView column) const;
    [[nodiscard]] int number(QStringView column) const;
    [[nodiscard]] bool flag(QStringView column) const;
    [[nodiscard]] QByteArray bytes(QStringView column) const;
    [[nodiscard]] Instant instant(QStringView column) const;
    [[nodiscard]] Day day(QStringView column) const;
    [[nodiscard]] bool isNull(QStringView column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(QStringView column) const;
    [[nodiscard]] std::optional<Instant> optionalInstant(QStringView column) const;
    [[nodiscard]] std::optional<Day> optionalDay(QStringView column) const;
    template <typename IdType>
    [[nodiscard]] IdType id(QStringView column) const
    {
        return IdType{uuid(column)};
    }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(QStringView column) const
    {
        return isNull(column) ? std::nullopt : std::optional{id<IdType>(column)};
    }
    /// A word of a closed list.
    template <typename T>
    [[nodiscard]] T word(QStringView column, std::optional<T> (*fromText)(QStringView)) const
    {
        const auto value = fromText(text(column));
        if (!value)
            blame(column, QStringLiteral("unknown word"));
        return value.value_or(T{});
    }

    /// Makes the query answer Corrupt; the first blame counts. Never with the value itself: details
    /// go to logs.
    void blame(QStringView column, const QString& problem) const;

private:
    friend class Database;

    explicit Row(const Statement& statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] QUuid uuid(QStringView column) const;
    [[nodiscard]] QVariant value(QStringView column) const;

    const Statement& m_statement;
    mutable std::optional<Error> m_problem;
};

/// What may be bound: null for an empty optional, days as ISO text, instants as UTC milliseconds,
/// ids as 16 bytes.
[[nodiscard]] QVariant toSql(const QString& value);
[[nodiscard]] QVariant toSql(const QByteArray& value);
[[nodiscard]] QVariant toSql(Instant value);
[[nodiscard]] QVariant toSql(Day value);
[[nodiscard]] QVariant toSql(const QUuid& value);
template <std::integral T>
[[nodiscard]] QVariant toSql(T value)
{
    return QVariant::fromValue(static_cast<qint64>(value));
}
template <typename Tag>
[[nodiscard]] QVariant toSql(const Id<Tag>& id)
{
    return toSql(id.value());
}
template <typename T>
[[nodiscard]] QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant{};
}

/// Asked before each statement; true makes that statement fail as if the disk had refused it. For
/// tests that fail the i-th statement for every i.
using StatementProbe = std::function<bool(QStringView sql)>;

/// What a reader makes of a row: T, whether it answers T or Result<T>.
template <typename Answer>
struct ReadAnswer
{
    using Type = Answer;
};
template <typename T>
struct ReadAnswer<Result<T>>
{
    using Type = T;
};
template <typename Reader>
using ReadType = typename ReadAnswer<std::invoke_result_t<Reader, const Row&>>::Type;

/// One connection to one SQLite file, for the thread that opened it. Statements are prepared once
/// and kept by their text, which is a constant of the program; values are always bound.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// ReadWrite makes the file when it is missing. WAL, synchronous=FULL and foreign keys are set
    /// and read back.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(
        const QString& path, Mode mode, StatementProbe probe = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Runs a statement that answers no rows; how many rows it changed.
    template <typename... Values>
    Result<qint64> run(const QString& sql, const Values&... values)
    {
        return change(sql, {toSql(values)...});
    }

    /// Makes, alters or drops a table, or sets a pragma: prepared and thrown away. For migrations
    /// only.
    Result<> define(const QString& sql);

    /// Every row through `read`, which answers T or Result<T> and must not use the database itself.
    template <typename Reader, typename... Values>
    [[nodiscard]] auto all(const QString& sql, Reader&& read, const Values&... values)
        -> Result<std::vector<ReadType<Reader>>>
    {
        return allBound(sql, std::forward<Reader>(read), {toSql(values)...});
    }
    /// The same for a statement whose values are collected first.
    template <typename Reader>
    [[nodiscard]] auto allBound(const QString& sql, Reader&& read,
        const std::vector<QVariant>& values) -> Result<std::vector<ReadType<Reader>>>
    {
        std::vector<ReadType<Reader>> rows;
        const auto done
            = forEach(sql, values, [&](const Row& row) { return keep(read(row), rows); });
        return done.map([&] { return std::move(rows); });
    }

    /// The first row, or nothing.
    template <typename Reader, typename... Values>
    [[nodiscard]] auto first(const QString& sql, Reader&& read, const Values&... values)
        -> Result<std::optional<ReadType<Reader>>>
    {
        auto rows = all(sql, std::forward<Reader>(read), values...);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->empty())
            return std::nullopt;
        return std::optional<ReadType<Reader>>{std::move(rows->front())};
    }

    /// The first row; NotFound with the words `what` when there is none.
    template <typename Reader, typename... Values>
    [[nodiscard]] auto one(QStringView what, const QString& sql, Reader&& read,
        const Values&... values) -> Result<ReadType<Reader>>
    {
        auto row = first(sql, std::forward<Reader>(read), values...);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return failure(Error::Code::NotFound, what.toString());
        return std::move(**row);
    }

    /// The row id of the last INSERT.
    [[nodiscard]] Result<qint64> lastRow();

private:
    friend class Transaction;

    template <typename T>
    [[nodiscard]] static Result<> keep(T value, std::vector<T>& rows)
    {
        rows.push_back(std::move(value));
        return {};
    }
    template <typename T>
    [[nodiscard]] static Result<> keep(Result<T> value, std::vector<T>& rows)
    {
        return std::move(value).map([&](T&& read) { rows.push_back(std::move(read)); });
    }

    Database(QString path, QString connection, StatementProbe probe);
    [[nodiscard]] Result<> prepareConnection(Mode mode);
    [[nodiscard]] Result<Statement*> execute(
        const QString& sql, const std::vector<QVariant>& values);
    [[nodiscard]] Result<qint64> change(const QString& sql, const std::vector<QVariant>& values);
    [[nodiscard]] Result<> forEach(const QString& sql, const std::vector<QVariant>& values,
        const std::function<Result<>(const Row&)>& visit);
    void rollBack();

    QString m_path;
    QString m_connection;
    StatementProbe m_probe;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    bool m_inTransaction{false};
};

} // namespace yichuang::store
