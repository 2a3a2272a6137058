// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clockdoubt.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::cases;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Millis = std::chrono::milliseconds;

constexpr Instant morning{1'772'415'000s};

ClockReading reading(Millis wall, Millis ran = 0ms, const QString& boot = u"monday"_s)
{
    return {.at = morning + wall, .bootId = boot, .monotonic = ran};
}

/// A machine whose wall clock people and batteries turn, with what a device keeps of it. Beside
/// the rule stands what the promise says: the true lag of each good moment since the last
/// comparison.
class Machine
{
public:
    void run(Millis time)
    {
        m_true += time;
        m_ran += time;
    }
    void turn(Millis by) { m_error += by; }
    /// A new run of the machine; `off`: how long it stood still.
    void restart(Millis off)
    {
        m_true += off;
        m_ran = Millis{0};
        m_boot += 1;
    }
    void compare()
    {
        m_offset = -m_error;
        m_good = now();
        m_past = {{m_good->at, m_boot, m_ran}};
    }
    /// Whether the stamp is doubtful, and whether the promise says so.
    std::pair<bool, bool> record()
    {
        const ClockReading here = now();
        const bool doubtful = isDoubtful(m_offset, m_good, here);
        bool promised = m_offset > 24h || m_offset < -24h;
        for (const Past& one : m_past) {
            const Millis ran = one.boot == m_boot ? m_ran - one.ran : Millis{0};
            promised = promised || here.at < one.at + ran - 2min;
        }
        if (!doubtful) {
            m_good = lastGoodAfter(m_good, here);
            m_past.push_back({here.at, m_boot, m_ran});
        }
        return {doubtful, promised};
    }
    [[nodiscard]] Millis error() const { return m_error; }

private:
    struct Past
    {
        Instant at;
        int boot{0};
        Millis ran{0};
    };
    [[nodiscard]] ClockReading now() const
    {
        return {.at = morning + m_true + m_error,
            .bootId = QString::number(m_boot),
            .monotonic = m_ran};
    }

    Millis m_true{0};
    Millis m_error{0};
    Millis m_ran{0};
    Millis m_offset{0};
    int m_boot{1};
    std::optional<ClockReading> m_good;
    std::vector<Past> m_past; ///< every good moment since the last comparison
};

Millis upTo(std::chrono::minutes most)
{
    return Millis{*rc::gen::inRange<qint64>(0, Millis{most}.count())};
}

} // namespace

/// When a stamp of this device is doubtful (sync protocol, "Clock").
class TestClockDoubt final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClockNobodyDoubts();
    void overADayFromThePlatformIsDoubtful();
    void everyRecordAfterAJumpBackIsDoubtful();
    void aJumpBackThatIsStillAheadOfTheLastRecord();
    void aNewRunOfTheMachineKnowsTheLastRecordOnly();
    void slightStepsBackDoNotAddUpUnseen();
    void aComparisonClearsIt();
    void markedExactlyAsPromised();
    void afterAComparisonARightClockIsGood();
};

void TestClockDoubt::aClockNobodyDoubts()
{
    QVERIFY(!isDoubtful(0ms, {}, reading(0h)));
    QVERIFY(!isDoubtful(-3h, reading(0h), reading(1h, 1h)));
    QVERIFY(!isDoubtful(0ms, reading(0h), reading(1h, 1min))); // it slept, or was set forward
    QVERIFY(!isDoubtful(0ms, reading(0h), reading(-1min, 30s))); // set right
}

void TestClockDoubt::overADayFromThePlatformIsDoubtful()
{
    QVERIFY(!isDoubtful(24h, {}, reading(0h)));
    QVERIFY(isDoubtful(24h + 1ms, {}, reading(0h)));
    QVERIFY(isDoubtful(-25h, reading(0h), reading(1h, 1h)));
}

