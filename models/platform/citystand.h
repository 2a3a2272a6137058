// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

namespace yichuang::platform {

/// How things stand with the city's own platform, for whoever looks after it.
struct CityStand
{
    OutwardCount outward;
    int inwardSetAside{0}; ///< results that became no act; 100 stands for more
    std::optional<Instant> heard; ///< when the city last answered
    std::optional<wire::Problem> problem; ///< why nobody gets through; none when it answers
    std::optional<wire::Problem> itemsProblem; ///< why its items were not taken
    std::optional<wire::Problem> yearsProblem; ///< why its calendar was not taken
};

[[nodiscard]] Result<CityStand> cityStand(StoreSession& session);

/// The same as Chinese sentences with what is set aside, one a line, case numbers and reasons
/// included: for the administrator's eyes, never for a log.
[[nodiscard]] Result<QString> cityReport(StoreSession& session);

/// Puts what is set aside back into the queue: one case by its number, or all with an empty one.
/// Answers how many.
[[nodiscard]] Result<int> tryAgain(StoreSession& session, const QString& number, Instant now);

} // namespace yichuang::platform
