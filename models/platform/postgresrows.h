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

template <typename... Values>
[[nodiscard]] Result<> runSql(
    PostgresConnection& connection, const char* sql, const Values&... values)
{
    return changeRows(connection, sql, values...).map([](qint64) {});
}

/// All rows of `sql`, each read by `readRow(PostgresRows&) -> Result<T>`.
template <typename T, typename Reader, typename... Values>
[[nodiscard]] Result<std::vector<T>> readRows(
    PostgresConnection& connection, const char* sql, Reader readRow, const Values&... values)
{
    PostgresParams params;
    (params.bind(values), ...);
    auto rows = connection.run(sql, params);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<T> read;
    while (rows->next()) {
        Result<T> row = readRow(*rows);
        if (!row)
            return tl::unexpected(row.error());
        read.push_back(std::move(*row));
    }
    return read;
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
