// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/staffedplace.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace yichuang::test::staff;

namespace {

Extended twoDaysMore(Day approvedOn, Instant told)
{
    return {.days = WorkingDays{2},
        .reason = QStringLiteral("检测结果需要专家复核"),
        .approvedOn = approvedOn,
        .office = QStringLiteral("局长"),
        .approvalNumber = QStringLiteral("安市监延批〔2026〕1号"),
        .enteredBy = QStringLiteral("A1002"),
        .documentNumber = QStringLiteral("安市监延字〔2026〕1号"),
        .deliveredAt = told};
}

StopApproved stopApproved(Instant told)
{
    return {.stop = 1,
        .documentNumber = QStringLiteral("安市监特字〔2026〕1号"),
        .deliveryWay = QStringLiteral("当面"),
        .deliveredAt = told,
        .deliveryProof = QStringLiteral("申请人签收")};
}

} // namespace

/// The types one hall does alone, from receipt to archive, on items of the catalogue, at real desks
/// over a real store, each act by the person whose it is.
class TestFiveTypes final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void instant();
    void promised();
    void joint();
};

/// 即办件: two persons, one act; the register of the day shows one case, decided where it came in.
void TestFiveTypes::instant()
{
    StaffedPlace county{0};
    county.at("2026-03-02 09:30");
    desk::Intake form
        = completeForm(county.rules(), QStringLiteral("QR-SCJ-004"), county.today(), 1);
    desk::OnTheSpot acts{.review = {.proposal = Proposal::Grant,
                             .facts = QStringLiteral("材料齐全，符合法定形式"),
                             .grounds = QStringLiteral("市场主体登记管理条例第十九条"),
                             .papersChecked = {1, 2, 3}},
        .decision = grantOf(QStringLiteral("准予登记"), QStringLiteral("安市监准字〔2026〕1号")),
        .certificate = Certified{.certificate = QStringLiteral("营业执照"),
            .number = QStringLiteral("92621102MA00000A1X")}};
    const auto outcome
        = county.desk(clerk).decideOnTheSpot(form, acts, {chief, demo::demoPassword()}).result();
    QVERIFY_RESULT(outcome);
    const auto* recorded = std::get_if<desk::Recorded>(&*outcome);
    QVERIFY2(recorded != nullptr,
        qPrintable(recorded ? QString() : toText(std::get<Refusal>(*outcome))));
    const CaseId id = recorded->c.id;
    QCOMPARE(recorded->summary.kind, catalogue::CaseKind::Instant);
    QVERIFY(recorded->c.decision->by.person != recorded->c.review->by.person);
    QCOMPARE(recorded->c.decision->decidedOn, *recorded->c.acceptedOn);
    QCOMPARE(county.handOutAndArchive(id, QStringLiteral("营业执照")), QString{});
    QCOMPARE(county.state(id), QStringLiteral("archived"));
    QCOMPARE(county.violations(id), QString{});
}

