// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"
#include "models/desk/settlement.h"
#include "models/desk/twinsearch.h"
#include "models/store/matters.h"
#include "models/store/outbox.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTest>

using namespace yichuang;
using cases::ConflictChoice;
using cases::MatterKind;
using namespace Qt::Literals::StringLiterals;

namespace {

const desk::SecondPerson chief{u"lijianguo"_s, demo::demoPassword()};
const QString itemCode = u"XK-XZF-003"_s; // both take it in

/// A township and the county over it.
struct TwoDesks
{
    test::Hall hall;
    std::unique_ptr<demo::Counter> county;
    std::unique_ptr<demo::Counter> township;

    TwoDesks()
    {
        hall.startPlatform();
        county = hall.counter(0);
        township = hall.counter(1);
    }
    [[nodiscard]] desk::Intake form(quint64 person) const
    {
        return test::completeForm(county->desk().rules(), itemCode, hall.clock().today(), person);
    }
    static CaseId receive(demo::Counter& counter, const desk::Intake& form)
    {
        const auto opened = counter.desk().open(form, {}).result();
        if (!opened || !std::holds_alternative<desk::Recorded>(*opened))
            qFatal("not received: %s",
                qPrintable(
                    opened ? toText(std::get<cases::Refusal>(*opened)) : opened.error().detail));
        return std::get<desk::Recorded>(*opened).c.id;
    }
    void exchange() const
    {
        for (auto* counter : {township.get(), county.get(), township.get(), county.get()}) {
            if (const auto done = counter->sync(); !done)
                qFatal("no exchange: %s", qPrintable(done.error().detail));
        }
    }
    static std::vector<store::OpenMatter> matters(demo::Counter& counter)
    {
        const QString place = counter.desk().seat().place.code;
        return counter.store()
            .readAndWait([place](store::Database& database) {
                return store::openMatters(database, place, 100);
            })
            .value();
    }
    static std::vector<desk::OpenTwin> twins(demo::Counter& counter, const desk::Intake& form)
    {
        return counter.store()
            .readAndWait([session = counter.session(), form](store::Database& database) {
                return desk::openTwins(database, *session, form);
            })
            .value();
    }
    static cases::Case caseAt(demo::Counter& counter, const CaseId& id)
    {
        return counter.desk().caseFile(id).result().value().c;
    }
    static Result<desk::Outcome> settle(
        demo::Counter& counter, const EventId& event, ConflictChoice choice)
    {
        return desk::settle(counter.store(), counter.session(), counter.desk(),
            {.event = event, .choice = choice, .reason = u"申请人说明在镇上办"_s}, chief)
            .result();
    }
};

/// Of the receipt of a case.
bool isDoubtful(demo::Counter& counter, const CaseId& id)
{
    const auto file = counter.desk().caseFile(id).result();
    if (!file)
        qFatal("no case: %s", qPrintable(file.error().detail));
    return file->events.front().event.clock.doubtful;
}

bool isRecorded(const Result<desk::Outcome>& outcome)
{
    return outcome && std::holds_alternative<desk::Recorded>(*outcome);
}

} // namespace

/// One request at two places (两头受理), a clock nobody trusts: from the event to what both windows
/// are shown, decided by the chief representative.
class TestTwoPlaces final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowKnowsItsOwnCasesWithoutALine();
    void thePlatformTellsBothWindows();
    void theChiefTakesOneAndBothWindowsFollow();
    void theReasonOfAClerkWhoKnewIsWrittenDown();
    void aDoubtfulStampIsSettledAndTheTermFollows();
    void aClockThatStaysBackMarksEveryRecordUntilItIsCompared();
};

void TestTwoPlaces::theWindowKnowsItsOwnCasesWithoutALine()
{
    TwoDesks desks;
    desks.hall.stopPlatform();
    const auto form = desks.form(5);
    QVERIFY(TwoDesks::twins(*desks.township, form).empty());
    const CaseId id = TwoDesks::receive(*desks.township, form);
    const auto found = TwoDesks::twins(*desks.township, form);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().other.id, id);
    QCOMPARE(found.front().likeness, cases::Likeness::Same);
    QCOMPARE(found.front().other.place.name, desks.township->desk().seat().place.name);
    QCOMPARE(found.front().other.state, cases::CaseState::Received);
    // One slip in the number: worth a look. Somebody else, another item: nothing.
    auto slip = form;
    slip.applicant.person.number[10] = slip.applicant.person.number.at(10) == u'1' ? u'2' : u'1';
    const auto likely = TwoDesks::twins(*desks.township, slip);
    QCOMPARE(likely.size(), std::size_t{1});
    QCOMPARE(likely.front().likeness, cases::Likeness::Likely);
    QVERIFY(TwoDesks::twins(*desks.township, desks.form(6)).empty());
    auto other = form;
    other.itemCode = u"XK-SCJ-001"_s;
    QVERIFY(TwoDesks::twins(*desks.township, other).empty());
    // Once it has ended the next application is a new one.
    QVERIFY(
        isRecorded(desks.township->desk().act(id, cases::Withdrawn{u"不办了"_s, true}).result()));
    QVERIFY(TwoDesks::twins(*desks.township, form).empty());
}

