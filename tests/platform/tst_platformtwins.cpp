// SPDX-License-Identifier: Apache-2.0
#include "models/identity/casenumber.h"
#include "models/wire/chain.h"
#include "models/wire/changes.h"
#include "tests/platform/testcity.h"
#include "tests/support/caseevents.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseId newCase() { return CaseId{uuid7(SystemClock{}.now())}; }

std::vector<wire::Change> changesOf(const TestDevice& device)
{
    const auto answer = device.curl.get(u"/sync/v1/changes?limit=500"_s);
    return wire::changesFromBytes(answer.body).value_or(wire::ChangesAnswer{}).changes;
}

bool isInFeed(const TestDevice& device, const EventId& id)
{
    const auto changes = changesOf(device);
    return std::ranges::any_of(
        changes, [&id](const wire::Change& change) { return change.event.eventId == id; });
}

/// Notes of one kind in the feed, in the platform's order.
std::vector<cases::CaseEvent> notesOf(const TestDevice& device, cases::NoteKind kind)
{
    std::vector<cases::CaseEvent> notes;
    for (const wire::Change& change : changesOf(device)) {
        const auto* noted = std::get_if<cases::Noted>(&change.event.payload);
        if (noted != nullptr && noted->kind == kind)
            notes.push_back(change.event);
    }
    return notes;
}

const cases::Noted& noteOf(const cases::CaseEvent& event)
{
    return std::get<cases::Noted>(event.payload);
}

/// The receipt of somebody who is the same at every window.
cases::CaseEvent receiveFrom(TestDevice& device, const CaseId& id, int serial, const QString& who)
{
    auto receipt = std::get<cases::Received>(device.receive(id, serial).payload);
    device.events.pop_back();
    receipt.applicant.person.number = who;
    const QByteArray moment = QByteArray("2025-03-03 09:3") + QByteArray::number(serial);
    return device.make(id, 0, receipt, moment.constData());
}

/// A township that sees its own cases alone.
struct Township
{
    TestDevice device;
    QString place;
    CaseId id{newCase()};

    Township(const TestCity& city, const QString& division)
        : device(city.device(division, division))
        , place(division.leftJustified(12, u'0'))
    {
    }
    cases::CaseEvent receive()
    {
        auto receipt = std::get<cases::Received>(device.receive(id, 1).payload);
        device.events.pop_back();
        receipt.applicant.person.number = u"E1"_s;
        receipt.place = {place, place + u"便民服务中心"_s};
        receipt.number = identity::composeCaseNumber(
            {place, dayFromText(u"2025-03-03").value(), device.terminal, 1})
                             .value();
        return device.make(id, 0, receipt);
    }
    /// What the platform noted on its case, as the feed told it.
    [[nodiscard]] cases::CaseEvent note() const
    {
        const auto notes = notesOf(device, cases::NoteKind::TwinFound);
        if (notes.size() != 1)
            qFatal("%zu notes", notes.size());
        return notes.front();
    }
    cases::CaseEvent settle(cases::ConflictChoice choice, const QString& reason)
    {
        const auto found = note();
        return device.makeAs(cases::Role::ChiefRepresentative, id, 2,
            cases::ConflictResolved{.event = toText(found.eventId),
                .hash = found.hash,
                .choice = choice,
                .reason = reason,
                .moment = {},
                .act = {}});
    }
    /// Decisions in the feed, in the platform's order.
    [[nodiscard]] std::vector<cases::CaseEvent> decisions() const
    {
        std::vector<cases::CaseEvent> found;
        for (const wire::Change& change : changesOf(device)) {
            if (change.event.kind() == cases::EventKind::ConflictResolved)
                found.push_back(change.event);
        }
        return found;
    }
};

const cases::ConflictResolved& decisionIn(const cases::CaseEvent& event)
{
    return std::get<cases::ConflictResolved>(event.payload);
}

} // namespace

