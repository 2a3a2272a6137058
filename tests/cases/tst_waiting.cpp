// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;

class TestWaiting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheEightKindsStopAndTwoPersonsDoIt();
    void aStopFreezesTheClockUntilItsResult();
    void aStopAfterTheDueDayIsRefused();
    void extensionIsTheHeadsOnceAndInTime();
    void jointOpinionsCloseWhenAllAreIn();
    void silentParticipantsHoldUpOnlyTheirTerm();
    void forwardedCasesAreDecidedAbove();
    void conversionsNeverPostponeAToldDate();
};

void TestWaiting::onlyTheEightKindsStopAndTwoPersonsDoIt()
{
    SampleCase sample = reviewing();
    StopRequested visit = stop("2025-03-05");
    visit.kind = catalogue::ProcedureKind::SiteCheck;
    visit.institution.clear();
    visit.told = {};
    QCOMPARE(sample.objections("2025-03-05 09:00", visit, Role::Reviewer),
        (QStringList{QStringLiteral("stopInstitutionMissing"), QStringLiteral("stopKindNotInLaw"),
            QStringLiteral("stopTermMissing")}));
    // The item's own law may say otherwise.
    catalogue::Item item = sampleItem();
    item.specialProcedures = {{.name = QStringLiteral("现场勘验"),
        .kind = catalogue::ProcedureKind::SiteCheck,
        .countsInLimit = false,
        .stopBasis = QStringLiteral("消防法 第十三条")}};
    SampleCase own = reviewing(item);
    visit = stop("2025-03-05");
    visit.kind = catalogue::ProcedureKind::SiteCheck;
    QCOMPARE(own.objections("2025-03-05 09:00", visit, Role::Reviewer), QStringList{});

    QCOMPARE(sample.objections("2025-03-10 09:00", stop("2025-03-05"), Role::Reviewer),
        QStringList{QStringLiteral("stopBackdated")});
    sample.as(QStringLiteral("G2001"));
    sample.act("2025-03-05 09:00", stop("2025-03-05"), Role::Reviewer).value();
    QCOMPARE(sample.c->state, CaseState::Reviewing); // asked, not approved: the clock runs
    QVERIFY(promise(sample, "2025-03-07").due.has_value());
    QCOMPARE(sample.objections("2025-03-05 10:00", approval(), Role::ChiefRepresentative),
        QStringList{QStringLiteral("samePerson")});
    sample.as(QStringLiteral("G3001"));
    StopApproved untold = approval();
    untold.deliveredAt.reset();
    QCOMPARE(sample.objections("2025-03-05 10:00", untold, Role::ChiefRepresentative),
        QStringList{QStringLiteral("noticeUndelivered")});
    QCOMPARE(sample.objections("2025-03-05 10:00", approval(2), Role::ChiefRepresentative),
        QStringList{QStringLiteral("stopUnknown")});
    QCOMPARE(
        words(sample.act("2025-03-05 10:00", approval(), Role::ChiefRepresentative)), QString{});
    QCOMPARE(sample.c->state, CaseState::Special);
}

void TestWaiting::aStopFreezesTheClockUntilItsResult()
{
    SampleCase sample = reviewing();
    sample.as(QStringLiteral("G2001"));
    sample.act("2025-03-05 09:00", stop("2025-03-05"), Role::Reviewer).value();
    sample.act("2025-03-05 09:10", stop("2025-03-06"), Role::Reviewer).value();
    sample.as(QStringLiteral("G3001"));
    sample.act("2025-03-05 10:00", approval(1), Role::ChiefRepresentative).value();
    sample.act("2025-03-06 10:00", approval(2), Role::ChiefRepresentative).value();
    const ClockView paused = promise(sample, "2025-03-07");
    QCOMPARE(paused.lamp, deadline::Lamp::Paused);
    QVERIFY(!paused.due);
    sample.as(QStringLiteral("G2001"));
    const StopEnded early{1, day("2025-03-04"), QStringLiteral("合格"), QStringLiteral("报告")};
    QCOMPARE(sample.objections("2025-03-07 09:00", early, Role::Reviewer),
        QStringList{QStringLiteral("resultBeforeStop")});
    const StopEnded first{1, day("2025-03-07"), QStringLiteral("合格"), QStringLiteral("报告1")};
    sample.act("2025-03-07 09:00", first, Role::Reviewer).value();
    QCOMPARE(sample.c->state, CaseState::Special); // the other one is still open
    const StopEnded second{2, day("2025-03-10"), QStringLiteral("合格"), QStringLiteral("报告2")};
    sample.act("2025-03-10 09:00", second, Role::Reviewer).value();
    QCOMPARE(sample.c->state, CaseState::Reviewing);
    // 03-05, 03-06 and 03-07 are out: day 5 is 03-13 instead of 03-10.
    QCOMPARE(promise(sample, "2025-03-10").due, std::optional{day("2025-03-13")});
    QCOMPARE(sample.objections("2025-03-11 09:00", second, Role::Reviewer),
        QStringList{QStringLiteral("wrongState")});
}

