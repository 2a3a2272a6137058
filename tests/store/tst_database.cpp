// SPDX-License-Identifier: Apache-2.0
#include "models/store/transaction.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;

namespace {

struct Pair
{
    qint64 number{0};
    QString text;
    friend bool operator==(const Pair&, const Pair&) = default;
};

Pair readPair(const Row& row)
{
    return {.number = row.integer(u"number"), .text = row.text(u"text")};
}

/// Two rows and their sum, as a clerk's action writes several tables at once.
Result<> writeBoth(Database& database, qint64 number)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return database.run(u"INSERT INTO pairs (number, text) VALUES (?, ?)"_s, number, u"a"_s)
        .and_then([&](qint64) {
            return database.run(
                u"INSERT INTO pairs (number, text) VALUES (?, ?)"_s, number + 1, u"b"_s);
        })
        .and_then([&](qint64) { return database.run(u"UPDATE total SET count = count + 2"_s); })
        .and_then([&](qint64) { return transaction->commit(); });
}

Result<qint64> single(Database& database, const QString& sql)
{
    return database.one(u"value", sql, [](const Row& row) { return row.integer(u"value"); });
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatItBound();
    void keepsNullsAndEmptyTextsApart();
    void setsEveryPragma_data();
    void setsEveryPragma();
    void valuesOfAnotherTypeAreCorrupt();
    void readOnlyConnectionsCannotWrite();
    void rollsBackWithoutCommit();
    void anyStatementThatFailsLeavesNothing();
    void waitsForAnotherWriter();
    void bindsTextThatLooksLikeSql();

private:
    [[nodiscard]] std::unique_ptr<Database> open(StatementProbe probe = {}) const
    {
        auto database = Database::open(m_path, Database::Mode::ReadWrite, std::move(probe));
        return database ? std::move(*database) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"t.sqlite"_s);
    const auto database = open();
    QVERIFY(database);
    QVERIFY_RESULT(database->define(u"CREATE TABLE pairs (number INTEGER, text TEXT) STRICT"_s));
    QVERIFY_RESULT(database->define(u"CREATE TABLE total (count INTEGER NOT NULL) STRICT"_s));
    QVERIFY_RESULT(database->define(u"INSERT INTO total VALUES (0)"_s));
}

void TestDatabase::readsWhatItBound()
{
    const auto database = open();
    const Day day = Day{std::chrono::year{2026} / 11 / 18};
    const Instant instant{std::chrono::milliseconds{1763430000123}};
    const CaseId id{uuid7(instant)};
    QVERIFY_RESULT(database->define(u"CREATE TABLE v (d TEXT, i INTEGER, u BLOB, b BLOB)"_s));
    QVERIFY_RESULT(database->run(
        u"INSERT INTO v VALUES (?, ?, ?, ?)"_s, day, instant, id, QByteArray("\0x", 2)));
    const auto same = database->one(u"row", u"SELECT d, i, u, b FROM v"_s, [&](const Row& row) {
        return row.day(u"d") == day && row.instant(u"i") == instant && row.id<CaseId>(u"u") == id
            && row.bytes(u"b") == QByteArray("\0x", 2);
    });
    QVERIFY_RESULT(same);
    QVERIFY(*same);
}

void TestDatabase::keepsNullsAndEmptyTextsApart()
{
    const auto database = open();
    const QString insert = u"INSERT INTO pairs (number, text) VALUES (?, ?)"_s;
    QVERIFY_RESULT(database->run(insert, std::optional<qint64>{}, QString{}));
    const auto found
        = database->one(u"row", u"SELECT number, text FROM pairs"_s, [](const Row& row) {
              return std::pair{row.optionalInteger(u"number"), row.text(u"text")};
          });
    QVERIFY_RESULT(found);
    QVERIFY(!found->first);
    QVERIFY(found->second.isEmpty());
}

