// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplatform.h"
#include "models/base/clock.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/store/documentnumbers.h"
#include "models/store/store.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;

using yichuang::test::Run;
using yichuang::test::Runner;

namespace {

const QString password = QStringLiteral("counter-3");

/// A profile of a county hall with one clerk; with a terminal number as after enrolment, or
/// without.
void makeProfile(const QString& folder, bool enrolled)
{
    const SystemClock clock;
    const auto store = store::Store::open(folder, clock).value();
    const store::Account clerk{.name = u"malijuan"_s,
        .person = u"G1001"_s,
        .displayName = u"马丽娟"_s,
        .roles = {cases::Role::FrontClerk},
        .placeCode = u"621102000000"_s,
        .window = u"3号窗口"_s};
    const desk::Workplace hall{.hall = {.divisionName = u"安定区"_s,
                                   .complaintPhone = u"12345"_s,
                                   .supervisionPhone = u"0932-8217143"_s,
                                   .reconsiderationOrgan = u"安定区人民政府"_s,
                                   .court = u"安定区人民法院"_s},
        .telephone = u"0932-8228865"_s};
    const auto made = store->writeAndWait([&](store::Database& database) -> Result<> {
        if (const auto saved = desk::saveWorkplace(database, hall); !saved)
            return saved;
        const crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};
        const auto key = store::createProfile(database, clerk, password, cheap, clock.now());
        if (!key)
            return tl::unexpected(key.error());
        if (!enrolled)
            return {};
        const store::NumberBlock block{
            u"安定区市场监督管理局"_s, u"安市监"_s, u"受字"_s, yearOf(clock.today()), 1, 100};
        if (const auto allotted = store::allotNumbers(database, block, clock.now()); !allotted)
            return allotted;
        const auto answer = store::signIn(database, clerk.name, password, clock.now());
        if (!answer)
            return tl::unexpected(answer.error());
        const auto session = std::get<std::shared_ptr<const store::Session>>(*answer);
        return store::saveDevice(database, *session,
            {.id = DeviceId{uuid7(clock.now())},
                .placeCode = clerk.placeCode,
                .placeName = u"安定区政务服务大厅"_s,
                .terminal = 1});
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
}

QByteArray bytesOf(const QJsonObject& json) { return QJsonDocument{json}.toJson(); }

} // namespace

/// The commands that work on a profile, by the real program.
class TestProfileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsNotLetInGetsASentence_data();
    void whoIsNotLetInGetsASentence();
    void aCaseIsReceivedAcceptedAndShown();
    void aFormWithoutItsPapersIsRefusedWithEachReason();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void schemasAreJson_data();
    void schemasAreJson();
    void laterActsFollowTheRules();
    void listsAreFiltered();
    void documentsAreFilesAndRecords();
    void theStoreIsCheckedAndBackedUp();
    void aDeviceJoinsAPlatformAndSyncs();
    void whatIsNotOfferedYetSaysSo_data();
    void whatIsNotOfferedYetSaysSo();
    void peopleAreSpokenToInChinese();

private:
    [[nodiscard]] Run asClerk(const QStringList& words, const QByteArray& input = {}) const;
    [[nodiscard]] QJsonObject filledForm() const;

    QTemporaryDir m_folder;
    QString m_profile;
};

void TestProfileCommands::initTestCase()
{
    qputenv("YICHUANG_PASSWORD", password.toUtf8());
    m_profile = m_folder.filePath(u"profile"_s);
    makeProfile(m_profile, true);
}

Run TestProfileCommands::asClerk(const QStringList& words, const QByteArray& input) const
{
    return Runner{m_profile}(QStringList{u"--user"_s, u"malijuan"_s} + words, input);
}

QJsonObject TestProfileCommands::filledForm() const
{
    QJsonObject form
        = asClerk({u"case"_s, u"new"_s, u"XK-SCJ-001"_s, u"--json"_s}).json().toObject();
    form[u"applicant"_s] = QJsonObject{{u"kind"_s, u"soleTrader"_s},
        {u"name"_s, u"安定区惠民面馆"_s}, {u"creditCode"_s, u"91621102MA00000156"_s},
        {u"person"_s,
            QJsonObject{{u"name"_s, u"王建国"_s}, {u"document"_s, u"residentCard"_s},
                {u"number"_s, u"11010519491231002X"_s}}},
        {u"telephone"_s, u"13909320001"_s}};
    QJsonArray papers;
    for (const auto& value : form[u"papers"_s].toArray()) {
        QJsonObject paper = value.toObject();
        paper[u"state"_s] = u"present"_s;
        paper[u"originals"_s] = 1;
        papers.append(paper);
    }
    form[u"papers"_s] = papers;
    return form;
}