void TestTwoPlaces::thePlatformTellsBothWindows()
{
    TwoDesks desks;
    const CaseId here = TwoDesks::receive(*desks.township, desks.form(5));
    const CaseId there = TwoDesks::receive(*desks.county, desks.form(5));
    QVERIFY(TwoDesks::matters(*desks.county).empty());
    desks.exchange();
    // The county sees both cases, the township its own; nothing waits, nothing was refused.
    const auto county = TwoDesks::matters(*desks.county);
    QCOMPARE(county.size(), std::size_t{2});
    const auto township = TwoDesks::matters(*desks.township);
    QCOMPARE(township.size(), std::size_t{1});
    QCOMPARE(township.front().caseId, here);
    QCOMPARE(township.front().matter.kind, MatterKind::Twin);
    QCOMPARE(township.front().matter.other, there);
    const auto twin = TwoDesks::caseAt(*desks.township, here).twins.front();
    QCOMPARE(twin.other.place, desks.county->desk().seat().place);
    QCOMPARE(twin.other.number, TwoDesks::caseAt(*desks.county, there).received.number);
    for (auto* counter : {desks.township.get(), desks.county.get()}) {
        const auto counts = counter->store().readAndWait(
            [](store::Database& database) { return store::outboxCounts(database); });
        QCOMPARE(counts.value(), store::OutboxCounts{});
    }
    // When one of the two ends, nothing is left to decide where both are seen.
    QVERIFY(isRecorded(
        desks.county->desk().act(there, cases::Withdrawn{u"在镇上办"_s, true}).result()));
    QVERIFY(TwoDesks::matters(*desks.county).empty());
}

void TestTwoPlaces::theChiefTakesOneAndBothWindowsFollow()
{
    TwoDesks desks;
    const CaseId here = TwoDesks::receive(*desks.township, desks.form(5));
    const CaseId there = TwoDesks::receive(*desks.county, desks.form(5));
    desks.exchange();
    const auto matters = TwoDesks::matters(*desks.county);
    const auto own = std::ranges::find(matters, there, &store::OpenMatter::caseId);
    QVERIFY(own != matters.end());
    // A clerk looks and does not choose.
    const auto clerk
        = desk::settle(desks.county->store(), desks.county->session(), desks.county->desk(),
            {.event = own->matter.event,
                .choice = ConflictChoice::OtherStands,
                .reason = u"镇上先收"_s});
    QVERIFY(!isRecorded(clerk.result()));
    QVERIFY(isRecorded(
        TwoDesks::settle(*desks.county, own->matter.event, ConflictChoice::OtherStands)));
    QVERIFY(TwoDesks::matters(*desks.county).empty());
    desks.exchange();
    QVERIFY(TwoDesks::matters(*desks.township).empty());
    for (auto* counter : {desks.township.get(), desks.county.get()}) {
        const auto stays = TwoDesks::caseAt(*counter, here);
        QCOMPARE(stays.settled.size(), std::size_t{1});
        QCOMPARE(stays.settled.front().what.choice, ConflictChoice::ThisStands);
        QCOMPARE(stays.settled.front().what.reason, u"申请人说明在镇上办"_s);
        QCOMPARE(stays.settled.front().by.name, u"李建国"_s);
    }
    const auto back = TwoDesks::caseAt(*desks.county, there);
    QCOMPARE(back.yieldsTo(), TwoDesks::caseAt(*desks.township, here).received.number);
    const auto accepted = desks.county->desk().act(there, cases::Accepted{}).result();
    QVERIFY_RESULT(accepted);
    QCOMPARE(std::get<cases::Refusal>(*accepted).objections.front().code,
        cases::Objection::Code::OtherCaseStands);
    QVERIFY(isRecorded(desks.township->desk().act(here, cases::Accepted{}).result()));
}

