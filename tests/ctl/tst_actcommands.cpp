// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QImage>
#include <QTest>

#include "countyhall.h"
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

/// Every act of a case by the real program.
class TestActCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hall = std::make_unique<CountyHall>(); }
    void aPromisedCaseRunsFromReceiptToArchive();
    void aCaseIsDecidedOnTheSpotByTwoPersons();
    void aChildTakesOverWhatIsThere();
    void departmentsAnswerAndTheClocksNameThem();
    void aScanIsBroughtDownLaidOnTheCaseAndTakenOutAgain();
    void aReasonIsSpokenInChinese();

private:
    std::unique_ptr<CountyHall> m_hall;
};

// The act succeeds and leads to a state.
#define LEADS_TO(run, word)                                                                        \
    do {                                                                                           \
        const Run done = run;                                                                      \
        QVERIFY2(done.exit == 0, QByteArray{done.out + done.err}.constData());                     \
        QCOMPARE(done.json()[u"state"_s].toString(), word);                                        \
    } while (false)

void TestActCommands::aPromisedCaseRunsFromReceiptToArchive()
{
    const Run received
        = m_hall->as(u"malijuan"_s, {u"case"_s, u"receive"_s}, m_hall->form(u"XK-SCJ-001"_s, {3}));
    QVERIFY2(received.exit == 0, saidBy(received).constData());
    const QString number = received.json()[u"number"_s].toString();
    LEADS_TO(m_hall->act(u"malijuan"_s, u"tolerate"_s, number, {{u"signedBy"_s, u"李桂芳"_s}}),
        u"accepted"_s);
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"assign"_s, number), u"reviewing"_s);
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"stop"_s, number,
                 {{u"kind"_s, u"检测"_s}, {u"institution"_s, u"区疾控中心"_s}, {u"told"_s, 3},
                     {u"reason"_s, u"水质检测"_s}}),
        u"reviewing"_s);
    LEADS_TO(m_hall->act(u"lijianguo"_s, u"stop-approve"_s, number,
                 {{u"documentNumber"_s, u"安市监特字〔2026〕1号"_s}, {u"deliveryWay"_s, u"当面"_s},
                     {u"deliveredAt"_s, toText(SystemClock{}.now())}}),
        u"special"_s);
    const Run paused = m_hall->act(u"malijuan"_s, u"explain"_s, number);
    QCOMPARE(paused.json()[u"violations"_s][0][u"id"_s].toString(), u"SV-10"_s);
    QStringList days{toText(SystemClock{}.today())};
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"resume"_s, number,
                 {{u"result"_s, u"合格"_s}, {u"paper"_s, u"检测报告118"_s}}),
        u"reviewing"_s);
    days << toText(SystemClock{}.today()); // another, when the act was done at midnight
    LEADS_TO(m_hall->act(u"zhaohead"_s, u"extend"_s, number,
                 {{u"days"_s, 2}, {u"reason"_s, u"案情复杂"_s}, {u"office"_s, u"局长"_s},
                     {u"approvalNumber"_s, u"安市监延批〔2026〕1号"_s},
                     {u"documentNumber"_s, u"安市监延字〔2026〕1号"_s}}),
        u"reviewing"_s);
    LEADS_TO(m_hall->act(u"malijuan"_s, u"materials"_s, number,
                 {{u"papers"_s,
                     QJsonArray{QJsonObject{{u"number"_s, 3}, {u"state"_s, u"present"_s},
                         {u"originals"_s, 1}, {u"medium"_s, u"paper"_s}}}}}),
        u"reviewing"_s);
    LEADS_TO(m_hall->act(u"malijuan"_s, u"tolerance-close"_s, number), u"reviewing"_s);
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"review"_s, number, opinion()), u"approving"_s);
    LEADS_TO(m_hall->act(u"lijianguo"_s, u"return"_s, number, {{u"reason"_s, u"补写现场情况"_s}}),
        u"reviewing"_s);
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"review"_s, number, opinion()), u"approving"_s);
    LEADS_TO(m_hall->act(u"lijianguo"_s, u"approve"_s, number, grant()), u"granted"_s);
    LEADS_TO(
        m_hall->act(u"wangxiulan"_s, u"certify"_s, number, {{u"number"_s, u"JY16211020000011"_s}}),
        u"certifying"_s);
    LEADS_TO(m_hall->act(u"wangxiulan"_s, u"ready"_s, number), u"ready"_s);
    LEADS_TO(
        m_hall->act(u"wangxiulan"_s, u"collect-message"_s, number, {{u"text"_s, u"已电话通知"_s}}),
        u"ready"_s);
    LEADS_TO(m_hall->act(u"wangxiulan"_s, u"deliver"_s, number,
                 {{u"receiver"_s, receiver()}, {u"receiverSigned"_s, true}}),
        u"closed"_s);
    LEADS_TO(m_hall->act(u"wangxiulan"_s, u"evaluate"_s, number, {{u"level"_s, 5}}), u"closed"_s);
    LEADS_TO(m_hall->act(u"zhouxiaomei"_s, u"archive"_s, number,
                 {{u"packageHash"_s, QString{64, u'a'}}, {u"documents"_s, 7},
                     {u"retention"_s, u"10年"_s}}),
        u"archived"_s);

    const QJsonValue shown = m_hall->act(u"malijuan"_s, u"show"_s, number).json();
    QCOMPARE(shown[u"tolerance"_s][u"open"_s].toBool(true), false);
    QVERIFY(days.contains(shown[u"stops"_s][0][u"ended"_s][u"resultOn"_s].toString()));
    QCOMPARE(shown[u"extensions"_s][0][u"person"_s].toString(), u"G4001"_s);
    QCOMPARE(shown[u"returns"_s].toArray().size(), 1);
    QCOMPARE(shown[u"decision"_s][u"granted"_s][u"content"_s].toString(), u"食品经营许可证"_s);
    QCOMPARE(shown[u"decision"_s][u"person"_s].toString(), u"G3001"_s);
    QCOMPARE(shown[u"delivered"_s][u"documents"_s][0].toString(), u"食品经营许可证"_s);
    QVERIFY(shown[u"collectMessageAt"_s].isString());
    QCOMPARE(shown[u"evaluations"_s][0][u"contact"_s].toString(), u"result"_s);
    QCOMPARE(shown[u"archived"_s][u"documents"_s].toInt(), 7);
}

