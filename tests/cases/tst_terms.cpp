// SPDX-License-Identifier: Apache-2.0
#include "models/cases/renewal.h"
#include "models/cases/violations.h"
#include "models/deadline/runningcount.h"
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

catalogue::Item hourItem()
{
    catalogue::Item item = sampleItem();
    item.promised = WorkingDays{2};
    item.promisedHours = 10;
    item.statutory = catalogue::TimeLimit{24, catalogue::DayUnit::Hour};
    return item;
}

catalogue::Item renewalItem()
{
    catalogue::Item item = sampleItem();
    item.renewal = catalogue::Renewal{};
    return item;
}

Received renewalReceipt(const SampleCase& sample, const char* licenceEndsOn)
{
    Received received = sample.receipt();
    received.licenceEndsOn = day(licenceEndsOn);
    return received;
}

/// Received and accepted on Monday 2025-03-03, the licence ending on the day.
SampleCase renewing(const char* licenceEndsOn)
{
    SampleCase sample{renewalItem()};
    sample.act("2025-03-03 09:30", renewalReceipt(sample, licenceEndsOn)).value();
    sample.act("2025-03-03 10:00", Accepted{u"安市监受字〔2025〕第1号"_s}).value();
    return sample;
}

SampleCase renewingUntilApproval(const char* licenceEndsOn)
{
    SampleCase sample = renewing(licenceEndsOn);
    sample.act("2025-03-03 14:00", ReviewAssigned{u"G2001"_s, u"张文海"_s}, Role::Reviewer).value();
    sample.as(u"G2001"_s).act("2025-03-04 09:00", opinion(), Role::Reviewer).value();
    sample.as(u"G3001"_s);
    return sample;
}

ClockView clockOn(const SampleCase& sample, const char* id, const char* today)
{
    return clock(clocksOf(*sample.c, sample.rules(), day(today)), id);
}

QString firstClock(const SampleCase& sample, const char* today)
{
    return clocksOf(*sample.c, sample.rules(), day(today)).front().clock;
}

QString lamp(const SampleCase& sample, const char* id, const char* today)
{
    return deadline::toText(clockOn(sample, id, today).lamp);
}

QString deemedFrom(const SampleCase& sample, const char* today)
{
    const auto facts = renewalOf(*sample.c, sample.rules(), day(today));
    return facts && facts->deemedFrom ? yichuang::toText(*facts->deemedFrom) : u"no"_s;
}

QString codes(const SampleCase& sample, const char* today)
{
    QStringList words;
    for (const Violation& violation : violationsOf(*sample.c, sample.rules(), day(today)))
        words.append(QString{toText(violation.code) + u' ' + violation.subject}.trimmed());
    return words.join(u", ");
}

catalogue::Item steppedItem()
{
    catalogue::Item item = sampleItem();
    item.steps = {{1, catalogue::StepNode::Review, u"审查"_s, WorkingDays{2}, true},
        {2, catalogue::StepNode::Decision, u"审批"_s, WorkingDays{1}, true}};
    return item;
}

} // namespace

/// Terms in hours, DL-14 and SV-04, from the case's point of view.
class TestTerms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hoursRunFromTheMomentOfAcceptance();
    void hoursRunFromReceiptWhenNobodyAnswered();
    void hoursRunFromTheLastPaperOfANotice();
    void hoursStandStillInAStop();
    void aListKeepsTheDueDayOfHours();
    void aRenewalSaysWhenTheLicenceEnds();
    void theLicencesEndIsADeadline();
    void theNearerClockLeads();
    void silenceRenews();
    void anAnswerInTimeLeavesNothingToDeem();
    void lateAskingIsNotRenewedBySilence();
    void aDeemedRenewalCannotBeRefused();
    void aPaperOnlyCollectedIsNoRenewalHere();
    void theLicencesEndIsOfThePayload();
    void aSlowStepInsideThePromise();
    void aStepIsNotNamedBesideABrokenPromise();
    void aReturnResetsNothing();
};

void TestTerms::hoursRunFromTheMomentOfAcceptance()
{
    const SampleCase sample = accepted(hourItem()); // Monday 10:00: 5 h 30, then 4 h 30
    const ClockView promised = clockOn(sample, "C2", "2025-03-03");
    QCOMPARE(yichuang::toText(*promised.due), u"2025-03-04"_s);
    QCOMPARE(*promised.dueMinute, 15 * 60);
    QVERIFY(promised.explanation.inHours);
    const ClockView law = clockOn(sample, "C3", "2025-03-03"); // 5 h 30, 7 h, 7 h, 4 h 30
    QCOMPARE(yichuang::toText(*law.due), u"2025-03-06"_s);
    QCOMPARE(lamp(sample, "C2", "2025-03-03"), u"green"_s);
    QCOMPARE(lamp(sample, "C2", "2025-03-04"), u"yellow"_s);
    QCOMPARE(lamp(sample, "C2", "2025-03-05"), u"red"_s);
    QCOMPARE(codes(sample, "2025-03-05"), u"SV-03"_s);
}

