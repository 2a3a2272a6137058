// SPDX-License-Identifier: Apache-2.0
#include "models/store/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <array>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int lockWaitMs = 10'000;

/// "20261118T013000000Z": sorts by time and is a file name everywhere.
QString stampOf(Instant now) { return toText(now).remove(u'-').remove(u':').remove(u'.'); }

tl::unexpected<Error> damaged(const QString& path, const QString& detail)
{
    return failure(Error::Code::Corrupt, u"%1: %2 (the file is kept as it is)"_s.arg(path, detail));
}

/// The schema number, found without writing to the file.
Result<int> schemaOfFile(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    if (file.size() == 0)
        return 0;
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return damaged(path, u"not a database"_s);
    file.close();
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    return schemaOf(**database);
}

Result<> migrateFile(const QString& path, std::span<const Migration> steps)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    return migrate(**database, steps).map([](int) {});
}

void removeWithCompanions(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

/// The steps on a throw-away copy; only when they and the check afterwards succeed may they touch
/// the true file.
Result<> rehearse(const QString& backup, std::span<const Migration> steps)
{
    const QString trial = backup + u".trial"_s;
    removeWithCompanions(trial);
    if (!QFile::copy(backup, trial))
        return failure(Error::Code::Unwritable, trial);
    auto done = migrateFile(trial, steps).and_then([&] { return checkDatabase(trial); });
    removeWithCompanions(trial);
    return done;
}

} // namespace

QString ProfileFiles::database() const { return folder + u"/yichuang.sqlite"_s; }

QString ProfileFiles::backups() const { return folder + u"/backups"_s; }

QString ProfileFiles::attachments() const { return folder + u"/attachments"_s; }

QString ProfileFiles::lock() const { return folder + u"/profile.lock"_s; }

Result<> checkDatabase(const QString& path)
{
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto lines = (*database)->all(
        u"PRAGMA quick_check(5)"_s, [](const Row& row) { return row.text(u"quick_check"); });
    if (!lines)
        return damaged(path, lines.error().detail);
    if (*lines != std::vector<QString>{u"ok"_s})
        return damaged(path, u"SQLite's check fails"_s);
    return {};
}

Result<> backUpDatabase(const QString& path, const QString& target)
{
    if (QFileInfo::exists(target))
        return failure(Error::Code::Unwritable, target + u" exists"_s);
    // Not read-only: there SQLite 3.40 refuses a table with a computed column that holds rows.
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    return (*database)->run(u"VACUUM INTO ?"_s, target).and_then([&](qint64) {
        return checkDatabase(target);
    });
}

Result<> prepareProfile(const ProfileFiles& files, std::span<const Migration> steps, Instant now)
{
    for (const QString& folder : {files.folder, files.backups(), files.attachments()}) {
        if (!QDir{}.mkpath(folder))
            return failure(Error::Code::Unwritable, folder);
    }
    QLockFile lock{files.lock()};
    if (!lock.tryLock(lockWaitMs))
        return failure(Error::Code::Locked, files.folder);
    const QString path = files.database();
    if (!QFileInfo::exists(path))
        return migrateFile(path, steps);
    const auto schema = schemaOfFile(path);
    if (!schema)
        return tl::unexpected(schema.error());
    const int newest = steps.empty() ? 0 : steps.back().number;
    if (*schema > newest)
        return failure(Error::Code::TooNew,
            u"%1: schema %2, this program knows %3"_s.arg(path).arg(*schema).arg(newest));
    if (*schema == newest)
        return {};
    if (*schema == 0)
        return migrateFile(path, steps); // an empty file: the program died while it was made
    const QString backup
        = u"%1/schema-%2-%3.sqlite"_s.arg(files.backups()).arg(*schema).arg(stampOf(now));
    return backUpDatabase(path, backup)
        .and_then([&] { return rehearse(backup, steps); })
        .and_then([&] { return migrateFile(path, steps); });
}

Result<QString> restoreDatabase(const ProfileFiles& files, const QString& backup, Instant now)
{
    QLockFile lock{files.lock()};
    if (!lock.tryLock(lockWaitMs))
        return failure(Error::Code::Locked, files.folder);
    if (auto checked = checkDatabase(backup); !checked)
        return tl::unexpected(checked.error());
    const QString path = files.database();
    const QString aside = u"%1-aside-%2"_s.arg(path, stampOf(now));
    const QString fresh = path + u"-restored"_s;
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return failure(Error::Code::Unwritable, fresh);
    // The log goes with its file: a log of another file would be played into the restored one.
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return failure(Error::Code::Unwritable, path + suffix);
    }
    if (!QFile::rename(fresh, path))
        return failure(Error::Code::Unwritable, path);
    return aside;
}

} // namespace yichuang::store