/// 承诺件 with a paper promised for later, an expert test that stops the clock, and an extension.
void TestFiveTypes::promised()
{
    StaffedPlace county{0};
    county.at("2026-03-02 09:30");
    desk::Intake form
        = completeForm(county.rules(), QStringLiteral("XK-SCJ-001"), county.today(), 2);
    form.papers[2] = {.number = 3, .state = PaperState::Missing};
    const CaseId id = county.open(form);
    const AcceptedWithTolerance tolerance{.papers = {{3, QStringLiteral("原件1份")}},
        .days = WorkingDays{5},
        .submitWay = QStringLiteral("到原窗口补交"),
        .signedBy = form.applicant.name,
        .powerOfAttorney = true,
        .documentNumber = QStringLiteral("安市监受字〔2026〕1号")};
    QCOMPARE(county.act(clerk, id, tolerance), QString{});
    QCOMPARE(county.due(id, "C2"), QStringLiteral("2026-03-09"));
    QCOMPARE(county.due(id, "C6"), QStringLiteral("2026-03-09"));
    QCOMPARE(county.act(reviewer, id, assigned()), QString{});

    county.at("2026-03-03 09:00");
    const StopRequested stop{.kind = catalogue::ProcedureKind::Testing,
        .legalBasis = QStringLiteral("行政许可法第四十五条"),
        .institution = QStringLiteral("区疾病预防控制中心"),
        .from = county.today(),
        .told = WorkingDays{3},
        .reason = QStringLiteral("水质检测")};
    QCOMPARE(county.act(reviewer, id, stop), QString{});
    const Instant told = toInstant(beijingTimeFromText(u"2026-03-03 10:00").value());
    // Who asks for a stop does not approve it, and a reviewer approves none.
    QVERIFY(county.act(reviewer, id, stopApproved(told)).contains(u"wrongRole"));
    county.at("2026-03-03 10:00");
    QCOMPARE(county.act(chief, id, stopApproved(told)), QString{});
    QCOMPARE(county.due(id, "C2"), QStringLiteral("-"));
    QVERIFY(county.act(chief, id, grantOf(QStringLiteral("x"), QStringLiteral("x")))
                .contains(u"wrongState"));
    county.at("2026-03-05 15:00");
    QCOMPARE(county.act(reviewer, id,
                 StopEnded{.stop = 1,
                     .resultOn = county.today(),
                     .result = QStringLiteral("合格"),
                     .paper = QStringLiteral("检测报告118号")}),
        QString{});
    QCOMPARE(county.due(id, "C2"), QStringLiteral("2026-03-11")); // 3 and 4 March are not counted

    county.at("2026-03-06 09:00");
    const Extended longer = twoDaysMore(county.today(), told);
    QVERIFY(county.act(chief, id, longer).contains(u"wrongApprover"));
    QCOMPARE(county.act(head, id, longer), QString{});
    QCOMPARE(county.due(id, "C2"), QStringLiteral("2026-03-13"));
    QVERIFY(county.act(head, id, longer).contains(u"secondExtension"));

    county.at("2026-03-09 11:00");
    const catalogue::Item* item
        = county.rules().currentItem(QStringLiteral("XK-SCJ-001"), county.today());
    QCOMPARE(county.act(clerk, id, MaterialReceived{{demo::presentPaper(*item, 3)}}), QString{});
    QCOMPARE(county.act(clerk, id, ToleranceClosed{}), QString{});
    QCOMPARE(county.act(reviewer, id, reviewOf(county.file(id).c, Proposal::Grant)), QString{});
    county.at("2026-03-11 09:00");
    const Granted grant
        = grantOf(QStringLiteral("准予食品经营"), QStringLiteral("安市监准字〔2026〕2号"));
    QCOMPARE(county.act(chief, id, grant), QString{});
    QCOMPARE(county.due(id, "C4"), QStringLiteral("2026-03-25"));
    const Certified licence{QStringLiteral("食品经营许可证"), QStringLiteral("JY16211020000011"),
        QStringLiteral("五年")};
    QCOMPARE(county.act(exitClerk, id, licence), QString{});
    QCOMPARE(county.handOutAndArchive(id, QStringLiteral("食品经营许可证")), QString{});
    QCOMPARE(county.state(id), QStringLiteral("archived"));
    // In time as a whole, but the approval has one working day: reviewed on the 9th, decided on the
    // 11th.
    QCOMPARE(county.violations(id), QStringLiteral("SV-04"));
}

