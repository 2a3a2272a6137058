// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clockreading.h"

#include <optional>

namespace yichuang::cases {

/// A stamp is doubtful while the clock was over a day from the platform's when they were last
/// compared, or shows more than two minutes less than it must by the last moment it was good at
/// (sync protocol, "Clock"). `offset`: platform minus device at the last comparison, zero before
/// the first; `lastGood` outlives the program.
[[nodiscard]] bool isDoubtful(std::chrono::milliseconds offset,
    const std::optional<ClockReading>& lastGood, const ClockReading& now);

/// What the last good moment is once a record was written at `now` without doubt: of the two the
/// one that demands more of the clock, so that many slight steps back do not add up unseen. Only a
/// comparison with the platform makes it less.
[[nodiscard]] ClockReading lastGoodAfter(
    const std::optional<ClockReading>& lastGood, const ClockReading& now);

} // namespace yichuang::cases
