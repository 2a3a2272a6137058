// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/desk.h"
#include "models/desk/projector.h"
#include "models/platform/builtinlaw.h"
#include "models/platform/server.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/sync/enrol.h"
#include "models/sync/pocotransport.h"
#include "models/sync/storeport.h"
#include "models/sync/syncengine.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yichuang;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // the promise of the protocol's user: confirmed within 30 s
const QString hallCode = QStringLiteral("621102000000");
const QString password = QStringLiteral("counter-3");

std::shared_ptr<const catalogue::Catalogue> realCatalogue()
{
    return std::make_shared<const catalogue::Catalogue>(builtin::loadBuiltInCatalogue().value());
}

/// One installation: a profile on the disk with one clerk.
struct Client
{
    const Clock& clock;
    std::unique_ptr<store::Store> store;
    std::shared_ptr<const store::Session> session;
    desk::RuleBook rules{nullptr, test::builtInCalendar()};

    Client(const Clock& time, const QString& folder,
        std::shared_ptr<const catalogue::Catalogue> catalogue)
        : clock(time)
        , store(store::Store::open(folder, time).value())
    {
        rules.catalogue = std::move(catalogue);
        const store::Account clerk{.name = QStringLiteral("malijuan"),
            .person = QStringLiteral("G1001"),
            .displayName = QStringLiteral("马丽娟"),
            .roles = {cases::Role::FrontClerk},
            .placeCode = hallCode,
            .window = QStringLiteral("3号窗口")};
        const auto answer = store->writeAndWait([&](store::Database& database) {
            store::createProfile(
                database, clerk, password, {.passes = 1, .memoryKib = 8}, clock.now())
                .value();
            return store::signIn(database, clerk.name, password, clock.now());
        });
        session = std::get<std::shared_ptr<const store::Session>>(answer.value());
    }

    [[nodiscard]] Result<> join(const platform::Server& server) const
    {
        const auto code = server.newCode(hallCode, QStringLiteral("安定区政务服务大厅"));
        if (!code)
            return tl::unexpected(code.error());
        const auto result = sync::enrol({.platform = QUrl{server.address()},
                                            .code = *code,
                                            .deviceId = DeviceId{uuid7(clock.now())},
                                            .deviceName = QStringLiteral("3号窗口"),
                                            .privateKey = {}},
            clock);
        if (!result)
            return tl::unexpected(result.error());
        return store->writeAndWait([&](store::Database& database) {
            return sync::keepEnrolment(database, *session, *result);
        });
    }

    /// 收件 and 受理 of a licence on the counter.
    [[nodiscard]] Result<CaseId> accept() const
    {
        const desk::Seat seat{.place = {hallCode, QStringLiteral("安定区政务服务大厅")},
            .window = QStringLiteral("3号窗口"),
            .account = QStringLiteral("malijuan"),
            .person = QStringLiteral("G1001"),
            .name = QStringLiteral("马丽娟"),
            .roles = {cases::Role::FrontClerk}};
        const catalogue::Item* item = rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
        desk::Intake intake;
        intake.itemCode = item->code;
        intake.applicant = test::samplePerson();
        intake.papers = desk::emptyPapers(*item);
        for (cases::PaperEntry& paper : intake.papers) {
            paper.state = cases::PaperState::Present;
            paper.originals = 1;
        }
        desk::Desk counter{*store, session, rules, seat, clock};
        const auto outcome = counter.open(intake, cases::Payload{cases::Accepted{}}).result();
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
            return failure(Error::Code::NotAllowed, toText(*refusal));
        return std::get<desk::Recorded>(*outcome).c.id;
    }

    [[nodiscard]] std::unique_ptr<sync::StorePort> port() const
    {
        return std::make_unique<sync::StorePort>(
            *store, session, desk::projector(rules, {}), clock);
    }
    [[nodiscard]] std::unique_ptr<sync::SyncEngine> engine() const
    {
        return std::make_unique<sync::SyncEngine>(port(), sync::PocoTransport::forEnrolment, clock);
    }
    [[nodiscard]] std::vector<store::StoredEvent> events(CaseId id) const
    {
        return store
            ->readAndWait(
                [&](store::Database& database) { return store::eventsOf(database, *session, id); })
            .value();
    }
    [[nodiscard]] bool isConfirmed(CaseId id) const
    {
        const auto all = events(id);
        return !all.empty() && std::ranges::all_of(all, [](const auto& e) {
            return e.standing == store::Standing::Confirmed;
        });
    }
};

} // namespace

/// The real platform on loopback, real stores, real catalogue and calendar. What happens when
/// either side goes away is shown in tests/stories.
class TestSyncPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecondClientSeesTheCase();
    void aForeignCodeOrPlatformIsNotJoined();
    void aRevokedDeviceKeepsItsCases();