void TestProfileCommands::whoIsNotLetInGetsASentence_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("sentence");
    const QString none = m_folder.filePath(u"nothing"_s);
    QTest::newRow("a wrong password") << m_profile << u"malijuan"_s << QByteArray{"wrong"} << 1
                                      << QByteArray{"The account or the password is wrong."};
    QTest::newRow("a name nobody has, in the same words")
        << m_profile << u"nobody"_s << QByteArray{"counter-3"} << 1
        << QByteArray{"The account or the password is wrong."};
    QTest::newRow("no profile") << none << u"malijuan"_s << QByteArray{"counter-3"} << 3
                                << QByteArray{"there is no profile"};
    QTest::newRow("nobody named") << m_profile << QString{} << QByteArray{"counter-3"} << 2
                                  << QByteArray{"--user"};
}

void TestProfileCommands::whoIsNotLetInGetsASentence()
{
    QFETCH(QString, profile);
    QFETCH(QString, user);
    QFETCH(QByteArray, given);
    QFETCH(int, exit);
    QFETCH(QByteArray, sentence);
    QFile file{m_folder.filePath(u"password"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(given + '\n');
    file.close();
    QStringList words{u"case"_s, u"list"_s, u"--password-file"_s, file.fileName()};
    if (!user.isEmpty())
        words << u"--user"_s << user;
    const Run run = Runner{profile}(words);
    QCOMPARE(run.exit, exit);
    QVERIFY2(run.err.contains(sentence), run.err.constData());
    QVERIFY(run.out.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"nothing/profile.db"_s)));
}

void TestProfileCommands::aCaseIsReceivedAcceptedAndShown()
{
    const Run received = asClerk(
        {u"case"_s, u"receive"_s, u"--input"_s, u"-"_s, u"--json"_s}, bytesOf(filledForm()));
    QVERIFY2(received.exit == 0, QByteArray{received.err + received.out}.constData());
    const QString number = received.json()[u"number"_s].toString();
    QCOMPARE(number.size(), 28);
    QCOMPARE(received.json()[u"state"_s].toString(), u"received"_s);

    const Run accepted = asClerk({u"case"_s, u"accept"_s, number, u"--json"_s});
    QVERIFY2(accepted.exit == 0, QByteArray{accepted.err + accepted.out}.constData());
    QCOMPARE(accepted.json()[u"state"_s].toString(), u"accepted"_s);

    const Run shown = asClerk({u"case"_s, u"show"_s, number, u"--json"_s});
    QCOMPARE(shown.exit, 0);
    QVERIFY(!shown.json()[u"due"_s].toString().isEmpty());
    const Run explained = asClerk({u"case"_s, u"explain"_s, number, u"--json"_s});
    QCOMPARE(explained.exit, 0);
    const QJsonObject clock = explained.json()[u"clocks"_s].toArray().at(0).toObject();
    QCOMPARE(clock[u"due"_s], shown.json()[u"due"_s]);
    QVERIFY(!clock[u"explanation"_s][u"days"_s].toArray().isEmpty());
    const Run events = asClerk({u"case"_s, u"events"_s, number, u"--json"_s});
    QCOMPARE(events.json().toArray().size(), 2);
    QCOMPARE(asClerk({u"case"_s, u"show"_s, u"1"_s}).exit, 1);
}

void TestProfileCommands::aFormWithoutItsPapersIsRefusedWithEachReason()
{
    QJsonObject form = filledForm();
    form[u"papers"_s]
        = asClerk({u"case"_s, u"new"_s, u"XK-SCJ-001"_s, u"--json"_s}).json()[u"papers"_s];
    const QStringList words{u"case"_s, u"accept"_s, u"--input"_s, u"-"_s};
    const Run run = asClerk(words + QStringList{u"--json"_s}, bytesOf(form));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json()[u"ok"_s].toBool(true), false);
    const QJsonArray objections = run.json()[u"objections"_s].toArray();
    QVERIFY(objections.size() > 1);
    const Run plain = asClerk(words, bytesOf(form));
    QCOMPARE(plain.exit, 1);
    QVERIFY(plain.out.isEmpty());
    const QStringList lines = QString::fromUtf8(plain.err).split(u'\n', Qt::SkipEmptyParts);
    for (const auto& objection : objections) {
        const QString sentence = objection[u"sentence"_s].toString();
        QVERIFY(!sentence.isEmpty());
        QCOMPARE(lines.filter(sentence).size(), 1);
    }
}