void TestDatabase::setsEveryPragma_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<int>("value");
    QTest::newRow("commits reach the disk") << u"synchronous"_s << 2;
    QTest::newRow("references are checked") << u"foreign_keys"_s << 1;
    QTest::newRow("temporary tables stay in memory") << u"temp_store"_s << 2;
    QTest::newRow("another writer is waited for") << u"busy_timeout"_s << 5000;
}

void TestDatabase::setsEveryPragma()
{
    QFETCH(const QString, pragma);
    QFETCH(const int, value);
    const auto database = open();
    const QString column = pragma == u"busy_timeout" ? u"timeout"_s : pragma;
    QCOMPARE(
        database
            ->one(pragma, u"PRAGMA "_s + pragma, [&](const Row& row) { return row.number(column); })
            .value(),
        value);
}

void TestDatabase::valuesOfAnotherTypeAreCorrupt()
{
    const auto database = open();
    QVERIFY_RESULT(database->run(u"INSERT INTO pairs (number, text) VALUES (?, ?)"_s, 1, u"x"_s));
    const auto wrong = database->all(
        u"SELECT number, text FROM pairs"_s, [](const Row& row) { return row.day(u"text"); });
    QCOMPARE(wrong.error(), (Error{Error::Code::Corrupt, u"text: not a day"_s}));
    // A query that failed half way through does not block the next one.
    QCOMPARE(database->all(u"SELECT number, text FROM pairs"_s, readPair).value(),
        (std::vector<Pair>{{1, u"x"_s}}));
}

void TestDatabase::readOnlyConnectionsCannotWrite()
{
    const auto reader = Database::open(m_path, Database::Mode::ReadOnly);
    QVERIFY_RESULT(reader);
    QCOMPARE((*reader)->run(u"UPDATE total SET count = 1"_s).error().code, Error::Code::Unwritable);
    QCOMPARE(single(**reader, u"SELECT count AS value FROM total"_s).value(), 0);
}

void TestDatabase::rollsBackWithoutCommit()
{
    const auto database = open();
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY_RESULT(transaction);
        QVERIFY_RESULT(database->run(u"UPDATE total SET count = 9"_s));
    }
    QCOMPARE(single(*database, u"SELECT count AS value FROM total"_s).value(), 0);
    QVERIFY_RESULT(writeBoth(*database, 1));
    QCOMPARE(single(*database, u"SELECT count AS value FROM total"_s).value(), 2);
}

void TestDatabase::anyStatementThatFailsLeavesNothing()
{
    bool armed = false;
    int seen = 0;
    int failing = 0;
    const auto database = open([&](QStringView) { return armed && seen++ == failing; });
    int failures = 0;
    for (;; ++failing, ++failures) {
        armed = true;
        seen = 0;
        const auto written = writeBoth(*database, 10);
        armed = false;
        if (written)
            break;
        QCOMPARE(single(*database, u"SELECT count(*) AS value FROM pairs"_s).value(), 0);
        QCOMPARE(single(*database, u"SELECT count AS value FROM total"_s).value(), 0);
    }
    QCOMPARE(failures, 5); // BEGIN, three statements, COMMIT
    QCOMPARE(single(*database, u"SELECT count(*) AS value FROM pairs"_s).value(), 2);
}

void TestDatabase::waitsForAnotherWriter()
{
    const auto first = open();
    auto transaction = Transaction::begin(*first);
    QVERIFY_RESULT(transaction);
    const auto second = open();
    QVERIFY_RESULT(second->define(u"PRAGMA busy_timeout = 20"_s));
    QCOMPARE(Transaction::begin(*second).error().code, Error::Code::Locked);
    QVERIFY_RESULT(transaction->commit());
    QVERIFY_RESULT(writeBoth(*second, 1));
}

void TestDatabase::bindsTextThatLooksLikeSql()
{
    const auto database = open();
    const QString text = u"'); DROP TABLE pairs; --"_s;
    QVERIFY_RESULT(database->run(u"INSERT INTO pairs (number, text) VALUES (?, ?)"_s, 1, text));
    QCOMPARE(database->all(u"SELECT number, text FROM pairs"_s, readPair).value(),
        (std::vector<Pair>{{1, text}}));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