void TestWaiting::aStopAfterTheDueDayIsRefused()
{
    SampleCase sample = reviewing();
    QCOMPARE(sample.objections("2025-04-01 09:00", stop("2025-04-01"), Role::Reviewer),
        QStringList{QStringLiteral("stopOutsideTerm")});
    QCOMPARE(
        sample.objections("2025-03-31 09:00", stop("2025-03-31"), Role::Reviewer), QStringList{});
    QCOMPARE(sample.objections("2025-03-03 15:00", stop("2025-02-28"), Role::Reviewer),
        QStringList{QStringLiteral("stopOutsideTerm")});
}

void TestWaiting::extensionIsTheHeadsOnceAndInTime()
{
    SampleCase sample = reviewing();
    sample.as(QStringLiteral("G4001"));
    QCOMPARE(sample.objections(
                 "2025-03-06 09:00", extension(10, "2025-03-06"), Role::ChiefRepresentative),
        (QStringList{QStringLiteral("wrongApprover"), QStringLiteral("wrongRole")}));
    QCOMPARE(sample.objections("2025-03-06 09:00", extension(10, "2025-03-06"), Role::Government),
        QStringList{QStringLiteral("wrongApprover")});
    QCOMPARE(sample.objections("2025-03-06 09:00", extension(11, "2025-03-06"), Role::Head),
        QStringList{QStringLiteral("extensionTooLong")});
    QCOMPARE(sample.objections("2025-04-01 09:00", extension(10, "2025-04-01"), Role::Head),
        QStringList{QStringLiteral("extensionLate")});
    sample.as(QStringLiteral("G2001"));
    QCOMPARE(sample.objections("2025-03-06 09:00", extension(10, "2025-03-06"), Role::Head),
        QStringList{QStringLiteral("samePerson")});
    sample.as(QStringLiteral("G4001"));
    QCOMPARE(
        words(sample.act("2025-03-06 09:00", extension(10, "2025-03-06"), Role::Head)), QString{});
    QCOMPARE(promise(sample, "2025-03-06").due, std::optional{day("2025-03-24")});
    QCOMPARE(sample.objections("2025-03-07 09:00", extension(1, "2025-03-07"), Role::Head),
        QStringList{QStringLiteral("secondExtension")});
}

void TestWaiting::jointOpinionsCloseWhenAllAreIn()
{
    SampleCase plain = reviewing();
    OpinionsAsked ask{.question = QStringLiteral("是否同意"),
        .participants = {{QStringLiteral("GAJ"), QStringLiteral("公安局"), WorkingDays{2}},
            {QStringLiteral("JTJ"), QStringLiteral("交通局"), WorkingDays{2}}},
        .sharedPapers = {1}};
    QCOMPARE(plain.objections("2025-03-04 09:00", ask, Role::Reviewer),
        QStringList{QStringLiteral("notJoint")});

    SampleCase sample = reviewing(jointItem());
    OpinionsAsked wrong = ask;
    wrong.participants[0].days = WorkingDays{4}; // 03-10 is the promised day; one day is the lead's
    wrong.participants[1].departmentCode = QStringLiteral("SCJ");
    wrong.sharedPapers = {9};
    QCOMPARE(sample.objections("2025-03-04 09:00", wrong, Role::Reviewer),
        (QStringList{QStringLiteral("participantTermTooLong"), QStringLiteral("participantTwice"),
            QStringLiteral("unknownPaper")}));
    sample.act("2025-03-04 09:00", ask, Role::Reviewer).value();
    QCOMPARE(sample.c->state, CaseState::JointWait);
    QCOMPARE(sample.objections("2025-03-04 10:00", OpinionsClosed{}, Role::System),
        QStringList{QStringLiteral("opinionsOpen")});
    const OpinionGiven stranger{QStringLiteral("ZJJ"), OpinionAnswer::Agree, {}, {}};
    QCOMPARE(sample.objections("2025-03-04 10:00", stranger, Role::Participant),
        QStringList{QStringLiteral("participantUnknown")});
    const OpinionGiven police{QStringLiteral("GAJ"), OpinionAnswer::Agree, {}, {}};
    sample.act("2025-03-04 10:00", police, Role::Participant).value();
    QCOMPARE(sample.objections("2025-03-04 11:00", police, Role::Participant),
        QStringList{QStringLiteral("opinionGivenAlready")});
    const OpinionGiven traffic{
        QStringLiteral("JTJ"), OpinionAnswer::Disagree, QStringLiteral("占道"), {}};
    sample.act("2025-03-05 10:00", traffic, Role::Participant).value();
    QCOMPARE(words(sample.act("2025-03-05 10:00", OpinionsClosed{}, Role::System)), QString{});
    QCOMPARE(sample.c->state, CaseState::Reviewing);
}

