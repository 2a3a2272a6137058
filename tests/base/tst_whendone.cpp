// SPDX-License-Identifier: Apache-2.0
#include "models/base/whendone.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace yichuang;

/// Answers of other threads reach only who still waits for them.
class TestWhenDone final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnTheCallersThread();
    void saysNothingToWhoIsGone();
    void saysNothingOfAbandonedWork();
    void answersWhatWasThereBefore();
};

void TestWhenDone::answersOnTheCallersThread()
{
    QPromise<int> promise;
    promise.start();
    std::optional<int> answer;
    QThread* where = nullptr;
    whenDone(promise.future(), this, [&](int value) {
        answer = value;
        where = QThread::currentThread();
    });
    const std::unique_ptr<QThread> worker(QThread::create([&promise] {
        promise.addResult(7);
        promise.finish();
    }));
    worker->start();
    QVERIFY(worker->wait());
    QVERIFY(!answer); // not from the worker
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, 7);
    QCOMPARE(where, thread());
}

void TestWhenDone::saysNothingToWhoIsGone()
{
    QPromise<int> promise;
    promise.start();
    int calls = 0;
    auto context = std::make_unique<QObject>();
    whenDone(promise.future(), context.get(), [&calls](int) { ++calls; });
    context.reset();
    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void TestWhenDone::saysNothingOfAbandonedWork()
{
    int calls = 0;
    {
        QPromise<int> promise;
        promise.start();
        whenDone(promise.future(), this, [&calls](int) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
    QTRY_COMPARE(children().size(), 0); // whoever watched has gone too
}

void TestWhenDone::answersWhatWasThereBefore()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(7);
    promise.finish();
    int answer = 0;
    whenDone(promise.future(), this, [&answer](int value) { answer = value; });
    QCOMPARE(answer, 7);
}

QTEST_GUILESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
