// SPDX-License-Identifier: Apache-2.0
#include "models/base/clockreading.h"

#include <QSysInfo>

#include <algorithm>

namespace yichuang {

ClockReading readingOf(const Clock& clock)
{
    return {.at = clock.now(),
        .bootId = QString::fromLatin1(QSysInfo::bootUniqueId()),
        .monotonic = clock.monotonic()};
}

Instant leastAt(const ClockReading& earlier, const ClockReading& now)
{
    const bool sameRun = earlier.bootId == now.bootId;
    const auto ran = sameRun ? now.monotonic - earlier.monotonic : std::chrono::milliseconds{0};
    return earlier.at + std::max(ran, std::chrono::milliseconds{0});
}

bool wasSet(const ClockReading& earlier, const ClockReading& now)
{
    const auto moved = now.at - leastAt(earlier, now);
    return std::chrono::abs(moved) > slightJump;
}

} // namespace yichuang
