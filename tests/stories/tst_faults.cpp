// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"
#include "models/desk/projector.h"
#include "models/store/database.h"
#include "models/store/outbox.h"
#include "models/store/profile.h"
#include "models/sync/pocotransport.h"
#include "models/sync/syncdriver.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/problemsheard.h"
#include "tests/support/faultydisk.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace std::chrono_literals;
using yichuang::sync::Millis;

namespace {

constexpr std::size_t township = 1;

/// Holds a database as another program would: nobody else may write.
class Holder
{
public:
    Holder(test::FaultyDisk& disk, const QString& path)
        : m_disk(disk)
        , m_database(store::Database::open(path, store::Database::Mode::ReadWrite).value())
    {
        if (const auto held = m_database->define(QStringLiteral("BEGIN IMMEDIATE")); !held)
            qFatal("%s", qPrintable(held.error().detail));
        m_disk.hurryLocks(true);
    }
    ~Holder()
    {
        static_cast<void>(m_database->define(QStringLiteral("ROLLBACK")));
        m_disk.hurryLocks(false);
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

private:
    test::FaultyDisk& m_disk;
    std::unique_ptr<store::Database> m_database;
};

/// A township at work with its real store, the real engine and the real platform.
struct Place
{
    test::FaultyDisk disk; // before any database
    test::Hall hall;
    test::FixedClock clock{hall.clock().now()};
    test::ProblemsHeard heard;
    std::unique_ptr<demo::Counter> counter;
    std::unique_ptr<sync::StorePort> port;
    std::unique_ptr<sync::SyncDriver> driver;
    int accepted{0};

    Place()
    {
        hall.startPlatform();
        open();
    }
    void open()
    {
        counter = hall.counter(township, clock);
        port = std::make_unique<sync::StorePort>(counter->store(), counter->session(),
            desk::projector(counter->desk().rules(), counter->desk().seat().policy), clock);
        driver = std::make_unique<sync::SyncDriver>(
            *port, sync::PocoTransport::forEnrolment, clock, heard, [] { return 0.5; });
    }
    void close()
    {
        driver.reset();
        port.reset();
        counter.reset();
    }

    [[nodiscard]] QString profile() const { return hall.folder() + QStringLiteral("/township"); }
    [[nodiscard]] QString city() const { return demo::platformFolder(hall.folder()); }

    /// The case is in the store, or nothing is and the error says why.
    Result<desk::Outcome> tryToAccept()
    {
        const auto form = test::completeForm(counter->desk().rules(), QStringLiteral("XK-XZF-001"),
            clock.today(), static_cast<quint64>(accepted) + 1);
        auto outcome = counter->desk().open(form, cases::Payload{cases::Accepted{}}).result();
        if (outcome && std::holds_alternative<desk::Recorded>(*outcome))
            ++accepted;
        return outcome;
    }
    [[nodiscard]] std::size_t casesHere() const { return counter->cases(100)->size(); }
    [[nodiscard]] int waiting() const
    {
        const auto counts = counter->store().readAndWait(
            [](store::Database& database) { return store::outboxCounts(database); });
        return counts ? counts->waiting : -1;
    }

    /// Lets the engine work for so long, by its own clock, or until it has nothing to do.
    void live(Millis time)
    {
        const Millis end = clock.monotonic() + time;
        for (int steps = 0; clock.monotonic() < end && steps < 200; ++steps) {
            const auto step = driver->advance();
            const auto* rest = std::get_if<sync::Rest>(&step);
            if (rest == nullptr)
                continue;
            if (rest->cause == sync::RestCause::NothingToDo && driver->facts().waiting == 0)
                return;
            const Millis next = rest->until ? std::min(*rest->until, end) : end;
            clock.advance(std::max(next - clock.monotonic(), Millis{1}));
        }
    }

    /// What the county finds amiss with the cases of the township.
    QString amissAtCounty() const
    {
        const auto county = hall.counter(0);
        if (const auto synced = county->sync(); !synced)
            return synced.error().detail;
        const auto rows = county->cases(100);
        if (static_cast<int>(rows->size()) != accepted)
            return QStringLiteral("%1 cases of %2").arg(rows->size()).arg(accepted);
        for (const store::CaseRow& row : *rows) {
            const auto here = counter->desk().caseFile(row.summary.id).result();
            const auto there = county->desk().caseFile(row.summary.id).result();
            if (!here || !there || !here->isConfirmed() || here->events.size() != 2
                || there->events.size() != 2)
                return QStringLiteral("a case differs");
            for (std::size_t i = 0; i < 2; ++i) {
                if (here->events[i].event.hash != there->events[i].event.hash)
                    return QStringLiteral("an event differs");
            }
        }
        return {};
    }
};

} // namespace

/// Disks that are full or read-only, files somebody else holds, clocks that are a day off: under
/// the real stores of both sides. An act is whole or not there, everybody is told why, and when the
/// fault is over everything arrives once.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskAtTheDesk();
    void aFullDiskWhileReceiptsAreBooked();
    void aFullDiskAtThePlatform();
    void aStoreHeldForMinutesAtTheDesk();
    void aStoreHeldForMinutesAtThePlatform();
    void aReadOnlyFileAtTheDesk();
    void aReadOnlyFileAtThePlatform();
    void aClockADayOffEitherWay();
};

