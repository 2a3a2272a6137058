// SPDX-License-Identifier: Apache-2.0
#include "models/store/migrations.h"

#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<> runStep(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QString& statement : step.statements) {
        if (auto done = database.define(statement); !done)
            return done;
    }
    // user_version lives in the file's header and is rolled back with everything else.
    const QString stamp = u"PRAGMA user_version = "_s + QString::number(step.number);
    if (auto done = database.define(stamp); !done)
        return done;
    return transaction->commit();
}

} // namespace

QStringList splitAtMarkers(const QString& script)
{
    QStringList statements{QString{}};
    const QStringList lines = script.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed() == u"-- next statement")
            statements.append(QString{});
        else
            statements.last() += line + u'\n';
    }
    return statements;
}

Result<std::vector<Migration>> shippedMigrations()
{
    const QDir folder{u":/store/migrations"_s};
    std::vector<Migration> steps;
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Internal, u"migration "_s + name + u" is unreadable"_s);
        const int number = name.left(3).toInt();
        if (number != static_cast<int>(steps.size()) + 1)
            return failure(Error::Code::Internal, u"migration "_s + name + u" is out of order"_s);
        steps.push_back(
            {.number = number, .statements = splitAtMarkers(QString::fromUtf8(file.readAll()))});
    }
    if (steps.empty())
        return failure(Error::Code::Internal, u"no migrations in the program"_s);
    return steps;
}

Result<int> schemaOf(Database& database)
{
    return database.one(u"user_version", u"PRAGMA user_version"_s,
        [](const Row& row) { return row.number(u"user_version"); });
}

Result<int> migrate(Database& database, std::span<const Migration> steps)
{
    const auto found = schemaOf(database);
    if (!found)
        return found;
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (*found > newest)
        return failure(
            Error::Code::TooNew, u"schema %1, this program knows %2"_s.arg(*found).arg(newest));
    for (const Migration& step : steps) {
        if (step.number <= *found)
            continue;
        if (auto done = runStep(database, step); !done)
            return tl::unexpected(done.error());
    }
    return newest;
}

} // namespace yichuang::store
