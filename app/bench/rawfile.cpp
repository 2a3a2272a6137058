// SPDX-License-Identifier: Apache-2.0
#include "app/bench/rawfile.h"

#include <algorithm>

namespace yichuang::bench {

RawFile::RawFile(const QString& path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_file) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_file));
    // As the store sets them, so that both pay for the same promises and checkpoints.
    for (const char* pragma : {"PRAGMA journal_mode = wal", "PRAGMA synchronous = FULL",
             "PRAGMA foreign_keys = ON", "PRAGMA wal_autocheckpoint = 4000"})
        sqlite3_exec(m_file, pragma, nullptr, nullptr, nullptr);
}

RawFile::~RawFile()
{
    for (sqlite3_stmt* statement : m_kept)
        sqlite3_finalize(statement);
    sqlite3_close(m_file);
}

sqlite3_stmt* RawFile::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_file, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_file));
    m_kept.push_back(statement);
    return statement;
}

bool RawFile::step(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(m_file));
    return code == SQLITE_ROW;
}

void RawFile::run(sqlite3_stmt* statement)
{
    step(statement);
    sqlite3_reset(statement);
}

RowCopier::RowCopier(RawFile& from, RawFile& to)
    : m_from(from)
    , m_to(to)
    , m_begin(to.prepare("BEGIN IMMEDIATE"))
    , m_commit(to.prepare("COMMIT"))
    , m_index(to.prepare("INSERT INTO case_search (rowid, tokens) VALUES (?, ?)"))
{
    for (const char* name : {"events", "outbox", "cases"})
        m_tables.push_back(tableOf(name));
}

RowCopier::~RowCopier() { forget(); }

RowCopier::Table RowCopier::tableOf(const QByteArray& name)
{
    Table table{.name = name};
    sqlite3_stmt* const info = m_from.prepare("SELECT name FROM pragma_table_info('" + name + "')");
    while (m_from.step(info)) {
        table.columns += (table.width++ > 0 ? "," : "");
        table.columns += reinterpret_cast<const char*>(sqlite3_column_text(info, 0));
    }
    table.newest
        = m_from.prepare("SELECT " + table.columns + " FROM " + name + " ORDER BY 1 DESC LIMIT ?");
    table.insert = m_to.prepare("INSERT INTO " + name + " (" + table.columns + ") VALUES (?"
        + QByteArray(",?").repeated(table.width - 1) + ")");
    return table;
}

void RowCopier::forget()
{
    for (Table& table : m_tables) {
        for (const auto& row : table.rows)
            std::ranges::for_each(row, sqlite3_value_free);
        table.rows.clear();
    }
}

void RowCopier::take(int count, std::vector<QByteArray> tokens)
{
    forget();
    m_tokens = std::move(tokens);
    for (Table& table : m_tables) {
        sqlite3_bind_int(table.newest, 1, count);
        while (m_from.step(table.newest)) {
            auto& row = table.rows.emplace_back();
            for (int i = 0; i < table.width; ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(table.newest, i)));
        }
        sqlite3_reset(table.newest);
        std::ranges::reverse(table.rows);
    }
}

void RowCopier::put()
{
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        m_to.run(m_begin);
        for (const Table& table : m_tables) {
            const auto& row = table.rows[i];
            for (std::size_t column = 0; column < row.size(); ++column)
                sqlite3_bind_value(table.insert, static_cast<int>(column) + 1, row[column]);
            m_to.run(table.insert);
        }
        sqlite3_bind_value(m_index, 1, m_tables.back().rows[i].front());
        sqlite3_bind_text(m_index, 2, m_tokens[i].constData(), static_cast<int>(m_tokens[i].size()),
            SQLITE_STATIC);
        m_to.run(m_index);
        m_to.run(m_commit);
    }
}

} // namespace yichuang::bench
