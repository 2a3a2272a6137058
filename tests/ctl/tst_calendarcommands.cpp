// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"
#include "tests/desk/calendarhall.h"
#include "tests/support/inventednotices.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using test::CalendarHall;
using test::Run;
using test::Runner;

namespace {

const QString data = QStringLiteral(YICHUANG_TEST_DATA);

} // namespace

/// Calendar and catalogue of a profile, by the real program.
class TestCalendarCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anImportShowsAndThenMoves();
    void aDryRunChangesNothing();
    void aClerkIsToldWhoMay();
    void aHandTypedYearNeedsASecondPerson();
    void aRejectedFileChangesNothing();
    void aBadCatalogueIsRefusedWhole_data();
    void aBadCatalogueIsRefusedWhole();
    void aGoodCatalogueServesNewCases();

private:
    [[nodiscard]] Run as(const QString& user, const QStringList& words) const;
    [[nodiscard]] QString yearFile() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_number; ///< of an open case whose notice was printed
    Day m_due;
    std::vector<calendar::CalendarYear> m_years; ///< notices that move it
};

void TestCalendarCommands::initTestCase() { qputenv("YICHUANG_PASSWORD", "counter-3"); }

/// A profile with one open case; notices nobody asks about are taken over beforehand.
void TestCalendarCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    CalendarHall hall{m_folder->path(), SystemClock{}.now()};
    const CaseId id = hall.accept(10);
    hall.print(id);
    const auto row = hall.row(id);
    m_number = row.number;
    m_due = *row.due;
    m_years = test::noticesAgainst(hall.rules()->now().calendar, m_due);
    if (m_years.size() == 1)
        return;
    const std::vector<calendar::CalendarYear> earlier{m_years.begin(), m_years.end() - 1};
    QVERIFY_RESULT(hall.calendar(test::Person::Administrator)->takeOver(earlier).result());
}

Run TestCalendarCommands::as(const QString& user, const QStringList& words) const
{
    return Runner{m_folder->path()}(QStringList{u"--user"_s, user} + words);
}

QString TestCalendarCommands::yearFile() const
{
    const QString path = m_folder->filePath(u"%1.json"_s.arg(m_years.back().year));
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar::toJson(m_years.back())) < 0)
        qFatal("%s", qPrintable(path));
    return path;
}

void TestCalendarCommands::anImportShowsAndThenMoves()
{
    const Run run = as(u"gaoming"_s, {u"calendar"_s, u"import"_s, yearFile(), u"--json"_s});
    QVERIFY2(run.exit == 0, run.err);
    const auto answer = run.json();
    QCOMPARE(answer[u"applied"_s].toBool(), true);
    QCOMPARE(answer[u"movedCases"_s].toInt(), 1);
    const auto moved = answer[u"moved"_s].toArray()[0].toObject();
    QCOMPARE(moved[u"number"_s].toString(), m_number);
    QCOMPARE(moved[u"oldDue"_s].toString(), toText(m_due));
    QVERIFY(moved[u"newDue"_s].toString() > toText(m_due));
    QCOMPARE(moved[u"printed"_s].toBool(), true);

    // Every command counts by it, signed in or not.
    const auto shown = Runner{m_folder->path()}(
        {u"calendar"_s, u"show"_s, QString::number(m_years.back().year), u"--json"_s});
    QCOMPARE(shown.json()[u"version"_s], answer[u"version"_s]);
    const auto told = as(u"malijuan"_s, {u"calendar"_s, u"moved"_s, u"--json"_s});
    QVERIFY2(told.exit == 0, told.err);
    const auto applicant = told.json()[0];
    QCOMPARE(applicant[u"number"_s].toString(), m_number);
    QCOMPARE(applicant[u"printedDue"_s].toString(), toText(m_due));
    QCOMPARE(applicant[u"due"_s], moved[u"newDue"_s]);
    QCOMPARE(as(u"malijuan"_s, {u"audit"_s, u"verify"_s}).exit, 0);
}

