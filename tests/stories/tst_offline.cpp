// SPDX-License-Identifier: Apache-2.0
#include "models/desk/projector.h"
#include "models/documents/printeddocument.h"
#include "models/store/outbox.h"
#include "models/sync/pocotransport.h"
#include "models/sync/syncengine.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;

namespace {

/// The promise of the program: confirmed within half a minute after the platform is back.
constexpr int halfAMinute = 30'000;

std::unique_ptr<sync::SyncEngine> engineOf(demo::Counter& counter, const Clock& clock)
{
    auto port = std::make_unique<sync::StorePort>(counter.store(), counter.session(),
        desk::projector(counter.desk().rules(), counter.desk().seat().policy), clock);
    return std::make_unique<sync::SyncEngine>(
        std::move(port), sync::PocoTransport::forEnrolment, clock);
}

} // namespace

/// The counter goes on while the platform is away, and says so on paper.
class TestOffline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCaseAcceptedOfflineIsConfirmedWhenThePlatformIsBack();
    void whatAnotherPlaceDidArrivesWithoutWaitingForTheNextPull();
};

void TestOffline::aCaseAcceptedOfflineIsConfirmedWhenThePlatformIsBack()
{
    test::Hall hall; // the platform it enrolled with has ended
    const auto counter = hall.counter(0);
    const auto engine = engineOf(*counter, hall.clock());
    QSignalSpy confirmed{engine.get(), &sync::SyncEngine::caseConfirmed};
    connect(&counter->store(), &store::Store::written, engine.get(), &sync::SyncEngine::wake);
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Offline>(engine->state()), halfAMinute);

    const auto recorded
        = test::accepted(*counter, QStringLiteral("QR-SCJ-004"), hall.clock().today(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(engine->state() == sync::SyncChipState{sync::Offline{2}}, halfAMinute);
    const auto rows = counter->cases(10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().unsent, 2);

    const auto content
        = counter->desk().issue(recorded.c.id, documents::DocumentKind::AcceptanceNotice).result();
    QVERIFY_RESULT(content);
    QVERIFY(content->has_value());
    QVERIFY((*content)->offline);
    QVERIFY((*content)->documentNumber.startsWith(QStringLiteral("安")));
    const auto templates
        = documents::TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(templates);
    const auto wording
        = templates->templateOf(documents::DocumentKind::AcceptanceNotice)
              .and_then([&](const documents::Template& notice) { return notice.fill(**content); });
    QVERIFY_RESULT(wording);
    QVERIFY(wording->contains(QStringLiteral("待市平台确认")));
    QVERIFY_RESULT(documents::renderPdf(**content, *templates));

    hall.startPlatform();
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, halfAMinute);
    QCOMPARE(confirmed.front().front().value<CaseId>(), recorded.c.id);
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Online>(engine->state()), halfAMinute);
    const auto file = counter->desk().caseFile(recorded.c.id).result();
    QVERIFY_RESULT(file);
    QVERIFY(file->isConfirmed());
    const auto again
        = counter->desk().issue(recorded.c.id, documents::DocumentKind::AcceptanceNotice).result();
    QVERIFY_RESULT(again);
    QVERIFY(again->has_value());
    QVERIFY(!(*again)->offline);
    QCOMPARE((*again)->documentNumber, (*content)->documentNumber);
}

void TestOffline::whatAnotherPlaceDidArrivesWithoutWaitingForTheNextPull()
{
    test::Hall hall;
    hall.startPlatform();
    const auto county = hall.counter(0);
    QVERIFY_RESULT(county->sync()); // it has a cursor: what comes now is news
    // Its clock stands still: the time for a pull never comes, only the platform's word.
    const test::FixedClock still{hall.clock().now()};
    const auto engine = engineOf(*county, still);
    QSignalSpy changed{engine.get(), &sync::SyncEngine::casesChanged};
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<sync::Online>(engine->state()), halfAMinute);
    const auto township = hall.counter(1);
    const auto recorded
        = test::accepted(*township, QStringLiteral("XK-XZF-001"), hall.clock().today(), 1);
    QVERIFY_RESULT(township->sync());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), halfAMinute);
    QVERIFY(changed.front().front().value<QList<CaseId>>().contains(recorded.c.id));
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
