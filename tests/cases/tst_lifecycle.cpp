// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;

class TestLifecycle final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promisedCaseFromReceiptToArchive();
    void reviewerAndApproverArePersonsNotRoles();
    void refusalNeedsReasonsBasisAndBothRemedies();
    void toleranceCoversNoMainPaperAndBlocksTheGrant();
    void brokenToleranceEndsTheCaseOnlyAfterItsTerm();
    void feesComeFromTheCatalogueAndBlockTheHandOver();
    void mailIsDeliveredOnItsReturnSlip();
    void aVillageHandsBackWhatItsChildBrought();
    void evaluationIsTheApplicantsAndOnce();
    void voidingTakesTwoPersons();
    void noDecisionTwiceAndNoWayBack();
};

void TestLifecycle::promisedCaseFromReceiptToArchive()
{
    SampleCase sample = approving();
    QCOMPARE(promise(sample, "2025-03-05").lamp, deadline::Lamp::Green);
    QCOMPARE(words(sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative)), QString{});
    QCOMPARE(sample.c->state, CaseState::Granted);
    QCOMPARE(promise(sample, "2025-03-20").lamp, deadline::Lamp::Ended);
    const auto clocks = clocksOf(*sample.c, sample.rules(), day("2025-03-05"));
    QCOMPARE(clocks.front().clock, QStringLiteral("C4"));
    QCOMPARE(clocks.front().due, std::optional{day("2025-03-19")});
    QCOMPARE(words(sample.act("2025-03-05 10:00", Ready{}, Role::ExitClerk)), QString{});
    QCOMPARE(words(sample.act("2025-03-06 10:00", pickUp(), Role::ExitClerk)), QString{});
    QCOMPARE(words(sample.act("2025-03-06 10:00", Closed{}, Role::System)), QString{});
    const Archived package{QByteArray(32, '\3'), 5, QStringLiteral("10年"), {}};
    QCOMPARE(words(sample.act("2025-06-01 10:00", package, Role::Archivist)), QString{});
    QCOMPARE(sample.c->state, CaseState::Archived);
    QVERIFY(replay(sample.events, sample.rules()).value() == *sample.c);
}

void TestLifecycle::reviewerAndApproverArePersonsNotRoles()
{
    SampleCase sample = approving();
    sample.as(QStringLiteral("G2001"));
    QCOMPARE(sample.objections("2025-03-05 09:00", grant(), Role::ChiefRepresentative),
        QStringList{QStringLiteral("samePerson")});
    // The deputy of the reviewer is not another person for this.
    sample.as(QStringLiteral("G9009"), QStringLiteral("G2001"));
    QCOMPARE(sample.objections("2025-03-05 09:00", grant(), Role::ChiefRepresentative),
        QStringList{QStringLiteral("samePerson")});
    sample.as(QStringLiteral("G3001"));
    QCOMPARE(
        sample.objections("2025-03-05 09:00", grant(), Role::ChiefRepresentative), QStringList{});
    QCOMPARE(sample.objections("2025-03-05 09:00", grant(), Role::Reviewer),
        QStringList{QStringLiteral("wrongRole")});
}

void TestLifecycle::refusalNeedsReasonsBasisAndBothRemedies()
{
    SampleCase sample = approving();
    Refused bare = refusal();
    bare.opinion.clear();
    bare.reasons = QStringLiteral(" ");
    bare.legalBasis.clear();
    bare.lawsuit.clear();
    QCOMPARE(sample.objections("2025-03-05 09:00", bare, Role::ChiefRepresentative),
        (QStringList{QStringLiteral("legalBasisMissing"), QStringLiteral("opinionMissing"),
            QStringLiteral("reasonMissing"), QStringLiteral("remediesMissing")}));
    QCOMPARE(
        words(sample.act("2025-03-05 09:00", refusal(), Role::ChiefRepresentative)), QString{});
    QCOMPARE(sample.c->state, CaseState::Refused);
}

