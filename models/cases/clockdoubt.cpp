// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clockdoubt.h"

namespace yichuang::cases {

bool isDoubtful(std::chrono::milliseconds offset, const std::optional<ClockReading>& lastGood,
    const ClockReading& now)
{
    const bool far = std::chrono::abs(offset) > std::chrono::days{1};
    return far || (lastGood && now.at < leastAt(*lastGood, now) - slightJump);
}

ClockReading lastGoodAfter(const std::optional<ClockReading>& lastGood, const ClockReading& now)
{
    return lastGood && now.at < leastAt(*lastGood, now) ? *lastGood : now;
}

} // namespace yichuang::cases
