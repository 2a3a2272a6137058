// SPDX-License-Identifier: Apache-2.0
#include "app/demo/steppingclock.h"
#include "models/crypto/digest.h"
#include "models/desk/projector.h"
#include "models/store/attachments.h"
#include "models/store/outbox.h"
#include "models/sync/stickdesk.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace yichuang;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t township = 1;
constexpr std::size_t village = 2; ///< it only receives
constexpr int daysAway = 30;
constexpr int casesOfAMonth = 200;

/// A counter without a line, its stick, and the city at the other end of the road.
struct Road
{
    test::Hall hall;
    bool accepts;
    demo::SteppingClock clock;
    std::unique_ptr<demo::Counter> counter;
    std::unique_ptr<sync::StickDesk> stick;
    QTemporaryDir media;

    explicit Road(std::size_t place = township)
        : accepts(place != village)
        , clock(hall.clock().now())
        , counter(hall.counter(place, clock))
        , stick(std::make_unique<sync::StickDesk>(counter->store(), counter->session(),
              desk::projector(counter->desk().rules(), counter->desk().seat().policy), clock))
    {
    }

    [[nodiscard]] QString file(const char* name) const
    {
        return media.filePath(QLatin1String(name));
    }
    void accept(quint64 person)
    {
        [[maybe_unused]] const auto recorded
            = test::accepted(*counter, QStringLiteral("XK-XZF-001"), clock.today(), person);
    }
    /// 200 cases over the thirty days before now; how many events that makes.
    int workAMonth()
    {
        const Instant end = clock.now();
        for (int n = 0; n < casesOfAMonth; ++n) {
            clock.set(end - std::chrono::days{daysAway}
                + std::chrono::days{n * daysAway / casesOfAMonth} + std::chrono::minutes{n});
            const auto person = static_cast<quint64>(n) + 1;
            if (accepts) {
                accept(person);
                continue;
            }
            const auto form = test::completeForm(
                counter->desk().rules(), QStringLiteral("XK-XZF-001"), clock.today(), person);
            const auto outcome = counter->desk().open(form, std::nullopt).result();
            if (!outcome || !std::holds_alternative<desk::Recorded>(*outcome))
                qFatal("the village could not receive");
        }
        clock.set(end);
        return casesOfAMonth * (accepts ? 2 : 1);
    }
    /// What the county finds amiss with the month: each event has to be there once, as it was made.
    [[nodiscard]] QString amissAtCounty() const
    {
        const auto county = hall.counter(0);
        if (const auto synced = county->sync(); !synced)
            return synced.error().detail;
        const auto rows = counter->cases(casesOfAMonth + 1);
        const auto theirs = county->cases(casesOfAMonth + 1);
        if (rows->size() != casesOfAMonth || theirs->size() != casesOfAMonth)
            return QStringLiteral("%1 cases here, %2 there").arg(rows->size()).arg(theirs->size());
        const std::size_t each = accepts ? 2 : 1;
        for (const store::CaseRow& row : *rows) {
            const auto here = counter->desk().caseFile(row.summary.id).result();
            const auto there = county->desk().caseFile(row.summary.id).result();
            if (!here || !there || !here->isConfirmed() || here->events.size() != each
                || there->events.size() != each)
                return row.summary.number + QStringLiteral(" differs");
            for (std::size_t i = 0; i < each; ++i) {
                if (here->events[i].event != there->events[i].event)
                    return row.summary.number + QStringLiteral(": an event differs");
            }
        }
        return {};
    }
    [[nodiscard]] int waiting() const
    {
        const auto counts = counter->store().readAndWait(
            [](store::Database& database) { return store::outboxCounts(database); });
        return counts ? counts->waiting : -1;
    }
    /// The city opens only to take the package in; nothing listens.
    [[nodiscard]] Result<platform::StickReport> atCity(
        const QString& package, const QString& answer)
    {
        hall.startPlatform();
        auto report = hall.platform().importPackage(package, answer);
        hall.stopPlatform();
        return report;
    }
};

void change(const QString& path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    const QByteArray byte = file.read(1);
    QVERIFY(file.seek(at));
    file.write(QByteArray(1, static_cast<char>(byte.front() ^ 1)));
}

} // namespace

/// A village without a line sends everything by stick.
class TestStick final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthWithoutALineGoesByStickAndLosesNothing();
    void aMonthWithoutALineGoesByLineOnceThereIsOne_data();
    void aMonthWithoutALineGoesByLineOnceThereIsOne();
    void scansGoByStickAndAreNotSentAgain();
    void aLostStickIsReportedAndItsRecordsComeWithTheNext();
    void aPackageCountsOnce();
    void anyChangedByteIsRefused();
    void anotherCityReadsNothing();
    void aFullStickLeavesNothingBehind();
    void aCancelledPackageLeavesNothingBehind();
    void anAnswerOfAnotherMachineIsRefused();
};

