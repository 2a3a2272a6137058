// SPDX-License-Identifier: Apache-2.0
#include "models/desk/settlement.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/store/matters.h"
#include "models/store/outbox.h"
#include "models/sync/enrol.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTest>

using namespace yichuang;
using cases::ConflictChoice;
using namespace Qt::Literals::StringLiterals;

namespace {

const desk::SecondPerson chief{demo::people::chief, demo::demoPassword()};

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
    return std::move(*result);
}

void wanted(const Result<>& result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
}

/// One more township of the demo county, with the staff of the first: its own profile, enrolled
/// with the running platform.
QString secondTownship(test::Hall& hall, const QString& folder)
{
    demo::DemoPlace place = demo::demoPlaces().at(1);
    place.code = u"621102103000"_s;
    place.name = u"巉口镇便民服务中心"_s;
    for (store::Account& account : place.accounts)
        account.placeCode = place.code;
    const auto open = wanted(store::Store::open(folder, hall.clock()));
    constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};
    const store::Account& first = place.accounts.front();
    static_cast<void>(wanted(open->writeAndWait([&](store::Database& database) {
        return store::createProfile(
            database, first, demo::demoPassword(), cheap, hall.clock().now());
    })));
    const auto session = std::get<std::shared_ptr<const store::Session>>(
        wanted(open->writeAndWait([&](store::Database& database) {
            return store::signIn(database, first.name, demo::demoPassword(), hall.clock().now());
        })));
    const sync::EnrolmentWish wish{.platform = QUrl{hall.address()},
        .code = wanted(hall.platform().newCode(place.code, place.name)),
        .deviceId = DeviceId{uuid7(hall.clock().now())},
        .deviceName = u"窗口"_s,
        .privateKey = {}};
    const auto joined = wanted(sync::enrol(wish, hall.clock()));
    wanted(open->writeAndWait([&](store::Database& database) -> Result<> {
        for (const store::Account& account : place.accounts) {
            if (account.name == first.name)
                continue;
            const auto added = store::addAccount(
                database, *session, account, demo::demoPassword(), cheap, hall.clock().now());
            if (!added)
                return tl::unexpected(added.error());
        }
        return desk::saveWorkplace(database, place.workplace).and_then([&] {
            return sync::keepEnrolment(database, *session, joined);
        });
    }));
    return folder;
}

/// Two townships under one county; neither is shown the other's cases. The same person asks for
/// the same at both, and both have heard of it from the platform.
struct TwoTownships
{
    test::Hall hall;
    QTemporaryDir folder;
    std::unique_ptr<demo::Counter> one;
    std::unique_ptr<demo::Counter> other;
    CaseId here;
    CaseId there;

    TwoTownships()
    {
        hall.startPlatform();
        const QString profile = secondTownship(hall, folder.filePath(u"township2"_s));
        one = hall.counter(1);
        other = wanted(demo::Counter::open(profile, demo::demoPlaces().at(1).accounts.front().name,
            demo::demoPassword(), hall.rules(), hall.clock()));
        here = receive(*one);
        there = receive(*other);
        for (demo::Counter* counter : {one.get(), other.get(), one.get()})
            wanted(counter->sync());
    }
    [[nodiscard]] CaseId receive(demo::Counter& counter) const
    {
        const auto form
            = test::completeForm(counter.desk().rules(), u"XK-XZF-003"_s, hall.clock().today(), 5);
        return std::get<desk::Recorded>(wanted(counter.desk().open(form, {}).result())).c.id;
    }
    static std::vector<store::OpenMatter> matters(demo::Counter& counter)
    {
        const QString place = counter.desk().seat().place.code;
        return wanted(counter.store().readAndWait([place](store::Database& database) {
            return store::openMatters(database, place, 100);
        }));
    }
    static bool settle(demo::Counter& counter, ConflictChoice choice, const QString& reason)
    {
        const auto outcome = wanted(desk::settle(counter.store(), counter.session(), counter.desk(),
            {.event = matters(counter).front().matter.event, .choice = choice, .reason = reason},
            chief)
                                        .result());
        return std::holds_alternative<desk::Recorded>(outcome);
    }
    static cases::Case caseAt(demo::Counter& counter, const CaseId& id)
    {
        return wanted(counter.desk().caseFile(id).result()).c;
    }
    static bool isDone(demo::Counter& counter, const CaseId& id, const cases::Payload& payload)
    {
        const auto outcome = wanted(counter.desk().act(id, payload).result());
        return std::holds_alternative<desk::Recorded>(outcome);
    }
    /// Rows that wait or were set aside, with why.
    static std::vector<store::OutboxRow> queue(demo::Counter& counter)
    {
        return wanted(counter.store().readAndWait(
            [](store::Database& database) { return store::outboxRows(database, 20); }));
    }
};

} // namespace

