// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;

using yichuang::test::Run;
using yichuang::test::Runner;

/// The real program, from outside: exit status, what it writes where, and nothing else.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exitStatusFollowsTheContract_data();
    void exitStatusFollowsTheContract();
    void withJsonStandardOutputIsOneDocument_data();
    void withJsonStandardOutputIsOneDocument();
    void problemsAreSentencesAndWithJsonObjects();
    void batchAnswersEveryVectorOfTheRulebook();
    void batchSaysWhyALineHasNoAnswer();
    void batchReadsStandardInput();
    void explainNamesEachDay();
    void identityGuessesTheKind_data();
    void identityGuessesTheKind();
    void eachBadCatalogueGetsItsVerdict_data();
    void eachBadCatalogueGetsItsVerdict();
    void deliveredCatalogueIsGood();
    void catalogueSearchTakesPinyinInitials();
    void catalogueShowSaysWhatIsNotThere();

private:
    [[nodiscard]] QString written(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString data = QStringLiteral(YICHUANG_TEST_DATA);
const QString vectors = data + u"/deadline/deadline-vectors.csv"_s;

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

void TestCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCtl::written(const QString& name, const QByteArray& bytes) const
{
    const QString path = m_folder->filePath(name);
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path;
}

void TestCtl::exitStatusFollowsTheContract_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const auto row = [](const char* name, const QString& words, int exit) {
        QTest::newRow(name) << words.split(u' ', Qt::SkipEmptyParts) << exit;
    };
    row("without a command it is a usage error", u""_s, 2);
    row("an unknown group is a usage error", u"weather show"_s, 2);
    row("an unknown verb is a usage error", u"calendar dance"_s, 2);
    row("an unknown option is a usage error", u"calendar show 2026 --loud"_s, 2);
    row("an unknown language is a usage error", u"--language fr calendar show 2026"_s, 2);
    row("a missing argument is a usage error", u"calendar show"_s, 2);
    row("too many arguments are a usage error", u"calendar show 2025 2026"_s, 2);
    row("a missing option is a usage error", u"deadline compute --rule PROMISE"_s, 2);
    row("a year outside the table is a usage error", u"calendar show 1600"_s, 2);
    row("help is done", u"--help"_s, 0);
    row("help of a group is done", u"calendar --help"_s, 0);
    row("help of a command is done", u"deadline compute --help"_s, 0);
    row("options may stand before the command", u"--json calendar show 2026"_s, 0);
    row("a year without a notice is shown", u"calendar show 2027"_s, 0);
    row("a folder that is not there is the environment", u"calendar check /no/such/folder"_s, 3);
    row("a file that is not there is the environment", u"deadline batch /no/such/file"_s, 3);
    row("a calendar folder that is not there is the environment",
        u"calendar show 2026 --directory /no/such/folder"_s, 3);
    row("a calendar file under a wrong name is rejected", u"calendar check "_s + vectors, 1);
    row("a rule nobody knows is no", u"deadline compute --rule X --accepted 2026-03-02"_s, 1);
    row("a day that does not exist is no",
        u"deadline compute --rule STAT20 --accepted 2026-02-30"_s, 1);
    row("days beyond the table are no",
        u"deadline compute --rule PROMISE --accepted 2026-03-02 --days 99999999"_s, 1);
    row("a valid number is done", u"identity check 621102189902280133"_s, 0);
    row("one invalid number among valid ones is no",
        u"identity check 621102189902280133 621102189902280134"_s, 1);
    row("a warning alone is done", u"identity check 91621102MA00000130"_s, 0);
    row("an unknown kind of number is a usage error", u"identity check 1 --as shoe"_s, 2);
}

void TestCtl::exitStatusFollowsTheContract()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const Run run = Runner{m_folder->path()}(words);
    QVERIFY2(run.exit == exit, QByteArray{run.out + run.err}.constData());
    if (exit >= 2) {
        QVERIFY2(run.out.isEmpty(), run.out);
        QVERIFY(!run.err.isEmpty());
    }
}

void TestCtl::withJsonStandardOutputIsOneDocument_data() { exitStatusFollowsTheContract_data(); }

void TestCtl::withJsonStandardOutputIsOneDocument()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const Run run = Runner{m_folder->path()}(words + QStringList{u"--json"_s});
    QCOMPARE(run.exit, exit);
    if (words.contains(u"--help"_s))
        return;
    if (!run.out.isEmpty())
        QVERIFY2(!run.json().isUndefined(), run.out);
    if (!run.err.isEmpty())
        QVERIFY2(run.problem().isObject(), run.err);
    QVERIFY2(!run.out.isEmpty() || !run.err.isEmpty(), "something must be said");
}

void TestCtl::problemsAreSentencesAndWithJsonObjects()
{
    const Runner ctl{m_folder->path()};
    const QStringList words{u"deadline"_s, u"batch"_s, u"/no/such/file"_s};
    const Run plain = ctl(words);
    QVERIFY2(plain.err.startsWith("/no/such/file: It cannot be read."), plain.err);
    const auto problem = ctl(words + QStringList{u"--json"_s}).problem().toObject();
    QCOMPARE(problem[u"type"_s].toString(), u"urn:yichuang:problem:unreadable"_s);
    QCOMPARE(problem[u"exit"_s].toInt(), 3);
    QVERIFY(!problem[u"title"_s].toString().isEmpty());
}