void TestStick::aMonthWithoutALineGoesByStickAndLosesNothing()
{
    Road road{village};
    const int events = road.workAMonth();
    QCOMPARE(road.waiting(), events);
    const auto written = road.stick->exportTo(road.file("1.ycpkg"));
    QVERIFY_RESULT(written);
    QCOMPARE(written->events, events);
    QVERIFY(!QFile::exists(road.file("1.ycpkg.part")));

    const auto report = road.atCity(road.file("1.ycpkg"), road.file("1.ycanswer"));
    QVERIFY_RESULT(report);
    QCOMPARE(report->applied, events);
    QCOMPARE(report->setAside + report->held + report->duplicates, 0);

    const auto taken = road.stick->importFrom(road.file("1.ycanswer"));
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->confirmed, events);
    QCOMPARE(taken->changes, events);
    QCOMPARE(road.waiting(), 0);

    // The same answer again, and then the line: nothing happens twice.
    QVERIFY_RESULT(road.stick->importFrom(road.file("1.ycanswer")));
    road.hall.startPlatform();
    QVERIFY_RESULT(road.counter->sync());
    QCOMPARE(road.waiting(), 0);
    QCOMPARE(road.amissAtCounty(), QString{});
}

void TestStick::aMonthWithoutALineGoesByLineOnceThereIsOne_data()
{
    QTest::addColumn<quint64>("place");
    QTest::newRow("a village point receives") << quint64{village};
    QTest::newRow("a township accepts as well") << quint64{township};
}

void TestStick::aMonthWithoutALineGoesByLineOnceThereIsOne()
{
    QFETCH(quint64, place);
    Road road{place};
    const int events = road.workAMonth();
    QCOMPARE(road.waiting(), events);
    road.hall.startPlatform();
    QVERIFY_RESULT(road.counter->sync());
    QCOMPARE(road.waiting(), 0);
    QCOMPARE(road.amissAtCounty(), QString{});
}

void TestStick::scansGoByStickAndAreNotSentAgain()
{
    Road road;
    const auto recorded
        = test::accepted(*road.counter, QStringLiteral("XK-XZF-001"), road.clock.today(), 1);
    QByteArray scan(300'000, 's');
    scan[7] = 'x';
    QVERIFY_RESULT(road.counter->desk()
                       .act(recorded.c.id, cases::Noted{QStringLiteral("补拍")},
                           {desk::Scan{scan, QStringLiteral("image/jpeg"), 1, 1}})
                       .result());
    const auto missing = [&road] {
        const auto blobs = road.counter->store().readAndWait(
            [](store::Database& database) { return store::blobsNotArrived(database); });
        return blobs ? static_cast<int>(blobs->size()) : -1;
    };
    QCOMPARE(missing(), 1);
    const auto written = road.stick->exportTo(road.file("1.ycpkg"));
    QVERIFY_RESULT(written);
    QCOMPARE(written->blobs, 1);
    const auto report = road.atCity(road.file("1.ycpkg"), road.file("1.ycanswer"));
    QVERIFY_RESULT(report);
    QCOMPARE(report->blobs, 1);
    // At the city it lies under its name, byte for byte.
    const QString name = QString::fromLatin1(crypto::sha256(scan).toHex());
    QDirIterator files(road.hall.folder(), {name}, QDir::Files, QDirIterator::Subdirectories);
    bool found = false;
    while (files.hasNext()) {
        QFile file(files.next());
        found |= file.open(QIODevice::ReadOnly) && file.readAll() == scan;
    }
    QVERIFY(found);
    // Until the answer is home it does not count as there; the next package takes it again.
    QCOMPARE(missing(), 1);
    const auto taken = road.stick->importFrom(road.file("1.ycanswer"));
    QVERIFY_RESULT(taken);
    QCOMPARE(taken->blobs, 1);
    QCOMPARE(missing(), 0);
    const auto second = road.stick->exportTo(road.file("2.ycpkg"));
    QVERIFY_RESULT(second);
    QCOMPARE(second->blobs, 0);
}

void TestStick::aLostStickIsReportedAndItsRecordsComeWithTheNext()
{
    Road road;
    road.accept(1);
    QVERIFY_RESULT(road.stick->exportTo(road.file("lost.ycpkg")));
    road.accept(2);
    QVERIFY_RESULT(road.stick->exportTo(road.file("2.ycpkg")));
    const auto report = road.atCity(road.file("2.ycpkg"), road.file("2.ycanswer"));
    QVERIFY_RESULT(report);
    QCOMPARE(report->missing, 1);
    QCOMPARE(report->applied, 4);
    // The line takes the same events before the answer came home.
    road.hall.startPlatform();
    QVERIFY_RESULT(road.counter->sync());
    road.hall.stopPlatform();
    QCOMPARE(road.waiting(), 0);
    QVERIFY_RESULT(road.stick->importFrom(road.file("2.ycanswer")));
    QCOMPARE(road.waiting(), 0);
    // And the stick thought lost is found: its number is passed.
    const auto found = road.atCity(road.file("lost.ycpkg"), road.file("lost.ycanswer"));
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::InvalidInput);
}

