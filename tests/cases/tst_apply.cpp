// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clocks.h"
#include "models/cases/transition.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <algorithm>

using namespace yichuang;
using namespace yichuang::cases;
using test::SampleCase;

namespace {

CorrectionNoticed noticeAt(const char* beijing, std::vector<int> papers)
{
    CorrectionNoticed notice;
    for (const int paper : papers)
        notice.deficiencies.push_back(
            {paper, QStringLiteral("未交"), QStringLiteral("原件1份"), {}, {}});
    notice.deliveredAt = toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value());
    notice.submitBy = dayFromText(u"2025-03-21").value();
    return notice;
}

Payload papersIn(std::vector<int> numbers)
{
    MaterialReceived papers;
    for (const int number : numbers)
        papers.papers.push_back({.number = number, .state = PaperState::Present, .originals = 1});
    return papers;
}

SampleCase received(std::vector<int> missing = {})
{
    SampleCase sample;
    Received receipt = sample.receipt();
    for (const int number : missing)
        receipt.papers[static_cast<std::size_t>(number) - 1] = {.number = number};
    sample.act("2025-03-03 09:30", receipt).value();
    return sample;
}

SampleCase villageCase()
{
    SampleCase sample;
    sample.place = {QStringLiteral("621102103205"), QStringLiteral("某村便民服务点")};
    sample.act("2025-03-03 09:30", sample.receipt(), Role::Proxy).value();
    return sample;
}

} // namespace

class TestApply final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMoveIsAnsweredAsTheTableSays();
    void aReceiptNamesEverythingThatIsWrongAtOnce();
    void acceptanceNamesEachMissingPaper();
    void acceptedOnTheDayOfTheActWhenComplete();
    void acceptedOnTheDayOfTheLastListedPaper();
    void noNewDemandsAfterTheNotice();
    void onlyOneNoticeAndOnlyInTime();
    void aLateAcceptanceCountsFromReceipt();
    void deemedAcceptanceIsThePlatformsAndRetroactive();
    void theProxyOnlyCollects();
    void theDepartmentMayKeepAcceptanceToItself();
    void refusalNeedsReasonBasisAndOrgan();
    void lapseNeedsTermReminderAndReturn();
    void withdrawalNeedsTheSignature();
    void additionsDoNotConflict();
    void replayEqualsStepByStep();
    void clocksFollowTheState();
};

/// Every event kind × every state × every role: refused with WrongState or WrongRole exactly where
/// the table has no such move or actor.
void TestApply::everyMoveIsAnsweredAsTheTableSays()
{
    SampleCase sample = received();
    for (const CaseState state : allCaseStates) {
        sample.c->state = state;
        for (const Payload& payload : test::onePayloadOfEachKind()) {
            if (std::holds_alternative<Received>(payload))
                continue;
            for (const Role role : allRoles) {
                const auto rows = transitionsFor(state, kindOf(payload));
                const Transition* row
                    = transitionFor(&*sample.c, kindOf(payload), sample.item, &payload);
                const QStringList words = sample.objections("2025-03-04 09:30", payload, role);
                const QString name
                    = toText(state) + u' ' + toText(kindOf(payload)) + u' ' + toText(role);
                QVERIFY2(!rows.empty() || words == QStringList{QStringLiteral("wrongState")},
                    qPrintable(name));
                if (row == nullptr && !rows.empty())
                    QVERIFY2(words == QStringList{QStringLiteral("decidedHere")}, qPrintable(name));
                // Of settlements the platform carries those on twins alone (tst_matters).
                const bool carriesOnly
                    = role == Role::System && std::holds_alternative<ConflictResolved>(payload);
                if (row != nullptr && !carriesOnly)
                    QVERIFY2(mayAct(*row, role) != words.contains(QStringLiteral("wrongRole")),
                        qPrintable(name));
            }
        }
    }
}