void TestTerms::hoursRunFromReceiptWhenNobodyAnswered()
{
    SampleCase sample{hourItem()};
    sample.act("2025-03-03 16:30", sample.receipt()).value();
    sample.act("2025-03-11 00:05", DeemedAccepted{}, Role::System).value();
    const ClockView promised = clockOn(sample, "C2", "2025-03-11"); // 1 h, 7 h, 2 h
    QCOMPARE(yichuang::toText(*promised.due), u"2025-03-05"_s);
    QCOMPARE(*promised.dueMinute, 10 * 60 + 30);
}

void TestTerms::hoursRunFromTheLastPaperOfANotice()
{
    SampleCase sample{hourItem()};
    Received received = sample.receipt();
    received.papers[0] = {.number = 1, .state = PaperState::Missing};
    sample.act("2025-03-03 09:30", received).value();
    CorrectionNoticed notice{.deficiencies = {{1, u"没有申请书"_s, u"原件1份"_s, {}, {}}},
        .submitWay = u"窗口"_s,
        .deliveredAt = toInstant({day("2025-03-03"), std::chrono::hours{10}}),
        .documentNumber = u"安市监补字〔2025〕第1号"_s};
    sample.act("2025-03-03 10:00", notice).value();
    sample
        .act("2025-03-04 09:30",
            MaterialReceived{{{.number = 1, .state = PaperState::Present, .originals = 1}}})
        .value();
    sample.act("2025-03-05 16:00", Accepted{u"安市监受字〔2025〕第1号"_s}).value();
    // From Tuesday 09:30, when the paper came, not from Wednesday, when somebody wrote it down.
    const ClockView promised = clockOn(sample, "C2", "2025-03-05"); // 6 h, 4 h
    QCOMPARE(yichuang::toText(*promised.due), u"2025-03-05"_s);
    QCOMPARE(*promised.dueMinute, 14 * 60 + 30);
}

void TestTerms::hoursStandStillInAStop()
{
    SampleCase sample = reviewing(hourItem());
    sample.as(u"G2001"_s).act("2025-03-04 09:00", stop("2025-03-04"), Role::Reviewer).value();
    sample.as(u"G3001"_s).act("2025-03-04 10:00", approval(), Role::ChiefRepresentative).value();
    QCOMPARE(lamp(sample, "C2", "2025-03-05"), u"paused"_s);
    // Five days were told: 4 to 10 March are out, so the rest falls on the 11th at the same hour.
    QCOMPARE(yichuang::toText(*clockOn(sample, "C2", "2025-03-04").resumesOn), u"2025-03-11"_s);
    sample.as(u"G2001"_s)
        .act("2025-03-06 09:00",
            StopEnded{.stop = 1,
                .resultOn = day("2025-03-06"),
                .result = u"合格"_s,
                .paper = u"检测报告"_s},
            Role::Reviewer)
        .value();
    const ClockView promised = clockOn(sample, "C2", "2025-03-06");
    QCOMPARE(yichuang::toText(*promised.due), u"2025-03-06"_s);
    QCOMPARE(*promised.dueMinute, 15 * 60);
}

void TestTerms::aListKeepsTheDueDayOfHours()
{
    const SampleCase sample = accepted(hourItem());
    const CaseSummary summary
        = summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt);
    QCOMPARE(yichuang::toText(*summary.due), u"2025-03-04"_s);
    QCOMPARE(yichuang::toText(*summary.yellowFrom), u"2025-03-04"_s);
    const auto count = deadline::runningCountFromText(summary.count);
    QVERIFY_RESULT(count);
    QCOMPARE(static_cast<int>(count->term.unit), static_cast<int>(deadline::DayUnit::Hours));
    const auto dates = deadline::datesOf(*count, sample.rules().calendar, sample.rules().policy);
    QVERIFY_RESULT(dates);
    QCOMPARE(dates->due, summary.due);
}

