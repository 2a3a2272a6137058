// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"

#include <functional>

namespace yichuang::demo {

struct GenerateWish
{
    int cases{0};
    quint64 seed{1}; ///< the same seed asks for the same cases on the same day
    int workingDays{80}; ///< how far back they lie
};

struct Generated
{
    int cases{0};
    int events{0}; ///< receipts and acts; an acceptance in one go counts as two
    int corrected{0}; ///< with a one-time notice
    int withdrawn{0};
    Day first{};
    Day last{};

    friend bool operator==(const Generated&, const Generated&) = default;
};

/// Plausible cases of the last months, each through the desk's rules on the day it belongs to, on
/// items the seat may accept. For load tests: runs on a stepping clock and blocks. Refused with the
/// objections should the rules say no, NotEnrolled without a terminal number, InvalidInput for a
/// profile with cases of those days: numbers never carry an earlier day than the one before.
[[nodiscard]] Result<Generated> generate(store::Store& store,
    std::shared_ptr<const store::Session> session, const desk::RuleBook& rules,
    const desk::Seat& seat, const GenerateWish& wish, Instant now,
    const std::function<void(int done)>& progress = {});

} // namespace yichuang::demo
