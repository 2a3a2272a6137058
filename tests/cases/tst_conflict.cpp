// SPDX-License-Identifier: Apache-2.0
#include "models/cases/conflict.h"
#include "tests/support/caseacts.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An act on the sample case that was made before the case went on elsewhere.
CaseEvent setAside(const SampleCase& sample, Payload payload, Role role)
{
    CaseEvent act = eventWith(std::move(payload));
    act.caseId = sample.c->id;
    act.itemVersion = sample.item.version;
    act.calendarVersion = builtInCalendar().version();
    act.actor.role = role;
    act.actor.person = u"G3001"_s;
    act.occurredAt = toInstant(beijingTimeFromText(u"2025-03-05 09:00"_s).value());
    act.salt = QByteArray(16, '\x01');
    act.prevHash = QByteArray(32, '\x02');
    act.hash = QByteArray(32, '\x03');
    return act;
}

ConflictResolved settlement(const CaseEvent& act, ConflictChoice choice)
{
    const auto words = settlementOf(act, choice, u"现场核查在先"_s);
    return words.value_or(ConflictResolved{});
}

QString settle(
    SampleCase& sample, const ConflictResolved& words_, Role role = Role::ChiefRepresentative)
{
    return words(sample.act("2025-03-05 10:00", words_, role));
}

} // namespace

/// What becomes of an act the platform keeps beside its order: decided once, by the person in
/// charge, with a reason (sync protocol, "Conflicts").
class TestConflict final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepingTheOrderChangesNothingButIsWrittenDown()
    {
        SampleCase sample = approving();
        const Case before = *sample.c;
        const auto act = setAside(sample, grant(), Role::ChiefRepresentative);
        QCOMPARE(settle(sample, settlement(act, ConflictChoice::KeepOrder)), QString());
        QCOMPARE(sample.c->state, before.state);
        QCOMPARE(sample.c->version, before.version + 1);
        QCOMPARE(sample.c->decidedVersion, before.decidedVersion);
        QVERIFY(!sample.c->decision);
        QCOMPARE(sample.c->settled.size(), std::size_t{1});
        QCOMPARE(sample.c->settled.front().what.event, toText(act.eventId));
    }

    void theActTakenCountsAsItWasMade()
    {
        SampleCase sample = approving();
        const int version = sample.c->version;
        const auto act = setAside(sample, grant(), Role::ChiefRepresentative);
        QCOMPARE(settle(sample, settlement(act, ConflictChoice::TakeAct)), QString());
        QCOMPARE(sample.c->state, CaseState::Granted);
        QCOMPARE(sample.c->version, version + 1); // one event, one version
        QCOMPARE(sample.c->decidedVersion, sample.c->version);
        QCOMPARE(sample.c->decision->by.person, u"G3001"_s);
        QCOMPARE(sample.c->decision->at, act.occurredAt);
        QCOMPARE(replay(sample.events, sample.rules())->settled.size(), std::size_t{1});
    }

    void anActThatTheRulesForbidNowIsNotForced()
    {
        SampleCase sample = approving();
        const auto act = setAside(sample, refusal(), Role::ChiefRepresentative);
        QVERIFY(sample.act("2025-03-05 09:30", grant(), Role::ChiefRepresentative));
        const Case before = *sample.c;
        QVERIFY(settle(sample, settlement(act, ConflictChoice::TakeAct)).startsWith(u"wrongState"));
        QCOMPARE(*sample.c, before);
        QCOMPARE(settle(sample, settlement(act, ConflictChoice::KeepOrder)), QString());
    }

    void onlyTheChiefDecidesOnceAndWithAReason()
    {
        SampleCase sample = approving();
        const auto act = setAside(sample, grant(), Role::ChiefRepresentative);
        auto words = settlement(act, ConflictChoice::KeepOrder);
        for (const Role role : {Role::System, Role::FrontClerk, Role::Reviewer, Role::Supervisor})
            QCOMPARE(settle(sample, words, role), u"wrongRole: "_s + toText(role));
        words.reason = u"  "_s;
        QCOMPARE(settle(sample, words), u"reasonMissing"_s);
        words.reason = u"以平台为准"_s;
        QCOMPARE(settle(sample, words), QString());
        const QString first = u"settledAlready: 马丽娟：以平台为准"_s;
        QCOMPARE(settle(sample, words), first);
        QCOMPARE(settle(sample, settlement(act, ConflictChoice::TakeAct)), first);
    }

    void onlyAnActOfThisCaseIsTaken_data()
    {
        QTest::addColumn<QString>("record");
        SampleCase sample = approving();
        auto foreign = setAside(sample, grant(), Role::ChiefRepresentative);
        foreign.caseId = CaseId{QUuid::createUuid()};
        auto other = setAside(sample, grant(), Role::ChiefRepresentative);
        other.eventId = EventId{QUuid::createUuid()};
        const auto own = setAside(sample, grant(), Role::ChiefRepresentative);
        const auto inTurn = setAside(
            sample, settlement(own, ConflictChoice::KeepOrder), Role::ChiefRepresentative);
        const auto record
            = [](const CaseEvent& act) { return settlement(act, ConflictChoice::TakeAct).act; };
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"准予"_s;
        QTest::newRow("another case") << record(foreign);
        QTest::newRow("another act") << record(other);
        QTest::newRow("a settlement") << record(inTurn);
        QTest::newRow("a receipt") << record(setAside(sample, sample.receipt(), Role::FrontClerk));
    }
    void onlyAnActOfThisCaseIsTaken()
    {
        QFETCH(QString, record);
        SampleCase sample = approving();
        auto words = settlement(
            setAside(sample, grant(), Role::ChiefRepresentative), ConflictChoice::TakeAct);
        words.act = record;
        QCOMPARE(settle(sample, words), u"notSetAside"_s);
        QCOMPARE(sample.c->state, CaseState::Approving);
    }

    void whatChangesTheCaseMustKnowItsNewestVersion()
    {
        SampleCase sample = approving();
        const auto act = setAside(sample, grant(), Role::ChiefRepresentative);
        CaseEvent late = eventWith(settlement(act, ConflictChoice::KeepOrder));
        late.baseVersion = 1;
        QVERIFY(!conflicts(*sample.c, late));
        late.payload = settlement(act, ConflictChoice::TakeAct);
        QVERIFY(conflicts(*sample.c, late));
        late.baseVersion = sample.c->version;
        QVERIFY(!conflicts(*sample.c, late));
    }
};

QTEST_APPLESS_MAIN(TestConflict)
#include "tst_conflict.moc"
