// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/postgresconnection.h"

#include <optional>
#include <vector>

namespace yichuang::platform {

/// Binds `values` to `sql` and runs it; answers how many rows it touched.
template <typename... Values>
[[nodiscard]] Result<qint64> changeRows(
    PostgresConnection& connection, const char* sql, const Values&... values)
{
    PostgresParams params;
    (params.bind(values), ...);
    return connection.run(sql, params).map([](const PostgresRows& rows) { return rows.changed(); });
}

/// A write goes with the next statement that is waited for; its error comes there, at the latest
/// from the commit.
template <typename... Values>
[[nodiscard]] Result<> runSql(
    PostgresConnection& connection, const char* sql, const Values&... values)
{
    PostgresParams params;
    (params.bind(values), ...);
    connection.later(sql, params);
    return {};
}

/// Each row read by `readRow(PostgresRows&) -> Result<T>`.
template <typename T, typename Reader>
[[nodiscard]] Result<std::vector<T>> readAll(PostgresRows& rows, Reader readRow)
{
    std::vector<T> read;
    while (rows.next()) {
        Result<T> row = readRow(rows);
        if (!row)
            return tl::unexpected(row.error());
        read.push_back(std::move(*row));
    }
    return read;
}

/// All rows of `sql`.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::vector<T>> readRows(
    PostgresConnection& connection, const char* sql, Reader readRow, const Values&... values)
{
    PostgresParams params;
    (params.bind(values), ...);
    return connection.run(sql, params).and_then([&](PostgresRows&& rows) {
        return readAll<T>(rows, readRow);
    });
}

/// Asks for the rows of `sql`: the connection's answers() has them.
template <typename... Values>
void askRows(PostgresConnection& connection, const char* sql, const Values&... values)
{
    PostgresParams params;
    (params.bind(values), ...);
    connection.ask(sql, params);
}

/// The first row, or nothing.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::optional<T>> readRow(
    PostgresConnection& connection, const char* sql, Reader reader, const Values&... values)
{
    return readRows<T>(connection, sql, reader, values...).map([](std::vector<T> rows) {
        return rows.empty() ? std::optional<T>{} : std::optional<T>{std::move(rows.front())};
    });
}

} // namespace yichuang::platform
