// SPDX-License-Identifier: Apache-2.0
#include "models/cases/violations.h"
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;

namespace {

std::vector<Violation> violations(const SampleCase& sample, const char* today)
{
    return violationsOf(*sample.c, sample.rules(), day(today));
}

QString codes(const SampleCase& sample, const char* today)
{
    QStringList words;
    for (const Violation& violation : violations(sample, today))
        words.append(toText(violation.code) + u' ' + toText(violation.level));
    return words.join(u", ");
}

/// A stop told, but nothing that proves it.
StopApproved unproven() { return approval(); }

StopApproved proven()
{
    StopApproved act = approval();
    act.deliveryProof = QStringLiteral("签收");
    return act;
}

} // namespace

class TestViolations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseInTimeBreaksNothing();
    void anUnansweredApplicationIsTheOrgansFault();
    void promiseAndLawAreTwoThings();
    void aStopKeepsTheTerm();
    void aNoticeWithoutProofIsNamed();
    void aLateDecisionStaysLate();
    void firstReviewForwardedLate();
    void aResultThatLiesThereIsRedUntilTheApplicantWasTold();
    void toleranceEndsWithTheLastPaper();
    void aVillageHasNoAnswerToGive();
    void aVoidCaseBreaksNothing();
};

void TestViolations::aCaseInTimeBreaksNothing()
{
    SampleCase sample = approving();
    QCOMPARE(codes(sample, "2025-03-10"), QString{}); // the due day itself
    sample.act("2025-03-10 16:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(codes(sample, "2025-03-24"), QString{});
}

void TestViolations::anUnansweredApplicationIsTheOrgansFault()
{
    SampleCase sample;
    sample.act("2025-03-03 09:30", sample.receipt()).value();
    QCOMPARE(codes(sample, "2025-03-10"), QString{});
    QCOMPARE(codes(sample, "2025-03-11"), QStringLiteral("SV-02 red"));
    QCOMPARE(violations(sample, "2025-03-12").front().over, 2);
    sample.act("2025-03-11 00:05", DeemedAccepted{}, Role::System).value();
    const auto found = violations(sample, "2025-03-11");
    // Accepted since receipt, so the promise of five days is over on the same day.
    QCOMPARE(codes(sample, "2025-03-11"), QStringLiteral("SV-02 red, SV-03 red"));
    QCOMPARE(found.front().since, day("2025-03-11"));
    QCOMPARE(violations(sample, "2025-05-20").front().since, day("2025-03-11"));
}

void TestViolations::promiseAndLawAreTwoThings()
{
    const SampleCase sample = reviewing();
    QCOMPARE(codes(sample, "2025-03-11"), QStringLiteral("SV-03 red"));
    QCOMPARE(codes(sample, "2025-03-31"), QStringLiteral("SV-03 red"));
    QCOMPARE(codes(sample, "2025-04-01"), QStringLiteral("SV-03 red, SV-09 redWithReport"));
    QCOMPARE(violations(sample, "2025-04-01").back().since, day("2025-04-01"));
}

void TestViolations::aStopKeepsTheTerm()
{
    SampleCase sample = reviewing();
    sample.as(QStringLiteral("G2001"));
    sample.act("2025-03-05 09:00", stop("2025-03-05", 10), Role::Reviewer).value();
    QCOMPARE(codes(sample, "2025-03-11"), QStringLiteral("SV-03 red")); // asked for is not granted
    sample.as(QStringLiteral("G3001"));
    sample.act("2025-03-05 10:00", proven(), Role::ChiefRepresentative).value();
    QCOMPARE(codes(sample, "2025-03-18"), QString{});
}

void TestViolations::aNoticeWithoutProofIsNamed()
{
    SampleCase sample = reviewing();
    sample.as(QStringLiteral("G2001"));
    sample.act("2025-03-05 09:00", stop("2025-03-05", 3), Role::Reviewer).value();
    sample.as(QStringLiteral("G3001"));
    sample.act("2025-03-06 10:00", unproven(), Role::ChiefRepresentative).value();
    Extended longer = extension(10, "2025-03-07");
    longer.documentNumber = QStringLiteral("安市监延字〔2025〕1号");
    sample.as(QStringLiteral("G5001")).act("2025-03-07 10:00", longer, Role::Head).value();
    QCOMPARE(codes(sample, "2025-03-07"), QStringLiteral("SV-10 yellow, SV-10 yellow"));
    const auto found = violations(sample, "2025-03-07");
    QCOMPARE(found.front().subject, QStringLiteral("D07 安市监特字〔2025〕第1号"));
    QCOMPARE(found.front().since, day("2025-03-06"));
    QCOMPARE(found.back().subject, QStringLiteral("D08 安市监延字〔2025〕1号"));
}

void TestViolations::aLateDecisionStaysLate()
{
    SampleCase sample = approving();
    sample.act("2025-03-12 09:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(codes(sample, "2025-03-12"), QStringLiteral("SV-03 red"));
    const Violation late = violations(sample, "2025-03-20").front();
    QCOMPARE(late.over, 2); // until the decision, not until today
    QCOMPARE(late.since, day("2025-03-11"));
}

void TestViolations::firstReviewForwardedLate()
{
    SampleCase sample = reviewing(forwardItem());
    sample.as(QStringLiteral("G2001")).act("2025-03-04 09:00", opinion(), Role::Reviewer).value();
    QCOMPARE(codes(sample, "2025-04-01"), QStringLiteral("SV-03 red, SV-05 red"));
    const Forwarded up{.superior = QStringLiteral("定西市市场监督管理局"),
        .opinion = QStringLiteral("同意上报"),
        .pages = 12,
        .documentNumber = QStringLiteral("安市监报〔2025〕1号")};
    SampleCase inTime = sample;
    inTime.as(QStringLiteral("G3001"))
        .act("2025-03-10 09:00", up, Role::ChiefRepresentative)
        .value();
    QCOMPARE(codes(inTime, "2025-06-01"), QString{});
    sample.as(QStringLiteral("G3001"))
        .act("2025-04-02 09:00", up, Role::ChiefRepresentative)
        .value();
    QCOMPARE(codes(sample, "2025-06-01"), QStringLiteral("SV-03 red, SV-05 red"));
}

void TestViolations::aResultThatLiesThereIsRedUntilTheApplicantWasTold()
{
    SampleCase sample = approving();
    sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative).value();
    sample.act("2025-03-05 10:00", Ready{}, Role::ExitClerk).value();
    QCOMPARE(codes(sample, "2025-03-19"), QString{});
    QCOMPARE(codes(sample, "2025-03-20"), QStringLiteral("SV-11 red"));
    SampleCase told = sample;
    told.act("2025-03-20 09:00", Noted{QStringLiteral("已电话通知"), NoteKind::CollectMessage},
            Role::ExitClerk)
        .value();
    QCOMPARE(codes(told, "2025-03-20"), QStringLiteral("SV-11 yellow"));
    sample.act("2025-03-21 10:00", pickUp(), Role::ExitClerk).value();
    QCOMPARE(codes(sample, "2025-04-20"), QStringLiteral("SV-11 yellow"));
}

void TestViolations::toleranceEndsWithTheLastPaper()
{
    SampleCase sample;
    Received receipt = sample.receipt();
    receipt.papers[1] = {.number = 2, .state = PaperState::Missing};
    sample.act("2025-03-03 09:30", receipt).value();
    sample
        .act("2025-03-03 10:00",
            AcceptedWithTolerance{.papers = {{2, QStringLiteral("原件1份")}},
                .days = WorkingDays{2},
                .signedBy = receipt.applicant.name})
        .value();
    QCOMPARE(codes(sample, "2025-03-05"), QString{});
    QCOMPARE(codes(sample, "2025-03-06"), QStringLiteral("SV-12 yellow"));
    sample
        .act("2025-03-05 11:00",
            MaterialReceived{{{.number = 2, .state = PaperState::Present, .originals = 1}}})
        .value();
    sample.act("2025-03-05 11:10", ToleranceClosed{}).value();
    QCOMPARE(codes(sample, "2025-03-10"), QString{});
}

void TestViolations::aVillageHasNoAnswerToGive()
{
    SampleCase sample;
    sample.place = {QStringLiteral("621102103205"), QStringLiteral("某村便民服务点")};
    Received receipt = sample.receipt();
    receipt.expectedHandIn = day("2025-03-06");
    sample.act("2025-03-03 09:30", receipt, Role::Proxy).value();
    QCOMPARE(codes(sample, "2025-03-20"), QString{});
}

void TestViolations::aVoidCaseBreaksNothing()
{
    SampleCase sample = reviewing();
    QCOMPARE(codes(sample, "2025-03-11"), QStringLiteral("SV-03 red"));
    sample.as(QStringLiteral("G9001"))
        .act("2025-03-11 09:00",
            Voided{.reason = VoidReason::TestEntry,
                .explanation = QStringLiteral("演示录入"),
                .requestedBy = QStringLiteral("G3001")},
            Role::Supervisor)
        .value();
    QCOMPARE(codes(sample, "2025-03-11"), QString{});
}

QTEST_GUILESS_MAIN(TestViolations)
#include "tst_violations.moc"