void TestProfileCommands::badInputIsNamed_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << QByteArray{"{,"} << u"byte"_s;
    QTest::newRow("a list") << QByteArray{"[]"} << u"object"_s;
    QTest::newRow("an unknown field") << QByteArray{R"({"colour":"red"})"} << u"/"_s;
    QTest::newRow("an empty file") << QByteArray{} << u"byte"_s;
}

void TestProfileCommands::badInputIsNamed()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, detail);
    const Run run = asClerk({u"case"_s, u"receive"_s, u"--input"_s, u"-"_s, u"--json"_s}, input);
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.problem()[u"detail"_s].toString().contains(detail), run.err.constData());
}

void TestProfileCommands::schemasAreJson_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString& verb : {u"receive"_s, u"accept"_s, u"correct"_s, u"materials"_s,
             u"not-accept"_s, u"not-required"_s, u"hand-in"_s, u"withdraw"_s, u"lapse"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestProfileCommands::schemasAreJson()
{
    QFETCH(QString, verb);
    const Run run = Runner{m_profile}({u"case"_s, verb, u"--schema"_s, u"--json"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.json()[u"properties"_s].toObject().isEmpty());
}

void TestProfileCommands::laterActsFollowTheRules()
{
    const Run received = asClerk(
        {u"case"_s, u"receive"_s, u"--input"_s, u"-"_s, u"--json"_s}, bytesOf(filledForm()));
    const QString number = received.json()[u"number"_s].toString();
    const QStringList withdraw{u"case"_s, u"withdraw"_s, number, u"--input"_s, u"-"_s, u"--json"_s};
    const Run unsignedRequest = asClerk(withdraw, R"({"reason":"搬家","requestSigned":false})");
    QCOMPARE(unsignedRequest.exit, 1);
    QCOMPARE(
        unsignedRequest.json()[u"objections"_s][0][u"code"_s].toString(), u"requestUnsigned"_s);
    const Run done = asClerk(withdraw, R"({"reason":"搬家","requestSigned":true})");
    QVERIFY2(done.exit == 0, QByteArray{done.err + done.out}.constData());
    QCOMPARE(done.json()[u"state"_s].toString(), u"withdrawn"_s);
    const Run late = asClerk({u"case"_s, u"accept"_s, number, u"--json"_s});
    QCOMPARE(late.exit, 1);
    QCOMPARE(late.json()[u"objections"_s][0][u"code"_s].toString(), u"wrongState"_s);
    QCOMPARE(asClerk({u"case"_s, u"approve"_s, number}).exit, 2); // without what it reads
}

void TestProfileCommands::listsAreFiltered()
{
    const auto count = [this](const QStringList& options) {
        return asClerk(QStringList{u"case"_s, u"list"_s, u"--json"_s} + options)
            .json()
            .toArray()
            .size();
    };
    QCOMPARE(count({}), 1);
    QCOMPARE(count({u"--ended"_s}), 1);
    QCOMPARE(count({u"--lamp"_s, u"red"_s}), 0);
    QCOMPARE(asClerk({u"case"_s, u"list"_s, u"--lamp"_s, u"blue"_s}).exit, 2);
}

void TestProfileCommands::documentsAreFilesAndRecords()
{
    const Run accepted = asClerk(
        {u"case"_s, u"accept"_s, u"--input"_s, u"-"_s, u"--json"_s}, bytesOf(filledForm()));
    const QString number = accepted.json()[u"number"_s].toString();
    const QString path = m_folder.filePath(u"d03.pdf"_s);
    const QStringList words{u"document"_s, number, u"D03"_s, u"--out"_s, path, u"--json"_s};
    const Run saved = asClerk(words);
    QVERIFY2(saved.exit == 0, QByteArray{saved.err + saved.out}.constData());
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.6"));
    const Run shown = asClerk({u"case"_s, u"show"_s, number, u"--json"_s});
    const QJsonArray printed = shown.json()[u"printed"_s].toArray();
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.at(0)[u"fileHash"_s], saved.json()[u"sha256"_s]);
    QCOMPARE(asClerk(words).exit, 3);
    const QString other = m_folder.filePath(u"other.pdf"_s);
    QCOMPARE(asClerk({u"document"_s, number, u"D05"_s, u"--out"_s, other}).exit, 1);
    QCOMPARE(asClerk({u"document"_s, number, u"D99"_s, u"--out"_s, other}).exit, 1);
    QVERIFY(!QFile::exists(other));
}

void TestProfileCommands::theStoreIsCheckedAndBackedUp()
{
    QCOMPARE(asClerk({u"store"_s, u"check"_s}).exit, 0);
    const QString copy = m_folder.filePath(u"copy.db"_s);
    const Run copied = asClerk({u"store"_s, u"backup"_s, copy});
    QVERIFY2(copied.exit == 0, copied.err.constData());
    QVERIFY(QFile{copy}.size() > 0);
    QCOMPARE(asClerk({u"store"_s, u"backup"_s, copy}).exit, 3);
    const Run proved = asClerk({u"audit"_s, u"verify"_s, u"--json"_s});
    QCOMPARE(proved.exit, 0);
    QVERIFY(proved.json()[u"records"_s].toInt() > 0);
}

void TestProfileCommands::aDeviceJoinsAPlatformAndSyncs()
{
    const SystemClock clock;
    const QString profile = m_folder.filePath(u"joining"_s);
    makeProfile(profile, false);
    const auto asJoining = [&profile](const QStringList& words, const QByteArray& input = {}) {
        return Runner{profile}(QStringList{u"--user"_s, u"malijuan"_s, u"--json"_s} + words, input);
    };
    QCOMPARE(asJoining({u"sync"_s, u"once"_s}).problem()[u"type"_s].toString(),
        u"urn:yichuang:problem:notEnrolled"_s);
    const auto platform = demo::DemoPlatform::start(m_folder.filePath(u"platform"_s), 0, clock);
    QVERIFY_RESULT(platform);
    platform::Server& server = (*platform)->server();
    const auto code = server.newCode(u"621102000000"_s, u"安定区政务服务大厅"_s);
    QVERIFY_RESULT(code);
    const Run joined
        = asJoining({u"sync"_s, u"enrol"_s, u"--platform"_s, server.address(), u"--code"_s, *code});
    QVERIFY2(joined.exit == 0, joined.err.constData());
    const Run received
        = asJoining({u"case"_s, u"receive"_s, u"--input"_s, u"-"_s}, bytesOf(filledForm()));
    QCOMPARE(received.exit, 0);
    const Run waits = asJoining({u"sync"_s, u"status"_s});
    QCOMPARE(waits.json()[u"waiting"_s].toInt(), 1);
    const QJsonArray people = waits.json()[u"people"_s].toArray();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.at(0)[u"name"_s].toString(), u"马丽娟"_s);
    QCOMPARE(people.at(0)[u"records"_s].toInt(), 1);
    const Run synced = asJoining({u"sync"_s, u"once"_s});
    QVERIFY2(synced.exit == 0, synced.err.constData());
    const Run status = asJoining({u"sync"_s, u"status"_s});
    QCOMPARE(status.json()[u"waiting"_s].toInt(-1), 0);
    QVERIFY(status.json()[u"enrolled"_s].toBool());
}

void TestProfileCommands::whatIsNotOfferedYetSaysSo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("supervision") << QStringList{u"supervise"_s, u"indicators"_s};
    QTest::newRow("restoring") << QStringList{u"store"_s, u"restore"_s, u"copy.db"_s};
}

void TestProfileCommands::whatIsNotOfferedYetSaysSo()
{
    QFETCH(QStringList, words);
    const Run run = asClerk(words + QStringList{u"--json"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.problem()[u"type"_s].toString(), u"urn:yichuang:problem:unsupported"_s);
}

void TestProfileCommands::peopleAreSpokenToInChinese()
{
    const Run run = asClerk({u"case"_s, u"show"_s, u"1"_s, u"--language"_s, u"zh_CN"_s});
    QCOMPARE(run.exit, 1);
    QVERIFY2(QString::fromUtf8(run.err).contains(u"没有找到"_s), run.err.constData());
}

QTEST_GUILESS_MAIN(TestProfileCommands)

#include "tst_profilecommands.moc"
