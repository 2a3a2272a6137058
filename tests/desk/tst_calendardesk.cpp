// SPDX-License-Identifier: Apache-2.0
#include "models/desk/calendardesk.h"
#include "models/desk/profilerules.h"
#include "tests/desk/calendarhall.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::desk;
using test::CalendarHall;
using test::inventedYear;
using test::Person;

namespace {

Day day(QStringView text) { return dayFromText(text).value(); }

/// Where the case of ten days stands before and after the invented year.
const Day dueBefore = day(u"2027-01-05");
const Day dueAfter = day(u"2027-01-07");

std::optional<CalendarRefusal> refusalOf(const Result<Permitted<SweepReport>>& outcome)
{
    const auto* refusal = outcome ? std::get_if<CalendarRefusal>(&*outcome) : nullptr;
    return refusal == nullptr ? std::nullopt : std::optional{*refusal};
}

SweepReport reportOf(const Result<Permitted<SweepReport>>& outcome)
{
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().detail));
    if (const auto* refusal = std::get_if<CalendarRefusal>(&*outcome))
        qFatal("%s", qPrintable(desk::toText(*refusal)));
    return std::get<SweepReport>(*outcome);
}

} // namespace

/// A change of the calendar on a real profile (rulebook 1.10).
class TestCalendarDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIfNamesWhatMovesAndWritesNothing();
    void takingOverMovesWhatMovesOnce();
    void aClosedCaseKeepsItsDay();
    void anEventOfBeforeIsJudgedByTheCalendarOfBefore();
    void anActAfterTheChangeCountsByTheNewYear();
    void aClerkDoesNotChangeTheCalendar();
    void aHandTypedYearNeedsASecondPerson();
    void anEditedProposalIsFound();
    void aWrongYearChangesNothing();
    void whoHoldsAnOldPaperIsListedUntilItIsPrintedAnew();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"profile"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCalendarDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCalendarDesk::whatIfNamesWhatMovesAndWritesNothing()
{
    CalendarHall hall{folder()};
    const CaseId told = hall.accept(10);
    hall.print(told);
    const CaseId untold = hall.accept(10);
    const CaseId early = hall.accept(3);
    const auto before = hall.row(told);
    QCOMPARE(before.due, std::optional{dueBefore});
    QVERIFY(before.provisional);
    const qint64 events = hall.chainLength();

    const auto desk = hall.calendar(Person::Clerk); // asking is everybody's
    const auto answer = desk->whatIf({inventedYear()}).result();
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->openCases, 3);
    QCOMPARE(answer->moved.size(), std::size_t{2});
    QCOMPARE(answer->settled, 2);
    for (const MovedCase& moved : answer->moved) {
        QVERIFY(moved.id == told || moved.id == untold);
        QCOMPARE(moved.oldDue, std::optional{dueBefore});
        QCOMPARE(moved.newDue, std::optional{dueAfter});
        QCOMPARE(moved.told, moved.id == told);
        QVERIFY(moved.wasProvisional && !moved.isProvisional);
        QCOMPARE(moved.number, hall.row(moved.id).number);
        QVERIFY(!moved.itemName.isEmpty());
    }
    QVERIFY(hall.row(told) == before);
    QCOMPARE(hall.chainLength(), events);
    QVERIFY(hall.row(early) == hall.replayed(early));
}

void TestCalendarDesk::takingOverMovesWhatMovesOnce()
{
    CalendarHall hall{folder()};
    const CaseId told = hall.accept(10);
    hall.print(told);
    const CaseId untold = hall.accept(10);
    const CaseId early = hall.accept(3);
    const auto earlyBefore = hall.row(early);
    const QString oldVersion = hall.rules()->now().calendar.version();
    const qint64 events = hall.chainLength();

    const auto desk = hall.calendar(Person::Administrator);
    const SweepReport report = reportOf(desk->takeOver({inventedYear()}).result());
    QCOMPARE(report.moved, 2);
    QCOMPARE(report.changed, 2);
    QCOMPARE(report.recorded, 2);
    QCOMPARE(hall.chainLength(), events + 2);
    for (const CaseId id : {told, untold}) {
        const auto row = hall.row(id);
        QCOMPARE(row.due, std::optional{dueAfter});
        QVERIFY(!row.provisional);
        QVERIFY(row == hall.replayed(id));
        const auto moves = hall.movesOf(id);
        QCOMPARE(moves.size(), std::size_t{1});
        QCOMPARE(moves[0].clock, u"C2"_s);
        QCOMPARE(moves[0].oldDue, std::optional{dueBefore});
        QCOMPARE(moves[0].newDue, std::optional{dueAfter});
        QCOMPARE(moves[0].told, id == told);
        QCOMPARE(moves[0].oldCalendar, oldVersion);
        QCOMPARE(moves[0].newCalendar, report.version);
    }
    QVERIFY(hall.row(early) == earlyBefore);
    QVERIFY(hall.row(early) == hall.replayed(early));

    // Again: the same year says nothing new.
    const SweepReport again = reportOf(desk->takeOver({inventedYear()}).result());
    QCOMPARE(again.changed, 0);
    QCOMPARE(hall.chainLength(), events + 2);
    QVERIFY(desk->overview().result()->isFollowed);
}