void TestApply::aReceiptNamesEverythingThatIsWrongAtOnce()
{
    SampleCase sample;
    QCOMPARE(sample.objections("2025-03-03 09:30", sample.receipt()), QStringList{});
    Received wrong = sample.receipt();
    wrong.number = QStringLiteral("6211021032052025012700100016"); // another place
    wrong.applicant.name.clear();
    wrong.applicant.person.number = QStringLiteral("621102189902280134");
    wrong.applicant.telephone.clear();
    wrong.papers.pop_back();
    wrong.papers[0].originals = 0;
    QCOMPARE(sample.objections("2025-03-03 09:30", wrong, Role::Reviewer),
        (QStringList{QStringLiteral("identityNumberInvalid"), QStringLiteral("nameMissing"),
            QStringLiteral("numberInvalid"), QStringLiteral("paperNotCounted"),
            QStringLiteral("papersIncomplete"), QStringLiteral("telephoneReasonMissing"),
            QStringLiteral("wrongRole")}));
    sample.item.status = catalogue::ItemStatus::Paused;
    QCOMPARE(sample.objections("2025-03-03 09:30", sample.receipt()),
        QStringList{QStringLiteral("itemNotInForce")});
    sample.item = test::sampleItem();
    sample.item.entryPoints = {};
    sample.place = {QStringLiteral("621102103000"), QStringLiteral("李家堡镇便民服务中心")};
    QCOMPARE(sample.objections("2025-03-03 09:30", sample.receipt()),
        QStringList{QStringLiteral("notThisPlace")});
}

void TestApply::acceptanceNamesEachMissingPaper()
{
    const SampleCase sample = received({1, 2, 3});
    const Applied applied = SampleCase{sample}.act("2025-03-03 09:40", Accepted{});
    QVERIFY(!applied);
    const std::vector<Objection> expected{
        {Objection::Code::PaperMissing, QStringLiteral("食品经营许可申请书")},
        {Objection::Code::PaperTolerable, QStringLiteral("经营场所平面布局图")}};
    QVERIFY2(applied.error().objections == expected, qPrintable(toText(applied.error())));
}

void TestApply::acceptedOnTheDayOfTheActWhenComplete()
{
    SampleCase sample = received({3}); // the third is asked for only where applicable
    const Applied applied = sample.act("2025-03-05 16:00", Accepted{});
    QVERIFY(applied.has_value());
    QCOMPARE(applied->acceptedOn.value(), dayFromText(u"2025-03-05").value());
    QVERIFY(!applied->deemedAccepted);
}

void TestApply::acceptedOnTheDayOfTheLastListedPaper()
{
    SampleCase sample = received({1, 2});
    QVERIFY(sample.act("2025-03-05 10:00", noticeAt("2025-03-05 10:05", {1, 2})).has_value());
    QVERIFY(sample.act("2025-03-12 10:00", papersIn({2})).has_value());
    QCOMPARE(sample.objections("2025-03-12 10:00", Accepted{}),
        QStringList{QStringLiteral("listedPaperOpen")});
    QVERIFY(sample.act("2025-03-18 10:00", papersIn({1})).has_value());
    const Applied applied = sample.act("2025-03-20 09:00", Accepted{}); // recorded two days later
    QVERIFY(applied.has_value());
    QCOMPARE(applied->acceptedOn.value(), dayFromText(u"2025-03-18").value()); // vector C04
}

void TestApply::noNewDemandsAfterTheNotice()
{
    SampleCase sample = received({1, 2});
    QVERIFY(sample.act("2025-03-05 10:00", noticeAt("2025-03-05 10:05", {2}))
                .has_value()); // forgot paper 1
    QVERIFY(sample.act("2025-03-12 10:00", papersIn({2})).has_value());
    QCOMPARE(sample.objections("2025-03-12 10:00", Accepted{}), QStringList{});
    QCOMPARE(sample.objections("2025-03-12 10:00", noticeAt("2025-03-12 10:00", {1})),
        QStringList{QStringLiteral("secondNotice")});
}

void TestApply::onlyOneNoticeAndOnlyInTime()
{
    const SampleCase sample = received({1});
    // Receipt on Monday 3 March: the fifth working day is Monday 10 March.
    QCOMPARE(
        sample.objections("2025-03-10 17:00", noticeAt("2025-03-10 17:00", {1})), QStringList{});
    QCOMPARE(sample.objections("2025-03-10 17:00", noticeAt("2025-03-11 09:00", {1})),
        QStringList{QStringLiteral("answerLate")});
    QCOMPARE(sample.objections("2025-03-10 17:00", noticeAt("2025-03-10 17:00", {})),
        QStringList{QStringLiteral("noticeEmpty")});
    QCOMPARE(sample.objections("2025-03-10 17:00", noticeAt("2025-03-10 17:00", {9})),
        QStringList{QStringLiteral("unknownPaper")});
    CorrectionNoticed vague = noticeAt("2025-03-10 17:00", {1});
    vague.deficiencies[0].form.clear();
    QCOMPARE(sample.objections("2025-03-10 17:00", vague),
        QStringList{QStringLiteral("noticeLineIncomplete")});
}

