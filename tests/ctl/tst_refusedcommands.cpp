// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

#include "countyhall.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// What the program says to acts the law forbids.
class TestRefusedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hall = std::make_unique<CountyHall>(); }
    void badInputGetsItsSentence_data();
    void badInputGetsItsSentence();
    void aSecondCorrectionNoticeIsRefused();
    void aMainPaperIsNotTolerated();
    void aVillageAcceptsNothing();

private:
    std::unique_ptr<CountyHall> m_hall;
};

void TestRefusedCommands::badInputGetsItsSentence_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("code");
    const QString beyond = toText(SystemClock{}.today() + std::chrono::days{60});
    QTest::newRow("a stop after the due day")
        << u"reviewing"_s << u"zhangwenhai"_s << u"stop"_s
        << QJsonObject{{u"kind"_s, u"检测"_s}, {u"institution"_s, u"区疾控中心"_s}, {u"told"_s, 3},
               {u"from"_s, beyond}, {u"reason"_s, u"水质检测"_s}}
        << u"stopOutsideTerm"_s;
    QTest::newRow("a stop no law names")
        << u"reviewing"_s << u"zhangwenhai"_s << u"stop"_s
        << QJsonObject{{u"kind"_s, u"现场勘验"_s}, {u"institution"_s, u"区市场局"_s},
               {u"told"_s, 3}, {u"reason"_s, u"现场核查"_s}}
        << u"stopKindNotInLaw"_s;
    const QJsonObject longer{{u"days"_s, 2}, {u"reason"_s, u"案情复杂"_s},
        {u"office"_s, u"首席代表"_s}, {u"approvalNumber"_s, u"1号"_s}};
    QTest::newRow("an extension by the chief representative")
        << u"accepted"_s << u"lijianguo"_s << u"extend"_s << longer << u"wrongApprover"_s;
    QJsonObject tooLong = longer;
    tooLong[u"days"_s] = 11;
    QTest::newRow("an extension longer than the law allows")
        << u"accepted"_s << u"zhaohead"_s << u"extend"_s << tooLong << u"extensionTooLong"_s;
    QTest::newRow("the reviewer approves under another account")
        << u"approving"_s << u"alsochief"_s << u"approve"_s << grant() << u"samePerson"_s;
    QTest::newRow("the reviewer has the wrong role to approve")
        << u"approving"_s << u"zhangwenhai"_s << u"approve"_s << grant() << u"wrongRole"_s;
    QTest::newRow("a refusal without reasons")
        << u"approving"_s << u"lijianguo"_s << u"deny"_s
        << QJsonObject{{u"opinion"_s, u"不同意"_s}, {u"facts"_s, u"面积不足"_s}}
        << u"reasonMissing"_s;
    QTest::newRow("a fee that is not in the catalogue")
        << u"accepted"_s << u"qianguihua"_s << u"fee-order"_s
        << QJsonObject{{u"lines"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"加急费"_s}, {u"amountFen"_s, 5000}}}}}
        << u"feeNotInCatalogue"_s;
    QTest::newRow("a decision before the review")
        << u"accepted"_s << u"lijianguo"_s << u"approve"_s << grant() << u"wrongState"_s;
    QTest::newRow("opinions on a case of one department")
        << u"reviewing"_s << u"zhangwenhai"_s << u"ask"_s
        << QJsonObject{{u"question"_s, u"是否同意"_s},
               {u"participants"_s,
                   QJsonArray{QJsonObject{{u"departmentCode"_s, u"GAJ"_s}, {u"days"_s, 1}}}}}
        << u"notJoint"_s;
    QTest::newRow("voiding alone")
        << u"accepted"_s << u"chenzhiyuan"_s << u"void"_s
        << QJsonObject{{u"reason"_s, u"testEntry"_s}, {u"explanation"_s, u"演示"_s},
               {u"requestedBy"_s, u"G9001"_s}}
        << u"samePerson"_s;
}

