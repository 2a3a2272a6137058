// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/rules.h"

#include <optional>

namespace yichuang::cases {

/// What License Law 50 says of a case that renews a licence.
struct RenewalFacts
{
    Day licenceEndsOn{}; ///< last day of validity, and last day to decide (DL-14)
    Day askBy{}; ///< last day to ask (DL-13)
    bool askedInTime{false}; ///< silence renews only what was asked for in time
    /// First day on which the licence counts as renewed (视为准予延续), because nothing was decided
    /// before it ended. Known, not written: no event says so and no decision is invented.
    std::optional<Day> deemedFrom{};

    friend bool operator==(const RenewalFacts&, const RenewalFacts&) = default;
};

/// As of `today`; none for a case that renews nothing, and for papers that were only collected for
/// another organ.
[[nodiscard]] std::optional<RenewalFacts> renewalOf(const Case& c, const Rules& rules, Day today);

/// The same for a receipt that is not recorded yet: what the acceptance page says.
[[nodiscard]] std::optional<RenewalFacts> renewalFrom(
    Day receipt, std::optional<Day> licenceEndsOn, const Rules& rules);

} // namespace yichuang::cases