/// One request at two places that do not see each other (两头受理): the platform sees both and
/// makes one decision count.
class TestTwoTownships final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstDecisionCountsAtBoth();
    void whatRestedOnTheSecondIsKeptAndToldWhy();
};

void TestTwoTownships::theFirstDecisionCountsAtBoth()
{
    TwoTownships city;
    QCOMPARE(TwoTownships::matters(*city.one).size(), std::size_t{1});
    QCOMPARE(TwoTownships::matters(*city.other).size(), std::size_t{1});
    // Each has its own case and only hears of the other.
    QVERIFY(!city.one->desk().caseFile(city.there).result());
    QVERIFY(!city.other->desk().caseFile(city.here).result());
    QVERIFY(TwoTownships::settle(*city.one, ConflictChoice::ThisStands, u"先在本镇收件"_s));
    QVERIFY_RESULT(city.one->sync());
    QCOMPARE(TwoTownships::matters(*city.other).size(), std::size_t{1}); // not told yet
    QVERIFY_RESULT(city.other->sync());
    QVERIFY(TwoTownships::matters(*city.other).empty());
    const auto back = TwoTownships::caseAt(*city.other, city.there);
    QCOMPARE(back.settled.size(), std::size_t{1});
    QCOMPARE(back.settled.front().what.choice, ConflictChoice::OtherStands);
    for (const QString& told :
        {u"先在本镇收件"_s, u"李建国"_s, TwoTownships::caseAt(*city.one, city.here).received.number,
            city.one->desk().seat().place.name})
        QVERIFY2(back.settled.front().what.reason.contains(told), qPrintable(told));
    QVERIFY(!TwoTownships::isDone(*city.other, city.there, cases::Accepted{}));
    QVERIFY(
        TwoTownships::isDone(*city.other, city.there, cases::Withdrawn{u"在内官营镇办"_s, true}));
    QVERIFY(TwoTownships::isDone(*city.one, city.here, cases::Accepted{}));
    QVERIFY_RESULT(city.one->sync());
    QVERIFY_RESULT(city.other->sync());
}

void TestTwoTownships::whatRestedOnTheSecondIsKeptAndToldWhy()
{
    TwoTownships city;
    // Both decide for themselves without a line, and the second goes on with its case.
    QVERIFY(TwoTownships::settle(*city.one, ConflictChoice::ThisStands, u"先在本镇收件"_s));
    QVERIFY(TwoTownships::settle(*city.other, ConflictChoice::ThisStands, u"申请人住本镇"_s));
    QVERIFY(TwoTownships::isDone(*city.other, city.there, cases::Accepted{}));
    QVERIFY_RESULT(city.one->sync());
    QVERIFY(!city.other->sync()); // two records are set aside
    const auto events = wanted(city.other->desk().caseFile(city.there).result()).events;
    QCOMPARE(events.size(), std::size_t{5}); // received, note, carried decision, and both acts
    QCOMPARE(
        std::ranges::count(events, store::Standing::Refused, &store::StoredEvent::standing), 2);
    const auto rows = TwoTownships::queue(*city.other);
    QCOMPARE(rows.size(), std::size_t{2});
    QVERIFY2(rows.at(0).cause.contains(u"先在本镇收件"), qPrintable(rows.at(0).cause));
    QVERIFY2(rows.at(1).cause.contains(u"两头受理"), qPrintable(rows.at(1).cause));
    const auto back = TwoTownships::caseAt(*city.other, city.there);
    QCOMPARE(back.state, cases::CaseState::Received);
    QCOMPARE(back.yieldsTo(), TwoTownships::caseAt(*city.one, city.here).received.number);
    QVERIFY(TwoTownships::matters(*city.other).empty());
    const auto stays = TwoTownships::caseAt(*city.one, city.here);
    QCOMPARE(stays.settled.front().what.choice, ConflictChoice::ThisStands);
    QVERIFY(TwoTownships::isDone(*city.one, city.here, cases::Accepted{}));
    QVERIFY_RESULT(city.one->sync());
}

QTEST_MAIN(TestTwoTownships)
#include "tst_twotownships.moc"