void TestCtl::batchAnswersEveryVectorOfTheRulebook()
{
    const Run run = Runner{m_folder->path()}({u"deadline"_s, u"batch"_s, vectors});
    QVERIFY2(run.exit == 0, run.err);
    const auto expected = QString::fromUtf8(contentOf(vectors)).split(u'\n', Qt::SkipEmptyParts);
    const auto answers = run.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(answers.size(), expected.size());
    QCOMPARE(answers.first(), u"id,due"_s);
    for (qsizetype i = 1; i < answers.size(); ++i) {
        // The first six columns hold no quotes.
        const auto fields = expected[i].split(u',');
        QCOMPARE(answers[i], QString{fields[0] + u',' + fields[5]});
    }
}

void TestCtl::batchSaysWhyALineHasNoAnswer()
{
    const QString file = written(u"rows.csv"_s,
        "id,rule,accepted_at,days,events,expected_due,explanation\r\n"
        "1,PROMISE,2026-03-02 09:30,5,,,\"quoted, with \"\"quotes\"\"\"\r\n"
        "2,MAGIC,2026-03-02 09:30,5,,,\r\n"
        "3,PROMISE,2026-02-30 09:30,5,,,\r\n"
        "4,PROMISE\r\n"
        "\r\n"
        "5,STAT20,2024-09-12 09:30,20,suspend=2024-09-26..,,\r\n");
    const Runner ctl{m_folder->path()};
    const Run run = ctl({u"deadline"_s, u"batch"_s, file});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.out,
        QByteArray{"id,due\n1,2026-03-09\n2,UNSUPPORTED\n3,INVALID\n4,INVALID\n5,PAUSED\n"});
    QCOMPARE(run.err.count('\n'), 3);
    QVERIFY2(run.err.contains("Line 4 (3) INVALID"), run.err);

    const Run json = ctl({u"deadline"_s, u"batch"_s, file, u"--json"_s});
    QVERIFY2(json.err.isEmpty(), json.err);
    const auto rows = json.json().toArray();
    QCOMPARE(rows.size(), 5);
    QVERIFY(!rows[2].toObject()[u"reason"_s].toString().isEmpty());

    QCOMPARE(ctl({u"deadline"_s, u"batch"_s, written(u"none.csv"_s, "")}).exit, 1);
    QCOMPARE(ctl({u"deadline"_s, u"batch"_s, written(u"head.csv"_s, "a,b\n1,2\n")}).exit, 1);
    QCOMPARE(
        ctl({u"deadline"_s, u"batch"_s, written(u"gbk.csv"_s, "id,rule\n\xd6\xd0,1\n")}).exit, 1);
    QCOMPARE(ctl({u"deadline"_s, u"batch"_s, written(u"open.csv"_s, "id,\"rule\n1,2\n")}).exit, 1);
}

void TestCtl::batchReadsStandardInput()
{
    const Run run
        = Runner{m_folder->path()}({u"deadline"_s, u"batch"_s, u"-"_s}, contentOf(vectors));
    QCOMPARE(run.exit, 0);
    QVERIFY(run.out.contains("\nA04,2024-02-29\n"));
}

void TestCtl::explainNamesEachDay()
{
    const Run run = Runner{m_folder->path()}({u"deadline"_s, u"compute"_s, u"--rule"_s, u"STAT20"_s,
        u"--accepted"_s, u"2026-02-06 09:30"_s, u"--events"_s, u"suspend=2026-02-10..2026-03-02"_s,
        u"--explain"_s, u"--json"_s});
    QVERIFY2(run.exit == 0, run.err);
    const auto document = run.json().toObject();
    QCOMPARE(document[u"due"_s].toString(), u"2026-03-26"_s);
    const auto explanation = document[u"explanation"_s].toObject();
    QCOMPARE(explanation[u"rule"_s].toString(), u"DL-03"_s);
    const auto days = explanation[u"days"_s].toArray();
    QCOMPARE(days.size(), 49); // 6 February to 26 March
    QCOMPARE(days.first().toObject()[u"role"_s].toString(), u"trigger"_s);
    QCOMPARE(days.last().toObject()[u"role"_s].toString(), u"due"_s);
    QCOMPARE(days.last().toObject()[u"ordinal"_s].toInt(), 20);
}

