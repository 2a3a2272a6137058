// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace yichuang::platform {

/// A thread that does one thing again and again.
class Chore
{
public:
    /// Begins at once. `once` answers how long to rest before the next time.
    explicit Chore(std::function<std::chrono::milliseconds()> once);
    /// Returns when `once` is not under way any more.
    ~Chore();
    Chore(const Chore&) = delete;
    Chore& operator=(const Chore&) = delete;

private:
    void run();

    std::function<std::chrono::milliseconds()> m_once;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping{false};
    std::thread m_thread;
};

} // namespace yichuang::platform
