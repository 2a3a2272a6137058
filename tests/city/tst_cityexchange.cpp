// SPDX-License-Identifier: Apache-2.0
#include "models/platform/citystand.h"
#include "tests/city/cityground.h"
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using city::Obstacle;
using city::setback;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A store whose n-th writing transaction fails as when the process is killed: before its commit,
/// or after it, when nobody heard that it was done.
class KilledStore final : public platform::PlatformStore
{
public:
    enum class Moment { BeforeCommit, AfterCommit };

    KilledStore(platform::PlatformStore& store, const int killedAt, const Moment moment)
        : m_store(store)
        , m_left(killedAt)
        , m_moment(moment)
    {
    }
    Result<> change(const Work& work) override
    {
        const bool dies = m_left-- == 0;
        if (!dies)
            return m_store.change(work);
        wasKilled = true;
        if (m_moment == Moment::AfterCommit)
            static_cast<void>(m_store.change(work));
        else
            static_cast<void>(m_store.change([&](platform::StoreSession& session) -> Result<> {
                static_cast<void>(work(session));
                return failure(Error::Code::Internal);
            }));
        return failure(Error::Code::Internal, u"killed"_s);
    }
    Result<> look(const Work& work) override { return m_store.look(work); }

    bool wasKilled{false};

private:
    platform::PlatformStore& m_store;
    int m_left;
    Moment m_moment;
};

QStringList versionsAt(const CityDouble& city)
{
    QStringList words;
    for (const auto& [number, c] : city.has)
        words += number.chopped(1).last(4) + u" v%1"_s.arg(c.version);
    return words;
}

} // namespace

/// The way of confirmed cases to a city's own platform.
class tst_CityExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<CityGround>(); }
    void cleanup() { m_ground.reset(); }

    void tellsEachCaseOnceInItsNewestVersion();
    void tellsWhatTheCityMustKnow();
    void losesNothingWhereverItIsKilled_data();
    void losesNothingWhereverItIsKilled();
    void setsARefusedCaseAsideAndGoesOn();
    void triesAgainWhatWasSetAside();
    void asksAnAbsentCityLessAndLess();
    void obeysRetryAfter();
    void goesAroundACaseTheCityStumblesOver();
    void takesThreeFailedCasesForTheCity();
    void leavesTheWayToOneProcess();
    void keepsTheQueueWhileNobodyKnowsTheItem();

private:
    Instant round(platform::CityExchange& exchange);
    std::unique_ptr<CityGround> m_ground;
};

Instant tst_CityExchange::round(platform::CityExchange& exchange)
{
    const auto next = exchange.round();
    if (!next)
        qFatal("the round failed: %s", qPrintable(next.error().detail));
    return *next;
}

void tst_CityExchange::tellsEachCaseOnceInItsNewestVersion()
{
    auto& ground = *m_ground;
    const auto first = accepted();
    const auto id = ground.confirm(first, 1);
    ground.confirm(accepted(), 2);
    const auto exchange = ground.exchange();
    round(*exchange);
    QCOMPARE(ground.city.pushes, (QStringList{u"0001 v2"_s, u"0002 v2"_s}));
    round(*exchange);
    QCOMPARE(ground.city.pushes.size(), 2);
    auto later = first;
    later
        .act("2025-03-03 14:00", cases::ReviewAssigned{u"G2001"_s, u"张文海"_s},
            cases::Role::Reviewer)
        .value();
    ground.confirmMore(id, later, first.events.size());
    round(*exchange);
    QCOMPARE(ground.city.pushes.last(), u"0001 v3"_s);
    QCOMPARE(ground.city.pushes.size(), 3);
    QVERIFY2(ground.report().contains(u"没有待送的办件"_s), qPrintable(ground.report()));
    QVERIFY2(ground.report().startsWith(u"市级平台：连通"_s), qPrintable(ground.report()));
}

void tst_CityExchange::tellsWhatTheCityMustKnow()
{
    auto& ground = *m_ground;
    ground.confirm(forwardedSample(), 7);
    round(*ground.exchange());
    const auto told = ground.city.has.at(CityGround::numberOf(7));
    QCOMPARE(told.itemCode, u"XK-SCJ-001"_s);
    QCOMPARE(told.itemVersion, 2);
    QCOMPARE(told.place.code, u"621102000000"_s);
    QCOMPARE(told.applicant.name, u"李桂芳"_s);
    QCOMPARE(told.kind, catalogue::CaseKind::Forward);
    QCOMPARE(told.state, cases::CaseState::Forwarded);
    QCOMPARE(told.acceptedOn, day("2025-03-03"));
    QCOMPARE(told.lawfulBy, day("2025-03-31"));
    QCOMPARE(told.forwardedTo, u"定西市市场监督管理局"_s);
    QVERIFY(!told.decision);
}

