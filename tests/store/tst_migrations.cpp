// SPDX-License-Identifier: Apache-2.0
#include "models/store/profile.h"
#include "models/store/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <map>

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
    void aRunningOlderProgramGoesOn_data();
    void aRunningOlderProgramGoesOn();
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

void TestMigrations::aRunningOlderProgramGoesOn_data()
{
    QTest::addColumn<int>("known");
    constexpr int firstThatCounts = 8; // schemas before it were never given to a hall
    const int newest = static_cast<int>(shippedMigrations()->size());
    QVERIFY(newest > firstThatCounts);
    for (int known = firstThatCounts; known < newest; ++known)
        QTest::addRow("beside schema %d", known) << known;
}

/// An update is installed while somebody works, and another account is opened with the new program
/// (features I20): the one that still runs finds every table and column it reads and may leave out
/// every one it does not know.
void TestMigrations::aRunningOlderProgramGoesOn()
{
    QFETCH(int, known);
    auto steps = *shippedMigrations();
    QVERIFY_RESULT(prepare({steps.begin(), steps.begin() + known}));
    const auto running = Database::open(m_files.database(), Database::Mode::ReadWrite).value();
    const auto text = [](const Row& row) { return row.text(u"name"); };
    const auto tables = running->all(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'case_search%'"_s,
        text);
    QVERIFY_RESULT(tables);
    std::map<QString, QStringList> columns;
    for (const QString& table : *tables) {
        const auto names = running->all(u"SELECT name FROM pragma_table_info(?)"_s, text, table);
        QVERIFY_RESULT(names);
        columns[table] = QStringList{names->begin(), names->end()};
    }
    QVERIFY(columns.size() > 20);
    QVERIFY_RESULT(prepare(steps)); // the new program, while the old one has the file open
    for (const auto& [table, names] : columns) {
        const QString list = names.join(u", "_s);
        QVERIFY_RESULT(
            running->all(u"SELECT "_s + list + u" FROM "_s + table, [](const Row&) { return 0; }));
        const auto demanded = running->all(
            u"SELECT name FROM pragma_table_info(?) WHERE \"notnull\" = 1 AND dflt_value IS NULL "
            "AND pk = 0"_s,
            text, table);
        QVERIFY_RESULT(demanded);
        for (const QString& name : *demanded)
            QVERIFY2(names.contains(name), qPrintable(table + u'.' + name));
    }
    // And what it writes is there.
    QVERIFY_RESULT(running->run(
        u"INSERT INTO outbox (event, case_id, lane, record_size, tries, next_try_at, cause) "
        "SELECT event, case_id, 1, 1, 0, 0, '' FROM events"_s));
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