void TestTerms::aRenewalSaysWhenTheLicenceEnds()
{
    const SampleCase sample{renewalItem()};
    const auto objections = [&sample](const Received& received) {
        return sample.objections("2025-03-03 09:30", received).join(u' ');
    };
    QCOMPARE(objections(sample.receipt()), u"licenceEndMissing"_s);
    QCOMPARE(objections(renewalReceipt(sample, "2025-03-02")), u"licenceEnded"_s);
    QCOMPARE(objections(renewalReceipt(sample, "2035-12-31")), u"licenceEndTooFar"_s);
    QCOMPARE(objections(renewalReceipt(sample, "2025-03-03")), QString{});
    QCOMPARE(objections(renewalReceipt(sample, "2025-04-30")), QString{});
    const SampleCase other{sampleItem()};
    QCOMPARE(other.objections("2025-03-03 09:30", renewalReceipt(other, "2025-04-30")).join(u' '),
        u"notARenewal"_s);
}

void TestTerms::theLicencesEndIsADeadline()
{
    const SampleCase sample = renewing("2025-04-30"); // 58 calendar days
    const ClockView answer = clockOn(sample, "DL-14", "2025-03-03");
    QCOMPARE(yichuang::toText(*answer.due), u"2025-04-30"_s);
    QCOMPARE(yichuang::toText(*answer.explanation.yellowFrom), u"2025-04-25"_s); // nine tenths
    QCOMPARE(lamp(sample, "DL-14", "2025-04-24"), u"green"_s);
    QCOMPARE(lamp(sample, "DL-14", "2025-04-25"), u"yellow"_s);
    QCOMPARE(lamp(sample, "DL-14", "2025-04-30"), u"yellow"_s);
    QCOMPARE(lamp(sample, "DL-14", "2025-05-01"), u"red"_s);
    // 2025-10-08 ends the eight days of National Day: the lamp warns while somebody is at work,
    // and the licence still ends on the holiday.
    SampleCase holiday{renewalItem()};
    holiday.act("2025-09-03 09:30", renewalReceipt(holiday, "2025-10-08")).value();
    const ClockView before = clockOn(holiday, "DL-14", "2025-09-03");
    QCOMPARE(yichuang::toText(*before.due), u"2025-10-08"_s);
    QCOMPARE(yichuang::toText(*before.explanation.yellowFrom), u"2025-09-29"_s);
}

void TestTerms::theNearerClockLeads()
{
    const SampleCase late = renewing("2025-03-05"); // the promise runs until 10 March
    QCOMPARE(firstClock(late, "2025-03-03"), u"DL-14"_s);
    const CaseSummary summary = summaryOf(*late.c, late.rules(), late.events.back().occurredAt);
    QCOMPARE(summary.clock, u"DL-14"_s);
    QCOMPARE(yichuang::toText(*summary.due), u"2025-03-05"_s);
    QCOMPARE(firstClock(renewing("2025-04-30"), "2025-03-03"), u"C2"_s);
    QCOMPARE(firstClock(renewing("2025-03-10"), "2025-03-03"), u"C2"_s); // the same day
}

