// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <chrono>

namespace yichuang {

/// Where the present comes from. Rules take moments as values; only composition roots and services
/// hold a Clock.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Runs on through changes of the wall clock; counted from the machine's start.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;

    [[nodiscard]] Day today() const { return beijingDay(now()); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

} // namespace yichuang