void TestActCommands::aCaseIsDecidedOnTheSpotByTwoPersons()
{
    QFile file{m_hall->folder() + u"/chief"_s};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(hallPassword.toUtf8());
    file.close();
    QJsonObject applicationForm = m_hall->form(u"QR-SCJ-004"_s);
    QJsonObject applicant = applicationForm[u"applicant"_s].toObject();
    applicant[u"kind"_s] = u"soleTrader"_s;
    applicant[u"name"_s] = u"安定区惠民面馆"_s;
    applicationForm[u"applicant"_s] = applicant;
    QJsonObject review = opinion();
    review[u"papersChecked"_s] = QJsonArray{1, 2, 3, 4};
    QJsonObject decision = grant();
    decision[u"content"_s] = u"准予登记"_s;
    decision[u"legalBasis"_s] = u"市场主体登记管理条例第十九条"_s;
    decision[u"hearing"_s] = u"notRequired"_s;
    const QJsonObject input{{u"form"_s, applicationForm}, {u"review"_s, review},
        {u"approve"_s, decision},
        {u"certify"_s,
            QJsonObject{{u"certificate"_s, u"营业执照"_s}, {u"number"_s, u"92621102MA0000A1"_s}}}};
    const auto decide = [&](const QString& second) {
        return m_hall->as(u"malijuan"_s,
            {u"case"_s, u"decide"_s, u"--second"_s, second, u"--second-password-file"_s,
                file.fileName()},
            input);
    };
    const Run byReviewer = decide(u"zhangwenhai"_s);
    QCOMPARE(byReviewer.exit, 1);
    QVERIFY2(codesOf(byReviewer).contains(u"wrongRole"_s), byReviewer.out.constData());
    LEADS_TO(decide(u"lijianguo"_s), u"ready"_s);
}

void TestActCommands::aChildTakesOverWhatIsThere()
{
    const QString number = m_hall->accepted();
    const Run child = m_hall->as(u"malijuan"_s, {u"case"_s, u"child"_s, number, u"XK-CGJ-002"_s});
    QVERIFY2(child.exit == 0, saidBy(child).constData());
    QCOMPARE(child.json()[u"parentNumber"_s].toString(), number);
    QCOMPARE(child.json()[u"applicant"_s][u"name"_s].toString(), u"李桂芳"_s);
    QCOMPARE(child.json()[u"itemCode"_s].toString(), u"XK-CGJ-002"_s);
}