void TestApply::aLateAcceptanceCountsFromReceipt()
{
    SampleCase sample = received();
    const Applied applied = sample.act("2025-03-11 09:00", Accepted{});
    QVERIFY(applied.has_value());
    QVERIFY(applied->deemedAccepted);
    QCOMPARE(applied->acceptedOn.value(), dayFromText(u"2025-03-03").value());
}

void TestApply::deemedAcceptanceIsThePlatformsAndRetroactive()
{
    SampleCase sample = received({1});
    QCOMPARE(sample.objections("2025-03-10 23:59", DeemedAccepted{}, Role::System),
        QStringList{QStringLiteral("answerNotDue")});
    QCOMPARE(sample.objections("2025-03-11 00:00", DeemedAccepted{}, Role::ChiefRepresentative),
        QStringList{QStringLiteral("wrongRole")});
    const Applied applied = sample.act("2025-03-11 00:00", DeemedAccepted{}, Role::System);
    QVERIFY(applied.has_value());
    QCOMPARE(applied->acceptedOn.value(), dayFromText(u"2025-03-03").value());
    QVERIFY(applied->deemedAccepted);
}

void TestApply::theProxyOnlyCollects()
{
    SampleCase sample = villageCase();
    for (const Payload& act : {Payload{Accepted{}}, Payload{noticeAt("2025-03-03 10:00", {1})},
             Payload{AcceptanceRefused{
                 QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), {}}}})
        QVERIFY(sample.objections("2025-03-03 10:00", act)
                    .contains(QStringLiteral("proxyMayOnlyCollect")));
    QVERIFY(sample.objections("2025-06-03 10:00", DeemedAccepted{}, Role::System)
                .contains(QStringLiteral("proxyMayOnlyCollect")));
    HandedIn handIn{{QStringLiteral("621102103000"), QStringLiteral("镇")}, QStringLiteral("王丽"),
        {}, true, false};
    QCOMPARE(sample.objections("2025-03-04 10:00", handIn, Role::Proxy),
        QStringList{QStringLiteral("handOverUnsigned")});
    handIn.signedByReceiver = true;
    QVERIFY(sample.act("2025-03-04 10:00", handIn, Role::Proxy).has_value());
    QCOMPARE(toText(sample.c->state), QStringLiteral("handedIn"));
    SampleCase county = received();
    QCOMPARE(county.objections("2025-03-04 10:00", handIn, Role::FrontClerk),
        QStringList{QStringLiteral("wrongState")});
    SampleCase proxyInTheHall;
    QCOMPARE(proxyInTheHall.objections("2025-03-04 10:00", proxyInTheHall.receipt(), Role::Proxy),
        QStringList{QStringLiteral("proxyMayOnlyCollect")});
}

void TestApply::theDepartmentMayKeepAcceptanceToItself()
{
    SampleCase sample = received();
    sample.frontMode = FrontMode::FrontReceives;
    QCOMPARE(sample.objections("2025-03-04 10:00", Accepted{}),
        QStringList{QStringLiteral("notAuthorisedHere")});
    QCOMPARE(sample.objections("2025-03-04 10:00", Accepted{}, Role::ChiefRepresentative),
        QStringList{});
}

void TestApply::refusalNeedsReasonBasisAndOrgan()
{
    const SampleCase sample = received();
    QCOMPARE(sample.objections("2025-03-04 10:00", AcceptanceRefused{}),
        (QStringList{QStringLiteral("competentOrganMissing"), QStringLiteral("legalBasisMissing"),
            QStringLiteral("reasonMissing")}));
    const AcceptanceRefused complete{QStringLiteral("不属本机关职权"),
        QStringLiteral("行政许可法 第三十二条"), QStringLiteral("水务局"), {}};
    QCOMPARE(sample.objections("2025-03-04 10:00", complete), QStringList{});
    QCOMPARE(
        sample.objections("2025-03-11 10:00", complete), QStringList{QStringLiteral("answerLate")});
    QCOMPARE(sample.objections("2025-03-04 10:00", LicenceNotRequired{}),
        QStringList{QStringLiteral("reasonMissing")});
}

void TestApply::lapseNeedsTermReminderAndReturn()
{
    SampleCase sample = received({1});
    QVERIFY(sample.act("2025-03-05 10:00", noticeAt("2025-03-05 10:05", {1})).has_value());
    QCOMPARE(sample.objections("2025-03-21 10:00", Lapsed{}),
        (QStringList{QStringLiteral("receiverMissing"), QStringLiteral("reminderMissing"),
            QStringLiteral("termRunning")}));
    const Lapsed complete{dayFromText(u"2025-03-19").value(), QStringLiteral("李桂芳"), {}};
    QVERIFY(sample.act("2025-03-22 10:00", complete).has_value());
    QCOMPARE(toText(sample.c->ending->state), QStringLiteral("lapsed"));
}