void TestWaiting::silentParticipantsHoldUpOnlyTheirTerm()
{
    SampleCase sample = reviewing(jointItem());
    const OpinionsAsked ask{.question = QStringLiteral("是否同意"),
        .participants = {{QStringLiteral("GAJ"), QStringLiteral("公安局"), WorkingDays{2}}}};
    sample.act("2025-03-04 09:00", ask, Role::Reviewer).value();
    QCOMPARE(sample.objections("2025-03-06 17:00", OpinionsClosed{}, Role::System),
        QStringList{QStringLiteral("opinionsOpen")});
    const auto clocks = clocksOf(*sample.c, sample.rules(), day("2025-03-07"));
    QCOMPARE(clock(clocks, "C7").lamp, deadline::Lamp::Red);
    QCOMPARE(words(sample.act("2025-03-07 09:00", OpinionsClosed{}, Role::System)), QString{});
    QCOMPARE(sample.c->rounds.back().silent(), QStringList{QStringLiteral("GAJ")});
}

void TestWaiting::forwardedCasesAreDecidedAbove()
{
    SampleCase here = reviewing();
    const Forwarded send{QStringLiteral("定西市市场监管局"), QStringLiteral("同意上报"), 12,
        QStringLiteral("安市监报〔2025〕第1号"), std::nullopt};
    QCOMPARE(here.objections("2025-03-05 09:00", send, Role::ChiefRepresentative),
        QStringList{QStringLiteral("decidedHere")});

    SampleCase sample = reviewing(forwardItem());
    QCOMPARE(clock(clocksOf(*sample.c, sample.rules(), day("2025-03-04")), "C3").explanation.rule,
        QStringLiteral("DL-05"));
    sample.as(QStringLiteral("G3001"));
    QCOMPARE(sample.objections("2025-03-05 09:00", send, Role::ChiefRepresentative),
        QStringList{QStringLiteral("firstOpinionMissing")});
    sample.as(QStringLiteral("G2001"));
    sample.act("2025-03-05 09:00", opinion(), Role::Reviewer).value();
    QCOMPARE(sample.c->state, CaseState::Reviewing); // an opinion, not a decision
    sample.as(QStringLiteral("G3001"));
    sample.act("2025-03-05 10:00", send, Role::ChiefRepresentative).value();
    QCOMPARE(clock(clocksOf(*sample.c, sample.rules(), day("2025-03-20")), "C3").lamp,
        deadline::Lamp::Ended);
    SuperiorDecided answer{Proposal::Grant, QStringLiteral("定西市市场监管局"),
        QStringLiteral("定市监准〔2025〕8号"), day("2025-03-04"), std::nullopt, {}};
    QCOMPARE(sample.objections("2025-03-20 09:00", answer, Role::FrontClerk),
        QStringList{QStringLiteral("beforeEarlier")});
    answer.decidedOn = day("2025-03-18");
    sample.act("2025-03-20 09:00", answer, Role::FrontClerk).value();
    QCOMPARE(sample.c->state, CaseState::Granted);
    // DL-07 runs from the superior's decision, not from the day it came back.
    QCOMPARE(clocksOf(*sample.c, sample.rules(), day("2025-03-20")).front().due,
        std::optional{day("2025-04-01")});
}

void TestWaiting::conversionsNeverPostponeAToldDate()
{
    catalogue::Item instant = sampleItem();
    instant.promised = WorkingDays{0};
    SampleCase sample = accepted(instant);
    const Reclassified later{Conversion::InstantToPromised, QStringLiteral("系统故障"), {}, {}};
    QCOMPARE(sample.objections("2025-03-04 09:00", later, Role::FrontClerk),
        QStringList{QStringLiteral("fallbackMissing")});
    instant.fallbackPromised = WorkingDays{3};
    SampleCase second = accepted(instant);
    QCOMPARE(promise(second, "2025-03-03").due, std::optional{day("2025-03-03")});
    second.act("2025-03-04 09:00", later, Role::FrontClerk).value();
    // Counted from the original acceptance, 03-03.
    QCOMPARE(promise(second, "2025-03-04").due, std::optional{day("2025-03-06")});
    QCOMPARE(kindOf(*second.c, second.item), catalogue::CaseKind::Promised);

    SampleCase promised = reviewing();
    Reclassified joint{Conversion::PromisedToJoint, QStringLiteral("需公安意见"), {}, {}};
    QCOMPARE(promised.objections("2025-03-04 09:00", joint, Role::Reviewer),
        QStringList{QStringLiteral("approvalIncomplete")});
    joint.approver = QStringLiteral("李建国");
    const auto before = promise(promised, "2025-03-04").due;
    promised.act("2025-03-04 09:00", joint, Role::Reviewer).value();
    QCOMPARE(promise(promised, "2025-03-04").due, before);
    QCOMPARE(promised.objections("2025-03-04 09:30", joint, Role::Reviewer),
        QStringList{QStringLiteral("conversionNotAllowed")});
}

QTEST_GUILESS_MAIN(TestWaiting)
#include "tst_waiting.moc"