void TestActCommands::departmentsAnswerAndTheClocksNameThem()
{
    QJsonObject application = m_hall->form(u"XK-JYJ-003"_s);
    QJsonObject applicant = application[u"applicant"_s].toObject();
    applicant[u"kind"_s] = u"organisation"_s;
    applicant[u"name"_s] = u"安定区育才实验学校"_s;
    applicant[u"creditCode"_s] = u"91621102MA00000156"_s;
    application[u"applicant"_s] = applicant;
    const QString number = m_hall->as(u"malijuan"_s, {u"case"_s, u"accept"_s}, application)
                               .json()[u"number"_s]
                               .toString();
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"assign"_s, number), u"reviewing"_s);
    LEADS_TO(m_hall->act(u"zhangwenhai"_s, u"ask"_s, number,
                 {{u"question"_s, u"是否同意"_s}, {u"documentNumber"_s, u"安教征字〔2026〕1号"_s},
                     {u"participants"_s,
                         QJsonArray{QJsonObject{{u"departmentCode"_s, u"GAJ"_s},
                                        {u"department"_s, u"公安局"_s}, {u"days"_s, 5}},
                             QJsonObject{{u"departmentCode"_s, u"JTJ"_s},
                                 {u"department"_s, u"交通运输局"_s}, {u"days"_s, 3}}}}}),
        u"jointWait"_s);
    LEADS_TO(m_hall->act(u"department"_s, u"opinion"_s, number,
                 {{u"departmentCode"_s, u"GAJ"_s}, {u"answer"_s, u"agree"_s}}),
        u"jointWait"_s);
    const QJsonArray clocks
        = m_hall->act(u"malijuan"_s, u"explain"_s, number).json()[u"clocks"_s].toArray();
    QStringList subjects;
    for (const auto& clock : clocks) {
        if (clock[u"clock"_s].toString() == u"C7"_s)
            subjects.append(clock[u"subject"_s].toString() + u' ' + clock[u"phase"_s].toString());
    }
    QCOMPARE(subjects, (QStringList{u"GAJ ended"_s, u"JTJ running"_s}));
    const Run text
        = Runner{m_hall->profile()}({u"--user"_s, u"malijuan"_s, u"case"_s, u"explain"_s, number});
    QVERIFY2(text.text().contains(u"(交通运输局)"_s), text.out.constData());
    // The only one that is silent need not be named; its answer closes the round.
    LEADS_TO(m_hall->act(u"department"_s, u"opinion"_s, number, {{u"answer"_s, u"agree"_s}}),
        u"reviewing"_s);
}

void TestActCommands::aScanIsBroughtDownLaidOnTheCaseAndTakenOutAgain()
{
    const QString number = m_hall->accepted();
    const auto file
        = [this](const QString& name) { return QString(m_hall->folder() + u'/' + name); };
    const auto attach = [&](const QString& name, int page) {
        return m_hall->as(u"malijuan"_s,
            {u"case"_s, u"attach"_s, number, file(name), u"--paper"_s, u"1"_s, u"--page"_s,
                QString::number(page)});
    };
    QImage photograph(4000, 3000, QImage::Format_RGB888);
    photograph.fill(Qt::white);
    QVERIFY(photograph.save(file(u"photograph.png"_s)));
    QFile whole(file(u"photograph.png"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile half(file(u"half.png"_s));
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write(whole.read(whole.size() / 2)) > 0);
    half.close();
    QFile letter(file(u"letter.pdf"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("%PDF-1.7 a letter") > 0);
    letter.close();

    const Run scanned = attach(u"photograph.png"_s, 1);
    QVERIFY2(scanned.exit == 0, saidBy(scanned).constData());
    const Run kept = attach(u"letter.pdf"_s, 2); // no picture: kept as it is
    QVERIFY2(kept.exit == 0, saidBy(kept).constData());
    const Run cut = attach(u"half.png"_s, 3);
    QCOMPARE(cut.exit, 1);
    QVERIFY2(cut.err.contains("half.png"), cut.err.constData());

    const QString out = file(u"pages"_s);
    const QStringList take{u"case"_s, u"pages"_s, number, u"--out"_s, out};
    const Run taken = m_hall->as(u"malijuan"_s, take);
    QVERIFY2(taken.exit == 0, saidBy(taken).constData());
    QCOMPARE(taken.json()[u"pages"_s].toArray().size(), 2);
    QCOMPARE(QImage(out + u"/01_1-1.jpg"_s).size(), QSize(2339, 1754));
    QFile again(out + u"/02_1-2.pdf"_s);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), "%PDF-1.7 a letter");
    QCOMPARE(m_hall->as(u"malijuan"_s, take).exit, 3); // nothing is overwritten
}

void TestActCommands::aReasonIsSpokenInChinese()
{
    const QString number = m_hall->reviewing();
    const Run run = Runner{m_hall->profile()}(
        {u"--user"_s, u"malijuan"_s, u"case"_s, u"explain"_s, number, u"--language"_s, u"zh_CN"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.text().contains(u"承诺件"_s), run.out.constData());
    QVERIFY(run.text().contains(u"C2"_s));
    QVERIFY(run.text().contains(u"行政许可法"_s));
}

QTEST_GUILESS_MAIN(TestActCommands)

#include "tst_actcommands.moc"
