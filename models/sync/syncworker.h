// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncengine.h"

#include <QTimer>

#include <atomic>

namespace yichuang::sync {

/// Lives in the sync thread: turns the driver until it rests, then sleeps until the end of the rest
/// or a wake.
class SyncWorker final : public QObject, private SyncListener
{
    Q_OBJECT

public:
    SyncWorker(std::unique_ptr<SyncPort> port, TransportFactory factory, const Clock& clock);

    void turn();
    void wake(WakeReason reason);
    /// From any thread.
    void cancel();

Q_SIGNALS:
    void chipChanged(const yichuang::sync::SyncChipState& state);
    void confirmed(const yichuang::CaseId& id);
    void changed(const QList<yichuang::CaseId>& ids);
    void troubled(const yichuang::wire::Problem& problem);
    void packageArrived(const QString& name);

private:
    void stateChanged(const SyncChipState& state) override { Q_EMIT chipChanged(state); }
    void caseConfirmed(const CaseId& id) override { Q_EMIT confirmed(id); }
    void casesChanged(const std::vector<CaseId>& ids) override
    {
        Q_EMIT changed(QList<CaseId>(ids.begin(), ids.end()));
    }
    void problem(const wire::Problem& problem) override { Q_EMIT troubled(problem); }
    void packageTaken(const QString& name) override { Q_EMIT packageArrived(name); }

    std::unique_ptr<SyncPort> m_port;
    const Clock& m_clock;
    SyncDriver m_driver;
    QTimer m_timer;
    std::atomic<bool> m_cancelled{false};
};

} // namespace yichuang::sync