void TestRefusedCommands::badInputGetsItsSentence()
{
    QFETCH(QString, stage);
    QFETCH(QString, user);
    QFETCH(QString, verb);
    QFETCH(QJsonObject, input);
    QFETCH(QString, code);
    const QString number = stage == u"accepted"_s
        ? m_hall->accepted()
        : (stage == u"approving"_s ? m_hall->approving() : m_hall->reviewing());
    const Run run = m_hall->act(user, verb, number, input);
    QCOMPARE(run.exit, 1);
    QVERIFY2(codesOf(run).contains(code), run.out.constData());
    QCOMPARE(run.json()[u"type"_s].toString(), u"urn:yichuang:problem:actRefused"_s);
    for (const auto& objection : run.json()[u"objections"_s].toArray())
        QVERIFY(!objection[u"sentence"_s].toString().isEmpty());
    // For people: one sentence a line on standard error, nothing on standard output.
    const Run plain = Runner{m_hall->profile()}(
        {u"--user"_s, user, u"case"_s, verb, number, u"--input"_s, u"-"_s}, bytesOf(input));
    QCOMPARE(plain.exit, 1);
    QVERIFY(plain.out.isEmpty());
    QCOMPARE(plain.err.trimmed().count('\n') + 1, codesOf(run).size());
}

void TestRefusedCommands::aSecondCorrectionNoticeIsRefused()
{
    const QString number = m_hall->received({1});
    const QJsonObject notice{{u"deficiencies"_s,
                                 QJsonArray{QJsonObject{{u"paper"_s, 1}, {u"missing"_s, u"未交"_s},
                                     {u"form"_s, u"原件1份"_s}}}},
        {u"submitWay"_s, u"窗口补交"_s}, {u"deliveredAt"_s, toText(SystemClock{}.now())},
        {u"documentNumber"_s, u"安市监补字〔2026〕1号"_s}};
    QCOMPARE(m_hall->act(u"malijuan"_s, u"correct"_s, number, notice).exit, 0);
    const Run second = m_hall->act(u"malijuan"_s, u"correct"_s, number, notice);
    QCOMPARE(second.exit, 1);
    QCOMPARE(codesOf(second), QStringList{u"secondNotice"_s});
}

void TestRefusedCommands::aMainPaperIsNotTolerated()
{
    const QString number = m_hall->received({1});
    const Run run = m_hall->act(u"malijuan"_s, u"tolerate"_s, number,
        {{u"papers"_s, QJsonArray{QJsonObject{{u"paper"_s, 1}}}}, {u"days"_s, 3},
            {u"signedBy"_s, u"李桂芳"_s}});
    QCOMPARE(run.exit, 1);
    QCOMPARE(codesOf(run), QStringList{u"notTolerable"_s});
    QVERIFY(
        run.json()[u"objections"_s][0][u"sentence"_s].toString().contains(u"食品经营许可申请书"_s));
}

void TestRefusedCommands::aVillageAcceptsNothing()
{
    const QString folder = m_hall->folder() + u"/village"_s;
    makeHallProfile(folder, u"621102102225"_s, u"内官营镇大庄村便民服务点"_s,
        {{u"zhaoyulan"_s, u"D1001"_s, {cases::Role::Proxy}}});
    const Runner village{folder};
    const QStringList who{u"--user"_s, u"zhaoyulan"_s, u"--json"_s};
    const QJsonObject empty
        = village(who + QStringList{u"case"_s, u"new"_s, u"XK-XZF-001"_s}).json().toObject();
    const Run received = village(
        who + QStringList{u"case"_s, u"receive"_s, u"--input"_s, u"-"_s}, bytesOf(filled(empty)));
    QVERIFY2(received.exit == 0, saidBy(received).constData());
    const QString number = received.json()[u"number"_s].toString();
    const Run accepted = village(who + QStringList{u"case"_s, u"accept"_s, number});
    QCOMPARE(accepted.exit, 1);
    QVERIFY2(codesOf(accepted).contains(u"proxyMayOnlyCollect"_s), accepted.out.constData());
}

QTEST_GUILESS_MAIN(TestRefusedCommands)

#include "tst_refusedcommands.moc"
