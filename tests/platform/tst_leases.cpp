// SPDX-License-Identifier: Apache-2.0
#include "models/cases/conflict.h"
#include "models/platform/leases.h"
#include "models/wire/changes.h"
#include "models/wire/digest.h"
#include "models/wire/lease.h"
#include "tests/platform/testcity.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

CaseId newCase() { return CaseId{uuid7(SystemClock{}.now())}; }

HttpAnswer ask(const TestDevice& device, const CaseId& id, wire::LeaseWish wish, int epoch = 0)
{
    return device.curl.send(u"PUT"_s, u"/sync/v1/cases/"_s + toText(id) + u"/lease"_s,
        wire::toBytes(wire::LeaseRequest{.wish = wish, .epoch = epoch}));
}

wire::ChangesAnswer pageOf(const TestDevice& device, const QString& path)
{
    const auto page = wire::changesFromBytes(device.curl.get(path).body);
    return page.value_or(wire::ChangesAnswer{});
}

} // namespace

/// The right to decide, and what brings a device back to the platform's order.
class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLeaseIsTakenRenewedAndGivenBack();
    void aDecisionWithoutTheLeaseIsKeptAsConflict();
    void aConflictIsSettledByItsVeryRecord();
    void anotherPlaceHasNoLease();
    void aSnapshotIsTheFeedUpToItsBeginning();
    void afterARestoreEveryCursorIsGone();
    void aDigestNamesWhatDiffers();

private:
    std::unique_ptr<TestCity> m_city;
};

void TestLeases::init()
{
    m_city = std::make_unique<TestCity>();
    m_city->start();
}

void TestLeases::aLeaseIsTakenRenewedAndGivenBack()
{
    auto one = m_city->device(u"w1"_s);
    const auto two = m_city->device(u"w2"_s);
    const auto id = newCase();
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1)})), QStringList{u"applied"_s});

    // The device that issued the number holds epoch 1, and the other one is told who has it.
    const auto held = ask(two, id, wire::LeaseWish::Take);
    QCOMPARE(held.status, 423);
    QCOMPARE(held.problem(), u"leaseHeld"_s);
    QVERIFY(held.json().value(u"detail"_s).toString().contains(u"安定区政务服务大厅 w1"_s));
    const auto mine = wire::leaseAnswerFromBytes(ask(one, id, wire::LeaseWish::Renew, 1).body);
    QVERIFY_RESULT(mine);
    QCOMPARE(mine->epoch, 1);

    m_city->clock.advance(platform::leaseLife + std::chrono::seconds{1});
    const auto taken = wire::leaseAnswerFromBytes(ask(two, id, wire::LeaseWish::Take).body);
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->epoch, 2);
    QVERIFY(taken->held);
    QCOMPARE(ask(one, id, wire::LeaseWish::Renew, 1).problem(), u"leaseStale"_s);
    QCOMPARE(ask(two, id, wire::LeaseWish::Renew, 1).problem(), u"leaseStale"_s);
    const auto back = wire::leaseAnswerFromBytes(ask(two, id, wire::LeaseWish::GiveBack, 2).body);
    QVERIFY_RESULT(back);
    QVERIFY(!back->held);
    const auto again = wire::leaseAnswerFromBytes(ask(one, id, wire::LeaseWish::Take).body);
    QVERIFY_RESULT(again);
    QCOMPARE(again->epoch, 3); // given back, so at once; a new epoch all the same
}

