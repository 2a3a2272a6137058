// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncengine.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <QSignalSpy>

using namespace yichuang;
using RowState = test::MemoryPort::RowState;

namespace {

constexpr int patience = 20'000;

struct Hall
{
    SystemClock clock;
    test::FakePlatform platform{clock};
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};

    Hall()
    {
        port.enrolment
            = sync::Enrolment{.platform = QUrl{QStringLiteral("https://platform.example:8443")},
                .caCertificate = {},
                .certificate = {},
                .privateKey = platform.deviceKey().toPem().value(),
                .receiptKey = platform.receiptKeyPem()};
    }

    std::unique_ptr<sync::SyncEngine> engine()
    {
        return std::make_unique<sync::SyncEngine>(
            std::make_unique<test::BorrowedPort>(port),
            [this](const sync::Enrolment&) {
                return Result<std::unique_ptr<sync::Transport>>{platform.line()};
            },
            clock);
    }
    CaseId accept() { return port.add(CaseId{uuid7(clock.now())}).caseId; }
};

} // namespace

/// The thread around the driver; what the driver does is shown in tst_syncdriver.
class TestSyncEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRecordIsConfirmedAtOnce();
    void itCatchesUpWhenThePlatformIsBack();
    void anEngineNeverStartedEnds();
    void anEngineEndsWhileThePlatformIsAway();
};

void TestSyncEngine::aNewRecordIsConfirmedAtOnce()
{
    Hall hall;
    const auto engine = hall.engine();
    QSignalSpy confirmed{engine.get(), &sync::SyncEngine::caseConfirmed};
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Online>(engine->state()), patience);
    const CaseId id = hall.accept();
    engine->wake();
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, patience);
    QCOMPARE(confirmed.front().front().value<CaseId>(), id);
}

void TestSyncEngine::itCatchesUpWhenThePlatformIsBack()
{
    Hall hall;
    hall.platform.away = true;
    const auto engine = hall.engine();
    QSignalSpy confirmed{engine.get(), &sync::SyncEngine::caseConfirmed};
    (void)hall.accept();
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(engine->state() == sync::SyncChipState{sync::Offline{1}}, patience);
    hall.platform.away = false;
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Online>(engine->state()), patience);
}

void TestSyncEngine::anEngineNeverStartedEnds()
{
    Hall hall;
    (void)hall.accept();
    (void)hall.engine();
    QCOMPARE(hall.port.count(RowState::Waiting), 1);
}

void TestSyncEngine::anEngineEndsWhileThePlatformIsAway()
{
    Hall hall;
    hall.platform.away = true;
    (void)hall.accept();
    auto engine = hall.engine();
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Offline>(engine->state()), patience);
    engine.reset();
    QCOMPARE(hall.port.count(RowState::Waiting), 1);
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
