// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncstep.h"
#include "tests/support/qtestprinters.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::sync;
using namespace std::chrono_literals;

namespace {

/// A device that has just done everything.
SyncState settled()
{
    SyncState state;
    state.now = 1h;
    state.enrolled = true;
    state.contact = Contact::Reached;
    state.timeMeasuredAt = 1h;
    state.pulledAt = 1h;
    state.packagesAskedAt = 1h;
    state.atEndOfFeed = false;
    return state;
}

rc::Gen<Millis> anyMoment()
{
    return rc::gen::map(
        rc::gen::inRange<int>(0, 30 * 24 * 3600 * 10), [](int n) { return Millis{n * 100LL}; });
}

rc::Gen<std::optional<Millis>> maybeMoment()
{
    return rc::gen::oneOf(rc::gen::just(std::optional<Millis>{}),
        rc::gen::map(anyMoment(), [](Millis moment) { return std::optional{moment}; }));
}

SyncState anyState()
{
    SyncState state;
    state.now = *anyMoment();
    state.enrolled = *rc::gen::weightedElement<bool>({{9, true}, {1, false}});
    state.contact = *rc::gen::element(Contact::Unknown, Contact::Reached, Contact::Lost);
    state.failuresInARow = *rc::gen::inRange(0, 40);
    state.failedAt = *anyMoment();
    state.setAside = *rc::gen::arbitrary<bool>();
    state.retryNotBefore = *maybeMoment();
    state.lostSince = *anyMoment();
    state.probedAt = *maybeMoment();
    state.jitter = *rc::gen::inRange(0, 101) / 100.0;
    state.sendable = *rc::gen::inRange(0, 500);
    state.timeMeasuredAt = *maybeMoment();
    state.pulledAt = *maybeMoment();
    state.morePages = *rc::gen::arbitrary<bool>();
    state.packagesAskedAt = *maybeMoment();
    state.toAsk = *rc::gen::inRange(0, 3);
    state.snapshot = *rc::gen::arbitrary<bool>();
    state.atEndOfFeed = *rc::gen::arbitrary<bool>();
    state.comparedAt = *maybeMoment();
    state.leasesDue = *rc::gen::inRange(0, 2);
    state.uploads = *rc::gen::inRange(0, 3);
    state.uploadNotBefore = *anyMoment();
    return state;
}

} // namespace

class TestSyncStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStepFollowsTheState_data();
    void theNextStepFollowsTheState();
    void backoffDoublesUpToTenMinutes();
    void probesStayFrequentHoweverLongTheLineIsAway();
    void aRestAlwaysEnds();
    void noCallIsMadeBeforeThePlatformAllowsIt();
    void waitingRecordsAreNeverForgotten();
};

Q_DECLARE_METATYPE(yichuang::sync::SyncState)
Q_DECLARE_METATYPE(yichuang::sync::SyncStep)

void TestSyncStep::theNextStepFollowsTheState_data()
{
    QTest::addColumn<SyncState>("state");
    QTest::addColumn<SyncStep>("step");
    const auto row = [](const char* name, auto change, SyncStep step) {
        SyncState state = settled();
        change(state);
        QTest::newRow(name) << state << step;
    };
    row(
        "all done: rest until the next pull", [](SyncState&) {},
        Rest{1h + 15s, RestCause::NothingToDo});
    row(
        "not enrolled: rest until somebody enrols",
        [](SyncState& s) {
            s.enrolled = false;
            s.sendable = 3;
        },
        Rest{std::nullopt, RestCause::NotEnrolled});
    row(
        "the time comes first after start",
        [](SyncState& s) {
            s.timeMeasuredAt.reset();
            s.sendable = 3;
        },
        MeasureTime{});
    row(
        "records go before changes come",
        [](SyncState& s) {
            s.sendable = 1;
            s.pulledAt.reset();
        },
        Push{});
    row(
        "another page is fetched at once", [](SyncState& s) { s.morePages = true; }, Pull{});
    row(
        "a lost receipt is asked for before changes come",
        [](SyncState& s) {
            s.toAsk = 2;
            s.pulledAt.reset();
        },
        AskReceipts{});
    row(
        "records go before lost receipts are asked for",
        [](SyncState& s) {
            s.toAsk = 2;
            s.sendable = 1;
        },
        Push{});
    row(
        "an order that contradicts ours is read before anything is sent",
        [](SyncState& s) {
            s.snapshot = true;
            s.sendable = 1;
        },
        ReadSnapshot{});
    row(
        "a snapshot that lacks a rule waits for the packages",
        [](SyncState& s) {
            s.snapshot = true;
            s.rulesMissing = true;
        },
        FetchPackages{});
    row(
        "digests are compared once a day, at the end of the feed",
        [](SyncState& s) { s.atEndOfFeed = true; }, CompareDigest{});
    row(
        "in the middle of the feed no digest is compared",
        [](SyncState& s) {
            s.atEndOfFeed = true;
            s.morePages = true;
        },
        Pull{});
    row(
        "a certificate near its end is renewed before records go",
        [](SyncState& s) {
            s.renewDue = true;
            s.sendable = 1;
        },
        RenewCertificate{});
    row(
        "a right to decide is renewed before it ends", [](SyncState& s) { s.leasesDue = 1; },
        RenewLeases{});
    row(
        "attachments go when nothing else waits", [](SyncState& s) { s.uploads = 1; }, Upload{});
    row(
        "records go before attachments",
        [](SyncState& s) {
            s.uploads = 1;
            s.sendable = 1;
        },
        Push{});
    row(
        "attachments leave the line to others in between",
        [](SyncState& s) {
            s.uploads = 1;
            s.uploadNotBefore = s.now + 2s;
        },
        Rest{1h + 2s, RestCause::NothingToDo});
    row(
        "packages are asked for when all else is done",
        [](SyncState& s) { s.packagesAskedAt.reset(); }, FetchPackages{});
    row(
        "packages come before the page that needs them",
        [](SyncState& s) {
            s.rulesMissing = true;
            s.morePages = true;
        },
        FetchPackages{});
    row(
        "one failure: five seconds",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 1;
            s.failedAt = 1h;
        },
        Rest{1h + 5s, RestCause::BackingOff});
    row(
        "three failures: twenty seconds",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 3;
            s.failedAt = 1h;
        },
        Rest{1h + 20s, RestCause::BackingOff});
    row(
        "after the wait it is tried again",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 1;
            s.failedAt = 1h - 5s;
        },
        Push{});
    row(
        "Retry-After beats a shorter back-off",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 1;
            s.failedAt = 1h;
            s.retryNotBefore = 1h + 90s;
        },
        Rest{1h + 90s, RestCause::PlatformAsked});
    row(
        "Retry-After beats a longer back-off",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 9;
            s.failedAt = 1h - 2s;
            s.retryNotBefore = 1h - 1s;
        },
        Push{});
    row(
        "a device turned away asks every ten minutes",
        [](SyncState& s) {
            s.sendable = 1;
            s.failuresInARow = 1;
            s.failedAt = 1h;
            s.setAside = true;
        },
        Rest{1h + 10min, RestCause::SetAside});
    row(
        "a lost line is probed at once",
        [](SyncState& s) {
            s.contact = Contact::Lost;
            s.lostSince = 1h;
            s.failuresInARow = 5;
            s.failedAt = 1h;
        },
        Probe{});
    row(
        "and every two seconds at first",
        [](SyncState& s) {
            s.contact = Contact::Lost;
            s.lostSince = 1h;
            s.probedAt = 1h;
        },
        Rest{1h + 2s, RestCause::Offline});
    row(
        "and every ten seconds after days",
        [](SyncState& s) {
            s.now = 96h;
            s.contact = Contact::Lost;
            s.lostSince = 1h;
            s.probedAt = 96h;
        },
        Rest{96h + 10s, RestCause::Offline});
}

