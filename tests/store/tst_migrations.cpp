// SPDX-License-Identifier: Apache-2.0
#include "models/store/profile.h"
#include "models/store/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

const std::vector<Migration> first{
    {.number = 1, .statements = {u"CREATE TABLE a (x INTEGER)"_s, u"INSERT INTO a VALUES (1)"_s}}};

std::vector<Migration> withSecond(const QStringList& statements)
{
    std::vector<Migration> steps = first;
    steps.push_back({.number = 2, .statements = statements});
    return steps;
}

Result<qint64> numberIn(const QString& path, const QString& sql)
{
    return Database::open(path, Database::Mode::ReadOnly).and_then([&](auto&& database) {
        return database->one(u"n", sql, [](const Row& row) { return row.integer(u"n"); });
    });
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void splitsAtMarkerLinesOnly();
    void shipsStepsInOrderThatRun();
    void runsOnlyWhatIsMissing();
    void aFailingStepLeavesFileAndSchemaAlone();
    void keepsACopyFromBefore();
    void leavesANewerFileUntouched();
    void leavesADamagedFileUntouched();
    void findsDamageInsideAFile();
    void restoresABackupAndKeepsTheOldFile();
    void refusesADamagedBackup();

private:
    [[nodiscard]] Result<> prepare(const std::vector<Migration>& steps) const
    {
        return prepareProfile(m_files, steps, m_clock.now());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ProfileFiles m_files;
    test::FixedClock m_clock{"2026-11-18 10:26"};
};

void TestMigrations::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = ProfileFiles{m_folder->filePath(u"profile"_s)};
}

void TestMigrations::splitsAtMarkerLinesOnly()
{
    const QStringList parts = splitAtMarkers(u"A;\n-- next statement\nB -- next statement\n"_s);
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts.at(1).startsWith(u"B -- next statement"_s));
}

void TestMigrations::shipsStepsInOrderThatRun()
{
    const auto steps = shippedMigrations();
    QVERIFY_RESULT(steps);
    QVERIFY_RESULT(prepare(*steps));
    QCOMPARE(numberIn(m_files.database(), u"SELECT user_version AS n FROM pragma_user_version"_s)
                 .value(),
        static_cast<qint64>(steps->size()));
    QVERIFY_RESULT(checkDatabase(m_files.database()));
}

void TestMigrations::runsOnlyWhatIsMissing()
{
    QVERIFY_RESULT(prepare(first));
    QVERIFY_RESULT(prepare(first));
    QVERIFY_RESULT(prepare(withSecond({u"INSERT INTO a VALUES (2)"_s})));
    QCOMPARE(numberIn(m_files.database(), u"SELECT count(*) AS n FROM a"_s).value(), 2);
}

void TestMigrations::aFailingStepLeavesFileAndSchemaAlone()
{
    QVERIFY_RESULT(prepare(first));
    const QByteArray before = contentOf(m_files.database());
    const auto done
        = prepare(withSecond({u"INSERT INTO a VALUES (2)"_s, u"INSERT INTO missing VALUES (1)"_s}));
    QVERIFY(!done);
    QCOMPARE(contentOf(m_files.database()), before);
    QCOMPARE(numberIn(m_files.database(), u"SELECT count(*) AS n FROM a"_s).value(), 1);
    QCOMPARE(QDir{m_files.backups()}.entryList({u"*.trial*"_s}).size(), 0);

    // Also without the rehearsal: schema number and rows go back together.
    const auto database = Database::open(m_files.database(), Database::Mode::ReadWrite).value();
    QVERIFY(!migrate(*database, withSecond({u"INSERT INTO a VALUES (2)"_s, u"nonsense"_s})));
    QCOMPARE(schemaOf(*database).value(), 1);
}

void TestMigrations::keepsACopyFromBefore()
{
    QVERIFY_RESULT(prepare(first));
    QVERIFY_RESULT(prepare(withSecond({u"DELETE FROM a"_s})));
    const QStringList copies = QDir{m_files.backups()}.entryList({u"schema-1-*.sqlite"_s});
    QCOMPARE(copies.size(), 1);
    QCOMPARE(
        numberIn(QDir{m_files.backups()}.filePath(copies.first()), u"SELECT count(*) AS n FROM a"_s)
            .value(),
        1);
}

void TestMigrations::leavesANewerFileUntouched()
{
    QVERIFY_RESULT(prepare(withSecond({u"INSERT INTO a VALUES (2)"_s})));
    const QByteArray before = contentOf(m_files.database());
    QCOMPARE(prepare(first).error().code, Error::Code::TooNew);
    QCOMPARE(contentOf(m_files.database()), before);
}

void TestMigrations::leavesADamagedFileUntouched()
{
    QVERIFY(QDir{}.mkpath(m_files.folder));
    QFile file{m_files.database()};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    const auto done = prepare(first);
    QCOMPARE(done.error().code, Error::Code::Corrupt);
    QVERIFY(done.error().detail.contains(m_files.database()));
    QCOMPARE(contentOf(m_files.database()), QByteArray(9000, 'x'));
}

void TestMigrations::findsDamageInsideAFile()
{
    QVERIFY_RESULT(prepare(withSecond({u"CREATE INDEX ax ON a (x)"_s,
        u"WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 5000) "
        "INSERT INTO a SELECT i FROM r"_s})));
    QVERIFY_RESULT(checkDatabase(m_files.database()));
    QFile file{m_files.database()};
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096 * 4));
    file.write(QByteArray(4096 * 3, '\x7f'));
    file.close();
    QCOMPARE(checkDatabase(m_files.database()).error().code, Error::Code::Corrupt);
}

void TestMigrations::restoresABackupAndKeepsTheOldFile()
{
    QVERIFY_RESULT(prepare(first));
    const QString backup = m_folder->filePath(u"backup.sqlite"_s);
    QVERIFY_RESULT(backUpDatabase(m_files.database(), backup));
    QCOMPARE(backUpDatabase(m_files.database(), backup).error().code, Error::Code::Unwritable);
    {
        const auto database = Database::open(m_files.database(), Database::Mode::ReadWrite).value();
        QVERIFY_RESULT(database->run(u"DELETE FROM a"_s));
    }
    const auto aside = restoreDatabase(m_files, backup, m_clock.now());
    QVERIFY_RESULT(aside);
    QCOMPARE(numberIn(m_files.database(), u"SELECT count(*) AS n FROM a"_s).value(), 1);
    QCOMPARE(numberIn(*aside, u"SELECT count(*) AS n FROM a"_s).value(), 0);
}

void TestMigrations::refusesADamagedBackup()
{
    QVERIFY_RESULT(prepare(first));
    const QString backup = m_folder->filePath(u"backup.sqlite"_s);
    QFile file{backup};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("SQLite format 3");
    file.close();
    const QByteArray before = contentOf(m_files.database());
    QCOMPARE(restoreDatabase(m_files, backup, m_clock.now()).error().code, Error::Code::Corrupt);
    QCOMPARE(contentOf(m_files.database()), before);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
