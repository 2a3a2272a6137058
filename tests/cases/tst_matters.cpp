// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/cases/conflict.h"
#include "models/cases/eventtext.h"
#include "models/cases/matters.h"
#include "models/cases/twins.h"
#include "models/identity/casenumber.h"
#include "tests/support/caseacts.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Instant at(const char* beijing)
{
    return toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value());
}

Noted twinNote()
{
    return {.text = u"同一申请人的同一事项在内官营镇便民服务中心另有办件"_s,
        .kind = NoteKind::TwinFound,
        .number = {},
        .other
        = OtherCase{.id = idFromText<CaseId>(u"019347a0-0000-7000-8000-0000000000aa").value(),
            .number = u"6211021020002025030300100010"_s,
            .place = {u"621102102000"_s, u"内官营镇便民服务中心"_s},
            .receivedOn = dayFromText(u"2025-03-03").value(),
            .state = CaseState::Accepted}};
}

/// An act whose event has its own id and a clock that may be doubtful.
Applied actAs(SampleCase& sample, const char* beijing, Payload payload, bool doubtful,
    Role role = Role::FrontClerk)
{
    static int made = 0;
    CaseEvent event = eventWith(std::move(payload));
    event.eventId = EventId{QUuid::createUuidV5(QUuid(), QByteArray::number(++made))};
    event.occurredAt = at(beijing);
    event.clock.doubtful = doubtful;
    event.baseVersion = sample.c ? sample.c->version : 0;
    event.actor.role = role;
    event.actor.person = role == Role::ChiefRepresentative ? u"G3001"_s : u"G1001"_s;
    event.itemVersion = sample.item.version;
    Applied applied = apply(sample.c, event, sample.rules());
    if (applied) {
        sample.c = *applied;
        sample.events.push_back(event);
    }
    return applied;
}

QString settle(SampleCase& sample, const Matter& matter, ConflictChoice choice,
    const std::optional<Instant>& moment = {}, Role role = Role::ChiefRepresentative)
{
    ConflictResolved words_{.event = toText(matter.event),
        .hash = QByteArray(32, '\x03'),
        .choice = choice,
        .reason = u"两处经营场所不同"_s,
        .moment = moment,
        .act = {}};
    return words(actAs(sample, "2025-03-06 10:00", words_, false, role));
}

/// As the platform records on one case what was decided on its twin.
QString carry(SampleCase& sample, const TwinSettlement& asked)
{
    const ConflictResolved carried{.event = toText(asked.note),
        .hash = QByteArray(32, '\x03'),
        .choice = asked.choice,
        .reason = u"李建国在另一办件上先作了选定"_s,
        .moment = {},
        .act = {}};
    return words(actAs(sample, "2025-03-06 09:00", carried, false, Role::System));
}

SampleCase twice()
{
    SampleCase sample = accepted();
    static_cast<void>(actAs(sample, "2025-03-03 15:00", twinNote(), false, Role::System));
    return sample;
}

QStringList objectionsTo(SampleCase& sample, Payload payload, Role role)
{
    return sample.objections("2025-03-07 09:00", std::move(payload), role);
}

} // namespace