void TestLifecycle::toleranceCoversNoMainPaperAndBlocksTheGrant()
{
    SampleCase sample;
    Received receipt = sample.receipt();
    receipt.papers[0] = {.number = 1};
    receipt.papers[1] = {.number = 2};
    sample.act("2025-03-03 09:30", receipt).value();
    AcceptedWithTolerance act{
        .papers = {{1, {}}, {2, {}}}, .days = WorkingDays{9}, .signedBy = QStringLiteral("张有福")};
    QCOMPARE(sample.objections("2025-03-03 10:00", act),
        (QStringList{QStringLiteral("notTolerable"), QStringLiteral("powerOfAttorneyMissing"),
            QStringLiteral("toleranceTermTooLong")}));
    MaterialReceived mainPaper{{{.number = 1, .state = PaperState::Present, .originals = 1}}};
    sample.act("2025-03-03 09:40", mainPaper).value();
    act = {.papers = {{2, {}}}, .days = WorkingDays{5}, .signedBy = QStringLiteral("李桂芳")};
    sample.circumstances.onBrokenPromiseList = true;
    QCOMPARE(
        sample.objections("2025-03-03 10:00", act), QStringList{QStringLiteral("brokenPromise")});
    sample.circumstances.onBrokenPromiseList = false;
    QCOMPARE(words(sample.act("2025-03-03 10:00", act)), QString{});
    QCOMPARE(promise(sample, "2025-03-04").due, std::optional{day("2025-03-10")}); // never stops

    sample.as(QStringLiteral("G2001"));
    sample
        .act("2025-03-03 14:00", ReviewAssigned{QStringLiteral("G2001"), QStringLiteral("张文海")},
            Role::Reviewer)
        .value();
    sample.act("2025-03-04 09:00", opinion(), Role::Reviewer).value(); // review goes on
    sample.as(QStringLiteral("G3001"));
    QCOMPARE(sample.objections("2025-03-05 09:00", grant(), Role::ChiefRepresentative),
        QStringList{QStringLiteral("toleranceOpen")});
    QCOMPARE(sample.objections("2025-03-05 09:00", ToleranceClosed{}),
        QStringList{QStringLiteral("toleranceOpen")});
    MaterialReceived late{{{.number = 2, .state = PaperState::Present, .originals = 1}}};
    sample.act("2025-03-05 09:00", late).value();
    QCOMPARE(words(sample.act("2025-03-05 09:01", ToleranceClosed{})), QString{});
    QCOMPARE(
        sample.objections("2025-03-05 09:05", grant(), Role::ChiefRepresentative), QStringList{});
}

void TestLifecycle::brokenToleranceEndsTheCaseOnlyAfterItsTerm()
{
    SampleCase sample;
    Received receipt = sample.receipt();
    receipt.papers[1] = {.number = 2};
    sample.act("2025-03-03 09:30", receipt).value();
    sample
        .act("2025-03-03 10:00",
            AcceptedWithTolerance{
                .papers = {{2, {}}}, .days = WorkingDays{2}, .signedBy = QStringLiteral("李桂芳")})
        .value();
    const Terminated end{TerminationGround::ToleranceBroken, QStringLiteral("未补交"), {}, {}};
    QCOMPARE(sample.objections("2025-03-05 16:00", end, Role::ChiefRepresentative),
        QStringList{QStringLiteral("toleranceRunning")});
    QCOMPARE(words(sample.act("2025-03-06 09:00", end, Role::ChiefRepresentative)), QString{});
}

void TestLifecycle::feesComeFromTheCatalogueAndBlockTheHandOver()
{
    catalogue::Item item = sampleItem();
    item.fee = {.charged = true,
        .standards = {{QStringLiteral("登记费"), 8000, QStringLiteral("元/件")}},
        .basis = QStringLiteral("发改价格规〔2016〕2559号")};
    SampleCase sample = approving(item);
    sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative).value();
    sample.act("2025-03-05 10:00", Ready{}, Role::ExitClerk).value();
    QCOMPARE(sample.objections("2025-03-05 11:00", pickUp(), Role::ExitClerk),
        QStringList{QStringLiteral("feeUnpaid")});
    FeeOrdered invented{{{QStringLiteral("工本费"), 1000, QStringLiteral("元/件"), 1}}, {}};
    QCOMPARE(sample.objections("2025-03-05 11:00", invented, Role::Cashier),
        QStringList{QStringLiteral("feeNotInCatalogue")});
    const FeeOrdered order{{{QStringLiteral("登记费"), 8000, QStringLiteral("元/件"), 2}}, {}};
    QCOMPARE(totalFen(order.lines), 16000);
    sample.act("2025-03-05 11:00", order, Role::Cashier).value();
    QCOMPARE(sample.objections("2025-03-05 11:05", FeePaid{}, Role::Cashier),
        QStringList{QStringLiteral("receiptNumberMissing")});
    sample
        .act("2025-03-05 11:05",
            FeePaid{QStringLiteral("6299002611180457"), day("2025-03-05"), {}, {}}, Role::Cashier)
        .value();
    QCOMPARE(words(sample.act("2025-03-05 11:10", pickUp(), Role::ExitClerk)), QString{});
}

