// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"
#include "models/cases/themeprogress.h"
#include "models/desk/childcase.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/staffedplace.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace yichuang::test::staff;

namespace {

/// The form of a department's part: what the lead has is not asked for again, the rest comes now.
desk::Intake partOf(StaffedPlace& place, CaseId lead, const QString& itemCode)
{
    const desk::CaseFile parent = place.file(lead);
    const catalogue::Item* item = place.rules().currentItem(itemCode, place.today());
    if (item == nullptr)
        qFatal("no item %s", qPrintable(itemCode));
    desk::Intake form = desk::childIntake(parent.c, parent.item, *item);
    for (PaperEntry& entry : form.papers) {
        if (entry.state != PaperState::Present)
            entry = demo::presentPaper(*item, entry.number);
    }
    return form;
}

std::vector<ChildCase> childrenOf(StaffedPlace& place, CaseId id)
{
    return place.desk(clerk).children(id).result().value();
}

/// From acceptance to the decision to grant.
QString decided(StaffedPlace& place, CaseId id, const QString& number)
{
    QString problem = place.act(reviewer, id, assigned());
    problem += place.act(reviewer, id, reviewOf(place.file(id).c, Proposal::Grant));
    return problem + place.act(chief, id, grantOf(QStringLiteral("准予"), number));
}

} // namespace

/// Cases that lean on others: parts of a joint theme, the superior's decision, next year's
/// calendar.
class TestLinkedCases final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneThingIsOneCaseOfEachDepartment();
    void theTownshipReviewsAndTheCountyDecides();
    void aLateFirstReviewIsAViolation();
    void novemberRunsIntoAYearNobodyKnows();
};

/// JT-013 开办餐饮店: the lead case closes when each department has decided its own.
void TestLinkedCases::oneThingIsOneCaseOfEachDepartment()
{
    StaffedPlace county{0};
    county.at("2026-03-02 09:30");
    const catalogue::JointTheme* theme = county.rules().catalogue->theme(QStringLiteral("JT-013"));
    QVERIFY(theme != nullptr);
    desk::Intake form
        = completeForm(county.rules(), QStringLiteral("XK-SCJ-001"), county.today(), 4);
    form.theme = theme->code;
    const CaseId lead
        = county.open(form, Payload{Accepted{QStringLiteral("安市监受字〔2026〕1号")}});
    const desk::Intake part = partOf(county, lead, QStringLiteral("XK-CGJ-002"));
    QCOMPARE(part.theme, theme->code);
    QVERIFY(part.applicant == form.applicant);
    const CaseId sign
        = county.open(part, Payload{Accepted{QStringLiteral("安城管受字〔2026〕1号")}});
    QCOMPARE(childrenOf(county, lead).size(), std::size_t{1});

    QCOMPARE(decided(county, lead, QStringLiteral("安市监准字〔2026〕1号")), QString{});
    const Certified licence{
        QStringLiteral("食品经营许可证"), QStringLiteral("JY16211020000012"), {}};
    QCOMPARE(county.act(exitClerk, lead, licence), QString{});
    QCOMPARE(county.act(exitClerk, lead, Ready{}), QString{});
    QCOMPARE(county.act(exitClerk, lead, collectedBy(county.file(lead).c, licence.certificate)),
        QString{});
    QCOMPARE(county.state(lead), QStringLiteral("delivered")); // its part is not decided yet

    QCOMPARE(decided(county, sign, QStringLiteral("安城管准字〔2026〕1号")), QString{});
    QCOMPARE(county.state(lead), QStringLiteral("closed"));
    const desk::CaseFile file = county.file(lead);
    const auto progress = progressOf(
        *theme, {file.c.received.number, file.c.state, file.item.code}, childrenOf(county, lead));
    QCOMPARE(progress[0].standing, PartProgress::Standing::Decided);
    QCOMPARE(progress[1].standing, PartProgress::Standing::Decided);
    QCOMPARE(progress[1].number, county.file(sign).c.received.number);
    QCOMPARE(
        county.act(archivist, lead, Archived{QByteArray(32, '\3'), 6, QStringLiteral("10年"), {}}),
        QString{});
}

