// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace yichuang::store {

/// A few threads that share one queue, each with a connection of its own that it opens, uses and
/// closes.
class WorkerThreads
{
public:
    using OpenDatabase = std::function<Result<std::unique_ptr<Database>>()>;
    /// Called with the thread's connection, or with why it has none.
    using Job = std::function<void(const Result<std::unique_ptr<Database>>&)>;

    /// `idle` runs on a thread whose queue has become empty.
    WorkerThreads(int count, OpenDatabase open, std::function<void(Database&)> idle = {});
    /// Everything queued is still done.
    ~WorkerThreads();
    WorkerThreads(const WorkerThreads&) = delete;
    WorkerThreads& operator=(const WorkerThreads&) = delete;

    void add(Job job);

private:
    void serve();
    [[nodiscard]] Job next();

    OpenDatabase m_open;
    std::function<void(Database&)> m_idle;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_closing{false};
    std::vector<std::thread> m_threads;
};

} // namespace yichuang::store