void tst_CityExchange::losesNothingWhereverItIsKilled_data()
{
    QTest::addColumn<int>("killedAt");
    QTest::addColumn<bool>("afterCommit");
    for (int i = 0; i < 8; ++i) {
        QTest::addRow("before commit %d", i) << i << false;
        QTest::addRow("after commit %d", i) << i << true;
    }
}

void tst_CityExchange::losesNothingWhereverItIsKilled()
{
    QFETCH(const int, killedAt);
    QFETCH(const bool, afterCommit);
    auto& ground = *m_ground;
    const auto forwarded = ground.confirm(forwardedSample(), 1);
    for (int serial = 2; serial <= 3; ++serial)
        ground.confirm(accepted(), serial);
    ground.city.results
        = {{.id = u"r-1"_s, .caseNumber = CityGround::numberOf(1), .act = superiorGrant()},
            {.id = u"r-2"_s,
                .caseNumber = CityGround::numberOf(2),
                .act = cases::Noted{.text = u"市局已收"_s}}};
    KilledStore killed{*ground.store, killedAt,
        afterCommit ? KilledStore::Moment::AfterCommit : KilledStore::Moment::BeforeCommit};
    QVERIFY(!ground.exchange(&killed)->round());
    QVERIFY(killed.wasKilled);
    // The process comes again over the same store, when the claim of the dead one is over.
    ground.store.reset();
    ground.store = ground.database.open();
    ground.clock.advance(minutes{2});
    const auto exchange = ground.exchange();
    round(*exchange);
    round(*exchange);
    // Results are acts like any other and are told too.
    QCOMPARE(versionsAt(ground.city),
        (QStringList{
            u"0001 v%1"_s.arg(ground.caseOf(forwarded).version), u"0002 v3"_s, u"0003 v2"_s}));
    const auto c = ground.caseOf(forwarded);
    QCOMPARE(c.state, cases::CaseState::Granted);
    QCOMPARE(static_cast<std::size_t>(c.version), forwardedSample().events.size() + 1);
    QVERIFY(ground.report().contains(u"没有待送的办件"_s));
}

void tst_CityExchange::setsARefusedCaseAsideAndGoesOn()
{
    auto& ground = *m_ground;
    for (int serial = 1; serial <= 3; ++serial)
        ground.confirm(accepted(), serial);
    ground.city.objects = [](const city::CityCase& c) -> std::optional<city::Setback> {
        if (c.number != CityGround::numberOf(2))
            return std::nullopt;
        return setback(Obstacle::Refused, u"收件点未登记"_s);
    };
    const auto exchange = ground.exchange();
    round(*exchange);
    QCOMPARE(versionsAt(ground.city), (QStringList{u"0001 v2"_s, u"0003 v2"_s}));
    ground.clock.advance(std::chrono::hours{24});
    round(*exchange);
    QCOMPARE(ground.city.pushes.count(u"0002 v2"_s), 1); // not again by itself
    const auto report = ground.report();
    QVERIFY2(report.contains(u"搁置的办件 1 件"_s), qPrintable(report));
    QVERIFY2(report.contains(CityGround::numberOf(2)), qPrintable(report));
    QVERIFY2(report.contains(u"收件点未登记"_s), qPrintable(report));
}

void tst_CityExchange::triesAgainWhatWasSetAside()
{
    auto& ground = *m_ground;
    const auto sample = accepted();
    const auto id = ground.confirm(sample, 1);
    ground.confirm(accepted(), 2);
    ground.city.objects = [](const city::CityCase&) { return setback(Obstacle::Refused); };
    const auto exchange = ground.exchange();
    round(*exchange);
    QVERIFY(ground.city.has.empty());
    ground.city.objects = {};
    // By hand.
    int again = 0;
    QVERIFY_RESULT(ground.store->change([&](platform::StoreSession& session) {
        return platform::tryAgain(session, CityGround::numberOf(2), ground.clock.now())
            .map([&](const int found) { again = found; });
    }));
    QCOMPARE(again, 1);
    round(*exchange);
    QCOMPARE(versionsAt(ground.city), QStringList{u"0002 v2"_s});
    // And by the next act on the case.
    auto later = sample;
    later
        .act("2025-03-03 14:00", cases::ReviewAssigned{u"G2001"_s, u"张文海"_s},
            cases::Role::Reviewer)
        .value();
    ground.confirmMore(id, later, sample.events.size());
    round(*exchange);
    QCOMPARE(versionsAt(ground.city), (QStringList{u"0001 v3"_s, u"0002 v2"_s}));
}