/// 上报件: first opinion, dispatch with the whole file, the superior's result handed out below.
void TestLinkedCases::theTownshipReviewsAndTheCountyDecides()
{
    StaffedPlace township{1};
    township.at("2026-03-02 09:30");
    const CaseId id = township.open(
        completeForm(township.rules(), QStringLiteral("JF-MZJ-001"), township.today(), 5),
        Payload{Accepted{QStringLiteral("内政受字〔2026〕1号")}});
    QCOMPARE(township.file(id).summary.kind, catalogue::CaseKind::Forward);
    QCOMPARE(township.act(reviewer, id, assigned()), QString{});
    const Forwarded up{.superior = QStringLiteral("定西市安定区民政局"),
        .opinion = QStringLiteral("同意上报"),
        .pages = 18,
        .documentNumber = QStringLiteral("内政报〔2026〕1号"),
        .applicantToldAt = toInstant(beijingTimeFromText(u"2026-03-20 10:00").value())};
    QVERIFY(township.act(chief, id, up).contains(u"firstOpinionMissing"));
    QCOMPARE(township.act(reviewer, id, reviewOf(township.file(id).c, Proposal::Grant)), QString{});
    // The township decides nothing here: after its first opinion there is no step to a decision.
    QVERIFY(township.act(chief, id, grantOf(QStringLiteral("准予"), QStringLiteral("1号")))
                .contains(u"wrongState"));
    township.at("2026-03-20 10:00");
    QCOMPARE(township.act(chief, id, up), QString{});
    QCOMPARE(township.state(id), QStringLiteral("forwarded"));

    township.at("2026-04-10 09:00");
    const SuperiorDecided result{.decision = Proposal::Grant,
        .superior = up.superior,
        .documentNumber = QStringLiteral("安民低保字〔2026〕31号"),
        .decidedOn = dayFromText(u"2026-04-08").value(),
        .acceptedOn = dayFromText(u"2026-03-23").value()};
    QCOMPARE(township.act(clerk, id, result), QString{});
    QCOMPARE(township.due(id, "C4"), QStringLiteral("2026-04-22")); // from the superior's decision
    QCOMPARE(township.handOutAndArchive(id, result.documentNumber), QString{});
    QCOMPARE(township.state(id), QStringLiteral("archived"));
    QCOMPARE(township.violations(id), QString{});
}

void TestLinkedCases::aLateFirstReviewIsAViolation()
{
    StaffedPlace township{1};
    township.at("2026-03-02 09:30");
    const CaseId id = township.open(
        completeForm(township.rules(), QStringLiteral("JF-MZJ-001"), township.today(), 6),
        Payload{Accepted{QStringLiteral("内政受字〔2026〕2号")}});
    township.at("2026-04-30 09:30");
    const QString broken = township.violations(id);
    QVERIFY2(broken.contains(u"SV-05"), qPrintable(broken));
    QVERIFY2(!broken.contains(u"SV-09"), qPrintable(broken));
}

/// No notice for 2027 is published: the date is shown, marked and recounted later (rulebook 1.10).
void TestLinkedCases::novemberRunsIntoAYearNobodyKnows()
{
    StaffedPlace township{1};
    township.at("2026-11-30 09:30");
    const CaseId id = township.open(
        completeForm(township.rules(), QStringLiteral("JF-MZJ-001"), township.today(), 7),
        Payload{Accepted{QStringLiteral("内政受字〔2026〕3号")}});
    const desk::CaseFile file = township.file(id);
    QVERIFY(file.summary.provisional);
    const ClockView& promise = file.clocks.front();
    QCOMPARE(promise.clock, QStringLiteral("C2"));
    QCOMPARE(township.due(id, "C2"), QStringLiteral("2027-01-05"));
    QVERIFY(promise.explanation.provisional);
    QVERIFY(std::ranges::any_of(promise.explanation.ledger, [](const deadline::LedgerFact& fact) {
        return fact.kind == deadline::LedgerFact::Kind::Provisional && fact.days == 2027;
    }));
    const auto notice
        = township.desk(clerk).paper(id, documents::DocumentKind::AcceptanceNotice).result();
    QVERIFY_RESULT(notice);
    QVERIFY(notice->has_value());
    QVERIFY((*notice)->provisional);
    // A case of the same day that ends in December is certain.
    const CaseId near = township.open(
        completeForm(township.rules(), QStringLiteral("XK-XZF-001"), township.today(), 8),
        Payload{Accepted{QStringLiteral("内政受字〔2026〕4号")}});
    QVERIFY(!township.file(near).summary.provisional);
}

QTEST_GUILESS_MAIN(TestLinkedCases)
#include "tst_linkedcases.moc"
