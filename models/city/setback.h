// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/wire/problem.h"

#include <chrono>

namespace yichuang::city {

/// Why a city's platform did not do what it was asked. `problem.scope` says how far it reaches and
/// decides what happens next: Case with `retryable` tries this case again later, Case without it
/// sets the case aside for a person, Platform ends the run, for nobody gets through now.
struct Setback
{
    wire::Problem problem;
    std::optional<std::chrono::seconds> retryAfter; ///< the city named it; wins over our own wait

    friend bool operator==(const Setback&, const Setback&) = default;
};

template <typename T = void>
using Answered = tl::expected<T, Setback>;

/// The obstacles every adapter meets, with a Chinese sentence each: what happened, what is kept,
/// what to do.
enum class Obstacle {
    Unreachable, ///< no line, no certificate of the pinned authority, no answer in time
    NotPermitted, ///< 401 or 403: the key this platform shows is not taken
    Busy, ///< 429, 502, 503, 504
    Failed, ///< another 5xx: this case may be what it stumbles over
    WebPage, ///< HTML: a captive portal, a sign-in page, a wrong address
    Nonsense, ///< an answer that is not what the interface says
    Refused ///< the city says no to this case, with its reason
};

/// `more` is added to the sentence: the city's own reason, or what the line said.
[[nodiscard]] Setback setback(Obstacle obstacle, const QString& more = {});

} // namespace yichuang::city
