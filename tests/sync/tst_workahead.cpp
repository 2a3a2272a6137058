// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"
#include "models/wire/limits.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yichuang;
using namespace std::chrono_literals;
using test::Fault;
using RowState = test::MemoryPort::RowState;

namespace {

constexpr int manyEvents = 3 * wire::mostEventsInBatch + 50;

struct Deaf final : sync::SyncListener
{
    int confirmed{0};

    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { ++confirmed; }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem&) override { }
};

/// A device with many records and a platform; the driver works ahead.
struct Desk
{
    test::FixedClock clock{"2026-11-18 10:26"};
    test::FakePlatform platform{clock};
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};
    Deaf deaf;
    sync::SyncDriver driver{port,
        [this](const sync::Enrolment&) {
            return Result<std::unique_ptr<sync::Transport>>{platform.line()};
        },
        clock, deaf, [] { return 0.0; }};

    explicit Desk(int cases)
    {
        port.enrolment
            = sync::Enrolment{.platform = QUrl{QStringLiteral("https://platform.example:8443")},
                .caCertificate = {},
                .certificate = {},
                .privateKey = platform.deviceKey().toPem().value(),
                .receiptKey = platform.receiptKeyPem()};
        std::vector<CaseId> ids;
        for (int i = 0; i < cases; ++i)
            ids.push_back(CaseId{uuid7(clock.now())});
        for (int i = 0; i < manyEvents; ++i)
            port.add(ids[static_cast<std::size_t>(i) % ids.size()]);
        driver.workAhead();
    }

    void live(std::chrono::milliseconds time)
    {
        const auto end = clock.monotonic() + time;
        while (clock.monotonic() < end) {
            const auto step = driver.advance();
            if (const auto* rest = std::get_if<sync::Rest>(&step)) {
                const auto next = rest->until ? std::min(*rest->until, end) : end;
                clock.advance(std::max(next - clock.monotonic(), sync::Millis{1}));
            }
        }
    }

    /// In the order they were made, within each case.
    [[nodiscard]] bool inOrder() const
    {
        std::map<QString, qint64> last;
        return std::ranges::all_of(platform.applied, [&](const cases::CaseEvent& event) {
            return std::exchange(last[toText(event.caseId)], event.deviceSeq) < event.deviceSeq;
        });
    }
};

} // namespace

/// Batches made ready and booked while another is away.
class TestWorkAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingArrivesOnceAndInOrder();
    void anyFaultsLoseAndDoubleNothing();
    void nothingOvertakesARefusedRecord();
    void aLockedDatabaseSendsAgain();
    void theCountStaysTrue();
    void aBatchLeavesBeforeTheOneBeforeIsAnswered();
    void noneLeavesEarlyWithACaseOfTheOneBefore();
    void faultsOnTwoBatchesLoseAndDoubleNothing();
};

void TestWorkAhead::everythingArrivesOnceAndInOrder()
{
    Desk desk{40};
    desk.live(1min);
    QCOMPARE(desk.platform.applied.size(), std::size_t{manyEvents});
    QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents);
    QVERIFY(desk.inOrder());
    for (const auto& row : desk.port.rows)
        QCOMPARE(row.confirmations, 1);
    QCOMPARE(desk.platform.callsOf[QStringLiteral("/sync/v1/events")], 4);
}

void TestWorkAhead::anyFaultsLoseAndDoubleNothing()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        Desk desk{40};
        QRandomGenerator random{seed};
        int faults = 25;
        desk.platform.fault = [&](const QString&) {
            if (faults == 0 || random.bounded(3) > 0)
                return Fault::None;
            --faults;
            return static_cast<Fault>(random.bounded(static_cast<int>(Fault::EmptyReceipts) + 1));
        };
        desk.live(6h);
        QCOMPARE(desk.platform.applied.size(), std::size_t{manyEvents});
        QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents);
        QVERIFY2(desk.inOrder(), qPrintable(QString::number(seed)));
    }
}

void TestWorkAhead::nothingOvertakesARefusedRecord()
{
    Desk desk{40};
    const EventId refused = desk.port.rows[100].event.eventId;
    desk.platform.refuses = {refused};
    desk.live(1min);
    QCOMPARE(desk.port.count(RowState::SetAside), 1);
    QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents - 1);
    QVERIFY(desk.inOrder());
}

void TestWorkAhead::aLockedDatabaseSendsAgain()
{
    Desk desk{40};
    desk.live(1ms); // time and keys are here
    for (int i = 0; i < 5; ++i)
        desk.port.add(desk.port.rows.front().event.caseId);
    desk.port.failuresToCome = 2;
    desk.live(10min);
    QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents + 5);
    QCOMPARE(desk.platform.applied.size(), std::size_t{manyEvents + 5});
    QVERIFY(desk.inOrder());
}

void TestWorkAhead::theCountStaysTrue()
{
    Desk desk{manyEvents};
    for (int step = 0; step < 50; ++step) {
        desk.driver.advance();
        const int waiting = desk.port.count(RowState::Waiting);
        QCOMPARE(desk.driver.facts().waiting, waiting);
    }
    QCOMPARE(desk.deaf.confirmed, manyEvents);
}

void TestWorkAhead::aBatchLeavesBeforeTheOneBeforeIsAnswered()
{
    Desk desk{manyEvents};
    desk.live(1min);
    QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents);
    QCOMPARE(desk.platform.mostUnanswered, std::size_t{2});
    QCOMPARE(desk.platform.callsOf[QStringLiteral("/sync/v1/events")], 4);
    QVERIFY(!desk.platform.overtaken);
}

void TestWorkAhead::noneLeavesEarlyWithACaseOfTheOneBefore()
{
    // Cases of two records lie across the ends of batches, and the first of one is refused there.
    Desk desk{1};
    desk.port.rows.clear();
    CaseId id;
    for (int i = 0; i < manyEvents; ++i) {
        if (i % 2 == 1 || i == 0)
            id = CaseId{uuid7(desk.clock.now())};
        desk.port.add(id);
    }
    desk.platform.refuses = {desk.port.rows[wire::mostEventsInBatch - 1].event.eventId};
    desk.live(1min);
    QCOMPARE(desk.port.count(RowState::SetAside), 1);
    QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents - 1);
    QCOMPARE(desk.platform.mostUnanswered, std::size_t{2});
    QVERIFY(!desk.platform.overtaken);
    QVERIFY(desk.inOrder());
}

void TestWorkAhead::faultsOnTwoBatchesLoseAndDoubleNothing()
{
    std::size_t mostUnanswered = 0;
    for (quint32 seed = 1; seed <= 12; ++seed) {
        Desk desk{manyEvents - 20};
        QRandomGenerator random{seed};
        int faults = 15;
        desk.platform.fault = [&](const QString&) {
            if (faults == 0 || random.bounded(3) > 0)
                return Fault::None;
            --faults;
            return static_cast<Fault>(random.bounded(static_cast<int>(Fault::EmptyReceipts) + 1));
        };
        desk.live(6h);
        QCOMPARE(desk.platform.applied.size(), std::size_t{manyEvents});
        QCOMPARE(desk.port.count(RowState::Confirmed), manyEvents);
        QVERIFY2(desk.inOrder(), qPrintable(QString::number(seed)));
        QVERIFY(!desk.platform.overtaken);
        mostUnanswered = std::max(mostUnanswered, desk.platform.mostUnanswered);
    }
    QCOMPARE(mostUnanswered, std::size_t{2});
}

QTEST_GUILESS_MAIN(TestWorkAhead)
#include "tst_workahead.moc"
