// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/call.h"

#include <condition_variable>
#include <mutex>

namespace yichuang::platform {

/// GET /changes, GET /snapshot and POST /digest. The cursor is opaque to clients: it names this
/// order of positions and a position. Positions are given inside the one writing transaction, so
/// what a reader sees below a position never changes later: the feed skips nothing.
class Feed
{
public:
    explicit Feed(PlatformStore& store);

    [[nodiscard]] Answer answer(const Call& call);
    /// Everything confirmed up to now, page by page: what a client reads whose cursor is gone, or,
    /// with `buckets`, whose digest differs there. `after` is the cursor of the page before; the
    /// last page's is one for GET /changes.
    [[nodiscard]] Answer snapshot(const Call& call);
    /// Which buckets of cases differ from what the device has up to its cursor.
    [[nodiscard]] Answer digest(const Call& call) const;
    /// New positions were committed: wakes those who wait.
    void announce();
    /// Answers everybody who waits, and lets nobody wait any more.
    void close();

private:
    [[nodiscard]] static std::optional<qint64> positionOf(
        const QString& cursor, const QString& mark);
    [[nodiscard]] static QString cursorAt(const QString& mark, qint64 position);
    [[nodiscard]] static std::optional<int> limitOf(const Call& call);
    [[nodiscard]] static Answer pageAnswer(
        const Call& call, const FeedPage& page, const QString& cursor);
    /// Returns when something was announced after `seen`, or the time is over, or too many wait
    /// already.
    void waitForNews(std::uint64_t seen, std::chrono::seconds most);

    PlatformStore& m_store;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::uint64_t m_announced{0};
    int m_waiting{0};
    bool m_closed{false};
};

} // namespace yichuang::platform
