// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

#include <atomic>

namespace yichuang::demo {

/// A clock that shows what it was set to: for cases of days gone by.
class SteppingClock final : public Clock
{
public:
    explicit SteppingClock(Instant start)
        : m_now(start)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    /// Between two acts only; may be read from other threads.
    void set(Instant now) { m_now = now; }

private:
    std::atomic<Instant> m_now;
};

} // namespace yichuang::demo
