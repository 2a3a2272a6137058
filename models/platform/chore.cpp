// SPDX-License-Identifier: Apache-2.0
#include "models/platform/chore.h"

namespace yichuang::platform {

Chore::Chore(std::function<std::chrono::milliseconds()> once)
    : m_once(std::move(once))
    , m_thread([this] { run(); })
{
}

Chore::~Chore()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Chore::run()
{
    std::unique_lock lock{m_mutex};
    while (!m_stopping) {
        lock.unlock();
        const auto rest = m_once();
        lock.lock();
        m_wake.wait_for(lock, rest, [this] { return m_stopping; });
    }
}

} // namespace yichuang::platform
