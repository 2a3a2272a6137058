// SPDX-License-Identifier: Apache-2.0
#include "models/desk/calendardesk.h"
#include "models/desk/profilerules.h"
#include "tests/desk/calendarhall.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::desk;
using test::CalendarHall;
using test::inventedYear;
using test::Person;

namespace {

/// Where the case of ten days stands after the invented year.
const Day dueAfter{std::chrono::year{2027} / 1 / 7};

/// The child of the kill test: takes the invented year over in small steps and says so after each.
int sweepUntilKilled(const QString& folder)
{
    CalendarHall hall{folder};
    const auto year = inventedYear();
    const auto taken = hall.store().writeAndWait([&](store::Database& database) {
        return takeOverYears(database, {&year, 1}, {}, hall.clock.now());
    });
    if (!taken)
        return 1;
    CalendarSweep sweep{hall.session(), hall.rules(), hall.seat(Person::Clerk), hall.clock};
    for (;;) {
        const auto progress = hall.store().writeAndWait(
            [&](store::Database& database) { return sweep.step(database, 1); });
        if (!progress || *progress == Progress::Done)
            return progress ? 0 : 1;
        std::printf("step\n");
        std::fflush(stdout);
    }
}

} // namespace

/// The work after a calendar was taken over, when it does not run in one go.
class TestCalendarSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSweepCutShortGoesOn();
    void killedInTheMiddleItLosesAndDoublesNothing();
    void rowsOfAnEarlierProgramAreCountedFirst();
    void stopsAreJudgedAgain();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"profile"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCalendarSweep::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCalendarSweep::aSweepCutShortGoesOn()
{
    CalendarHall hall{folder()};
    std::vector<CaseId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(hall.accept(10));
    const auto year = inventedYear();
    QVERIFY_RESULT(hall.store().writeAndWait([&](store::Database& database) {
        return takeOverYears(database, {&year, 1}, {}, hall.clock.now());
    }));
    CalendarSweep cut{hall.session(), hall.rules(), hall.seat(Person::Clerk), hall.clock};
    const auto step = hall.store().writeAndWait(
        [&](store::Database& database) { return cut.step(database, 2); });
    QVERIFY_RESULT(step);
    QCOMPARE(*step, Progress::More);
    const auto desk = hall.calendar(Person::Clerk);
    QVERIFY(!desk->overview().result()->isFollowed);

    const auto rest = desk->bringUpToDate().result();
    QVERIFY_RESULT(rest);
    QCOMPARE(rest->moved, 3);
    QVERIFY(desk->overview().result()->isFollowed);
    for (const CaseId id : ids) {
        QCOMPARE(hall.movesOf(id).size(), std::size_t{1});
        QVERIFY(hall.row(id) == hall.replayed(id));
    }
}

void TestCalendarSweep::killedInTheMiddleItLosesAndDoublesNothing()
{
    constexpr int cases = 12;
    std::vector<CaseId> ids;
    {
        CalendarHall hall{folder()};
        for (int i = 0; i < cases; ++i)
            ids.push_back(hall.accept(10));
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--sweep-until-killed"_s, folder()});
    QVERIFY(child.waitForStarted(test::patience));
    QByteArray said;
    while (said.count('\n') < 4 && child.waitForReadyRead(test::patience))
        said += child.readAllStandardOutput();
    child.kill();
    QVERIFY(child.waitForFinished(test::patience));
    QVERIFY(said.count('\n') >= 4);

    CalendarHall hall{folder()};
    const auto moved = std::ranges::count_if(
        ids, [&](CaseId id) { return hall.row(id).due == std::optional{dueAfter}; });
    QVERIFY2(moved >= 3, QByteArray::number(static_cast<qint64>(moved)));
    QVERIFY_RESULT(hall.calendar(Person::Clerk)->bringUpToDate().result());
    for (const CaseId id : ids) {
        QCOMPARE(hall.row(id).due, std::optional{dueAfter});
        QCOMPARE(hall.movesOf(id).size(), std::size_t{1});
        QVERIFY(hall.row(id) == hall.replayed(id));
    }
    QCOMPARE(hall.chainLength(), qint64{3 * cases});
}

void TestCalendarSweep::rowsOfAnEarlierProgramAreCountedFirst()
{
    CalendarHall hall{folder()};
    const CaseId told = hall.accept(10);
    hall.print(told);
    const auto before = hall.row(told);
    // As migration 002 leaves a row of the first schema.
    QVERIFY_RESULT(hall.store().writeAndWait([](store::Database& database) {
        return database.run(u"UPDATE cases SET count_text = NULL, told_due = NULL"_s)
            .and_then([&](qint64) { return database.run(u"DELETE FROM settings"_s); });
    }));
    const auto desk = hall.calendar(Person::Administrator);
    const auto answer = desk->whatIf({inventedYear()}).result();
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->moved.size(), std::size_t{1});
    QVERIFY(answer->moved[0].told);
    QVERIFY(hall.row(told) == before);
    const auto taken = desk->takeOver({inventedYear()}).result();
    QVERIFY_RESULT(taken);
    QCOMPARE(std::get<SweepReport>(*taken).moved, 1);
    QVERIFY(hall.row(told) == hall.replayed(told));
}

void TestCalendarSweep::stopsAreJudgedAgain()
{
    CalendarHall hall{folder()};
    const auto stop = [&hall](CaseId id) {
        hall.act(id, Person::Reviewer, cases::ReviewAssigned{u"G1002"_s, u"张文海"_s});
        hall.act(id, Person::Reviewer,
            cases::StopRequested{.kind = catalogue::ProcedureKind::ExpertReview,
                .legalBasis = u"行政许可法第四十五条"_s,
                .institution = u"专家组"_s,
                .from = hall.clock.today(),
                .told = WorkingDays{8},
                .reason = u"专家评审"_s});
        hall.act(id, Person::ChiefRepresentative,
            cases::StopApproved{.stop = 1,
                .documentNumber = u"特〔2026〕1号"_s,
                .deliveryWay = u"当面"_s,
                .deliveredAt = hall.clock.now(),
                .deliveryProof = u"签名"_s});
    };
    const CaseId open = hall.accept(10);
    stop(open);
    const CaseId ended = hall.accept(10);
    stop(ended);
    hall.clock.advance(std::chrono::days{2});
    hall.act(ended, Person::Reviewer,
        cases::StopEnded{
            .stop = 1, .resultOn = hall.clock.today(), .result = u"通过"_s, .paper = u"意见"_s});
    const auto openBefore = hall.row(open);
    const auto endedBefore = hall.row(ended);
    QCOMPARE(openBefore.phase, cases::ClockPhase::Paused);
    const Day oneDayMore{std::chrono::year{2027} / 1 / 6}; // Tuesday was not counted
    QCOMPARE(endedBefore.due, std::optional{oneDayMore});

    const auto taken = hall.calendar(Person::Administrator)->takeOver({inventedYear()}).result();
    QVERIFY_RESULT(taken);
    QVERIFY(hall.row(open) == hall.replayed(open));
    QVERIFY(hall.row(ended) == hall.replayed(ended));
    QVERIFY(hall.row(ended).due > endedBefore.due);
    QCOMPARE(hall.movesOf(ended).size(), std::size_t{1});
    const bool openMoved = hall.row(open).due != openBefore.due;
    QCOMPARE(hall.movesOf(open).size(), std::size_t{openMoved ? 1U : 0U});
}

int main(int argc, char** argv)
{
    QCoreApplication application{argc, argv};
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--sweep-until-killed")
        return sweepUntilKilled(arguments.at(2));
    TestCalendarSweep test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_calendarsweep.moc"