/// What the platform alone sees: one request open at two places, one number on two cases. Nothing
/// is refused, both cases are kept, and both windows hear of it by the feed.
class tst_PlatformTwins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_city = std::make_unique<TestCity>();
        m_city->start();
    }
    void cleanup() { m_city.reset(); }

    void bothCasesAreKeptAndBothAreTold()
    {
        auto county = m_city->device(u"county"_s);
        auto other = m_city->device(u"other"_s);
        const auto first = newCase();
        const auto second = newCase();
        QCOMPARE(county.verdicts(county.push({receiveFrom(county, first, 1, u"E1"_s),
                     county.make(first, 1, cases::Accepted{}, "2025-03-03 10:00")})),
            (QStringList{u"applied"_s, u"applied"_s}));
        QVERIFY(notesOf(county, cases::NoteKind::TwinFound).empty());
        QCOMPARE(other.verdicts(other.push({receiveFrom(other, second, 1, u"E1"_s)})),
            QStringList{u"applied"_s});
        const auto notes = notesOf(county, cases::NoteKind::TwinFound);
        QCOMPARE(notes.size(), std::size_t{2});
        QCOMPARE(notes.at(0).caseId, second);
        QCOMPARE(noteOf(notes.at(0)).other->id, first);
        QCOMPARE(noteOf(notes.at(0)).other->state, cases::CaseState::Accepted);
        QCOMPARE(notes.at(1).caseId, first);
        QCOMPARE(noteOf(notes.at(1)).other->id, second);
        QCOMPARE(notes.at(1).actor.role, cases::Role::System);
        QVERIFY(noteOf(notes.at(1)).text.contains(noteOf(notes.at(1)).other->number));
        QVERIFY(noteOf(notes.at(1)).text.contains(u"安定区政务服务大厅"_s));
        // The window that had accepted goes on without knowing: a note never is a conflict.
        const auto review = county.makeAs(
            cases::Role::Reviewer, first, 2, cases::ReviewAssigned{u"G2001"_s, u"张文海"_s});
        QCOMPARE(county.verdicts(county.push({review})), QStringList{u"applied"_s});
    }

    void otherPeopleOtherItemsAndEndedCasesAreNoTwins()
    {
        auto device = m_city->device(u"w1"_s);
        const auto ended = newCase();
        static_cast<void>(device.push({receiveFrom(device, ended, 1, u"E1"_s),
            device.make(ended, 1, cases::Withdrawn{u"不办了"_s, true}, "2025-03-03 10:00"),
            receiveFrom(device, newCase(), 2, u"E2"_s),
            receiveFrom(device, newCase(), 3, u"E1"_s)}));
        QVERIFY(notesOf(device, cases::NoteKind::TwinFound).empty());
        QCOMPARE(changesOf(device).size(), std::size_t{4});
    }

    void aThirdIsComparedWithTheOldest()
    {
        auto device = m_city->device(u"w1"_s);
        const std::vector<CaseId> ids{newCase(), newCase(), newCase()};
        std::vector<cases::CaseEvent> events;
        for (int i = 0; i < 3; ++i)
            events.push_back(receiveFrom(device, ids.at(std::size_t(i)), i + 1, u"E1"_s));
        static_cast<void>(device.push(events));
        const auto notes = notesOf(device, cases::NoteKind::TwinFound);
        QCOMPARE(notes.size(), std::size_t{4});
        QCOMPARE(notes.at(2).caseId, ids.at(2));
        QCOMPARE(noteOf(notes.at(2)).other->id, ids.at(0));
        QCOMPARE(notes.at(3).caseId, ids.at(0));
    }

    void theSecondOfTwoNumbersGetsOneOfThePlatform()
    {
        auto device = m_city->device(u"w1"_s);
        const auto second = newCase();
        const auto clash = device.receive(second, 1);
        const auto accepted = device.make(second, 1, cases::Accepted{}, "2025-03-03 10:00");
        device.events.clear();
        const auto first = device.receive(newCase(), 1);
        auto again = device.make(second, 0, clash.payload);
        const auto then = device.make(second, 1, accepted.payload, "2025-03-03 10:00");
        const auto answer = device.push({first, again, then});
        QCOMPARE(device.verdicts(answer), (QStringList{u"applied"_s, u"applied"_s, u"applied"_s}));
        const auto notes = notesOf(device, cases::NoteKind::NumberReissued);
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes.front().caseId, second);
        const auto number = identity::parseCaseNumber(noteOf(notes.front()).number);
        QVERIFY(number.has_value());
        QCOMPARE(number->terminal, 0);
        QCOMPARE(number->place, u"621102000000"_s);
        // Sent again it changes nothing.
        QCOMPARE(device.verdicts(device.push({again})), QStringList{u"duplicate"_s});
        QCOMPARE(notesOf(device, cases::NoteKind::NumberReissued).size(), std::size_t{1});
        // A third gets the next one.
        const auto third = device.make(newCase(), 0, clash.payload);
        QCOMPARE(device.verdicts(device.push({third})), QStringList{u"applied"_s});
        const auto more = notesOf(device, cases::NoteKind::NumberReissued);
        QCOMPARE(more.size(), std::size_t{2});
        QCOMPARE(identity::parseCaseNumber(noteOf(more.back()).number)->serial, number->serial + 1);
    }

    void whatThePlatformNotesNobodyElseMayNote()
    {
        auto device = m_city->device(u"w1"_s);
        const auto id = newCase();
        const auto received = device.receive(id, 1);
        const auto forged = device.makeAs(cases::Role::System, id, 1,
            cases::Noted{.text = u"改号"_s,
                .kind = cases::NoteKind::NumberReissued,
                .number = std::get<cases::Received>(received.payload).number});
        const auto answer = device.push({received, forged});
        QCOMPARE(device.verdicts(answer), (QStringList{u"applied"_s, u"refused"_s}));
        QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.at(1).problem->code,
            u"platformActOnly"_s);
    }

    /// Two townships that do not see each other decide: the first counts at both, the second is
    /// told who was first and why, and what rests on its own decision is kept and told too.
    void theFirstDecisionOnTwinsCountsAtBothPlaces()
    {
        Township one{*m_city, u"621102103"_s};
        Township other{*m_city, u"621102104"_s};
        QCOMPARE(one.device.verdicts(one.device.push({one.receive()})), QStringList{u"applied"_s});
        QCOMPARE(
            other.device.verdicts(other.device.push({other.receive()})), QStringList{u"applied"_s});
        QCOMPARE(noteOf(one.note()).other->id, other.id);
        const auto second = other.settle(cases::ConflictChoice::ThisStands, u"在本镇办"_s);
        const auto then = other.device.make(other.id, 3, cases::Accepted{}, "2025-03-03 10:00");
        const auto first = one.settle(cases::ConflictChoice::ThisStands, u"先在本镇收件"_s);
        QCOMPARE(one.device.verdicts(one.device.push({first})), QStringList{u"applied"_s});
        const auto carried = other.decisions();
        QCOMPARE(carried.size(), std::size_t{1});
        QCOMPARE(carried.front().caseId, other.id);
        QCOMPARE(carried.front().actor.role, cases::Role::System);
        QCOMPARE(decisionIn(carried.front()).choice, cases::ConflictChoice::OtherStands);
        QCOMPARE(decisionIn(carried.front()).event, toText(other.note().eventId));
        QCOMPARE(decisionIn(carried.front()).hash, other.note().hash);
        for (const QString& told :
            {u"先在本镇收件"_s, u"马丽娟"_s, one.place, noteOf(other.note()).other->number})
            QVERIFY2(decisionIn(carried.front()).reason.contains(told), qPrintable(told));
        QCOMPARE(one.decisions().size(), std::size_t{1});
        // The second comes: refused with who was first and why; so is what rests on it.
        const auto late = other.device.push({second, then});
        QCOMPARE(other.device.verdicts(late), (QStringList{u"refused"_s, u"refused"_s}));
        const auto receipts = wire::receiptsFromBytes(late.body)->receipts;
        QVERIFY(receipts.at(0).problem->detail.contains(u"先在本镇收件"_s));
        QVERIFY(receipts.at(1).problem->detail.contains(noteOf(other.note()).other->number));
        QCOMPARE(other.decisions().size(), std::size_t{1});
        QCOMPARE(one.decisions().size(), std::size_t{1});
        // Sent again the first changes nothing more.
        QCOMPARE(one.device.verdicts(one.device.push({first})), QStringList{u"duplicate"_s});
        QCOMPARE(other.decisions().size(), std::size_t{1});
    }

    void whoDecidesTheSameSecondIsNotRefused()
    {
        Township one{*m_city, u"621102103"_s};
        Township other{*m_city, u"621102104"_s};
        static_cast<void>(one.device.push({one.receive()}));
        static_cast<void>(other.device.push({other.receive()}));
        const auto first = one.settle(cases::ConflictChoice::OtherStands, u"在那边办"_s);
        const auto second = other.settle(cases::ConflictChoice::ThisStands, u"在本镇办"_s);
        QCOMPARE(one.device.verdicts(one.device.push({first})), QStringList{u"applied"_s});
        QCOMPARE(other.device.verdicts(other.device.push({second})), QStringList{u"applied"_s});
        QCOMPARE(one.decisions().size(), std::size_t{1}); // nothing comes back
        QCOMPARE(other.decisions().size(), std::size_t{2});
    }

    void nobodyElseCarriesDecisions()
    {
        Township one{*m_city, u"621102103"_s};
        Township other{*m_city, u"621102104"_s};
        static_cast<void>(one.device.push({one.receive()}));
        static_cast<void>(other.device.push({other.receive()}));
        auto forged = one.settle(cases::ConflictChoice::ThisStands, u"冒充平台"_s);
        one.device.events.pop_back();
        forged = one.device.makeAs(cases::Role::System, one.id, 2, forged.payload);
        const auto answer = one.device.push({forged});
        QCOMPARE(one.device.verdicts(answer), QStringList{u"refused"_s});
        QCOMPARE(wire::receiptsFromBytes(answer.body)->receipts.front().problem->code,
            u"platformActOnly"_s);
        QVERIFY(other.decisions().empty());
    }

    /// The moment that takes the place of a doubtful stamp is the one the platform wrote down.
    void anArrivalIsThePlatformsOwnMoment()
    {
        auto device = m_city->device(u"w1"_s);
        const auto id = newCase();
        auto received = device.receive(id, 1);
        received.clock.doubtful = true;
        received = wire::linked(received, received.prevHash).value();
        device.events.back() = received;
        const auto first = device.push({received});
        const auto arrived = wire::receiptsFromBytes(first.body)->receipts.front().receivedAt;
        const auto settle = [&](Instant moment) {
            const auto event = device.makeAs(cases::Role::ChiefRepresentative, id, 1,
                cases::ConflictResolved{.event = toText(received.eventId),
                    .hash = received.hash,
                    .choice = cases::ConflictChoice::TakeArrival,
                    .reason = u"本机时间不准"_s,
                    .moment = moment,
                    .act = {}});
            return device.verdicts(device.push({event}));
        };
        QCOMPARE(settle(arrived + std::chrono::hours{1}), QStringList{u"refused"_s});
        QCOMPARE(settle(arrived), QStringList{u"applied"_s});
    }

    /// What the city's catalogue lacks is kept and goes on once it is there: nobody sends it again.
    void anItemVersionThatIsNotHereYetIsWaitedFor()
    {
        auto device = m_city->device(u"w1"_s);
        const auto id = newCase();
        auto item = sampleItem();
        item.version = 2;
        auto received = device.receive(id, 1);
        received.itemVersion = item.version;
        received = wire::linked(received, received.prevHash).value();
        device.events.back() = received;
        const auto other = device.receive(newCase(), 2);
        const auto answer = device.push({received, other});
        QCOMPARE(device.verdicts(answer), (QStringList{u"held"_s, u"applied"_s}));
        const auto problem = wire::receiptsFromBytes(answer.body)->receipts.front().problem;
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, u"itemUnknown"_s);
        QCOMPARE(problem->whoActs, wire::WhoActs::Administrator);
        QVERIFY(problem->detail.contains(u"自动接着办"_s));
        m_city->server->stop();
        m_city->server.reset();
        catalogue::CatalogueContent content;
        content.items.push_back({item, std::nullopt});
        content.items.push_back({sampleItem(), std::nullopt});
        m_city->judge = platform::RuleJudge{
            catalogue::Catalogue::make(std::move(content)).value(), builtInCalendar()};
        m_city->start();
        device.curl.address = m_city->server->address();
        QTRY_VERIFY_WITH_TIMEOUT(isInFeed(device, received.eventId), patience);
        QCOMPARE(
            device.verdicts(device.curl.get(u"/sync/v1/receipts/"_s + toText(received.eventId))),
            QStringList{u"duplicate"_s});
    }

private:
    std::unique_ptr<TestCity> m_city;
};

QTEST_GUILESS_MAIN(tst_PlatformTwins)
#include "tst_platformtwins.moc"
