// SPDX-License-Identifier: Apache-2.0
#include "models/base/programversion.h"
#include "models/sync/syncdriver.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <rapidcheck.h>

using namespace yichuang;
using namespace std::chrono_literals;
using sync::Millis;
using test::Fault;
using RowState = test::MemoryPort::RowState;

namespace {

struct Heard final : sync::SyncListener
{
    std::vector<sync::SyncChipState> chips;
    std::vector<CaseId> confirmed;
    std::vector<wire::Problem> problems;
    int changes{0};

    void stateChanged(const sync::SyncChipState& state) override { chips.push_back(state); }
    void caseConfirmed(const CaseId& id) override { confirmed.push_back(id); }
    void casesChanged(const std::vector<CaseId>& ids) override
    {
        changes += static_cast<int>(ids.size());
    }
    void problem(const wire::Problem& problem) override { problems.push_back(problem); }
};

CaseId someCase() { return CaseId{uuid7(Instant{1h})}; }

/// A device, its platform and their clock, turned by hand.
struct Hall
{
    test::FixedClock clock{"2026-11-18 10:26"};
    test::FakePlatform platform{clock};
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};
    Heard heard;
    sync::SyncDriver driver{port,
        [this](const sync::Enrolment&) {
            return Result<std::unique_ptr<sync::Transport>>{platform.line()};
        },
        clock, heard, [] { return 0.0; }};

    explicit Hall(int events = 0)
    {
        port.enrolment
            = sync::Enrolment{.platform = QUrl{QStringLiteral("https://platform.example:8443")},
                .caCertificate = {},
                .certificate = {},
                .privateKey = platform.deviceKey().toPem().value(),
                .receiptKey = platform.receiptKeyPem()};
        for (int i = 0; i < events; ++i)
            port.add(someCase());
    }

    /// Turns until a rest and answers it.
    sync::Rest untilRest()
    {
        for (int i = 0; i < 2000; ++i) {
            const sync::SyncStep step = driver.advance();
            if (const auto* rest = std::get_if<sync::Rest>(&step))
                return *rest;
        }
        qFatal("the driver spins");
    }

    /// Lives for `time`: turns, and sleeps whenever the driver rests.
    void live(Millis time)
    {
        const Millis end = clock.monotonic() + time;
        while (clock.monotonic() < end) {
            const sync::Rest rest = untilRest();
            const Millis next = rest.until ? std::min(*rest.until, end) : end;
            clock.advance(std::max(next - clock.monotonic(), Millis{1}));
        }
        (void)untilRest();
    }

    [[nodiscard]] bool allConfirmedOnce() const
    {
        return platform.applied.size() == port.rows.size()
            && std::ranges::all_of(
                port.rows, [](const auto& row) { return row.state == RowState::Confirmed; });
    }
    [[nodiscard]] const sync::SyncChipState& chip() const { return heard.chips.back(); }
};

/// The first `count` faults of a call, then none.
std::function<Fault(const QString&)> firstCalls(Fault fault, int count)
{
    return [fault, count](const QString&) mutable { return count-- > 0 ? fault : Fault::None; };
}

} // namespace

class TestSyncDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSentConfirmedAndLearntBack();
    void eachReplyLostOnceDoublesNothing();
    void anyFaultsAtAnyCallsLoseAndDoubleNothing();
    void onlyAVerifiedReceiptIsBelieved_data();
    void onlyAVerifiedReceiptIsBelieved();
    void retryAfterIsObeyed();
    void oneRefusedRecordDoesNotStopTheOthers();
    void aRecordNobodyCanReadIsFoundAndSetAside();
    void aRevokedDeviceStopsTheRunAndKeepsItsData();
    void aPlatformThatComesBackIsSeenWithinTenSeconds();
    void aLockedDatabaseAfterTheReplySendsAgain();
    void theClockIsMeasured();
    void aTurnedClockIsComparedAtOnce();
    void eachCallSaysWhatWaits();
    void aForgottenCursorReadsFromTheStart();
    void withoutEnrolmentNothingIsCalled();
    void enrollingWakesTheDriver();
};

void TestSyncDriver::everythingIsSentConfirmedAndLearntBack()
{
    Hall hall{450};
    const sync::Rest rest = hall.untilRest();
    QCOMPARE(rest.cause, sync::RestCause::NothingToDo);
    QVERIFY(hall.allConfirmedOnce());
    QCOMPARE(hall.platform.callsOf[QStringLiteral("/sync/v1/events")], 3);
    QCOMPARE(hall.port.learnt.size(), std::size_t{450});
    QCOMPARE(hall.heard.confirmed.size(), std::size_t{450});
    QVERIFY(hall.chip() == sync::SyncChipState{sync::Online{hall.clock.now()}});
    QVERIFY(hall.heard.problems.empty());
}

void TestSyncDriver::eachReplyLostOnceDoublesNothing()
{
    Hall hall{450};
    bool loseNext = true;
    hall.platform.fault = [loseNext](const QString&) mutable {
        loseNext = !loseNext;
        return loseNext ? Fault::None : Fault::ReplyLost;
    };
    hall.live(10min);
    QVERIFY(hall.allConfirmedOnce());
    QVERIFY(std::ranges::all_of(
        hall.port.rows, [](const auto& row) { return row.confirmations == 1; }));
}