void TestCtl::identityGuessesTheKind_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* name, const QString& number, const QString& kind, bool valid) {
        QTest::newRow(name) << number << kind << valid;
    };
    row("28 digits are a case number", u"6211021032052025012700100016"_s, u"case"_s, true);
    row("a wrong last digit is found", u"6211021032052025012700100017"_s, u"case"_s, false);
    row("17 digits and X are a resident number", u"62072518990228013X"_s, u"resident"_s, true);
    row("a small x is taken", u"62072518990228013x"_s, u"resident"_s, true);
    row("1899 was no leap year", u"621102189902290136"_s, u"resident"_s, false);
    row("15 digits are an old resident number", u"621102890228013"_s, u"resident"_s, false);
    row("letters make a credit code", u"91350100M000100Y43"_s, u"credit"_s, true);
    row("an organ has a credit code", u"11341702730007167P"_s, u"credit"_s, true);
    row("Z is no character of a credit code", u"91350100M000100Y4Z"_s, u"credit"_s, false);
    row("a mobile", u"13809321234"_s, u"telephone"_s, true);
    row("a mobile with country code", u"+8613809321234"_s, u"telephone"_s, true);
    row("a fixed line", u"0932-8228865"_s, u"telephone"_s, true);
    row("a county", u"621102"_s, u"area"_s, true);
    row("a village", u"621102103205"_s, u"area"_s, true);
}

void TestCtl::identityGuessesTheKind()
{
    QFETCH(QString, number);
    QFETCH(QString, kind);
    QFETCH(bool, valid);
    const Run run = Runner{m_folder->path()}({u"identity"_s, u"check"_s, u"--json"_s, number});
    const auto first = run.json()[u"numbers"_s].toArray()[0].toObject();
    QCOMPARE(first[u"kind"_s].toString(), kind);
    QCOMPARE(first[u"valid"_s].toBool(), valid);
}

void TestCtl::eachBadCatalogueGetsItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const auto index
        = QJsonDocument::fromJson(contentOf(data + u"/catalogue/bad/index.json"_s)).array();
    QVERIFY(!index.isEmpty());
    for (const auto& entry : index) {
        const auto expected = entry.toObject();
        QTest::newRow(qPrintable(expected[u"file"_s].toString())) << expected;
    }
}

void TestCtl::eachBadCatalogueGetsItsVerdict()
{
    QFETCH(QJsonObject, expected);
    const QString path = data + u"/catalogue/bad/"_s + expected[u"file"_s].toString();
    const Run run = Runner{m_folder->path()}({u"catalogue"_s, u"check"_s, path, u"--json"_s});
    const auto file = run.json()[u"files"_s].toArray()[0].toObject();
    QCOMPARE(file[u"verdict"_s], expected[u"verdict"_s]);
    QCOMPARE(file[u"findings"_s].toArray()[0][u"rule"_s], expected[u"rule"_s]);
    QCOMPARE(file[u"acceptedCodes"_s], expected[u"acceptedCodes"_s]);
    const bool isRejected = expected[u"verdict"_s].toString().startsWith(u"reject");
    QCOMPARE(run.exit, isRejected ? 1 : 0);
    QVERIFY2(run.err.isEmpty(), run.err);
}

void TestCtl::deliveredCatalogueIsGood()
{
    const Runner ctl{m_folder->path()};
    const Run run = ctl(
        {u"catalogue"_s, u"check"_s, QStringLiteral(YICHUANG_RESOURCES "/catalogue"), u"--json"_s});
    QVERIFY2(run.exit == 0, run.out);
    QCOMPARE(run.json()[u"files"_s].toArray().size(), 4);
    QCOMPARE(ctl({u"catalogue"_s, u"check"_s, u"/no/such/file"_s}).exit, 3);
    const Run completeness = ctl({u"catalogue"_s, u"completeness"_s, u"--json"_s});
    QCOMPARE(completeness.exit, 0);
    QCOMPARE(completeness.json()[u"items"_s].toArray().size(), 162);
}

void TestCtl::catalogueSearchTakesPinyinInitials()
{
    const Runner ctl{m_folder->path()};
    const auto firstCode = [&](const QString& text) {
        return ctl({u"catalogue"_s, u"search"_s, text, u"--json"_s})
            .json()
            .toArray()[0][u"code"_s]
            .toString();
    };
    QCOMPARE(firstCode(u"XK-SCJ-001"_s), u"XK-SCJ-001"_s);
    QCOMPARE(firstCode(u"食品经营许可"_s), u"XK-SCJ-001"_s);
    QCOMPARE(firstCode(u"spjyxk"_s), u"XK-SCJ-001"_s);
    QCOMPARE(firstCode(u"shipinjingyingxuke"_s), u"XK-SCJ-001"_s);
    QCOMPARE(ctl({u"catalogue"_s, u"search"_s, u"zzzz"_s, u"--json"_s}).exit, 0);
    QCOMPARE(ctl({u"catalogue"_s, u"search"_s, u"x"_s, u"--limit"_s, u"none"_s}).exit, 2);
}

void TestCtl::catalogueShowSaysWhatIsNotThere()
{
    const Runner ctl{m_folder->path()};
    const auto item = ctl({u"catalogue"_s, u"show"_s, u"XK-SCJ-001"_s, u"--json"_s}).json();
    QCOMPARE(item[u"name"_s].toString(), u"食品经营许可"_s);
    QVERIFY(!item[u"materials"_s].toArray().isEmpty());
    QCOMPARE(ctl({u"catalogue"_s, u"show"_s, u"XK-SCJ-999"_s}).exit, 1);
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
