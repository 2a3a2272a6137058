// SPDX-License-Identifier: Apache-2.0
#include "models/desk/assessment.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace yichuang::desk;

namespace {

const Instant now
    = toInstant(BeijingTime{dayFromText(u"2026-11-18").value(), std::chrono::hours{10}});

Seat clerkAt(const QString& place)
{
    return {.place = {place, QStringLiteral("大厅")},
        .account = QStringLiteral("malijuan"),
        .person = QStringLiteral("G1001"),
        .name = QStringLiteral("马丽娟"),
        .roles = {cases::Role::FrontClerk}};
}

desk::Intake complete(const catalogue::Item& item)
{
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = test::samplePerson();
    intake.papers = emptyPapers(item);
    for (cases::PaperEntry& paper : intake.papers) {
        paper.state = cases::PaperState::Present;
        paper.originals = 1;
    }
    return intake;
}

QStringList wordsOf(const ActState& state)
{
    QStringList words;
    for (const cases::Objection& objection : state.objections)
        words.append(toText(objection.code));
    return words;
}

Assessment judge(const desk::Intake& intake, const catalogue::Item& item, const Seat& seat)
{
    return assess(intake, &item, seat, test::builtInCalendar(), now);
}

} // namespace

class TestAssessment final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsOpenBeforeAnItemIsChosen();
    void aHighlightedItemShowsTypeAndDueDate();
    void aCompleteFormMayBeAccepted();
    void aMissingMainPaperMakesTheNoticeTheMainWay();
    void aVillagePointOnlyReceives();
    void whereTheDepartmentDecidesTheDeskReceives();
    void exactlyTheWaysOfThisVersionAreOffered();
};

void TestAssessment::nothingIsOpenBeforeAnItemIsChosen()
{
    const Assessment assessment = assess(
        {}, nullptr, clerkAt(QStringLiteral("621102000000")), test::builtInCalendar(), now);
    for (const ActState& state : assessment.acts)
        QVERIFY(!state.isOpen());
    QCOMPARE(
        wordsOf(assessment.state(IntakeAct::Accept)), QStringList{QStringLiteral("itemMissing")});
    QVERIFY(!assessment.classification);
    QCOMPARE(assessment.mainAct, IntakeAct::Accept);
    QCOMPARE(
        assess({}, nullptr, clerkAt(QStringLiteral("621102103201")), test::builtInCalendar(), now)
            .mainAct,
        IntakeAct::Receive); // a village point never accepts
}

void TestAssessment::aHighlightedItemShowsTypeAndDueDate()
{
    const Assessment assessment
        = judge({}, test::sampleItem(), clerkAt(QStringLiteral("621102000000")));
    QVERIFY(assessment.classification->kind == catalogue::CaseKind::Promised);
    QCOMPARE(assessment.promise->due.value(), dayFromText(u"2026-11-25").value());
    QCOMPARE(assessment.statutory->due.value(), dayFromText(u"2026-12-16").value());
    QCOMPARE(assessment.answerBy.value(), dayFromText(u"2026-11-25").value());
    QVERIFY(wordsOf(assessment.state(IntakeAct::Accept)).contains(QStringLiteral("nameMissing")));
}

void TestAssessment::aCompleteFormMayBeAccepted()
{
    const catalogue::Item item = test::sampleItem();
    const Assessment assessment
        = judge(complete(item), item, clerkAt(QStringLiteral("621102000000")));
    QCOMPARE(wordsOf(assessment.state(IntakeAct::Accept)), QStringList{});
    QVERIFY(assessment.mainAct == IntakeAct::Accept);
    for (const IntakeAct act : {IntakeAct::Receive, IntakeAct::NoticeCorrection,
             IntakeAct::RefuseAcceptance, IntakeAct::NotRequired})
        QVERIFY(assessment.state(act).isOpen());
}

void TestAssessment::aMissingMainPaperMakesTheNoticeTheMainWay()
{
    const catalogue::Item item = test::sampleItem();
    desk::Intake intake = complete(item);
    intake.papers[0] = {.number = 1};
    const Assessment assessment = judge(intake, item, clerkAt(QStringLiteral("621102000000")));
    QCOMPARE(
        wordsOf(assessment.state(IntakeAct::Accept)), QStringList{QStringLiteral("paperMissing")});
    QVERIFY(assessment.mainAct == IntakeAct::NoticeCorrection);
    intake.applicant.name.clear(); // without an applicant there is nobody to notify
    QVERIFY(
        judge(intake, item, clerkAt(QStringLiteral("621102000000"))).mainAct == IntakeAct::Accept);
}

void TestAssessment::aVillagePointOnlyReceives()
{
    const catalogue::Item item = test::sampleItem();
    Seat seat = clerkAt(QStringLiteral("621102103205"));
    seat.roles = {cases::Role::Proxy};
    const Assessment assessment = judge(complete(item), item, seat);
    QVERIFY(assessment.classification->kind == catalogue::CaseKind::Proxy);
    QVERIFY(assessment.mainAct == IntakeAct::Receive);
    QVERIFY(assessment.state(IntakeAct::Receive).isOpen());
    QVERIFY(wordsOf(assessment.state(IntakeAct::Accept))
                .contains(QStringLiteral("proxyMayOnlyCollect")));
    QCOMPARE(assessment.promise->rule, QStringLiteral("DL-22"));
    QCOMPARE(assessment.promise->due.value(), dayFromText(u"2026-11-23").value());
}

void TestAssessment::whereTheDepartmentDecidesTheDeskReceives()
{
    const catalogue::Item item = test::sampleItem();
    Seat seat = clerkAt(QStringLiteral("621102000000"));
    seat.frontMode = cases::FrontMode::FrontReceives;
    QVERIFY(judge(complete(item), item, seat).mainAct == IntakeAct::Receive);
    seat.roles = {cases::Role::ChiefRepresentative, cases::Role::FrontClerk};
    const Assessment chief = judge(complete(item), item, seat);
    QVERIFY(chief.mainAct == IntakeAct::Accept);
    QCOMPARE(wordsOf(chief.state(IntakeAct::Accept)), QStringList{});
}

void TestAssessment::exactlyTheWaysOfThisVersionAreOffered()
{
    const catalogue::Item item = test::sampleItem();
    const Assessment assessment
        = judge(complete(item), item, clerkAt(QStringLiteral("621102000000")));
    QVERIFY(!assessment.state(IntakeAct::DecideNow).isOpen());
    QVERIFY(!assessment.state(IntakeAct::AcceptWithTolerance).isOpen());
    QCOMPARE(assessment.acts.size(), std::size_t{7});
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