void TestSyncStep::theNextStepFollowsTheState()
{
    QFETCH(SyncState, state);
    QFETCH(SyncStep, step);
    QVERIFY(nextStep(state) == step);
}

void TestSyncStep::backoffDoublesUpToTenMinutes()
{
    QCOMPARE(backoff(1, 0), Millis{5s});
    QCOMPARE(backoff(2, 0), Millis{10s});
    QCOMPARE(backoff(7, 0), Millis{320s});
    QCOMPARE(backoff(8, 0), Millis{10min});
    QCOMPARE(backoff(1'000'000, 0), Millis{10min});
    QVERIFY(rc::check("jitter takes at most a quarter off", [] {
        const int failures = *rc::gen::inRange(1, 100);
        const double jitter = *rc::gen::inRange(-100, 300) / 100.0;
        const Millis full = backoff(failures, 0);
        RC_ASSERT(backoff(failures, jitter) <= full && backoff(failures, jitter) >= full * 3 / 4);
    }));
}

void TestSyncStep::probesStayFrequentHoweverLongTheLineIsAway()
{
    QVERIFY(rc::check("between 1.5 and 10 seconds", [] {
        const Millis interval = probeInterval(*anyMoment(), *rc::gen::inRange(0, 101) / 100.0);
        RC_ASSERT(interval >= 1500ms && interval <= 10s);
    }));
}

void TestSyncStep::aRestAlwaysEnds()
{
    QVERIFY(rc::check("a rest ends after now, and the step then is no rest of the same end", [] {
        SyncState state = anyState();
        const SyncStep step = nextStep(state);
        const auto* rest = std::get_if<Rest>(&step);
        if (rest == nullptr || rest->cause == RestCause::NotEnrolled)
            return;
        RC_ASSERT(rest->until.has_value());
        RC_ASSERT(*rest->until > state.now);
        state.now = *rest->until;
        const SyncStep then = nextStep(state);
        const auto* again = std::get_if<Rest>(&then);
        // RC_ASSERT evaluates both sides of an || itself.
        const bool later = again == nullptr || *again->until > state.now;
        RC_ASSERT(later);
    }));
}

void TestSyncStep::noCallIsMadeBeforeThePlatformAllowsIt()
{
    QVERIFY(rc::check("Retry-After is obeyed", [] {
        SyncState state = anyState();
        state.retryNotBefore = state.now + Millis{*rc::gen::inRange(1, 100'000)};
        const SyncStep step = nextStep(state);
        RC_ASSERT(std::holds_alternative<Rest>(step) || std::holds_alternative<Probe>(step));
    }));
}

void TestSyncStep::waitingRecordsAreNeverForgotten()
{
    QVERIFY(
        rc::check("with an answering platform records are sent within the longest back-off", [] {
            SyncState state = anyState();
            state.enrolled = true;
            state.contact = Contact::Reached;
            state.retryNotBefore.reset();
            state.failedAt = std::min(state.failedAt, state.now);
            state.sendable = *rc::gen::inRange(1, 500);
            state.snapshot = false; // whose end is waited for first
            state.now += longestBackoff;
            const SyncStep step = nextStep(state);
            RC_ASSERT(
                std::holds_alternative<Push>(step) || std::holds_alternative<MeasureTime>(step));
            state.timeMeasuredAt = state.now;
            RC_ASSERT(std::holds_alternative<Push>(nextStep(state)));
        }));
}

QTEST_APPLESS_MAIN(TestSyncStep)
#include "tst_syncstep.moc"
