// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/call.h"

#include <condition_variable>
#include <mutex>

namespace yichuang::platform {

/// GET /changes. The cursor is opaque to clients: it names this platform and a position. Positions
/// are given inside the one writing transaction, so what a reader sees below a position never
/// changes later: the feed skips nothing.
class Feed
{
public:
    /// `platformMark`: 8 hexadecimal digits that tell this platform's cursors from another's.
    Feed(PlatformStore& store, QString platformMark);

    [[nodiscard]] Answer answer(const Call& call);
    /// New positions were committed: wakes those who wait.
    void announce();
    /// Answers everybody who waits, and lets nobody wait any more.
    void close();

private:
    [[nodiscard]] std::optional<qint64> positionOf(const QString& cursor) const;
    [[nodiscard]] QString cursorAt(qint64 position) const;
    /// Returns when something was announced after `seen`, or the time is over, or too many wait
    /// already.
    void waitForNews(std::uint64_t seen, std::chrono::seconds most);

    PlatformStore& m_store;
    QString m_mark;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::uint64_t m_announced{0};
    int m_waiting{0};
    bool m_closed{false};
};

} // namespace yichuang::platform
