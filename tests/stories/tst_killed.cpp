// SPDX-License-Identifier: Apache-2.0
#include "models/desk/projector.h"
#include "models/identity/casenumber.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/outbox.h"
#include "models/sync/pocotransport.h"
#include "models/sync/syncdriver.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/problemsheard.h"
#include "tests/stories/victim.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace yichuang;

namespace {

/// Kills in one run: few here, a thousand by `tst_killed --kills 1000`.
int kills = 20;

/// Brings everything that waits to the platform, without waiting; false when that does not end.
bool bringEverything(demo::Counter& counter, test::FixedClock& clock)
{
    sync::StorePort port{counter.store(), counter.session(),
        desk::projector(counter.desk().rules(), counter.desk().seat().policy), clock};
    test::ProblemsHeard listener;
    sync::SyncDriver driver{
        port, sync::PocoTransport::forEnrolment, clock, listener, [] { return 0.5; }};
    constexpr int mostSteps = 20'000;
    for (int step = 0; step < mostSteps; ++step) {
        const auto done = driver.advance();
        const auto* rest = std::get_if<sync::Rest>(&done);
        if (rest == nullptr)
            continue;
        const auto facts = driver.facts();
        if (facts.waiting == 0 && facts.attachments == 0)
            return facts.setAsideRecords == 0;
        if (!rest->until)
            break;
        clock.advance(std::max(*rest->until - clock.monotonic(), sync::Millis{1}));
    }
    qWarning("%s", qPrintable(listener.codes.join(u' ')));
    return false;
}

using Hashes = std::map<QString, QString>; ///< of events, by their ids

/// Every event a profile knows; those of no position or in no order are named in `amiss`.
Hashes eventsOf(demo::Counter& counter, QStringList& amiss)
{
    Hashes found;
    std::set<qint64> positions;
    const auto rows = counter.cases(100'000);
    for (const store::CaseRow& row : *rows) {
        const auto file = counter.desk().caseFile(row.summary.id).result();
        if (!file) {
            amiss.append(file.error().detail);
            continue;
        }
        for (const auto& stored : file->events) {
            const QString id = toText(stored.event.eventId);
            if (!found.insert({id, QString::fromLatin1(stored.event.hash.toHex())}).second)
                amiss.append(QStringLiteral("twice: ") + id);
            if (!stored.position || !positions.insert(*stored.position).second)
                amiss.append(QStringLiteral("no place of its own: ") + id);
        }
    }
    if (!positions.empty() && *positions.rbegin() != static_cast<qint64>(positions.size()))
        amiss.append(QStringLiteral("the platform's order has gaps"));
    return found;
}

} // namespace

/// A program killed at the worst moments loses nothing and doubles nothing.
class TestKilled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKilledClientLosesAndDoublesNothing_data();
    void aKilledClientLosesAndDoublesNothing();
    void killedAnywhereNothingIsLostOrDoubled();

private:
    /// Lets the child work until it says `stage` and kills it; answers its case number.
    [[nodiscard]] QString killedAt(const QString& profile, const QString& stage) const;
};

QString TestKilled::killedAt(const QString& profile, const QString& stage) const
{
    QStringList said;
    test::Victim child{QStringLiteral("lostreplyclient"),
        {profile, QStringLiteral("malijuan"), stage},
        [&said](const QString& line) { said.append(line); }};
    const bool came = child.waitFor(stage);
    child.kill();
    return came && said.size() == 2 ? said.front() : QString{};
}

void TestKilled::aKilledClientLosesAndDoublesNothing_data()
{
    QTest::addColumn<QString>("stage");
    QTest::newRow("after its own commit, before it sent anything") << QStringLiteral("committed");
    QTest::newRow("after the platform's commit, before the reply came") << QStringLiteral("pushed");
}