void TestStick::aPackageCountsOnce()
{
    Road road;
    road.accept(1);
    QVERIFY_RESULT(road.stick->exportTo(road.file("1.ycpkg")));
    QVERIFY_RESULT(road.atCity(road.file("1.ycpkg"), road.file("1.ycanswer")));
    const auto again = road.atCity(road.file("1.ycpkg"), road.file("again.ycanswer"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::InvalidInput);
    QVERIFY(!QFile::exists(road.file("again.ycanswer")));
    // The answer was lost: the records go again under a new number and are known there.
    QVERIFY_RESULT(road.stick->exportTo(road.file("2.ycpkg")));
    const auto second = road.atCity(road.file("2.ycpkg"), road.file("2.ycanswer"));
    QVERIFY_RESULT(second);
    QCOMPARE(second->duplicates, 2);
    QVERIFY(!second->chainBroken);
    QVERIFY_RESULT(road.stick->importFrom(road.file("2.ycanswer")));
    QCOMPARE(road.waiting(), 0);
}

void TestStick::anyChangedByteIsRefused()
{
    Road road;
    road.accept(1);
    QVERIFY_RESULT(road.stick->exportTo(road.file("1.ycpkg")));
    const qint64 size = QFileInfo(road.file("1.ycpkg")).size();
    road.hall.startPlatform();
    for (qint64 at = 0; at < size; at += 37) {
        const QString copy = road.file("changed.ycpkg");
        QFile::remove(copy);
        QVERIFY(QFile::copy(road.file("1.ycpkg"), copy));
        change(copy, at);
        QVERIFY2(!road.hall.platform().importPackage(copy, road.file("c.ycanswer")),
            qPrintable(QString::number(at)));
    }
    for (const qint64 cut : {size - 1, size / 2, qint64{50}, qint64{8}}) {
        const QString copy = road.file("cut.ycpkg");
        QFile::remove(copy);
        QVERIFY(QFile::copy(road.file("1.ycpkg"), copy));
        QVERIFY(QFile::resize(copy, cut));
        QVERIFY(!road.hall.platform().importPackage(copy, road.file("c.ycanswer")));
    }
    QVERIFY(!QFile::exists(road.file("c.ycanswer")));
    QVERIFY_RESULT(
        road.hall.platform().importPackage(road.file("1.ycpkg"), road.file("1.ycanswer")));
    change(road.file("1.ycanswer"), QFileInfo(road.file("1.ycanswer")).size() / 2);
    const auto taken = road.stick->importFrom(road.file("1.ycanswer"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::Crypto);
    QCOMPARE(road.waiting(), 2);
}

void TestStick::anotherCityReadsNothing()
{
    Road road;
    Road elsewhere;
    road.accept(1);
    QVERIFY_RESULT(road.stick->exportTo(road.file("1.ycpkg")));
    const auto report = elsewhere.atCity(road.file("1.ycpkg"), road.file("1.ycanswer"));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::NotAllowed);
    QFile package(road.file("1.ycpkg"));
    QVERIFY(package.open(QIODevice::ReadOnly));
    QVERIFY(!package.readAll().contains("QR-SCJ-004"));
}

void TestStick::aFullStickLeavesNothingBehind()
{
    Road road;
    for (quint64 n = 1; n <= 20; ++n)
        road.accept(n);
    const int before = road.waiting();
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit room{.rlim_cur = 3000, .rlim_max = RLIM_INFINITY};
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    // Only what is written to the stick meets the limit: the store is not written before the file
    // is whole.
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &room), 0);
    const auto written = road.stick->exportTo(road.file("1.ycpkg"));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::DiskFull);
    QVERIFY(QDir(road.media.path()).isEmpty());
    QCOMPARE(road.waiting(), before);
    QVERIFY_RESULT(road.stick->exportTo(road.file("1.ycpkg")));
}

void TestStick::aCancelledPackageLeavesNothingBehind()
{
    Road road;
    road.accept(1);
    const std::atomic<bool> cancel{true};
    QVERIFY(!road.stick->exportTo(road.file("1.ycpkg"), {}, &cancel));
    QVERIFY(QDir(road.media.path()).isEmpty());
    QCOMPARE(*road.stick->nextCounter(), 1);
}

void TestStick::anAnswerOfAnotherMachineIsRefused()
{
    Road road;
    road.accept(1);
    QVERIFY_RESULT(road.stick->exportTo(road.file("1.ycpkg")));
    QVERIFY_RESULT(road.atCity(road.file("1.ycpkg"), road.file("1.ycanswer")));
    const auto other = road.hall.counter(0, road.clock);
    sync::StickDesk foreign{other->store(), other->session(),
        desk::projector(other->desk().rules(), other->desk().seat().policy), road.clock};
    const auto taken = foreign.importFrom(road.file("1.ycanswer"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Error::Code::NotAllowed);
}

QTEST_MAIN(TestStick)
#include "tst_stick.moc"