void TestLifecycle::mailIsDeliveredOnItsReturnSlip()
{
    SampleCase sample = approving();
    sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative).value();
    sample.act("2025-03-05 10:00", Ready{}, Role::ExitClerk).value();
    Delivered mail{.way = DeliveryWay::Mail, .documents = {QStringLiteral("决定书")}};
    mail.returnSlipOn = day("2025-03-07");
    QCOMPARE(sample.objections("2025-03-07 09:00", mail, Role::ExitClerk),
        QStringList{QStringLiteral("deliveryUnproven")});
    sample
        .act("2025-03-05 11:00",
            Dispatched{QStringLiteral("邮政"), QStringLiteral("EMS1"), QStringLiteral("东街18号")},
            Role::ExitClerk)
        .value();
    QCOMPARE(clock(clocksOf(*sample.c, sample.rules(), day("2025-03-30")), "C4").lamp,
        deadline::Lamp::Ended); // dispatch meets C4
    mail.returnSlipOn = day("2025-03-04");
    QCOMPARE(sample.objections("2025-03-07 09:00", mail, Role::ExitClerk),
        QStringList{QStringLiteral("deliveryUnproven")});
    mail.returnSlipOn = day("2025-03-06");
    QCOMPARE(words(sample.act("2025-03-07 09:00", mail, Role::ExitClerk)), QString{});
}

void TestLifecycle::aVillageHandsBackWhatItsChildBrought()
{
    SampleCase sample;
    sample.place = {QStringLiteral("621102103205"), QStringLiteral("某村便民服务点")};
    sample.act("2025-03-03 09:30", sample.receipt(), Role::Proxy).value();
    const HandedIn list{{QStringLiteral("621102103000"), QStringLiteral("李家堡镇便民服务中心")},
        QStringLiteral("王丽"), QStringLiteral("J-1"), true, true};
    sample.act("2025-03-04 09:30", list, Role::Proxy).value();
    const QString child = QStringLiteral("6211021032052025012700100016");
    sample.circumstances.children = {{child, CaseState::Accepted}};
    const Ready back{child, QStringLiteral("食品经营许可证")};
    QCOMPARE(sample.objections("2025-03-10 09:00", back, Role::Proxy),
        QStringList{QStringLiteral("childResultMissing")});
    sample.circumstances.children = {{child, CaseState::Delivered}};
    QCOMPARE(sample.objections("2025-03-10 09:00", back, Role::ExitClerk),
        QStringList{QStringLiteral("wrongRole")});
    sample.act("2025-03-10 09:00", back, Role::Proxy).value();
    QCOMPARE(words(sample.act("2025-03-11 09:00", pickUp(), Role::Proxy)), QString{});
    QCOMPARE(words(sample.act("2025-03-11 09:00", Closed{}, Role::System)), QString{});
}

void TestLifecycle::evaluationIsTheApplicantsAndOnce()
{
    SampleCase sample = accepted();
    QCOMPARE(sample.objections("2025-03-03 11:00", Evaluated{Contact::Answer, 5, {}}),
        QStringList{QStringLiteral("wrongRole")});
    QCOMPARE(
        sample.objections("2025-03-03 11:00", Evaluated{Contact::Result, 5, {}}, Role::Applicant),
        QStringList{QStringLiteral("contactUnfinished")});
    // Walked away: nothing is written in his stead, and he may come back.
    sample.act("2025-03-03 11:00", Evaluated{Contact::Answer, 0, {}}, Role::Applicant).value();
    sample.act("2025-03-03 12:00", Evaluated{Contact::Answer, 2, {}}, Role::Applicant).value();
    QCOMPARE(
        sample.objections("2025-03-03 13:00", Evaluated{Contact::Answer, 5, {}}, Role::Applicant),
        QStringList{QStringLiteral("evaluatedAlready")});
}

void TestLifecycle::voidingTakesTwoPersons()
{
    SampleCase sample = accepted();
    sample.as(QStringLiteral("G5001"));
    Voided act{VoidReason::DoubleEntry, QStringLiteral("重复录入"), {}, QStringLiteral("G5001")};
    QCOMPARE(sample.objections("2025-03-03 11:00", act, Role::Supervisor),
        (QStringList{QStringLiteral("otherNumberMissing"), QStringLiteral("samePerson")}));
    act.requestedBy = QStringLiteral("G3001");
    act.otherNumber = QStringLiteral("6211021032052025012700100016");
    QCOMPARE(words(sample.act("2025-03-03 11:00", act, Role::Supervisor)), QString{});
    QCOMPARE(sample.c->state, CaseState::Void);
}

void TestLifecycle::noDecisionTwiceAndNoWayBack()
{
    SampleCase sample = approving();
    sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative).value();
    const QStringList wrongState{QStringLiteral("wrongState")};
    QCOMPARE(sample.objections("2025-03-05 10:00", grant(), Role::ChiefRepresentative), wrongState);
    QCOMPARE(
        sample.objections("2025-03-05 10:00", refusal(), Role::ChiefRepresentative), wrongState);
    QCOMPARE(sample.objections(
                 "2025-03-05 10:00", Returned{QStringLiteral("再看")}, Role::ChiefRepresentative),
        wrongState);
    QCOMPARE(sample.objections("2025-03-05 10:00", Withdrawn{{}, true}), wrongState);
    QCOMPARE(sample.objections("2025-03-05 10:00",
                 Terminated{TerminationGround::MatterGone, QStringLiteral("x"), {}, {}},
                 Role::ChiefRepresentative),
        wrongState);
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