void TestCalendarDesk::aClosedCaseKeepsItsDay()
{
    CalendarHall hall{folder()};
    const CaseId closed = hall.accept(10);
    hall.withdraw(closed);
    const auto before = hall.row(closed);
    QCOMPARE(before.due, std::optional{dueBefore});
    const auto report
        = reportOf(hall.calendar(Person::Administrator)->takeOver({inventedYear()}).result());
    QCOMPARE(report.changed, 0);
    QVERIFY(hall.row(closed) == before);
    QVERIFY(hall.replayed(closed) == before);
    // An addition after the end changes the row's version, not its day.
    hall.print(closed);
    QCOMPARE(hall.row(closed).due, std::optional{dueBefore});
    QVERIFY(hall.row(closed) == hall.replayed(closed));
}

void TestCalendarDesk::anEventOfBeforeIsJudgedByTheCalendarOfBefore()
{
    // Received on Thursday, 31 December; the answer is due on 8 January, or on 11 January when the
    // invented break counts. Accepted on 11 January under the old calendar it is late: accepted as
    // of the receipt day. A year that comes afterwards must not turn that round.
    CalendarHall hall{folder()};
    hall.clock.set(toInstant({day(u"2026-12-31"), std::chrono::hours{10}}));
    const CaseId id = hall.accept(10);
    hall.clock.set(toInstant({day(u"2027-01-11"), std::chrono::hours{10}}));
    const auto before = hall.replayed(id);
    reportOf(hall.calendar(Person::Administrator)->takeOver({inventedYear()}).result());
    QCOMPARE(hall.replayed(id).acceptedOn, before.acceptedOn);
    const auto book = hall.rules()->now();
    QCOMPARE(book.pastCalendars.size(), std::size_t{1});
    QVERIFY(book.calendarOf(book.pastCalendars[0].version()) == book.pastCalendars[0]);
    QVERIFY(book.calendarOf(u"never heard of"_s) == book.calendar);
    // A program that starts anew knows the past as well.
    const auto fresh = hall.store().readAndWait(
        [](store::Database& database) { return profileRuleBook(database); });
    QVERIFY_RESULT(fresh);
    QVERIFY(fresh->pastCalendars == book.pastCalendars);
}

void TestCalendarDesk::anActAfterTheChangeCountsByTheNewYear()
{
    CalendarHall hall{folder()};
    // Another program works on the profile with the rules it read at its start.
    auto stale = std::make_shared<LiveRules>(hall.rules()->now());
    Desk other{hall.store(), hall.session(), stale, hall.seat(Person::Clerk), hall.clock};
    const CaseId id = hall.accept(10);
    reportOf(hall.calendar(Person::Administrator)->takeOver({inventedYear()}).result());
    const auto noted = other.act(id, cases::Noted{u"电话已通知"_s}).result();
    QVERIFY_RESULT(noted);
    QCOMPARE(hall.row(id).due, std::optional{dueAfter});
    QVERIFY(hall.row(id) == hall.replayed(id));
    QCOMPARE(stale->now().calendar.version(), hall.rules()->now().calendar.version());
}

void TestCalendarDesk::aClerkDoesNotChangeTheCalendar()
{
    CalendarHall hall{folder()};
    const CaseId id = hall.accept(10);
    const auto clerk = hall.calendar(Person::Clerk);
    QCOMPARE(refusalOf(clerk->takeOver({inventedYear()}).result()),
        std::optional{CalendarRefusal::NotAdministrator});
    const auto proposed = clerk->propose(inventedYear()).result();
    QVERIFY_RESULT(proposed);
    QVERIFY(std::get<CalendarRefusal>(*proposed) == CalendarRefusal::NotAdministrator);
    QCOMPARE(hall.row(id).due, std::optional{dueBefore});
}

