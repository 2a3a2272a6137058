// SPDX-License-Identifier: Apache-2.0
#include "models/store/workerthreads.h"

namespace yichuang::store {

WorkerThreads::WorkerThreads(int count, OpenDatabase open, std::function<void(Database&)> idle)
    : m_open(std::move(open))
    , m_idle(std::move(idle))
{
    m_threads.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        m_threads.emplace_back([this] { serve(); });
}

WorkerThreads::~WorkerThreads()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closing = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void WorkerThreads::add(Job job)
{
    {
        const std::lock_guard lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
}

WorkerThreads::Job WorkerThreads::next()
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
    if (m_jobs.empty())
        return {};
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerThreads::serve()
{
    const auto database = m_open();
    while (const Job job = next()) {
        job(database);
        if (!m_idle || !database)
            continue;
        const bool empty = [this] {
            const std::lock_guard lock{m_mutex};
            return m_jobs.empty();
        }();
        if (empty)
            m_idle(**database);
    }
}

} // namespace yichuang::store