void TestSyncDriver::anyFaultsAtAnyCallsLoseAndDoubleNothing()
{
    QVERIFY(rc::check("nothing lost, nothing twice, no green without the platform", [] {
        Hall hall{*rc::gen::inRange(1, 30)};
        auto faults = *rc::gen::container<std::vector<Fault>>(rc::gen::element(Fault::None,
            Fault::RequestLost, Fault::ReplyLost, Fault::Twice, Fault::CaptivePortal, Fault::Busy,
            Fault::Gateway, Fault::ForgedReceipts, Fault::EmptyReceipts));
        std::size_t call = 0;
        hall.platform.fault
            = [&](const QString&) { return call < faults.size() ? faults[call++] : Fault::None; };
        const int lockedWrites = *rc::gen::inRange(0, 4);
        hall.port.failuresToCome = lockedWrites;
        for (int i = 0; i < 20; ++i) {
            hall.live(Millis{*rc::gen::inRange(1, 60'000)});
            if (i < 5)
                hall.port.add(someCase());
            for (const auto& row : hall.port.rows) {
                const bool known = std::ranges::find(hall.platform.applied, row.event.eventId,
                                       &cases::CaseEvent::eventId)
                    != hall.platform.applied.end();
                RC_ASSERT(known || row.state == RowState::Waiting);
            }
        }
        hall.platform.fault = nullptr; // the line is well again
        hall.live(1h);
        RC_ASSERT(hall.allConfirmedOnce());
        RC_ASSERT(hall.port.learnt.size() == hall.port.rows.size());
    }));
}

void TestSyncDriver::onlyAVerifiedReceiptIsBelieved_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("a captive portal's page with status 200")
        << static_cast<int>(Fault::CaptivePortal);
    QTest::newRow("receipts with another signature") << static_cast<int>(Fault::ForgedReceipts);
    QTest::newRow("signed receipts that say nothing about the batch")
        << static_cast<int>(Fault::EmptyReceipts);
}

void TestSyncDriver::onlyAVerifiedReceiptIsBelieved()
{
    QFETCH(int, fault);
    Hall hall{3};
    (void)hall.driver.advance(); // the time
    hall.platform.fault = firstCalls(static_cast<Fault>(fault), 2);
    const sync::Rest rest = hall.untilRest();
    QCOMPARE(rest.cause, sync::RestCause::BackingOff);
    QVERIFY(hall.heard.confirmed.empty());
    QCOMPARE(hall.port.count(RowState::Waiting), 3);
    QVERIFY(hall.chip() == sync::SyncChipState{sync::Offline{3}});
    QCOMPARE(hall.heard.problems.back().code, QStringLiteral("notOurPlatform"));
    hall.live(30s);
    QVERIFY(hall.allConfirmedOnce());
}

void TestSyncDriver::retryAfterIsObeyed()
{
    Hall hall{5};
    hall.platform.fault = firstCalls(Fault::Busy, 1);
    const sync::Rest rest = hall.untilRest();
    QCOMPARE(rest.cause, sync::RestCause::PlatformAsked);
    QCOMPARE(*rest.until, hall.clock.monotonic() + Millis{90s});
    hall.live(89s);
    QCOMPARE(hall.platform.calls, 1);
    hall.live(2s);
    QVERIFY(hall.allConfirmedOnce());
}

void TestSyncDriver::oneRefusedRecordDoesNotStopTheOthers()
{
    Hall hall{20};
    hall.platform.refuses.insert(hall.port.rows[4].event.eventId);
    (void)hall.untilRest();
    QCOMPARE(hall.port.count(RowState::Confirmed), 19);
    QCOMPARE(hall.port.count(RowState::SetAside), 1);
    QVERIFY(hall.chip() == sync::SyncChipState{sync::Failed{1}});
    QCOMPARE(hall.heard.problems.size(), std::size_t{1});
    QCOMPARE(hall.heard.problems.front().eventId, hall.port.rows[4].event.eventId);
}

void TestSyncDriver::aRecordNobodyCanReadIsFoundAndSetAside()
{
    Hall hall{200};
    hall.platform.poison = hall.port.rows[137].event.eventId;
    (void)hall.untilRest();
    QCOMPARE(hall.port.count(RowState::Confirmed), 199);
    QCOMPARE(hall.port.rows[137].state, RowState::SetAside);
    QVERIFY(hall.platform.callsOf[QStringLiteral("/sync/v1/events")] < 30);
}

void TestSyncDriver::aRevokedDeviceStopsTheRunAndKeepsItsData()
{
    Hall hall{5};
    hall.platform.revoked = true;
    const sync::Rest rest = hall.untilRest();
    QCOMPARE(rest.cause, sync::RestCause::SetAside);
    QCOMPARE(hall.platform.calls, 1);
    QVERIFY(hall.chip() == sync::SyncChipState{sync::Failed{0}});
    QCOMPARE(hall.heard.problems.back().code, QStringLiteral("deviceRevoked"));
    hall.live(9min);
    QCOMPARE(hall.platform.calls, 1);
    QCOMPARE(hall.port.count(RowState::Waiting), 5);
    hall.platform.revoked = false;
    hall.driver.wake(sync::WakeReason::ByHand);
    (void)hall.untilRest();
    QVERIFY(hall.allConfirmedOnce());
}

void TestSyncDriver::aPlatformThatComesBackIsSeenWithinTenSeconds()
{
    for (const Millis away : {Millis{1min}, Millis{3h}, Millis{30 * 24h}}) {
        Hall hall;
        hall.platform.away = true;
        hall.port.add(someCase());
        QCOMPARE(hall.untilRest().cause, sync::RestCause::Offline);
        QVERIFY(hall.chip() == sync::SyncChipState{sync::Offline{1}});
        hall.live(std::min(away, Millis{1h}));
        hall.clock.advance(away - std::min(away, Millis{1h}));
        (void)hall.untilRest();
        QCOMPARE(hall.platform.calls, 1); // the rest were connections alone
        hall.platform.away = false;
        hall.live(10s);
        QVERIFY(hall.allConfirmedOnce());
    }
}

void TestSyncDriver::aLockedDatabaseAfterTheReplySendsAgain()
{
    Hall hall{3};
    hall.port.failuresToCome = 1;
    (void)hall.driver.advance();
    (void)hall.driver.advance(); // applied there, not booked here: as if killed in between
    QCOMPARE(hall.platform.applied.size(), std::size_t{3});
    QCOMPARE(hall.port.count(RowState::Waiting), 3);
    hall.live(10s);
    QVERIFY(hall.allConfirmedOnce());
}

void TestSyncDriver::theClockIsMeasured()
{
    Hall hall;
    hall.platform.ahead = 125s;
    hall.platform.roundTrip = 80ms;
    hall.platform.passTime = [&](Millis time) { hall.clock.advance(time); };
    (void)hall.driver.advance();
    QVERIFY(hall.port.clock.has_value());
    QCOMPARE(hall.port.clock->offset, Millis{125s});
    QCOMPARE(hall.port.clock->error, Millis{40});
}

/// Stamps are doubtful until then, so it is not left to its hour.
void TestSyncDriver::aTurnedClockIsComparedAtOnce()
{
    Hall hall;
    hall.live(5min);
    const auto measured = hall.port.clock;
    QVERIFY(measured.has_value());
    hall.live(5min);
    QCOMPARE(hall.port.clock, measured); // not before its hour
    hall.clock.set(hall.clock.now() - 5h);
    (void)hall.untilRest();
    QVERIFY(hall.port.clock != measured);
    QCOMPARE(hall.port.clock->measuredAt, readingOf(hall.clock));
    hall.platform.away = true;
    hall.clock.set(hall.clock.now() + 5h);
    hall.live(5min);
    hall.platform.away = false;
    hall.live(5min);
    QCOMPARE(hall.port.clock->measuredAt.at - hall.port.clock->measuredAt.monotonic,
        measured->measuredAt.at - measured->measuredAt.monotonic);
}

void TestSyncDriver::eachCallSaysWhatWaits()
{
    Hall hall(3);
    hall.port.waitingSince = hall.clock.now() - 26h;
    (void)hall.untilRest();
    const wire::ClientStand& first = hall.platform.stands.front();
    QCOMPARE(first.version, programVersion());
    QCOMPARE(first.waiting, std::optional{3});
    QVERIFY(first.waitingSince == hall.port.waitingSince);
    QVERIFY(wire::clientStandFrom(wire::toHeader(first)) == first);
    QCOMPARE(hall.platform.stands.back().waiting, std::optional{0});
}

void TestSyncDriver::aForgottenCursorReadsFromTheStart()
{
    Hall hall{3};
    (void)hall.untilRest();
    hall.platform.forgetsCursors = true;
    hall.live(40s);
    QCOMPARE(hall.port.learnt.size(), std::size_t{3});
    QVERIFY(std::holds_alternative<sync::Online>(hall.chip())
        || std::holds_alternative<sync::Offline>(hall.chip()));
}

void TestSyncDriver::withoutEnrolmentNothingIsCalled()
{
    Hall hall{2};
    hall.port.enrolment.reset();
    QCOMPARE(hall.untilRest().cause, sync::RestCause::NotEnrolled);
    hall.live(1h);
    QCOMPARE(hall.platform.calls + hall.platform.probes, 0);
    QVERIFY(hall.chip() == sync::SyncChipState{sync::NotEnrolled{2}});
}

void TestSyncDriver::enrollingWakesTheDriver()
{
    Hall hall{2};
    const auto enrolment = std::exchange(hall.port.enrolment, std::nullopt);
    (void)hall.untilRest();
    hall.port.enrolment = enrolment;
    hall.driver.wake(sync::WakeReason::ByHand);
    (void)hall.untilRest();
    QVERIFY(hall.allConfirmedOnce());
}

QTEST_GUILESS_MAIN(TestSyncDriver)
#include "tst_syncdriver.moc"
