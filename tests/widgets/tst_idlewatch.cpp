// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedclock.h"
#include "widgets/window/idlewatch.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace std::chrono_literals;
using namespace yichuang;
using window::IdleWatch;

class TestIdleWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void warnsForTheLastHalfMinute();
    void anyKeyTakesTheWarningBack();
    void aMouseAtRestIsNobody();
    void countsTheTimeTheMachineSlept();
    void aWallClockSetBackDoesNotKeepItOpen();
    void restsWhileStopped();

private:
    void after(std::chrono::milliseconds time)
    {
        m_clock->advance(time);
        m_watch->check();
    }

    std::unique_ptr<test::FixedClock> m_clock;
    std::unique_ptr<IdleWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_warned;
    std::unique_ptr<QSignalSpy> m_extended;
    std::unique_ptr<QSignalSpy> m_expired;
};

void TestIdleWatch::init()
{
    m_clock = std::make_unique<test::FixedClock>("2026-11-18 10:26");
    m_watch = std::make_unique<IdleWatch>(*m_clock);
    m_warned = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::warned);
    m_extended = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::extended);
    m_expired = std::make_unique<QSignalSpy>(m_watch.get(), &IdleWatch::expired);
    m_watch->start();
}

void TestIdleWatch::warnsForTheLastHalfMinute()
{
    after(9min + 29s);
    QCOMPARE(m_warned->size(), 0);
    after(1s);
    QCOMPARE(m_warned->size(), 1);
    QCOMPARE(m_warned->last().first().toInt(), 30);
    after(29s);
    QCOMPARE(m_warned->last().first().toInt(), 1);
    QCOMPARE(m_expired->size(), 0);
    after(1s);
    QCOMPARE(m_expired->size(), 1);
    after(1s);
    QCOMPARE(m_expired->size(), 1);
}

void TestIdleWatch::anyKeyTakesTheWarningBack()
{
    QWidget field;
    after(9min + 40s);
    QVERIFY(m_watch->isWarning());
    QTest::keyClick(&field, Qt::Key_A);
    QCOMPARE(m_extended->size(), 1);
    QVERIFY(!m_watch->isWarning());
    after(9min + 29s);
    QCOMPARE(m_expired->size(), 0);
    QCOMPARE(m_warned->size(), 1);
    after(31s);
    QCOMPARE(m_expired->size(), 1);
}

void TestIdleWatch::aMouseAtRestIsNobody()
{
    QWidget page;
    const auto moveTo = [&page](QPointF place) {
        QMouseEvent move(
            QEvent::MouseMove, place, place, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &move);
    };
    moveTo({10, 10});
    after(9min + 40s);
    moveTo({10, 10});
    QVERIFY(m_watch->isWarning());
    moveTo({12, 10});
    QVERIFY(!m_watch->isWarning());
}

void TestIdleWatch::countsTheTimeTheMachineSlept()
{
    m_clock->set(m_clock->now() + 2h); // the steady clock stood
    m_watch->check();
    QCOMPARE(m_expired->size(), 1);
}

void TestIdleWatch::aWallClockSetBackDoesNotKeepItOpen()
{
    m_clock->set(m_clock->now() - 3h);
    after(10min);
    QCOMPARE(m_expired->size(), 1);
}

void TestIdleWatch::restsWhileStopped()
{
    m_watch->stop();
    after(1h);
    QCOMPARE(m_warned->size() + m_expired->size(), 0);
    m_watch->start();
    after(1min);
    QCOMPARE(m_warned->size() + m_expired->size(), 0);
}

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
