// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"

#include <random>

namespace yichuang::sim {

using Millis = std::chrono::milliseconds;

/// The value of what cannot fail on sound ground; ends the program when it does.
template <typename T>
[[nodiscard]] T sure(Result<T> result)
{
    if (!result)
        qFatal(
            "%s: %s", qPrintable(toText(result.error().code)), qPrintable(result.error().detail));
    return *std::move(result);
}

/// Every decision of a run comes from here, so that a seed tells the whole story.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_engine(seed)
    {
    }
    /// 0 to count - 1.
    [[nodiscard]] int below(int count)
    {
        return static_cast<int>(m_engine() % static_cast<quint64>(count));
    }
    [[nodiscard]] bool chance(double probability) { return part() < probability; }
    /// 0 to 1.
    [[nodiscard]] double part() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] Millis upTo(Millis longest)
    {
        return Millis{below(static_cast<int>(longest.count()) + 1)};
    }

private:
    std::mt19937_64 m_engine;
};

/// True time since the beginning of a run; only the world moves it.
struct WorldTime
{
    Millis elapsed{0};
};

/// A machine's clock: its wall may be wrong, its monotonic clock runs on.
class SimClock final : public Clock
{
public:
    explicit SimClock(const WorldTime& time)
        : m_time(time)
    {
    }
    Millis wallError{0};

    [[nodiscard]] Instant now() const override
    {
        // Monday 2026-03-02 09:30 in Beijing: a working morning with no holiday near.
        constexpr Instant start{Millis{1'772'415'000'000}};
        return start + m_time.elapsed + wallError;
    }
    [[nodiscard]] Millis monotonic() const override { return m_time.elapsed + Millis{1000}; }

private:
    const WorldTime& m_time;
};

} // namespace yichuang::sim