void TestLeases::aDecisionWithoutTheLeaseIsKeptAsConflict()
{
    auto one = m_city->device(u"w1"_s);
    auto two = m_city->device(u"w2"_s);
    const auto id = newCase();
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1)})), QStringList{u"applied"_s});
    m_city->clock.advance(platform::leaseLife + std::chrono::seconds{1});
    // Expired, but nobody else took it: still good.
    const auto accepted = one.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    QCOMPARE(one.verdicts(one.push({accepted})), QStringList{u"applied"_s});
    QCOMPARE(ask(two, id, wire::LeaseWish::Take).status, 200);

    // Decided under the old epoch, while the case is as it was: kept, shown, not forced.
    const auto assigned
        = one.make(id, 2, cases::ReviewAssigned{u"G2001"_s, u"张文海"_s}, "2025-03-03 11:00");
    const auto noted = one.make(id, 2, cases::Noted{u"来电"_s}, "2025-03-03 11:05");
    const auto answer = one.push({assigned, noted});
    QCOMPARE(one.verdicts(answer), (QStringList{u"conflict"_s, u"applied"_s}));
    QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.front().problem->code,
        u"decidedWithoutLease"_s);

    // Whoever holds it may decide, with its epoch.
    auto withdrawn = two.make(id, 3, cases::Withdrawn{u"不办了"_s, true}, "2025-03-03 11:10");
    QCOMPARE(two.verdicts(two.push({withdrawn})), QStringList{u"conflict"_s});
    const auto current = two.makeWith(id, 3, 2, cases::Withdrawn{u"不办了"_s, true});
    QCOMPARE(two.verdicts(two.push({current})), QStringList{u"applied"_s});
}

void TestLeases::aConflictIsSettledByItsVeryRecord()
{
    auto one = m_city->device(u"w1"_s);
    const auto id = newCase();
    const auto at = "2025-03-03 10:00";
    const auto accepted = one.make(id, 1, cases::Accepted{}, at);
    const auto late = one.make(id, 1, cases::AcceptanceRefused{}, at); // knew nothing of it
    const auto stray = one.make(id, 1, cases::Noted{u"来电"_s}, at);
    const auto settlement = [&](const cases::CaseEvent& act, cases::ConflictChoice choice) {
        return cases::settlementOf(act, choice, u"以先到为准"_s).value();
    };
    using cases::ConflictChoice;
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1), accepted})),
        (QStringList{u"applied"_s, u"applied"_s}));

    // Before the act itself is here, its settlement waits for it; then both are judged at once.
    const auto early = one.makeAs(
        cases::Role::ChiefRepresentative, id, 2, settlement(late, ConflictChoice::KeepOrder));
    const auto held = one.push({early});
    QCOMPARE(one.verdicts(held), QStringList{u"held"_s});
    QCOMPARE(wire::receiptsFromBytes(held.body)->receipts.front().waitsFor, late.eventId);
    QCOMPARE(one.verdicts(one.push({late})), QStringList{u"conflict"_s});
    QCOMPARE(one.verdicts(one.push({early})), QStringList{u"duplicate"_s});

    // What was never set aside, or is another record than the one kept, is not settled.
    QCOMPARE(one.verdicts(one.push({stray})), QStringList{u"applied"_s});
    const auto nothing = one.makeAs(
        cases::Role::ChiefRepresentative, id, 4, settlement(stray, ConflictChoice::KeepOrder));
    auto forged = settlement(late, ConflictChoice::TakeAct);
    forged.act.replace(u"\"G"_s, u"\"H"_s);
    const auto wrong = one.makeAs(cases::Role::ChiefRepresentative, id, 4, forged);
    const auto answer = one.push({nothing, wrong});
    QCOMPARE(one.verdicts(answer), (QStringList{u"refused"_s, u"refused"_s}));
    const auto receipts = wire::receiptsFromBytes(answer.body); // outlives the loop
    QVERIFY_RESULT(receipts);
    QCOMPARE(receipts->receipts.size(), std::size_t{2});
    for (const auto& receipt : receipts->receipts)
        QCOMPARE(receipt.problem->code, u"nothingToSettle"_s);
}

void TestLeases::anotherPlaceHasNoLease()
{
    auto one = m_city->device(u"w1"_s);
    const auto elsewhere = m_city->device(u"w2"_s, u"621121"_s);
    const auto id = newCase();
    QCOMPARE(one.verdicts(one.push({one.receive(id, 1)})), QStringList{u"applied"_s});
    QCOMPARE(ask(elsewhere, id, wire::LeaseWish::Take).problem(), u"unknownCase"_s);
    QCOMPARE(ask(one, newCase(), wire::LeaseWish::Take).problem(), u"unknownCase"_s);
}

