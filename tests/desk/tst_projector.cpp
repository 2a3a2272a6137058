// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/desk.h"
#include "models/desk/projector.h"
#include "models/store/eventlog.h"
#include "models/store/outbox.h"
#include "models/store/summaries.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A clerk's profile with one case, and what a platform answers on it.
struct Hall
{
    test::FixedClock clock{"2026-11-18 10:26"};
    test::Profile profile{clock, u"621102000000"_s};
    desk::RuleBook rules;
    CaseId id;

    Hall()
        : rules{
            std::make_shared<const catalogue::Catalogue>(builtin::loadBuiltInCatalogue().value()),
            test::builtInCalendar()}
    {
        desk::Seat seat{.place = {u"621102000000"_s, u"安定区政务服务大厅"_s},
            .window = u"3号窗口"_s,
            .telephone = {},
            .account = u"malijuan"_s,
            .person = u"G1001"_s,
            .name = u"马丽娟"_s,
            .roles = {cases::Role::FrontClerk},
            .department = {},
            .hall = {}};
        desk::Desk desk{profile.store(), profile.session(), rules, seat, clock};
        const catalogue::Item* item = rules.currentItem(u"QR-SCJ-004"_s, clock.today());
        desk::Intake intake;
        intake.itemCode = item->code;
        intake.applicant = test::samplePerson();
        intake.papers = desk::emptyPapers(*item);
        for (cases::PaperEntry& paper : intake.papers) {
            paper.state = cases::PaperState::Present;
            paper.originals = 1;
        }
        const auto opened = desk.open(intake, cases::Accepted{}).result();
        if (!opened || !std::holds_alternative<desk::Recorded>(*opened))
            qFatal("not accepted");
        id = std::get<desk::Recorded>(*opened).c.id;
    }
    [[nodiscard]] std::vector<store::StoredEvent> events()
    {
        return profile.store()
            .readAndWait([this](store::Database& database) {
                return store::eventsOf(database, *profile.session(), id);
            })
            .value();
    }
    [[nodiscard]] Result<> refuseAll()
    {
        wire::ReceiptsAnswer answer;
        for (const store::StoredEvent& stored : events()) {
            const bool opens = stored.event.kind() == cases::EventKind::Received;
            answer.deviceId = stored.event.deviceId;
            wire::Problem problem{.code = opens ? u"numberTaken"_s : u"predecessorRefused"_s,
                .title = u"办件编号重复"_s,
                .detail = u"这个办件编号已属于另一个办件，已报警。"_s,
                .whoActs = wire::WhoActs::Administrator};
            answer.receipts.push_back({.eventId = stored.event.eventId,
                .eventHash = stored.event.hash,
                .verdict = opens ? wire::Verdict::Refused : wire::Verdict::Conflict,
                .receivedAt = clock.now(),
                .problem = problem});
        }
        answer.chainHead = QByteArray(32, '\0');
        return profile.store().writeAndWait([this, answer](store::Database& database) {
            return store::recordReceipts(
                database, *profile.session(), answer, clock.now(), desk::projector(rules, {}))
                .map([](const auto&) {});
        });
    }
    [[nodiscard]] cases::CaseSummary summary()
    {
        return profile.store()
            .readAndWait([this](store::Database& database) {
                return store::summaryOf(database, *profile.session(), id);
            })
            .value();
    }
};

} // namespace

/// The projection of a case from its events, whatever became of them at the platform.
class TestProjector final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNumberClashIsKeptAndShown()
    {
        Hall hall;
        const auto before = hall.summary();
        QVERIFY_RESULT(hall.refuseAll());
        const auto after = hall.summary();
        QCOMPARE(after.state, before.state);
        QCOMPARE(after.itemName, before.itemName);
        QCOMPARE(after.number, QString(before.number % u'*'));
        const auto rows = hall.profile.store().readAndWait(
            [](store::Database& database) { return store::outboxRows(database, 10); });
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->front().standing, store::Standing::Refused);
        QCOMPARE(rows->front().code, u"numberTaken"_s);
        QCOMPARE(rows->front().owner, wire::WhoActs::Administrator);
    }

    /// After the city was set back: the receipt of another device's case waits for that device, and
    /// our act on it is confirmed again.
    void anActConfirmedBeforeItsReceiptIsFolded()
    {
        Hall hall;
        auto events = hall.events();
        events[1].standing = store::Standing::Confirmed;
        events[1].position = 7;
        std::swap(events[0], events[1]); // confirmed ones come first
        const auto folded = desk::projector(hall.rules, {})(events);
        QVERIFY_RESULT(folded);
        QCOMPARE(folded->summary.state, cases::CaseState::Accepted);
        QVERIFY(!folded->gapBefore);
        events.push_back(events.back());
        events.erase(events.begin() + 1); // what lies between is not here: the fold waits there
        events.front().event.payload = cases::Ready{};
        const auto gap = desk::projector(hall.rules, {})(events);
        QVERIFY_RESULT(gap);
        QCOMPARE(gap->gapBefore, std::optional<qint64>{7});
        QCOMPARE(gap->summary.state, cases::CaseState::Received);
    }

    void theCaseThatHasTheNumberIsTakenIn()
    {
        Hall hall;
        const auto own = hall.events().front().event;
        QVERIFY_RESULT(hall.refuseAll());
        cases::CaseEvent other = own;
        other.eventId = EventId{QUuid::createUuid()};
        other.caseId = CaseId{QUuid::createUuid()};
        other.deviceId = DeviceId{QUuid::createUuid()};
        other.deviceSeq = 1;
        other.hash = QByteArray(32, '\x07');
        const wire::ChangesAnswer page{
            .changes = {{.position = 1, .caseVersion = 1, .receivedAt = {}, .event = other}},
            .cursor = u"1"_s,
            .more = false};
        const auto taken = hall.profile.store().writeAndWait([&](store::Database& database) {
            return store::absorbChanges(
                database, *hall.profile.session(), page, desk::projector(hall.rules, {}));
        });
        QVERIFY_RESULT(taken);
        QCOMPARE(taken->size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestProjector)
#include "tst_projector.moc"