/// What a person settles on a case beside its flow: a request open at two places, doubtful stamps,
/// a number that was given anew.
class TestMatters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRecordsOfBothKindsReadBack()
    {
        auto event = eventWith(twinNote());
        auto read = eventFromJson(toJson(event));
        QVERIFY(read.has_value());
        QCOMPARE(std::get<Noted>(read->payload), twinNote());
        const ConflictResolved words_{.event = toText(event.eventId),
            .hash = QByteArray(32, '\x03'),
            .choice = ConflictChoice::TakeArrival,
            .reason = u"对时不准"_s,
            .moment = at("2025-03-04 08:00"),
            .act = {}};
        read = eventFromJson(toJson(eventWith(words_)));
        QVERIFY(read.has_value());
        QCOMPARE(std::get<ConflictResolved>(read->payload), words_);
        // Both ways of writing a record say the same.
        for (const Payload& payload : {Payload{twinNote()}, Payload{words_}}) {
            const auto record = eventWith(payload);
            QCOMPARE(canonicalText(record).value(), canonicalJson(toJson(record)).value());
        }
        // A plain note is written as it always was: its hash stays.
        QCOMPARE(payloadToJson(Noted{.text = u"电话已核对"_s}).keys(), QStringList{u"text"_s});
    }

    void aTwinWaitsForAPersonWhileTheCaseIsUndecided()
    {
        SampleCase sample = twice();
        const auto matters = mattersOf(*sample.c);
        QCOMPARE(matters.size(), std::size_t{1});
        QCOMPARE(matters.front().kind, MatterKind::Twin);
        QCOMPARE(matters.front().other, twinNote().other->id);
        QCOMPARE(summaryOf(*sample.c, sample.rules(), at("2025-03-03 15:00")).matters, matters);
        QCOMPARE(sample.c->state, CaseState::Accepted); // nothing else has changed
        QVERIFY(sample.act("2025-03-05 09:00", Withdrawn{u"在镇上办"_s, true}, Role::FrontClerk));
        QVERIFY(mattersOf(*sample.c).empty());
    }

    void onlyThePlatformFindsTwins()
    {
        SampleCase sample = accepted();
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00", twinNote(), false)),
            u"wrongRole: "_s + toText(Role::FrontClerk));
        auto kept = twinNote();
        kept.kind = NoteKind::TwinKept; // the clerk's own reason
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00", kept, false)), QString());
        QVERIFY(mattersOf(*sample.c).empty());
    }

    void bothMayStand()
    {
        SampleCase sample = twice();
        const auto matter = mattersOf(*sample.c).front();
        QCOMPARE(settle(sample, matter, ConflictChoice::BothStand, {}, Role::FrontClerk),
            u"wrongRole: "_s + toText(Role::FrontClerk));
        QCOMPARE(settle(sample, matter, ConflictChoice::BothStand), QString());
        QVERIFY(mattersOf(*sample.c).empty());
        QCOMPARE(objectionsTo(sample, ReviewAssigned{u"G2001"_s, u"张文海"_s}, Role::Reviewer),
            QStringList());
        QCOMPARE(settle(sample, matter, ConflictChoice::OtherStands),
            u"settledAlready: 马丽娟：两处经营场所不同"_s);
    }

    /// Two places decide without seeing each other: the first counts at both.
    void theFirstDecisionIsCarriedToTheOtherPlace()
    {
        const CaseId decided = twinNote().other->id.value();
        for (const auto& [there, here] :
            {std::pair{ConflictChoice::ThisStands, ConflictChoice::OtherStands},
                std::pair{ConflictChoice::OtherStands, ConflictChoice::ThisStands},
                std::pair{ConflictChoice::BothStand, ConflictChoice::BothStand}}) {
            SampleCase sample = twice();
            const auto asked = settlementOnTwin(*sample.c, decided, there);
            QVERIFY(asked.has_value());
            QCOMPARE(asked->note, mattersOf(*sample.c).front().event);
            QCOMPARE(asked->choice, here);
            QCOMPARE(mirrored(asked->choice), there);
            const auto carried = carry(sample, *asked);
            QCOMPARE(carried, QString());
            QVERIFY(!settlementOnTwin(*sample.c, decided, there)); // once
        }
    }

    void thePlatformCarriesDecisionsOnTwinsAlone()
    {
        SampleCase sample;
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", sample.receipt(), true)), QString());
        const auto doubt = mattersOf(*sample.c).front();
        QCOMPARE(settle(sample, doubt, ConflictChoice::TrustStamp, {}, Role::System),
            u"wrongRole: "_s + toText(Role::System));
    }

    void whoeverComesSecondAgreesOrIsToldWhoWasFirst()
    {
        SampleCase sample = twice();
        const auto matter = mattersOf(*sample.c).front();
        QCOMPARE(carry(sample, {matter.event, ConflictChoice::OtherStands}), QString());
        QCOMPARE(settle(sample, matter, ConflictChoice::ThisStands),
            u"settledAlready: 马丽娟：李建国在另一办件上先作了选定"_s);
        QCOMPARE(settle(sample, matter, ConflictChoice::BothStand),
            u"settledAlready: 马丽娟：李建国在另一办件上先作了选定"_s);
        QCOMPARE(sample.c->yieldsTo(), twinNote().other->number);
        // The same decision contradicts nobody; the person's own words take the carried ones'
        // place.
        QCOMPARE(settle(sample, matter, ConflictChoice::OtherStands), QString());
        QCOMPARE(sample.c->settled.size(), std::size_t{1});
        QCOMPARE(sample.c->settled.front().what.reason, u"两处经营场所不同"_s);
        QCOMPARE(settle(sample, matter, ConflictChoice::OtherStands), QString());
        QCOMPARE(sample.c->settled.size(), std::size_t{1});
        QCOMPARE(*replay(sample.events, sample.rules()), *sample.c);
    }

    void aCaseThatIsPastTheQuestionIsLeftAlone()
    {
        const CaseId decided = twinNote().other->id.value();
        SampleCase sample = twice();
        QVERIFY(!settlementOnTwin(*sample.c, CaseId{}, ConflictChoice::ThisStands));
        QVERIFY(!settlementOnTwin(*sample.c, decided, ConflictChoice::TrustStamp));
        QVERIFY(sample.act("2025-03-05 09:00", Withdrawn{u"在镇上办"_s, true}, Role::FrontClerk));
        QVERIFY(!settlementOnTwin(*sample.c, decided, ConflictChoice::ThisStands));
    }

    void aLateDecisionMayNotContradictThatOnTheTwin()
    {
        // The twin was decided on when this case was past the question: nothing was carried here.
        SampleCase here = twice();
        SampleCase there = twice();
        there.c->id = twinNote().other->id.value();
        here.c->twins.front().other.id = there.c->id;
        there.c->twins.front().other.id = here.c->id;
        const ConflictResolved act{.event = toText(here.c->twins.front().note),
            .hash = {},
            .choice = ConflictChoice::ThisStands,
            .reason = u"两处经营场所不同"_s,
            .act = {}};
        QVERIFY(contradictedOnTwin(act, *here.c, *there.c) == nullptr); // nobody decided yet
        const auto matter = mattersOf(*there.c).front();
        QCOMPARE(settle(there, matter, ConflictChoice::BothStand), QString());
        const auto* first = contradictedOnTwin(act, *here.c, *there.c);
        QVERIFY(first != nullptr);
        QCOMPARE(first->what.choice, ConflictChoice::BothStand);
        ConflictResolved same = act;
        same.choice = ConflictChoice::BothStand;
        QVERIFY(contradictedOnTwin(same, *here.c, *there.c) == nullptr);
        here.c->twins.front().decided = ConflictChoice::OtherStands; // its own rules say no
        QVERIFY(contradictedOnTwin(act, *here.c, *there.c) == nullptr);
    }

    void theOneThatStandsBackCanOnlyBeEnded()
    {
        SampleCase sample = twice();
        QCOMPARE(
            settle(sample, mattersOf(*sample.c).front(), ConflictChoice::OtherStands), QString());
        QCOMPARE(sample.c->yieldsTo(), twinNote().other->number);
        QCOMPARE(objectionsTo(sample, ReviewAssigned{u"G2001"_s, u"张文海"_s}, Role::Reviewer),
            QStringList{u"otherCaseStands"_s});
        QCOMPARE(
            objectionsTo(sample, Withdrawn{u"在镇上办"_s, true}, Role::FrontClerk), QStringList());
        QCOMPARE(
            objectionsTo(sample,
                Voided{VoidReason::DoubleEntry, u"重复受理"_s, sample.c->yieldsTo(), u"G3001"_s},
                Role::Supervisor),
            QStringList());
        QCOMPARE(objectionsTo(sample, Noted{.text = u"已告知申请人"_s}, Role::FrontClerk),
            QStringList());
    }

    void aSettlementNamesAMatterOfTheCase()
    {
        SampleCase sample = twice();
        Matter foreign = mattersOf(*sample.c).front();
        foreign.event = EventId{QUuid::createUuid()};
        for (const ConflictChoice choice : {ConflictChoice::ThisStands, ConflictChoice::TrustStamp})
            QCOMPARE(settle(sample, foreign, choice), u"notSetAside"_s);
        // A twin is no stamp.
        QCOMPARE(settle(sample, mattersOf(*sample.c).front(), ConflictChoice::TrustStamp),
            u"notSetAside"_s);
    }

    void aDoubtfulStampThatIsTrustedChangesNothing()
    {
        SampleCase sample;
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", sample.receipt(), true)), QString());
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", Accepted{}, true)), QString());
        QCOMPARE(mattersOf(*sample.c).size(), std::size_t{1}); // what one hand did in one moment
        const Case before = *sample.c;
        QCOMPARE(
            settle(sample, mattersOf(*sample.c).front(), ConflictChoice::TrustStamp), QString());
        QVERIFY(mattersOf(*sample.c).empty());
        QCOMPARE(sample.c->acceptedOn, before.acceptedOn);
        QCOMPARE(sample.c->receivedAt, before.receivedAt);
    }

    /// The platform saw it a working day later: the term begins and ends a working day later.
    void theMomentOfArrivalMovesTheTerm()
    {
        SampleCase sample;
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", sample.receipt(), true)), QString());
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", Accepted{}, true)), QString());
        QCOMPARE(promise(sample, "2025-03-04").due, day("2025-03-10"));
        const auto matter = mattersOf(*sample.c).front();
        QCOMPARE(settle(sample, matter, ConflictChoice::TakeArrival), u"notSetAside"_s);
        QCOMPARE(
            settle(sample, matter, ConflictChoice::TakeArrival, at("2025-03-04 08:40")), QString());
        QCOMPARE(sample.c->acceptedOn, day("2025-03-04"));
        QCOMPARE(sample.c->receiptDay(), day("2025-03-04"));
        QCOMPARE(promise(sample, "2025-03-05").due, day("2025-03-11"));
        QVERIFY(mattersOf(*sample.c).empty());
        // Everybody who folds the same events gets the same days.
        QCOMPARE(*replay(sample.events, sample.rules()), *sample.c);
    }

    /// Rulebook 3.3: the acceptance day is not changed once it is on paper.
    void anAcceptanceDayOnPaperStays()
    {
        SampleCase sample;
        QCOMPARE(words(actAs(sample, "2025-03-03 09:30", sample.receipt(), false)), QString());
        QCOMPARE(words(actAs(sample, "2025-03-03 10:30", Accepted{}, true)), QString());
        QCOMPARE(words(actAs(sample, "2025-03-03 10:31",
                     Printed{.document = u"D03"_s, .fileHash = QByteArray(32, 'x')}, false)),
            QString());
        const auto matter = mattersOf(*sample.c).front();
        QCOMPARE(settle(sample, matter, ConflictChoice::TakeArrival, at("2025-03-04 08:40")),
            u"stampTold: 2025-03-03"_s);
        // Another minute of the same day tells the applicant nothing else.
        QCOMPARE(
            settle(sample, matter, ConflictChoice::TakeArrival, at("2025-03-03 11:40")), QString());
        QCOMPARE(sample.c->acceptedOn, day("2025-03-03"));
    }

    void aStampThatStartsNoClockIsOnlyMarked()
    {
        SampleCase sample = accepted();
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00", Noted{.text = u"电话已核对"_s}, true)),
            QString());
        QVERIFY(mattersOf(*sample.c).empty());
    }

    void aNumberGivenAnewLeavesTheOldOneFindable()
    {
        const QString fresh
            = identity::composeCaseNumber({u"621102000000"_s, day("2025-03-03"), 0, 1}).value();
        SampleCase sample = accepted();
        const QString former = sample.c->received.number;
        const Noted note{.text = u"原编号已属于另一个办件"_s,
            .kind = NoteKind::NumberReissued,
            .number = fresh,
            .other = {}};
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00", note, false)),
            u"wrongRole: "_s + toText(Role::FrontClerk));
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00", note, false, Role::System)), QString());
        QCOMPARE(sample.c->received.number, fresh);
        const auto summary = summaryOf(*sample.c, sample.rules(), at("2025-03-03 15:00"));
        QCOMPARE(summary.number, fresh);
        QVERIFY(summary.numbers.contains(former));
        QVERIFY(summary.matters.empty()); // no paper bore the old one
    }

    void apaperUnderTheOldNumberIsReplacedByOneThatKnows()
    {
        const QString fresh
            = identity::composeCaseNumber({u"621102000000"_s, day("2025-03-03"), 0, 1}).value();
        SampleCase sample = accepted();
        const Printed receipt{.document = u"D01"_s, .fileHash = QByteArray(32, 'x')};
        QCOMPARE(words(actAs(sample, "2025-03-03 10:31", receipt, false)), QString());
        const int known = sample.c->version;
        QCOMPARE(words(actAs(sample, "2025-03-03 15:00",
                     Noted{.text = u"改号"_s, .kind = NoteKind::NumberReissued, .number = fresh},
                     false, Role::System)),
            QString());
        QCOMPARE(mattersOf(*sample.c).front().kind, MatterKind::NumberReissued);
        // Printed at a window that had not heard of it yet: still the old number.
        CaseEvent late = eventWith(receipt);
        late.occurredAt = at("2025-03-03 15:30");
        late.baseVersion = known;
        late.itemVersion = sample.item.version;
        sample.c = apply(sample.c, late, sample.rules()).value();
        QCOMPARE(mattersOf(*sample.c).size(), std::size_t{1});
        QCOMPARE(words(actAs(sample, "2025-03-03 16:00", receipt, false)), QString());
        QVERIFY(mattersOf(*sample.c).empty());
    }
};

QTEST_GUILESS_MAIN(TestMatters)
#include "tst_matters.moc"
