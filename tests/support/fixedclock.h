// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

namespace yichuang::test {

/// A clock that stands still until it is told to move.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now);
    /// "2026-11-18 10:26", Beijing time; asserts that it is one.
    explicit FixedClock(const char* beijing);

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds time);
    /// The wall clock is set; the monotonic clock runs on.
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
    std::chrono::milliseconds m_monotonic{1000};
};

} // namespace yichuang::test