void tst_CityExchange::asksAnAbsentCityLessAndLess()
{
    auto& ground = *m_ground;
    for (int serial = 1; serial <= 30; ++serial)
        ground.confirm(accepted(), serial);
    ground.city.away = setback(Obstacle::Unreachable);
    const auto exchange = ground.exchange();
    for (const int wait : {5, 10, 20, 40, 80, 160, 320, 600, 600}) {
        const int before = ground.city.calls;
        const auto next = round(*exchange);
        QCOMPARE(ground.city.calls - before, 1); // not thirty
        QCOMPARE(next - ground.clock.now(), seconds{wait});
        round(*exchange); // too early
        QCOMPARE(ground.city.calls - before, 1);
        ground.clock.set(next);
    }
    QVERIFY2(ground.report().startsWith(u"市级平台：不通。连不上市级平台"_s),
        qPrintable(ground.report()));
    QVERIFY2(ground.report().contains(u"待送办件 30 件"_s), qPrintable(ground.report()));
    ground.city.away.reset();
    // Those the city stumbled over wait their turn, the rest goes at once.
    for (int i = 0; i < 20; ++i)
        ground.clock.set(std::max(round(*exchange), ground.clock.now() + seconds{1}));
    QCOMPARE(ground.city.has.size(), std::size_t{30});
    QVERIFY(ground.report().startsWith(u"市级平台：连通"_s));
}

void tst_CityExchange::obeysRetryAfter()
{
    auto& ground = *m_ground;
    ground.confirm(accepted(), 1);
    ground.city.away = setback(Obstacle::Busy);
    ground.city.away->retryAfter = seconds{1234};
    const auto next = round(*ground.exchange());
    QCOMPARE(next - ground.clock.now(), seconds{1234});
}

void tst_CityExchange::goesAroundACaseTheCityStumblesOver()
{
    auto& ground = *m_ground;
    for (int serial = 1; serial <= 3; ++serial)
        ground.confirm(accepted(), serial);
    ground.city.objects = [](const city::CityCase& c) -> std::optional<city::Setback> {
        return c.number == CityGround::numberOf(1) ? std::optional{setback(Obstacle::Failed)}
                                                   : std::nullopt;
    };
    const auto exchange = ground.exchange();
    round(*exchange);
    QCOMPARE(versionsAt(ground.city), (QStringList{u"0002 v2"_s, u"0003 v2"_s}));
    for (int i = 0; i < 40; ++i) {
        ground.clock.advance(minutes{11});
        round(*exchange);
    }
    QCOMPARE(ground.city.pushes.count(u"0001 v2"_s), 20); // then a person has to look
    QVERIFY(ground.report().contains(u"市级平台内部错误"_s));
}

void tst_CityExchange::takesThreeFailedCasesForTheCity()
{
    auto& ground = *m_ground;
    for (int serial = 1; serial <= 9; ++serial)
        ground.confirm(accepted(), serial);
    ground.city.objects = [](const city::CityCase&) { return setback(Obstacle::Nonsense); };
    const auto exchange = ground.exchange();
    QCOMPARE(round(*exchange) - ground.clock.now(), seconds{5});
    QCOMPARE(ground.city.calls, 3);
    QVERIFY(ground.report().contains(u"看不懂市级平台的应答"_s));
}

void tst_CityExchange::leavesTheWayToOneProcess()
{
    auto& ground = *m_ground;
    ground.confirm(accepted(), 1);
    const auto one = ground.exchange();
    const auto two = ground.exchange();
    round(*one);
    ground.confirm(accepted(), 2);
    round(*two);
    QCOMPARE(versionsAt(ground.city), QStringList{u"0001 v2"_s});
    ground.clock.advance(seconds{45});
    round(*one); // keeps the way while it works
    ground.confirm(accepted(), 3);
    ground.clock.advance(seconds{45});
    round(*two);
    QCOMPARE(ground.city.has.size(), std::size_t{2});
    ground.clock.advance(seconds{61}); // the first has died
    round(*two);
    QCOMPARE(ground.city.has.size(), std::size_t{3});
}

void tst_CityExchange::keepsTheQueueWhileNobodyKnowsTheItem()
{
    auto& ground = *m_ground;
    ground.confirm(forwardedSample(), 1);
    ground.confirm(accepted(), 2);
    catalogue::CatalogueContent content;
    content.items.push_back({sampleItem(), std::nullopt});
    ground.judge = platform::RuleJudge{
        catalogue::Catalogue::make(std::move(content)).value(), builtInCalendar()};
    round(*ground.exchange());
    QCOMPARE(versionsAt(ground.city), QStringList{u"0002 v2"_s});
    QVERIFY2(ground.report().contains(u"搁置的办件 1 件"_s), qPrintable(ground.report()));
}

QTEST_GUILESS_MAIN(tst_CityExchange)
#include "tst_cityexchange.moc"
