// SPDX-License-Identifier: Apache-2.0
#include "models/store/database.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

struct Statement
{
    explicit Statement(const QSqlDatabase& database)
        : query(database)
    {
        query.setForwardOnly(true);
    }

    QSqlQuery query;
    std::vector<QString> columns; ///< filled when the first row is read
};

namespace {

/// https://sqlite.org/rescode.html; the low byte is the primary code.
Error::Code codeOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Code::Locked;
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
        return Error::Code::Unwritable;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Error::Code::Corrupt;
    case 13: // SQLITE_FULL
        return Error::Code::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return Error::Code::Unreadable;
    default:
        return Error::Code::Database;
    }
}

tl::unexpected<Error> failureOf(const QSqlError& error)
{
    return failure(codeOf(error), error.databaseText() + u" ("_s + error.nativeErrorCode() + u')');
}

QString nextConnectionName()
{
    static std::atomic<quint64> counter{0}; // Qt's connection names are global to the process
    return u"yichuang-"_s + QString::number(++counter);
}

} // namespace

QVariant Row::value(QStringView column) const
{
    const auto& columns = m_statement.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == column)
            return m_statement.query.value(static_cast<int>(i));
    }
    Q_ASSERT_X(false, "Row", "no such column");
    blame(column, u"no such column"_s);
    return {};
}

void Row::blame(QStringView column, const QString& problem) const
{
    if (!m_problem)
        m_problem = Error{Error::Code::Corrupt, column.toString() + u": "_s + problem};
}

bool Row::isNull(QStringView column) const { return value(column).isNull(); }

QString Row::text(QStringView column) const
{
    const QVariant found = value(column);
    if (found.typeId() != QMetaType::QString)
        blame(column, u"not a text"_s);
    return found.toString();
}

qint64 Row::integer(QStringView column) const
{
    const QVariant found = value(column);
    if (found.typeId() != QMetaType::LongLong && found.typeId() != QMetaType::Int)
        blame(column, u"not an integer"_s);
    return found.toLongLong();
}

int Row::number(QStringView column) const
{
    const qint64 found = integer(column);
    if (found < std::numeric_limits<int>::min() || found > std::numeric_limits<int>::max())
        blame(column, u"out of range"_s);
    return static_cast<int>(found);
}

bool Row::flag(QStringView column) const
{
    const qint64 found = integer(column);
    if (found != 0 && found != 1)
        blame(column, u"neither 0 nor 1"_s);
    return found == 1;
}

QByteArray Row::bytes(QStringView column) const
{
    const QVariant found = value(column);
    if (found.typeId() != QMetaType::QByteArray)
        blame(column, u"not bytes"_s);
    return found.toByteArray();
}

Instant Row::instant(QStringView column) const
{
    return Instant{std::chrono::milliseconds{integer(column)}};
}

Day Row::day(QStringView column) const
{
    const auto found = dayFromText(text(column));
    if (!found)
        blame(column, u"not a day"_s);
    return found.value_or(Day{});
}

std::optional<qint64> Row::optionalInteger(QStringView column) const
{
    return isNull(column) ? std::nullopt : std::optional{integer(column)};
}

std::optional<Instant> Row::optionalInstant(QStringView column) const
{
    return isNull(column) ? std::nullopt : std::optional{instant(column)};
}

std::optional<Day> Row::optionalDay(QStringView column) const
{
    return isNull(column) ? std::nullopt : std::optional{day(column)};
}

QUuid Row::uuid(QStringView column) const
{
    const QByteArray found = bytes(column);
    if (found.size() != 16)
        blame(column, u"not an id"_s);
    return QUuid::fromRfc4122(found);
}

QVariant toSql(const QString& value)
{
    return value.isNull() ? QVariant{u""_s} : QVariant{value}; // a null QString would become NULL
}

QVariant toSql(const QByteArray& value)
{
    return value.isNull() ? QVariant{QByteArray{""}} : QVariant{value};
}

QVariant toSql(Instant value)
{
    return QVariant::fromValue(static_cast<qint64>(value.time_since_epoch().count()));
}

QVariant toSql(Day value) { return toText(value); }

QVariant toSql(const QUuid& value) { return value.toRfc4122(); }