void TestTerms::silenceRenews()
{
    const SampleCase sample = renewing("2025-04-02"); // asked for on the thirtieth day before
    QCOMPARE(deemedFrom(sample, "2025-04-02"), u"no"_s);
    QCOMPARE(deemedFrom(sample, "2025-04-03"), u"2025-04-03"_s);
    QCOMPARE(deemedFrom(sample, "2025-12-01"), u"2025-04-03"_s);
    QVERIFY(!sample.c->decision); // known, not invented
    QCOMPARE(codes(sample, "2025-04-03"), u"SV-03, SV-09, SV-09 DL-14"_s);
    const ClockView view = clockOn(sample, "DL-14", "2025-04-03");
    QVERIFY(view.renewal && view.renewal->deemedFrom);
    // A decision that came too late does not undo it.
    SampleCase decided = renewingUntilApproval("2025-04-02");
    decided.act("2025-04-07 09:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(deemedFrom(decided, "2025-05-01"), u"2025-04-03"_s);
}

void TestTerms::anAnswerInTimeLeavesNothingToDeem()
{
    SampleCase sample = renewingUntilApproval("2025-04-02");
    sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(deemedFrom(sample, "2025-05-01"), u"no"_s);
    QCOMPARE(lamp(sample, "DL-14", "2025-05-01"), u"ended"_s);
    SampleCase withdrawn = renewing("2025-04-02");
    withdrawn.act("2025-04-02 09:00", Withdrawn{u"不再经营"_s, true}).value();
    QCOMPARE(deemedFrom(withdrawn, "2025-05-01"), u"no"_s);
}

void TestTerms::lateAskingIsNotRenewedBySilence()
{
    const SampleCase sample = renewing("2025-04-01"); // the 29th day before
    const auto facts = renewalOf(*sample.c, sample.rules(), day("2025-05-01"));
    QVERIFY(facts.has_value());
    QCOMPARE(yichuang::toText(facts->askBy), u"2025-03-02"_s);
    QVERIFY(!facts->askedInTime);
    QVERIFY(!facts->deemedFrom);
    SampleCase own{renewalItem()};
    own.item.renewal->askDaysBefore = 20; // the item's own law
    own.act("2025-03-03 09:30", renewalReceipt(own, "2025-04-01")).value();
    QCOMPARE(deemedFrom(own, "2025-05-01"), u"2025-04-02"_s);
}

void TestTerms::aDeemedRenewalCannotBeRefused()
{
    const SampleCase sample = renewingUntilApproval("2025-04-02");
    QCOMPARE(sample.objections("2025-04-02 17:00", refusal(), Role::ChiefRepresentative).join(u' '),
        QString{});
    QCOMPARE(sample.objections("2025-04-03 09:00", refusal(), Role::ChiefRepresentative).join(u' '),
        u"deemedRenewed"_s);
    QCOMPARE(sample.objections("2025-04-03 09:00", grant(), Role::ChiefRepresentative).join(u' '),
        QString{});
}

void TestTerms::aPaperOnlyCollectedIsNoRenewalHere()
{
    SampleCase sample{renewalItem()};
    sample.place = {u"621102103205"_s, u"某村便民服务点"_s};
    sample.act("2025-03-03 09:30", renewalReceipt(sample, "2025-04-30"), Role::Proxy).value();
    QVERIFY(!renewalOf(*sample.c, sample.rules(), day("2025-06-01")));
}

void TestTerms::theLicencesEndIsOfThePayload()
{
    const SampleCase sample = renewing("2025-04-30");
    const QJsonObject json = cases::toJson(sample.events.front());
    const QJsonObject payload = json[u"payload"].toObject();
    QCOMPARE(payload[u"licenceEndsOn"].toString(), u"2025-04-30"_s);
    const SampleCase plain = accepted();
    QVERIFY(!cases::toJson(plain.events.front())[u"payload"].toObject().contains(u"licenceEndsOn"));
}

void TestTerms::aSlowStepInsideThePromise()
{
    SampleCase sample = reviewing(steppedItem()); // review until 5 March, promise until 10 March
    QCOMPARE(codes(sample, "2025-03-05"), QString{});
    QCOMPARE(codes(sample, "2025-03-06"), u"SV-04 张文海"_s);
    sample.as(u"G2001"_s).act("2025-03-07 09:00", opinion(), Role::Reviewer).value();
    sample.as(u"G3001"_s).act("2025-03-10 09:00", grant(), Role::ChiefRepresentative).value();
    const auto found = violationsOf(*sample.c, sample.rules(), day("2025-05-01"));
    QCOMPARE(codes(sample, "2025-03-10"), u"SV-04 张文海"_s); // and it stays
    QCOMPARE(found.front().over, 2);
    QCOMPARE(yichuang::toText(found.front().since), u"2025-03-06"_s);
    QCOMPARE(toText(found.front().level), u"yellow"_s);

    SampleCase slowApproval = reviewing(steppedItem());
    slowApproval.as(u"G2001"_s).act("2025-03-05 09:00", opinion(), Role::Reviewer).value();
    slowApproval.as(u"G3001"_s).act("2025-03-07 09:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(codes(slowApproval, "2025-03-07"), u"SV-04"_s); // nobody's name but the approval's
}

void TestTerms::aStepIsNotNamedBesideABrokenPromise()
{
    const SampleCase sample = reviewing(steppedItem());
    QCOMPARE(codes(sample, "2025-03-11"), u"SV-03"_s);
}

void TestTerms::aReturnResetsNothing()
{
    SampleCase sample = reviewing(steppedItem());
    sample.as(u"G2001"_s).act("2025-03-04 09:00", opinion(), Role::Reviewer).value();
    sample.as(u"G3001"_s)
        .act("2025-03-04 10:00", Returned{u"缺平面图说明"_s}, Role::ChiefRepresentative)
        .value();
    QCOMPARE(codes(sample, "2025-03-05"), QString{});
    sample.as(u"G2001"_s).act("2025-03-06 09:00", opinion(), Role::Reviewer).value();
    QCOMPARE(sample.c->earlierReviews.size(), std::size_t{1});
    sample.as(u"G3001"_s).act("2025-03-06 16:00", grant(), Role::ChiefRepresentative).value();
    QCOMPARE(codes(sample, "2025-03-10"), u"SV-04 张文海"_s);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