/// 联办件: four departments are asked, three answer in the three ways, one is silent beyond its
/// term; the lead decides, against the applicant.
void TestFiveTypes::joint()
{
    StaffedPlace county{0};
    county.at("2026-03-02 09:30");
    const CaseId id
        = county.open(completeForm(county.rules(), QStringLiteral("XK-JYJ-003"), county.today(), 3),
            Payload{Accepted{QStringLiteral("安教受字〔2026〕1号")}});
    QCOMPARE(county.file(id).summary.kind, catalogue::CaseKind::Joint);
    QCOMPARE(county.act(reviewer, id, assigned()), QString{});
    const OpinionsAsked ask{.question = QStringLiteral("校车线路和驾驶人是否符合条件"),
        .participants = {{QStringLiteral("GAJ"), QStringLiteral("公安局"), WorkingDays{3}},
            {QStringLiteral("JTJ"), QStringLiteral("交通运输局"), WorkingDays{3}},
            {QStringLiteral("ZJJ"), QStringLiteral("住房和城乡建设局"), WorkingDays{3}},
            {QStringLiteral("CGJ"), QStringLiteral("城市管理局"), WorkingDays{3}}},
        .sharedPapers = {1, 4},
        .documentNumber = QStringLiteral("安教征字〔2026〕1号")};
    QCOMPARE(county.act(reviewer, id, ask), QString{});
    QCOMPARE(county.state(id), QStringLiteral("jointWait"));
    const OpinionGiven no{
        QStringLiteral("GAJ"), OpinionAnswer::Disagree, QStringLiteral("线路经过急弯路段"), {}};
    // A department speaks for itself alone.
    QVERIFY(county.act(traffic, id, no).contains(u"participantUnknown"));
    QCOMPARE(county.act(police, id, no), QString{});
    QVERIFY(county.act(police, id, no).contains(u"opinionGivenAlready"));
    QCOMPARE(
        county.act(traffic, id, OpinionGiven{QStringLiteral("JTJ"), OpinionAnswer::Agree, {}, {}}),
        QString{});
    QCOMPARE(
        county.act(building, id,
            OpinionGiven{QStringLiteral("ZJJ"), OpinionAnswer::PassUp,
                QStringLiteral("停靠点占用城市道路"), QStringLiteral("定西市住房和城乡建设局")}),
        QString{});
    QVERIFY(county.act(reviewer, id, OpinionsClosed{}).contains(u"opinionsOpen"));

    county.at("2026-03-06 09:00"); // the term ended on 5 March
    const auto file = county.file(id);
    const auto silent = std::ranges::find(file.clocks, QStringLiteral("CGJ"), &ClockView::subject);
    QVERIFY(silent != file.clocks.end());
    QCOMPARE(silent->lamp, deadline::Lamp::Red);
    QCOMPARE(county.act(reviewer, id, OpinionsClosed{}), QString{});
    QCOMPARE(county.state(id), QStringLiteral("reviewing"));
    QCOMPARE(county.file(id).c.rounds.front().silent(), QStringList{QStringLiteral("CGJ")});
    QCOMPARE(county.act(reviewer, id, reviewOf(county.file(id).c, Proposal::Refuse)), QString{});
    Refused refusal{.opinion = QStringLiteral("同意不予许可"),
        .facts = QStringLiteral("公安机关不同意线路"),
        .legalBasis = QStringLiteral("校车安全管理条例第十四条"),
        .documentNumber = QStringLiteral("安教不准字〔2026〕1号")};
    QVERIFY(county.act(chief, id, refusal).contains(u"reasonMissing"));
    refusal.reasons = QStringLiteral("线路不符合安全条件");
    QVERIFY(county.act(chief, id, refusal).contains(u"remediesMissing"));
    refusal.reconsideration = QStringLiteral("六十日内向定西市安定区人民政府申请行政复议");
    refusal.lawsuit = QStringLiteral("六个月内向定西市安定区人民法院提起行政诉讼");
    QCOMPARE(county.act(chief, id, refusal), QString{});
    QCOMPARE(county.handOutAndArchive(id, refusal.documentNumber), QString{});
    QCOMPARE(county.state(id), QStringLiteral("archived"));
}

QTEST_GUILESS_MAIN(TestFiveTypes)
#include "tst_fivetypes.moc"