void TestKilled::aKilledClientLosesAndDoublesNothing()
{
    QFETCH(QString, stage);
    test::Hall hall;
    hall.startPlatform();
    const QString number = killedAt(hall.folder() + QStringLiteral("/township"), stage);
    QVERIFY(identity::checkCaseNumber(number).isValid());

    // Nothing is lost: the case is here as it was printed, and waits.
    const auto counter = hall.counter(1);
    const auto before = counter->desk().caseFile(number).result();
    QVERIFY_RESULT(before);
    QCOMPARE(before->events.size(), std::size_t{2});
    QVERIFY(!before->isConfirmed());
    const auto waiting = counter->store().readAndWait(
        [](store::Database& database) { return store::outboxCounts(database); });
    QVERIFY_RESULT(waiting);
    QVERIFY(*waiting
        == (store::OutboxCounts{
            .waiting = 2, .waitingSince = before->events.front().event.occurredAt}));

    // Brought again, it is confirmed as the very events it was.
    QVERIFY_RESULT(counter->sync());
    const auto after = counter->desk().caseFile(number).result();
    QVERIFY_RESULT(after);
    QVERIFY(after->isConfirmed());
    QVERIFY(after->c == before->c);
    QCOMPARE(counter->cases(10)->size(), std::size_t{1});

    // The other client has it once, event for event.
    const auto county = hall.counter(0);
    QVERIFY_RESULT(county->sync());
    const auto rows = county->cases(10);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->size(), std::size_t{1});
    const auto theirs = county->desk().caseFile(number).result();
    QVERIFY_RESULT(theirs);
    QCOMPARE(theirs->events.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i)
        QCOMPARE(theirs->events[i].event.hash, after->events[i].event.hash);

    // The next number follows, and the chain holds over the kill.
    const auto next
        = test::accepted(*counter, QStringLiteral("XK-XZF-001"), hall.clock().today(), 8);
    QCOMPARE(identity::parseCaseNumber(next.c.received.number)->serial,
        identity::parseCaseNumber(number)->serial + 1);
    QVERIFY_RESULT(counter->sync());
    const auto proved = counter->store().readAndWait(
        [session = counter->session()](store::Database& database) -> Result<qint64> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            return store::verifyDeviceChain(database, *session, device->id);
        });
    QVERIFY_RESULT(proved);
    QCOMPARE(*proved, 4);
}

/// A window at work and the platform it works with, one of them killed at any moment, again and
/// again. Whatever the window said to be in its store is there in the end, confirmed, at the county
/// as well, once; every page has arrived; the platform's order has no gap.
void TestKilled::killedAnywhereNothingIsLostOrDoubled()
{
    test::Hall hall;
    Hashes made;
    const auto hear = [&made](const QString& line) {
        const QStringList words = line.split(u' ');
        if (words.size() == 3 && words.front() == u"made")
            made.insert({words[1], words[2]});
    };
    test::VictimNursery clerk{QStringLiteral("clerkvictim"),
        {hall.folder() + QStringLiteral("/township"), QStringLiteral("malijuan")}, hear};
    test::VictimNursery city{QStringLiteral("cityvictim"),
        {demo::platformFolder(hall.folder()), QString::number(QUrl{hall.address()}.port())}};
    const auto cityListens = [&city] {
        return city.begin(QStringLiteral("city")) && city.waitFor(QStringLiteral("ready"));
    };
    QVERIFY(cityListens());
    std::mt19937 dice{20261129};
    int killed = 0;
    int ofCity = 0;
    // On a busy machine a window may be killed several times before it has made anything.
    const auto enough = static_cast<std::size_t>(kills) / 2;
    while (killed < kills || made.size() <= enough) {
        QVERIFY(clerk.begin(QString::number(dice())));
        if (dice() % 8 != 0) // now and then it is killed while it still opens its profile
            QVERIFY(clerk.waitFor(QStringLiteral("working")));
        QVERIFY2(clerk.letWork(static_cast<int>(dice() % 250)), "the window ended by itself");
        if (dice() % 2 == 0) {
            QVERIFY(city.kill());
            QVERIFY(cityListens());
            ++ofCity;
            ++killed;
            QVERIFY2(clerk.letWork(static_cast<int>(dice() % 250)), "the window ended by itself");
        }
        QVERIFY(clerk.kill()); // its acts are few, so it is made anew in any case
        ++killed;
    }
    QVERIFY(city.kill());
    hall.startPlatform();

    test::FixedClock clock{hall.clock().now()};
    const auto township = hall.counter(1, clock);
    QVERIFY(bringEverything(*township, clock));
    QStringList amiss;
    const Hashes here = eventsOf(*township, amiss);
    for (const auto& [id, hash] : made)
        QVERIFY2(here.count(id) == 1 && here.at(id) == hash, qPrintable(id));
    const auto county = hall.counter(0);
    QVERIFY_RESULT(county->sync());
    QVERIFY(eventsOf(*county, amiss) == here);
    QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(u'\n')));
    const auto proved = township->store().readAndWait(
        [session = township->session()](store::Database& database) -> Result<qint64> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            return store::verifyDeviceChain(database, *session, device->id);
        });
    QVERIFY_RESULT(proved);
    QCOMPARE(*proved, static_cast<qint64>(here.size()));
    qInfo("%d kills, %d of them of the platform: %zu events, nothing lost, nothing twice", killed,
        ofCity, here.size());
}

/// `--kills N` is ours; the rest goes to QtTest.
int main(int argc, char** argv)
{
    QGuiApplication application{argc, argv};
    QStringList arguments = QCoreApplication::arguments();
    if (const auto at = arguments.indexOf(QStringLiteral("--kills"));
        at > 0 && at + 1 < arguments.size()) {
        kills = arguments[at + 1].toInt();
        qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(kills * 30'000LL));
        arguments.remove(at, 2);
    }
    TestKilled test;
    return QTest::qExec(&test, arguments);
}

#include "tst_killed.moc"