void TestLeases::aSnapshotIsTheFeedUpToItsBeginning()
{
    auto one = m_city->device(u"w1"_s);
    std::vector<cases::CaseEvent> events;
    for (int serial = 1; serial <= 7; ++serial)
        events.push_back(one.receive(newCase(), serial));
    static_cast<void>(one.push(events));
    auto page = pageOf(one, u"/sync/v1/snapshot?limit=3"_s);
    const auto late = one.receive(newCase(), 8); // confirmed after the snapshot has begun
    static_cast<void>(one.push({late}));
    std::vector<cases::CaseEvent> seen;
    for (;;) {
        for (const auto& change : page.changes)
            seen.push_back(change.event);
        if (!page.more)
            break;
        page = pageOf(one, u"/sync/v1/snapshot?limit=3&after="_s + page.cursor);
    }
    QCOMPARE(seen, events);
    const auto rest = pageOf(one, u"/sync/v1/changes?since="_s + page.cursor);
    QCOMPARE(rest.changes.size(), std::size_t{1});
    QCOMPARE(rest.changes.front().event, late);

    const QString bucket = wire::bucketsToText({wire::bucketOf(late.caseId)});
    const auto part = pageOf(one, u"/sync/v1/snapshot?buckets="_s + bucket);
    QVERIFY(std::ranges::any_of(
        part.changes, [&](const wire::Change& change) { return change.event == late; }));
    QVERIFY(std::ranges::all_of(part.changes, [&](const wire::Change& change) {
        return wire::bucketOf(change.event.caseId) == wire::bucketOf(late.caseId);
    }));
}

void TestLeases::afterARestoreEveryCursorIsGone()
{
    auto one = m_city->device(u"w1"_s);
    static_cast<void>(one.push({one.receive(newCase(), 1)}));
    const auto cursor = pageOf(one, u"/sync/v1/changes"_s).cursor;
    QCOMPARE(one.curl.get(u"/sync/v1/changes?since="_s + cursor).status, 200);
    QVERIFY_RESULT(m_city->server->forgetCursors());
    QCOMPARE(one.curl.get(u"/sync/v1/changes?since="_s + cursor).problem(), u"cursorGone"_s);
    const auto snapshot = pageOf(one, u"/sync/v1/snapshot"_s);
    QCOMPARE(snapshot.changes.size(), std::size_t{1});
    QCOMPARE(one.curl.get(u"/sync/v1/changes?since="_s + snapshot.cursor).status, 200);
}

void TestLeases::aDigestNamesWhatDiffers()
{
    auto one = m_city->device(u"w1"_s);
    const auto received = one.receive(newCase(), 1);
    const auto accepted = one.make(received.caseId, 1, cases::Accepted{}, "2025-03-03 10:00");
    static_cast<void>(one.push({received, accepted}));
    const auto cursor = pageOf(one, u"/sync/v1/changes"_s).cursor;
    // What is confirmed later is not yet the device's.
    static_cast<void>(
        one.push({one.make(received.caseId, 2, cases::Noted{u"来电"_s}, "2025-03-03 10:10")}));
    const auto differing = [&](std::vector<wire::CaseVersion> versions) {
        const wire::DigestRequest request{
            .cursor = cursor, .buckets = wire::digestOf(std::move(versions))};
        return wire::digestAnswerFromBytes(
            one.curl.post(u"/sync/v1/digest"_s, wire::toBytes(request)).body)
            .value_or(std::vector{-1});
    };
    const std::vector<int> bucket{wire::bucketOf(received.caseId)};
    QCOMPARE(differing({{received.caseId, 2}}), std::vector<int>{});
    QCOMPARE(differing({{received.caseId, 1}}), bucket);
    QCOMPARE(differing({}), bucket);
}

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