void TestApply::withdrawalNeedsTheSignature()
{
    SampleCase sample = received();
    QCOMPARE(sample.objections("2025-03-04 10:00", Withdrawn{}),
        QStringList{QStringLiteral("requestUnsigned")});
    QVERIFY(sample.act("2025-03-04 10:00", Withdrawn{{}, true}).has_value());
    QCOMPARE(sample.objections("2025-03-04 10:00", Withdrawn{{}, true}),
        QStringList{QStringLiteral("wrongState")});
}

void TestApply::additionsDoNotConflict()
{
    SampleCase sample = received();
    CaseEvent late = test::eventWith(Accepted{});
    late.baseVersion = 1;
    QVERIFY(sample.act("2025-03-03 10:00", Noted{QStringLiteral("电话")}).has_value());
    QVERIFY(!conflicts(*sample.c, late)); // a note came between: nothing was decided
    QVERIFY(sample.act("2025-03-03 10:10", Accepted{}).has_value());
    QVERIFY(conflicts(*sample.c, late));
    late.payload = Noted{QStringLiteral("x")};
    QVERIFY(!conflicts(*sample.c, late));
}

void TestApply::replayEqualsStepByStep()
{
    SampleCase sample = received({2});
    QVERIFY(sample.act("2025-03-05 10:00", noticeAt("2025-03-05 10:05", {2})).has_value());
    QVERIFY(sample.act("2025-03-12 10:00", papersIn({2})).has_value());
    QVERIFY(sample.act("2025-03-12 10:10", Accepted{}).has_value());
    QVERIFY(sample
                .act("2025-03-12 10:11",
                    Printed{QStringLiteral("D03"), {}, QByteArray(32, 'x'), 1, false, {}})
                .has_value());
    const Applied replayed = replay(sample.events, sample.rules());
    QVERIFY(replayed.has_value());
    QVERIFY(*replayed == *sample.c);
    QCOMPARE(replayed->version, 5);
    std::swap(sample.events[1], sample.events[2]);
    std::swap(sample.events[2], sample.events[3]);
    QVERIFY(!replay(sample.events, sample.rules()).has_value());
}

void TestApply::clocksFollowTheState()
{
    const Day today = dayFromText(u"2025-03-10").value();
    SampleCase sample = received({2});
    ClockView first = clocksOf(*sample.c, sample.rules(), today).front();
    QCOMPARE(first.clock, QStringLiteral("C1"));
    QCOMPARE(first.due.value(), today);
    QCOMPARE(toText(first.lamp), QStringLiteral("yellow"));
    QVERIFY(sample.act("2025-03-05 10:00", noticeAt("2025-03-05 10:05", {2})).has_value());
    first = clocksOf(*sample.c, sample.rules(), today).front();
    QCOMPARE(first.clock, QStringLiteral("C5"));
    QCOMPARE(toText(first.lamp), QStringLiteral("notStarted"));
    QVERIFY(sample.act("2025-03-06 10:00", papersIn({2})).has_value());
    QVERIFY(sample.act("2025-03-06 10:10", Accepted{}).has_value());
    const auto clocks = clocksOf(*sample.c, sample.rules(), today);
    QCOMPARE(clocks[0].clock, QStringLiteral("C2"));
    QCOMPARE(clocks[0].due.value(), dayFromText(u"2025-03-13").value());
    QCOMPARE(clocks[0].workingDaysLeft, 3);
    QCOMPARE(clocks[1].clock, QStringLiteral("C3"));
    QCOMPARE(clocks[1].due.value(), dayFromText(u"2025-04-03").value());
    const CaseSummary summary
        = summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt);
    QCOMPARE(summary.due.value(), clocks[0].due.value());
    QCOMPARE(toText(lampOf(summary, dayFromText(u"2025-03-14").value())), QStringLiteral("red"));
    QCOMPARE(summary.names, QStringList{QStringLiteral("李桂芳")});
    const auto village = clocksOf(*villageCase().c, villageCase().rules(), today);
    QCOMPARE(village.front().clock, QStringLiteral("DL-22"));
    QCOMPARE(village.front().due.value(), dayFromText(u"2025-03-06").value());
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