void TestClockDoubt::everyRecordAfterAJumpBackIsDoubtful()
{
    const auto good = lastGoodAfter(std::nullopt, reading(0h));
    for (const Millis ran : {0h, 1h, 7h, 24h})
        QVERIFY(isDoubtful(0ms, good, reading(ran - 48h, ran)));
    // Even where it has come past the last good stamp by running on.
    QVERIFY(isDoubtful(0ms, good, reading(1h, 49h)));
}

void TestClockDoubt::aJumpBackThatIsStillAheadOfTheLastRecord()
{
    // Recorded at half past nine; at noon the clock is set back to eleven.
    QVERIFY(isDoubtful(0ms, reading(0h), reading(90min, 150min)));
}

void TestClockDoubt::aNewRunOfTheMachineKnowsTheLastRecordOnly()
{
    // The battery of its clock is empty: it starts in 1970.
    const ClockReading empty{.at = Instant{5min}, .bootId = u"tuesday"_s, .monotonic = 5min};
    QVERIFY(isDoubtful(0ms, reading(0h, 9h), empty));
    QVERIFY(!isDoubtful(0ms, reading(0h, 9h), reading(1h, 1min, u"tuesday"_s)));
    QVERIFY(isDoubtful(0ms, reading(0h, 9h), reading(-1h, 1min, u"tuesday"_s)));
}

void TestClockDoubt::slightStepsBackDoNotAddUpUnseen()
{
    std::optional<ClockReading> good = reading(0h);
    int unseen = 0;
    for (int step = 1; step <= 10; ++step) {
        const auto now = reading(step * (1h - 90s), step * 1h);
        if (isDoubtful(0ms, good, now))
            break;
        good = lastGoodAfter(good, now);
        ++unseen;
    }
    QCOMPARE(unseen, 1); // 90 s may be how a clock is set right, 180 s are not
}

void TestClockDoubt::aComparisonClearsIt()
{
    Machine machine;
    machine.record();
    machine.turn(-5h);
    QVERIFY(machine.record().first);
    machine.restart(10min);
    machine.turn(1h);
    QVERIFY(machine.record().first);
    machine.compare(); // four hours behind, and that is known now
    QVERIFY(!machine.record().first);
    machine.turn(-30min);
    QVERIFY(machine.record().first);
}

void TestClockDoubt::markedExactlyAsPromised()
{
    const bool held = rc::check("marked from the jump to the comparison and nowhere else", [] {
        Machine machine;
        int doubtful = 0;
        const int steps = *rc::gen::inRange(1, 60);
        for (int step = 0; step < steps; ++step) {
            machine.run(upTo(90min));
            switch (*rc::gen::inRange(0, 12)) {
            case 0:
                machine.turn(-upTo(30h));
                break;
            case 1:
                machine.turn(upTo(30h));
                break;
            case 2:
                machine.turn(-upTo(2min));
                break;
            case 3:
                machine.restart(upTo(20h));
                break;
            case 4:
                machine.compare();
                break;
            default:
                const auto [marked, promised] = machine.record();
                RC_ASSERT(marked == promised);
                doubtful += marked ? 1 : 0;
            }
        }
        RC_CLASSIFY(doubtful > 0, "some doubtful");
    });
    QVERIFY(held);
}

void TestClockDoubt::afterAComparisonARightClockIsGood()
{
    const bool held = rc::check("a comparison within a day clears every doubt", [] {
        Machine machine;
        const int turns = *rc::gen::inRange(0, 20);
        for (int turn = 0; turn < turns; ++turn) {
            machine.turn(upTo(60h) - Millis{30h});
            machine.run(upTo(90min));
            machine.record();
        }
        machine.compare();
        machine.run(upTo(90min));
        RC_ASSERT(machine.record().first == (std::chrono::abs(machine.error()) > Millis{24h}));
    });
    QVERIFY(held);
}

QTEST_MAIN(TestClockDoubt)
#include "tst_clockdoubt.moc"