private:
    [[nodiscard]] std::unique_ptr<platform::Server> server(
        quint16 port = 0, const QString& name = QStringLiteral("city"));
    [[nodiscard]] std::unique_ptr<Client> client(const QString& name);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<const catalogue::Catalogue> m_catalogue;
    std::unique_ptr<platform::BuiltInLaw> m_law;
};

void TestSyncPlatform::initTestCase()
{
    m_catalogue = realCatalogue();
    auto law = platform::loadBuiltInLaw();
    QVERIFY_RESULT(law);
    m_law = std::make_unique<platform::BuiltInLaw>(*std::move(law));
}

std::unique_ptr<platform::Server> TestSyncPlatform::server(quint16 port, const QString& name)
{
    auto made = platform::Server::create(
        {.folder = m_folder.filePath(name), .port = port}, m_law->judge, m_law->packages, m_clock)
                    .value();
    if (const auto started = made->start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
    return made;
}

std::unique_ptr<Client> TestSyncPlatform::client(const QString& name)
{
    return std::make_unique<Client>(m_clock, m_folder.filePath(name), m_catalogue);
}

void TestSyncPlatform::aSecondClientSeesTheCase()
{
    const auto city = server();
    const auto first = client(QStringLiteral("first"));
    const auto second = client(QStringLiteral("second"));
    QVERIFY_RESULT(first->join(*city));
    QVERIFY_RESULT(second->join(*city));
    const auto id = first->accept();
    QVERIFY_RESULT(id);
    const auto sending = first->engine();
    QSignalSpy confirmed{sending.get(), &sync::SyncEngine::caseConfirmed};
    sending->start();
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, patience);

    const auto reading = second->engine();
    reading->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isConfirmed(*id), patience);
    const auto here = second->events(*id);
    const auto there = first->events(*id);
    QCOMPARE(here.size(), std::size_t{2});
    for (std::size_t i = 0; i < here.size(); ++i) {
        QVERIFY(here[i].event == there[i].event);
        QCOMPARE(here[i].position, there[i].position);
    }
}

void TestSyncPlatform::aForeignCodeOrPlatformIsNotJoined()
{
    const auto city = server();
    const auto other = server(0, QStringLiteral("other"));
    const auto code = other->newCode(hallCode, QStringLiteral("大厅"));
    QVERIFY_RESULT(code);
    const sync::EnrolmentWish wish{.platform = QUrl{city->address()},
        .code = *code,
        .deviceId = DeviceId{uuid7(m_clock.now())},
        .deviceName = {},
        .privateKey = {}};
    const auto foreign = sync::enrol(wish, m_clock);
    QVERIFY(!foreign);
    QCOMPARE(
        foreign.error().code, Error::Code::Crypto); // known before the code is shown to anybody

    sync::EnrolmentWish right = wish;
    right.platform = QUrl{other->address()};
    QVERIFY_RESULT(sync::enrol(right, m_clock));
    right.deviceId = DeviceId{uuid7(m_clock.now())};
    const auto again = sync::enrol(right, m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Refused); // the code works once
    right.code = QStringLiteral("7ZK3-MMMM");
    QCOMPARE(sync::enrol(right, m_clock).error().code, Error::Code::InvalidInput);
    right.code = *code;
    right.platform = QUrl{QStringLiteral("https://127.0.0.1:1")};
    QCOMPARE(sync::enrol(right, m_clock).error().code, Error::Code::Network);

    // A line that trusts another city's CA does not speak with this one.
    auto line = sync::PocoTransport::create({.platform = QUrl{city->address()},
        .caCertificate = other->authorityCertificate(),
        .certificate = {},
        .privateKey = {},
        .receiptKey = {}});
    QVERIFY_RESULT(line);
    const auto reply = (*line)->get(QStringLiteral("/sync/v1/time"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, Error::Code::Network);
}

void TestSyncPlatform::aRevokedDeviceKeepsItsCases()
{
    const auto city = server();
    const auto counter = client(QStringLiteral("revoked"));
    QVERIFY_RESULT(counter->join(*city));
    const auto device = counter->store->readAndWait(
        [&](store::Database& database) { return store::device(database, *counter->session); });
    QVERIFY_RESULT(city->revoke(device->id));
    const auto id = counter->accept();
    QVERIFY_RESULT(id);
    const auto engine = counter->engine();
    QSignalSpy problems{engine.get(), &sync::SyncEngine::problem};
    engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(engine->state() == sync::SyncChipState{sync::Failed{0}}, patience);
    QCOMPARE(problems.back().front().value<wire::Problem>().code, QStringLiteral("deviceRevoked"));
    QCOMPARE(counter->events(*id).size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestSyncPlatform)
#include "tst_syncplatform.moc"