void TestCalendarDesk::aHandTypedYearNeedsASecondPerson()
{
    CalendarHall hall{folder()};
    const CaseId id = hall.accept(10);
    const auto first = hall.calendar(Person::Administrator);
    const auto proposed = first->propose(inventedYear()).result();
    QVERIFY_RESULT(proposed);
    const qint64 number = std::get<qint64>(*proposed);
    QCOMPARE(hall.row(id).due, std::optional{dueBefore});
    QVERIFY(first->overview().result()->years.back().year.year == 2026);

    QCOMPARE(
        refusalOf(first->confirm(number).result()), std::optional{CalendarRefusal::SamePerson});
    // Another account of the same human being is the same person.
    QCOMPARE(refusalOf(hall.calendar(Person::AdministratorAgain)->confirm(number).result()),
        std::optional{CalendarRefusal::SamePerson});
    QCOMPARE(refusalOf(hall.calendar(Person::Clerk)->confirm(number).result()),
        std::optional{CalendarRefusal::NotSecondPerson});
    QCOMPARE(hall.row(id).due, std::optional{dueBefore});

    const auto second = hall.calendar(Person::ChiefRepresentative);
    const auto preview = second->preview(number).result();
    QVERIFY_RESULT(preview);
    QVERIFY(preview->year == inventedYear());
    QCOMPARE(preview->whatIf.moved.size(), std::size_t{1});
    QCOMPARE(reportOf(second->confirm(number).result()).moved, 1);
    QCOMPARE(hall.row(id).due, std::optional{dueAfter});
    QCOMPARE(refusalOf(second->confirm(number).result()), std::optional{CalendarRefusal::NotOpen});

    const auto overview = second->overview().result();
    QVERIFY_RESULT(overview);
    const auto& accepted = overview->years.back().accepted;
    QVERIFY(accepted.has_value());
    QCOMPARE(accepted->source, store::YearSource::HandTyped);
    QCOMPARE(accepted->acceptedBy, u"高明"_s);
    QCOMPARE(accepted->confirmedBy, u"李建国"_s);
}

void TestCalendarDesk::anEditedProposalIsFound()
{
    CalendarHall hall{folder()};
    const auto proposed = hall.calendar(Person::Administrator)->propose(inventedYear()).result();
    QVERIFY_RESULT(proposed);
    const auto edited = hall.store().writeAndWait([](store::Database& database) {
        return database.run(u"UPDATE calendar_proposals SET person = 'G1009'"_s);
    });
    QVERIFY_RESULT(edited);
    const auto confirmed
        = hall.calendar(Person::AdministratorAgain)->confirm(std::get<qint64>(*proposed)).result();
    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error().code, Error::Code::Corrupt);
}

void TestCalendarDesk::aWrongYearChangesNothing()
{
    CalendarHall hall{folder()};
    const CaseId id = hall.accept(10);
    auto wrong = inventedYear();
    wrong.makeUpDays = {day(u"2027-01-12")}; // a Tuesday
    const auto desk = hall.calendar(Person::Administrator);
    for (const Error::Code code :
        {desk->whatIf({wrong}).result().error().code, desk->takeOver({wrong}).result().error().code,
            desk->propose(wrong).result().error().code})
        QCOMPARE(code, Error::Code::InvalidInput);
    auto far = inventedYear();
    far.year = 2029; // 2027 and 2028 would be missing
    QVERIFY(!desk->takeOver({far}).result());
    QCOMPARE(hall.row(id).due, std::optional{dueBefore});
    QVERIFY(desk->overview().result()->proposals.empty());
}

void TestCalendarDesk::whoHoldsAnOldPaperIsListedUntilItIsPrintedAnew()
{
    CalendarHall hall{folder()};
    const CaseId told = hall.accept(10);
    hall.print(told);
    const CaseId untold = hall.accept(10);
    const CaseId ended = hall.accept(10);
    hall.print(ended);
    const auto desk = hall.calendar(Person::Administrator);
    QVERIFY(desk->toTell().result()->empty());
    reportOf(desk->takeOver({inventedYear()}).result());
    hall.withdraw(ended);

    const auto list = desk->toTell().result();
    QVERIFY_RESULT(list);
    QCOMPARE(list->size(), std::size_t{1});
    QVERIFY(list->front().id == told);
    QCOMPARE(list->front().toldDue, dueBefore);
    QCOMPARE(list->front().due, std::optional{dueAfter});
    QVERIFY(!list->front().telephone.isEmpty());
    QCOMPARE(hall.movesOf(untold).size(), std::size_t{1});
    hall.print(told);
    QVERIFY(desk->toTell().result()->empty());
}

QTEST_GUILESS_MAIN(TestCalendarDesk)
#include "tst_calendardesk.moc"