void TestFaults::aFullDiskAtTheDesk()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    place.disk.set(place.profile(), test::DiskState::Full);
    const auto refused = place.tryToAccept();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::DiskFull);
    QCOMPARE(place.casesHere(), std::size_t{1});
    QCOMPARE(place.waiting(), 2);
    place.disk.set(place.profile(), test::DiskState::Good);
    QVERIFY_RESULT(place.tryToAccept());
    place.live(5min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

/// The platform has them, the desk cannot write that down.
void TestFaults::aFullDiskWhileReceiptsAreBooked()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    place.live(1s); // the time is known: the next step sends
    QVERIFY_RESULT(place.tryToAccept());
    place.disk.set(place.profile(), test::DiskState::Full);
    place.live(3min);
    QCOMPARE(place.waiting() > 0, true);
    QVERIFY(place.heard.last.has_value());
    QCOMPARE(place.heard.last->code, QStringLiteral("storeFailed"));
    QVERIFY2(
        place.heard.last->detail.startsWith(u"diskFull"), qPrintable(place.heard.last->detail));
    QCOMPARE(place.heard.last->whoActs, wire::WhoActs::Administrator);
    place.disk.set(place.profile(), test::DiskState::Good);
    place.live(30min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aFullDiskAtThePlatform()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    place.disk.set(place.city(), test::DiskState::Full);
    place.live(10min);
    QCOMPARE(place.waiting(), 2);
    QVERIFY(place.heard.last.has_value());
    QCOMPARE(place.heard.last->code, QStringLiteral("storageFull"));
    const auto trouble = place.counter->store().readAndWait(
        [](store::Database& database) { return store::lastRun(database); });
    QVERIFY_RESULT(trouble);
    QCOMPARE(trouble->code, QStringLiteral("storageFull")); // why every row waits
    QVERIFY(trouble->nextTry.has_value());
    QVERIFY_RESULT(place.tryToAccept()); // the desk goes on
    place.disk.set(place.city(), test::DiskState::Good);
    place.live(30min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aStoreHeldForMinutesAtTheDesk()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    {
        const Holder other{place.disk, store::ProfileFiles{place.profile()}.database()};
        const auto refused = place.tryToAccept();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Locked);
        QCOMPARE(place.casesHere(), std::size_t{1}); // reading goes on
        place.live(5min); // receipts that cannot be booked
        QCOMPARE(place.waiting(), 2);
        QVERIFY(place.heard.last.has_value());
        QCOMPARE(place.heard.last->code, QStringLiteral("storeFailed"));
    }
    QVERIFY_RESULT(place.tryToAccept());
    place.live(30min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aStoreHeldForMinutesAtThePlatform()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    {
        const Holder other{place.disk, place.city() + QStringLiteral("/platform.sqlite")};
        place.live(5min);
        QCOMPARE(place.waiting(), 2);
        QVERIFY(place.heard.last.has_value());
        QVERIFY(place.heard.last->retryable);
        QVERIFY_RESULT(place.tryToAccept());
    }
    place.live(30min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aReadOnlyFileAtTheDesk()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    place.close();
    place.disk.set(place.profile(), test::DiskState::ReadOnly);
    const auto contentOf = [](const QString& path) {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    };
    const QString path = store::ProfileFiles{place.profile()}.database();
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());
    const auto rules = place.hall.rules();
    const auto opened = demo::Counter::open(
        place.profile(), QStringLiteral("malijuan"), demo::demoPassword(), rules, place.clock);
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == Error::Code::Unwritable
            || opened.error().code == Error::Code::Unreadable,
        qPrintable(toText(opened.error().code) + u' ' + opened.error().detail));
    QCOMPARE(contentOf(path), before);
    place.disk.set(place.profile(), test::DiskState::Good);
    place.open();
    QCOMPARE(place.casesHere(), std::size_t{1});
    QVERIFY_RESULT(place.tryToAccept());
    place.live(5min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aReadOnlyFileAtThePlatform()
{
    Place place;
    QVERIFY_RESULT(place.tryToAccept());
    const auto port = static_cast<quint16>(QUrl{place.hall.address()}.port());
    place.hall.stopPlatform();
    place.disk.set(place.city(), test::DiskState::ReadOnly);
    const auto started = demo::DemoPlatform::start(place.city(), port, place.hall.clock());
    QVERIFY(!started); // it says so instead of taking what it cannot keep
    place.live(2min);
    QCOMPARE(place.waiting(), 2);
    place.disk.set(place.city(), test::DiskState::Good);
    place.hall.startPlatform();
    place.live(30min);
    QCOMPARE(place.waiting(), 0);
    QCOMPARE(place.amissAtCounty(), QString{});
}

void TestFaults::aClockADayOffEitherWay()
{
    Place place;
    const Instant right = place.clock.now();
    for (const auto error : {0h, 24h, -24h, 24h, 0h}) {
        place.clock.set(right + error);
        QVERIFY_RESULT(place.tryToAccept());
        place.live(1min);
        QVERIFY_RESULT(place.tryToAccept());
        place.live(1min);
        QCOMPARE(place.waiting(), 0); // no wait is counted by the wrong clock
    }
    QCOMPARE(place.accepted, 10);
    QCOMPARE(place.amissAtCounty(), QString{});
}

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
