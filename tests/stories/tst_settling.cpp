// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"
#include "models/desk/settlement.h"
#include "models/store/outbox.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTest>

using namespace yichuang;
using cases::ConflictChoice;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A township and the county over it, both with the same case in hand.
struct TwoDesks
{
    test::Hall hall;
    std::unique_ptr<demo::Counter> county;
    std::unique_ptr<demo::Counter> township;
    CaseId id;

    TwoDesks()
    {
        hall.startPlatform();
        county = hall.counter(0);
        township = hall.counter(1);
        const auto form = test::completeForm(
            township->desk().rules(), u"XK-XZF-001"_s, hall.clock().today(), 5);
        const auto opened = township->desk().open(form, {}).result();
        if (!opened || !std::holds_alternative<desk::Recorded>(*opened))
            qFatal("not received");
        id = std::get<desk::Recorded>(*opened).c.id;
        exchange();
    }
    /// Township, then county, then the township learns what the county did.
    void exchange()
    {
        for (auto* counter : {township.get(), county.get(), township.get()}) {
            const auto done = counter->sync();
            if (!done && done.error().code != Error::Code::Refused)
                qFatal("no exchange: %s", qPrintable(done.error().detail));
        }
    }
    static void act(demo::Counter& counter, const CaseId& id, const cases::Payload& payload)
    {
        const auto outcome = counter.desk().act(id, payload).result();
        if (!outcome || !std::holds_alternative<desk::Recorded>(*outcome))
            qFatal("not done");
    }
    /// The county accepts; the township, which has not heard of it, writes that the applicant
    /// withdrew.
    void disagree()
    {
        act(*county, id, cases::Accepted{});
        const auto sent = county->sync();
        if (!sent)
            qFatal("the county does not reach the platform");
        act(*township, id, cases::Withdrawn{u"当场表示不办了"_s, true});
        exchange();
    }
    [[nodiscard]] std::vector<store::OutboxRow> waiting() const
    {
        return township->store()
            .readAndWait([](store::Database& database) { return store::outboxRows(database, 100); })
            .value();
    }
    [[nodiscard]] cases::Case caseAt(demo::Counter& counter) const
    {
        return counter.desk().caseFile(id).result().value().c;
    }
    [[nodiscard]] Result<desk::Outcome> settle(ConflictChoice choice,
        const std::optional<desk::SecondPerson>& chief,
        const QString& reason = u"以先到平台的为准"_s)
    {
        return desk::settle(township->store(), township->session(), township->desk(),
            {.event = waiting().front().eventId, .choice = choice, .reason = reason}, chief)
            .result();
    }
};

const desk::SecondPerson chief{u"lijianguo"_s, demo::demoPassword()};

} // namespace

/// Two desks decided on one case: both acts are kept and shown, and the chief representative takes
/// one with a reason.
class TestSettling final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSidesAreKeptUntilThePersonInChargeDecides();
    void thePlatformsOrderIsKept();
    void theActSetAsideIsTaken();
    void aSettlementMadeOfflineWaitsLikeAnyRecord();
    void thePlatformForgetsAndIsToldAgain();
};

void TestSettling::bothSidesAreKeptUntilThePersonInChargeDecides()
{
    TwoDesks desks;
    desks.disagree();
    const auto rows = desks.waiting();
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(rows.front().standing, store::Standing::Conflict);
    QCOMPARE(rows.front().owner, wire::WhoActs::Supervisor);
    QVERIFY(!rows.front().cause.isEmpty());
    QCOMPARE(desks.caseAt(*desks.township).state, cases::CaseState::Accepted);
    // A clerk may look and not choose; without a reason nobody may.
    const auto clerk = desks.settle(ConflictChoice::KeepOrder, {});
    QVERIFY_RESULT(clerk);
    QVERIFY(std::holds_alternative<cases::Refusal>(*clerk));
    const auto mute = desks.settle(ConflictChoice::KeepOrder, chief, {});
    QVERIFY_RESULT(mute);
    QVERIFY(std::holds_alternative<cases::Refusal>(*mute));
    QCOMPARE(desks.waiting().size(), std::size_t{1});
}

void TestSettling::thePlatformsOrderIsKept()
{
    TwoDesks desks;
    desks.disagree();
    const auto done = desks.settle(ConflictChoice::KeepOrder, chief);
    QVERIFY_RESULT(done);
    QVERIFY(std::holds_alternative<desk::Recorded>(*done));
    desks.exchange();
    QVERIFY(desks.waiting().empty());
    for (auto* counter : {desks.township.get(), desks.county.get()}) {
        const auto c = desks.caseAt(*counter);
        QCOMPARE(c.state, cases::CaseState::Accepted);
        QCOMPARE(c.settled.size(), std::size_t{1});
        QCOMPARE(c.settled.front().by.name, u"李建国"_s);
        QCOMPARE(c.settled.front().what.reason, u"以先到平台的为准"_s);
    }
    // The act itself stays in the history of the machine that made it.
    const auto file = desks.township->desk().caseFile(desks.id).result();
    QVERIFY_RESULT(file);
    QVERIFY(std::ranges::any_of(file->events, [](const store::StoredEvent& stored) {
        return stored.standing == store::Standing::Conflict
            && stored.event.kind() == cases::EventKind::Withdrawn;
    }));
}

void TestSettling::theActSetAsideIsTaken()
{
    TwoDesks desks;
    desks.disagree();
    const auto done = desks.settle(ConflictChoice::TakeAct, chief, u"申请人确实已撤回"_s);
    QVERIFY_RESULT(done);
    QVERIFY(std::holds_alternative<desk::Recorded>(*done));
    desks.exchange();
    QVERIFY(desks.waiting().empty());
    for (auto* counter : {desks.township.get(), desks.county.get()}) {
        const auto c = desks.caseAt(*counter);
        QCOMPARE(c.state, cases::CaseState::Withdrawn);
        QCOMPARE(c.ending->reason, u"当场表示不办了"_s);
    }
    QCOMPARE(desks.caseAt(*desks.county), desks.caseAt(*desks.township));
}

void TestSettling::aSettlementMadeOfflineWaitsLikeAnyRecord()
{
    TwoDesks desks;
    desks.disagree();
    desks.hall.stopPlatform();
    QVERIFY_RESULT(desks.settle(ConflictChoice::KeepOrder, chief));
    QVERIFY(!desks.township->sync());
    QCOMPARE(desks.waiting().size(), std::size_t{2}); // the act set aside, and what was decided
    // Nobody decides on it a second time meanwhile.
    const auto again = desks.settle(ConflictChoice::TakeAct, chief);
    QVERIFY_RESULT(again);
    QVERIFY(std::holds_alternative<cases::Refusal>(*again));
    desks.hall.startPlatform();
    desks.exchange();
    QVERIFY(desks.waiting().empty());
}

void TestSettling::thePlatformForgetsAndIsToldAgain()
{
    TwoDesks desks;
    desks.disagree();
    QVERIFY_RESULT(desks.settle(ConflictChoice::KeepOrder, chief));
    desks.exchange();
    QVERIFY(desks.waiting().empty());
    // Every cursor is gone, as after a restore: the whole order is read again, and what was set
    // aside is asked about once more.
    QVERIFY_RESULT(desks.hall.platform().forgetCursors());
    desks.exchange();
    QVERIFY(desks.waiting().empty());
    QCOMPARE(desks.caseAt(*desks.township).settled.size(), std::size_t{1});
}

QTEST_MAIN(TestSettling)
#include "tst_settling.moc"
