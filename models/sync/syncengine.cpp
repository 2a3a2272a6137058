// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncengine.h"

#include "models/sync/newswatcher.h"
#include "models/sync/syncworker.h"

#include <QThread>

namespace yichuang::sync {

SyncEngine::SyncEngine(
    std::unique_ptr<SyncPort> port, TransportFactory factory, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_watcher(
          std::make_unique<NewsWatcher>(*port, factory, [this] { wakeFor(WakeReason::News); }))
    , m_thread(std::make_unique<QThread>())
    , m_worker(new SyncWorker{std::move(port), std::move(factory), clock})
{
    qRegisterMetaType<SyncChipState>();
    qRegisterMetaType<CaseId>();
    qRegisterMetaType<QList<CaseId>>();
    qRegisterMetaType<wire::Problem>();
    m_thread->setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::chipChanged, this, [this](const SyncChipState& state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(m_worker, &SyncWorker::confirmed, this, &SyncEngine::caseConfirmed);
    connect(m_worker, &SyncWorker::changed, this, &SyncEngine::casesChanged);
    connect(m_worker, &SyncWorker::troubled, this, &SyncEngine::problem);
    connect(m_worker, &SyncWorker::packageArrived, this, &SyncEngine::packageTaken);
}

SyncEngine::~SyncEngine()
{
    m_watcher.reset();
    m_worker->cancel();
    if (!m_thread->isRunning()) { // never started: then no end of it deletes the worker
        delete m_worker;
        return;
    }
    m_thread->quit();
    m_thread->wait();
}

void SyncEngine::start()
{
    m_thread->start();
    QMetaObject::invokeMethod(m_worker, &SyncWorker::turn, Qt::QueuedConnection);
    m_watcher->start();
}

void SyncEngine::wake() { wakeFor(WakeReason::NewRecord); }

void SyncEngine::syncNow() { wakeFor(WakeReason::ByHand); }

void SyncEngine::networkChanged() { wakeFor(WakeReason::NetworkChanged); }

void SyncEngine::wakeFor(WakeReason reason)
{
    if (reason == WakeReason::ByHand || reason == WakeReason::NetworkChanged)
        m_watcher->lookAgain();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, reason] { worker->wake(reason); }, Qt::QueuedConnection);
}

} // namespace yichuang::sync