void TestCalendarCommands::aDryRunChangesNothing()
{
    const Run run
        = as(u"malijuan"_s, {u"calendar"_s, u"import"_s, yearFile(), u"--dry-run"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.err);
    QCOMPARE(run.json()[u"applied"_s].toBool(), false);
    QCOMPARE(run.json()[u"moved"_s].toArray().size(), 1);
    const auto told = as(u"malijuan"_s, {u"calendar"_s, u"moved"_s, u"--json"_s});
    QCOMPARE(told.json().toArray().size(), 0);
}

void TestCalendarCommands::aClerkIsToldWhoMay()
{
    const Run run = as(u"malijuan"_s, {u"calendar"_s, u"import"_s, yearFile(), u"--json"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.problem()[u"type"_s].toString().endsWith(u"notAdministrator"));
    QVERIFY(run.problem()[u"title"_s].toString().contains(u"administrator"));
    const Run nobody = Runner{m_folder->path()}({u"calendar"_s, u"import"_s, yearFile()});
    QCOMPARE(nobody.exit, 2);
}

void TestCalendarCommands::aHandTypedYearNeedsASecondPerson()
{
    const Run typed = as(
        u"gaoming"_s, {u"calendar"_s, u"import"_s, yearFile(), u"--hand-typed"_s, u"--json"_s});
    QVERIFY2(typed.exit == 0, typed.err);
    QCOMPARE(typed.json()[u"applied"_s].toBool(), false);
    const QString proposal = QString::number(typed.json()[u"proposal"_s].toInt());
    const auto listed = as(u"malijuan"_s, {u"calendar"_s, u"proposals"_s, u"--json"_s}).json()[0];
    QCOMPARE(listed[u"standing"_s].toString(), u"open"_s);
    QCOMPARE(listed[u"by"_s].toString(), u"高明"_s);

    for (const QString& user : {u"gaoming"_s, u"gaoming2"_s}) {
        const Run same = as(user, {u"calendar"_s, u"confirm"_s, proposal, u"--json"_s});
        QCOMPARE(same.exit, 1);
        QVERIFY(same.problem()[u"type"_s].toString().endsWith(u"samePerson"));
    }
    QCOMPARE(
        as(u"malijuan"_s, {u"calendar"_s, u"moved"_s, u"--json"_s}).json().toArray().size(), 0);
    const Run second = as(u"lijianguo"_s, {u"calendar"_s, u"confirm"_s, proposal, u"--json"_s});
    QVERIFY2(second.exit == 0, second.err);
    QCOMPARE(second.json()[u"movedCases"_s].toInt(), 1);
    const Run late = as(u"lijianguo"_s, {u"calendar"_s, u"withdraw"_s, proposal});
    QCOMPARE(late.exit, 1);
    QCOMPARE(as(u"lijianguo"_s, {u"calendar"_s, u"confirm"_s, u"first"_s}).exit, 2);
}

void TestCalendarCommands::aRejectedFileChangesNothing()
{
    QFile file{yearFile()};
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    QVERIFY(file.resize(0));
    QVERIFY(file.seek(0));
    file.write(QByteArray{good}.replace("\"published\"", "\"publicised\""));
    file.close();
    const Run run = as(u"gaoming"_s, {u"calendar"_s, u"import"_s, file.fileName(), u"--json"_s});
    QCOMPARE(run.exit, 1);
    const auto told = as(u"malijuan"_s, {u"calendar"_s, u"moved"_s, u"--json"_s});
    QCOMPARE(told.json().toArray().size(), 0);
}

void TestCalendarCommands::aBadCatalogueIsRefusedWhole_data()
{
    QTest::addColumn<QString>("path");
    QFile index{data + u"/catalogue/bad/index.json"_s};
    QVERIFY(index.open(QIODevice::ReadOnly));
    for (const auto& entry : QJsonDocument::fromJson(index.readAll()).array()) {
        const QString name = entry[u"file"_s].toString();
        if (entry[u"verdict"_s].toString().startsWith(u"reject"))
            QTest::newRow(qPrintable(name)) << data + u"/catalogue/bad/"_s + name;
    }
}

void TestCalendarCommands::aBadCatalogueIsRefusedWhole()
{
    QFETCH(QString, path);
    const Run run = as(u"gaoming"_s, {u"catalogue"_s, u"import"_s, path, u"--json"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json()[u"imported"_s].toBool(true), false);
    QCOMPARE(run.json()[u"files"_s].toArray().size(), 1);
    const auto kept = store::Store::open(m_folder->path(), SystemClock{})
                          .value()
                          ->readAndWait(store::keptCatalogues);
    QVERIFY_RESULT(kept);
    QVERIFY(kept->empty());
}

void TestCalendarCommands::aGoodCatalogueServesNewCases()
{
    QFile delivered{QStringLiteral(YICHUANG_RESOURCES "/catalogue/items.json")};
    QVERIFY(delivered.open(QIODevice::ReadOnly));
    QJsonObject item = QJsonDocument::fromJson(delivered.readAll()).array()[0].toObject();
    const QString code = item[u"localCode"_s].toString();
    item[u"version"_s] = 2;
    const QString path = m_folder->filePath(u"items.json"_s);
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument{QJsonArray{item}}.toJson());
    file.close();
    QCOMPARE(as(u"malijuan"_s, {u"catalogue"_s, u"import"_s, path}).exit, 1);
    const Run run = as(u"gaoming"_s, {u"catalogue"_s, u"import"_s, path, u"--json"_s});
    QVERIFY2(run.exit == 0, QByteArray{run.out + run.err});
    QCOMPARE(run.json()[u"imported"_s].toBool(), true);
    const Run shown = Runner{m_folder->path()}({u"catalogue"_s, u"show"_s, code, u"--json"_s});
    QCOMPARE(shown.json()[u"version"_s].toInt(), 2);
    const Run old
        = Runner{m_folder->path()}({u"catalogue"_s, u"compare"_s, code + u"@1"_s, code + u"@2"_s});
    QCOMPARE(old.exit, 0);
}

QTEST_GUILESS_MAIN(TestCalendarCommands)
#include "tst_calendarcommands.moc"
