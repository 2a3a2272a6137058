// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>
#include <vector>

namespace yichuang::bench {

/// SQLite's C interface and nothing else: the floor of every figure of the store. It runs on files
/// made for the measurement only, so a failing statement ends the program.
class RawFile
{
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    /// Kept and finalised with the file.
    sqlite3_stmt* prepare(const QByteArray& sql);
    /// One row further; false after the last.
    bool step(sqlite3_stmt* statement);
    void run(sqlite3_stmt* statement);

private:
    sqlite3* m_file{nullptr};
    std::vector<sqlite3_stmt*> m_kept;
};

/// The rows of acceptances, byte for byte, from the store's own file into a copy of it.
class RowCopier
{
public:
    RowCopier(RawFile& from, RawFile& to);
    ~RowCopier();
    RowCopier(const RowCopier&) = delete;
    RowCopier& operator=(const RowCopier&) = delete;

    /// Reads the newest `count` acceptances; `tokens` are their search terms, oldest first.
    void take(int count, std::vector<QByteArray> tokens);
    /// Writes what was taken, each acceptance in a transaction of its own.
    void put();

private:
    struct Table
    {
        QByteArray name;
        QByteArray columns; ///< generated ones are left out
        int width{0};
        sqlite3_stmt* newest{nullptr};
        sqlite3_stmt* insert{nullptr};
        std::vector<std::vector<sqlite3_value*>> rows; ///< oldest first
    };

    [[nodiscard]] Table tableOf(const QByteArray& name);
    void forget();

    RawFile& m_from;
    RawFile& m_to;
    std::vector<Table> m_tables; ///< events, outbox, cases
    sqlite3_stmt* m_begin;
    sqlite3_stmt* m_commit;
    sqlite3_stmt* m_index;
    std::vector<QByteArray> m_tokens;
};

} // namespace yichuang::bench
