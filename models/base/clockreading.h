// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

#include <QString>

namespace yichuang {

/// What both clocks of this machine show at one moment.
struct ClockReading
{
    Instant at{};
    QString bootId; ///< of the run of the machine `monotonic` is counted in
    std::chrono::milliseconds monotonic{0};

    friend bool operator==(const ClockReading&, const ClockReading&) = default;
};
[[nodiscard]] ClockReading readingOf(const Clock& clock);

/// The least a wall clock that was right at `earlier` and never turned back shows at `now`: what it
/// showed then, and what the machine has run since. Sleep and other runs are not counted.
[[nodiscard]] Instant leastAt(const ClockReading& earlier, const ClockReading& now);

/// Somebody or something set the wall clock between two readings, or the machine slept.
[[nodiscard]] bool wasSet(const ClockReading& earlier, const ClockReading& now);

/// Less is how clocks are set right.
inline constexpr std::chrono::minutes slightJump{2};

} // namespace yichuang
