// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncdriver.h"

#include <QList>
#include <QObject>

#include <memory>

class QThread;

namespace yichuang::sync {

class NewsWatcher;
class SyncWorker;

/// Turns a SyncDriver in a thread of its own. Signals arrive in the engine's thread. Starts at
/// rest: call start().
class SyncEngine final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the engine.
    SyncEngine(std::unique_ptr<SyncPort> port, TransportFactory factory, const Clock& clock,
        QObject* parent = nullptr);
    /// Cuts a call under way; waits for the thread.
    ~SyncEngine() override;

    void start();
    /// What the chip shows now.
    [[nodiscard]] const SyncChipState& state() const { return m_state; }

public Q_SLOTS:
    /// Something was laid into the outbox: connect store::Store::written() here. Cheap, may come
    /// often.
    void wake();
    /// All waits begin anew; also after enrolling.
    void syncNow();
    void networkChanged();

Q_SIGNALS:
    void stateChanged(const yichuang::sync::SyncChipState& state);
    /// No event of the case waits any more.
    void caseConfirmed(const yichuang::CaseId& id);
    /// Changes made elsewhere arrived; the lists are out of date.
    void casesChanged(const QList<yichuang::CaseId>& ids);
    void problem(const yichuang::wire::Problem& problem);
    /// A new package of the platform (catalogue, calendar) lies in the profile.
    void packageTaken(const QString& name);

private:
    void wakeFor(WakeReason reason);

    std::unique_ptr<NewsWatcher> m_watcher; // uses the worker's port: made after it, ended before
    std::unique_ptr<QThread> m_thread;
    SyncWorker* m_worker; // deleted by its thread's end
    SyncChipState m_state;
};

} // namespace yichuang::sync

Q_DECLARE_METATYPE(yichuang::sync::SyncChipState)
Q_DECLARE_METATYPE(yichuang::CaseId)
Q_DECLARE_METATYPE(yichuang::wire::Problem)