void TestTwoPlaces::theReasonOfAClerkWhoKnewIsWrittenDown()
{
    TwoDesks desks;
    const CaseId first = TwoDesks::receive(*desks.county, desks.form(5));
    auto again = desks.form(5);
    again.twin = {.number = TwoDesks::caseAt(*desks.county, first).received.number,
        .reason = u"另一处经营场所"_s};
    QCOMPARE(desk::intakeFromJson(desk::toJson(again)).value(), again); // as a draft keeps it
    const CaseId second = TwoDesks::receive(*desks.county, again);
    const auto file = desks.county->desk().caseFile(second).result();
    QVERIFY_RESULT(file);
    QCOMPARE(file->events.size(), std::size_t{2});
    const auto& note = std::get<cases::Noted>(file->events.back().event.payload);
    QCOMPARE(note.kind, cases::NoteKind::TwinKept);
    QCOMPARE(note.text, u"另一处经营场所"_s);
    QCOMPARE(note.other->id, first);
}

void TestTwoPlaces::aDoubtfulStampIsSettledAndTheTermFollows()
{
    TwoDesks desks;
    test::FixedClock clock{desks.hall.clock().now()};
    auto wrong = desks.hall.counter(0, clock);
    QVERIFY_RESULT(wrong->sync());
    static_cast<void>(TwoDesks::receive(*wrong, desks.form(7)));
    // Somebody sets the clock back by two days: what is written now is behind what was.
    clock.set(clock.now() - std::chrono::days{2});
    const auto opened
        = wrong->desk().open(desks.form(8), cases::Payload{cases::Accepted{}}).result();
    QVERIFY(isRecorded(opened));
    const CaseId id = std::get<desk::Recorded>(*opened).c.id;
    const auto before = TwoDesks::caseAt(*wrong, id);
    const auto doubts = TwoDesks::matters(*wrong);
    QCOMPARE(doubts.size(), std::size_t{1}); // receipt and acceptance bear the same moment
    QCOMPARE(doubts.front().matter.kind, MatterKind::DoubtfulStamp);
    clock.set(desks.hall.clock().now());
    QVERIFY_RESULT(wrong->sync());
    const auto arrived = wrong->store().readAndWait(
        [event = doubts.front().matter.event](
            store::Database& database) { return store::arrivalOf(database, event); });
    QVERIFY(arrived && *arrived);
    QVERIFY(isRecorded(
        TwoDesks::settle(*wrong, doubts.front().matter.event, ConflictChoice::TakeArrival)));
    QVERIFY(TwoDesks::matters(*wrong).empty());
    const auto after = TwoDesks::caseAt(*wrong, id);
    QCOMPARE(after.receivedAt, **arrived);
    QCOMPARE(*after.acceptedOn, beijingDay(**arrived));
    QVERIFY(*after.acceptedOn > *before.acceptedOn);
    // The platform folds the same.
    QVERIFY_RESULT(wrong->sync());
    const auto rows = wrong->store().readAndWait(
        [](store::Database& database) { return store::outboxRows(database, 10); });
    QVERIFY(rows.value().empty());
    QCOMPARE(TwoDesks::caseAt(*wrong, id), after);
}

/// Set back by five hours and left so, over a restart of the program: every stamp is doubtful until
/// the clocks are compared; then how far it is off is known, and new stamps are evidence again.
void TestTwoPlaces::aClockThatStaysBackMarksEveryRecordUntilItIsCompared()
{
    TwoDesks desks;
    test::FixedClock clock{desks.hall.clock().now()};
    auto place = desks.hall.counter(0, clock);
    QVERIFY_RESULT(place->sync());
    QVERIFY(!isDoubtful(*place, TwoDesks::receive(*place, desks.form(11))));
    desks.hall.stopPlatform();
    clock.set(clock.now() - std::chrono::hours{5});
    for (quint64 person = 12; person < 15; ++person) {
        clock.advance(std::chrono::minutes{20});
        QVERIFY(isDoubtful(*place, TwoDesks::receive(*place, desks.form(person))));
    }
    place.reset();
    place = desks.hall.counter(0, clock);
    clock.advance(std::chrono::minutes{20});
    QVERIFY(isDoubtful(*place, TwoDesks::receive(*place, desks.form(15))));
    QVERIFY(!place->sync()); // nobody there: nothing is compared
    QVERIFY(isDoubtful(*place, TwoDesks::receive(*place, desks.form(16))));
    QCOMPARE(TwoDesks::matters(*place).size(), std::size_t{5});
    desks.hall.startPlatform();
    QVERIFY_RESULT(place->sync());
    clock.advance(std::chrono::minutes{20});
    QVERIFY(!isDoubtful(*place, TwoDesks::receive(*place, desks.form(17))));
    QCOMPARE(TwoDesks::matters(*place).size(), std::size_t{5}); // those are still the chief's
}

QTEST_MAIN(TestTwoPlaces)
#include "tst_twoplaces.moc"
