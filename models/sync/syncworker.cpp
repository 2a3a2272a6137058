// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncworker.h"

#include <QRandomGenerator>

#include <algorithm>

namespace yichuang::sync {

SyncWorker::SyncWorker(std::unique_ptr<SyncPort> port, TransportFactory factory, const Clock& clock)
    : m_port(std::move(port))
    , m_clock(clock)
    , m_driver(*m_port, std::move(factory), clock, *this,
          [] { return QRandomGenerator::global()->generateDouble(); })
    , m_timer(this)
{
    m_driver.workAhead();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncWorker::turn);
}

void SyncWorker::turn()
{
    if (m_cancelled)
        return;
    const SyncStep step = m_driver.advance();
    const auto* rest = std::get_if<Rest>(&step);
    if (rest == nullptr)
        m_timer.start(
            Millis{0}); // through the event loop, so that wakes and the end are heard between steps
    else if (rest->until)
        m_timer.start(std::max(*rest->until - m_clock.monotonic(), Millis{1}));
    else
        m_timer.stop();
}

void SyncWorker::wake(WakeReason reason)
{
    m_driver.wake(reason);
    m_timer.start(Millis{0}); // many wakes in a row are one turn
}

void SyncWorker::cancel()
{
    m_cancelled = true;
    m_driver.cancel();
}

} // namespace yichuang::sync