Result<std::unique_ptr<Database>> Database::open(
    const QString& path, Mode mode, StatementProbe probe)
{
    const QString name = nextConnectionName();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(mode == Mode::ReadOnly
                ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!connection.open()) {
            const auto problem = failureOf(connection.lastError());
            connection = {};
            QSqlDatabase::removeDatabase(name);
            return problem;
        }
    }
    std::unique_ptr<Database> database{new Database{path, name, std::move(probe)}};
    return database->prepareConnection(mode).map([&] { return std::move(database); });
}

Database::Database(QString path, QString connection, StatementProbe probe)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_probe(std::move(probe))
{
}

Database::~Database()
{
    m_statements.clear(); // queries must go before their connection
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::prepareConnection(Mode mode)
{
    struct Pragma
    {
        QString name;
        QString value;
    };
    std::vector<Pragma> pragmas{{u"foreign_keys"_s, u"1"_s}, {u"temp_store"_s, u"2"_s}};
    if (mode == Mode::ReadWrite) {
        pragmas.push_back({u"journal_mode"_s, u"wal"_s});
        pragmas.push_back(
            {u"synchronous"_s, u"2"_s}); // FULL: a number once printed survives a power cut
        // The store checkpoints when its writer is idle; this is the limit under a load without a
        // pause.
        pragmas.push_back({u"wal_autocheckpoint"_s, u"4000"_s});
    }
    for (const Pragma& pragma : pragmas) {
        const QString set = u"PRAGMA "_s + pragma.name + u" = "_s + pragma.value;
        if (auto done = define(set); !done)
            return done;
        const auto value = one(pragma.name, u"PRAGMA "_s + pragma.name,
            [&](const Row& row) { return row.value(pragma.name).toString(); });
        if (!value)
            return tl::unexpected(value.error());
        if (*value != pragma.value)
            return failure(Error::Code::Database, pragma.name + u" stays "_s + *value);
    }
    return {};
}

Result<> Database::define(const QString& sql)
{
    if (m_probe && m_probe(sql))
        return failure(Error::Code::Unwritable, u"probe"_s);
    QSqlQuery query{QSqlDatabase::database(m_connection)};
    if (!query.exec(sql))
        return failureOf(query.lastError());
    return {};
}

Result<Statement*> Database::execute(const QString& sql, const std::vector<QVariant>& values)
{
    if (m_probe && m_probe(sql))
        return failure(Error::Code::Unwritable, u"probe"_s);
    auto& statement = m_statements[sql];
    if (!statement) {
        auto made = std::make_unique<Statement>(QSqlDatabase::database(m_connection));
        if (!made->query.prepare(sql))
            return failureOf(made->query.lastError());
        statement = std::move(made);
    }
    QSqlQuery& query = statement->query;
    for (std::size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec()) {
        const auto problem = failureOf(query.lastError());
        query.finish();
        return problem;
    }
    return statement.get();
}

Result<qint64> Database::change(const QString& sql, const std::vector<QVariant>& values)
{
    return execute(sql, values).map([](Statement* statement) {
        const qint64 changed = statement->query.numRowsAffected();
        statement->query.finish();
        return changed;
    });
}

Result<> Database::forEach(const QString& sql, const std::vector<QVariant>& values,
    const std::function<Result<>(const Row&)>& visit)
{
    const auto executed = execute(sql, values);
    if (!executed)
        return tl::unexpected(executed.error());
    Statement& statement = **executed;
    if (statement.columns.empty()) {
        const QSqlRecord record = statement.query.record();
        for (int i = 0; i < record.count(); ++i)
            statement.columns.push_back(record.fieldName(i));
    }
    Result<> result;
    while (result && statement.query.next()) {
        const Row row{statement};
        result = visit(row);
        if (result && row.m_problem)
            result = tl::unexpected(*row.m_problem);
    }
    if (result && statement.query.lastError().isValid())
        result = failureOf(statement.query.lastError());
    statement.query
        .finish(); // a statement that is not reset keeps its snapshot and the WAL growing
    return result;
}

Result<qint64> Database::lastRow()
{
    return one(u"last row", u"SELECT last_insert_rowid() AS row"_s,
        [](const Row& row) { return row.integer(u"row"); });
}

void Database::rollBack()
{
    m_inTransaction = false;
    // SQLite has rolled back by itself after some errors (disk full); then this one says so and
    // nothing is lost.
    QSqlQuery{QSqlDatabase::database(m_connection)}.exec(u"ROLLBACK"_s);
}

} // namespace yichuang::store
