// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncport.h"
#include "models/sync/transport.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace yichuang::sync {

/// Asks the platform for news and lets it take its time with the answer (long poll), on a line and
/// a thread of its own: a record made meanwhile does not wait behind the question. Takes nothing
/// in; whoever is told pulls. Where the platform does not wait, it is asked no oftener than without
/// a long poll.
class NewsWatcher
{
public:
    /// `port` must outlive the watcher. `news` is called from its thread.
    NewsWatcher(SyncPort& port, TransportFactory factory, std::function<void()> news);
    /// Cuts a question under way; waits for the thread.
    ~NewsWatcher();

    void start();
    /// The device was enrolled, or the line may be back.
    void lookAgain();

private:
    enum class Heard { News, Nothing, NoLine };

    void run();
    [[nodiscard]] Heard ask();
    [[nodiscard]] bool makeLine();
    /// False when the watcher ends.
    [[nodiscard]] bool waitFor(std::chrono::seconds time);

    SyncPort& m_port;
    TransportFactory m_factory;
    std::function<void()> m_news;
    std::mutex m_mutex; ///< of what follows
    std::condition_variable m_changed;
    std::shared_ptr<Transport> m_line; ///< shared with an end that cuts it
    bool m_ends{false};
    bool m_lookAgain{false};
    std::thread m_thread;
};

} // namespace yichuang::sync
