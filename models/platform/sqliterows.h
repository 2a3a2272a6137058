// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/sqlitedatabase.h"

#include <optional>
#include <vector>

namespace yichuang::platform {

/// Binds `values` to `sql` and runs it.
template <typename... Values>
[[nodiscard]] Result<> runSql(SqliteDatabase& database, const char* sql, const Values&... values)
{
    return database.prepare(sql).and_then([&](const std::unique_ptr<SqliteStatement>& statement) {
        (statement->bind(values), ...);
        return statement->run();
    });
}

/// The same; answers how many rows it touched.
template <typename... Values>
[[nodiscard]] Result<qint64> changeRows(
    SqliteDatabase& database, const char* sql, const Values&... values)
{
    return runSql(database, sql, values...).map([&] { return qint64{database.changedRows()}; });
}

/// All rows of `sql`, each read by `readRow(SqliteStatement&) -> Result<T>`.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::vector<T>> readRows(
    SqliteDatabase& database, const char* sql, Reader readRow, const Values&... values)
{
    const auto statement = database.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    ((*statement)->bind(values), ...);
    std::vector<T> rows;
    for (;;) {
        const auto step = (*statement)->step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == SqliteStatement::Step::Done)
            return rows;
        Result<T> row = readRow(**statement);
        if (!row)
            return tl::unexpected(row.error());
        rows.push_back(std::move(*row));
    }
}

/// The first row, or nothing.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::optional<T>> readRow(
    SqliteDatabase& database, const char* sql, Reader reader, const Values&... values)
{
    return readRows<T>(database, sql, reader, values...).map([](std::vector<T> rows) {
        return rows.empty() ? std::optional<T>{} : std::optional<T>{std::move(rows.front())};
    });
}

} // namespace yichuang::platform
