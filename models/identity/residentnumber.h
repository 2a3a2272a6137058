// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/identity/finding.h"

#include <optional>

namespace yichuang::identity {

/// 公民身份号码 (GB 11643), residence permits and foreigners' permanent-residence cards
/// (rulebook 5.2). `today` bounds the birth day; without it no day is in the future. An unknown
/// area is a warning: it may be historic.
[[nodiscard]] Verdict checkResidentNumber(
    QStringView number, std::optional<Day> today = std::nullopt);

enum class Sex { Female, Male };

/// What a valid number says about its bearer.
struct Bearer
{
    Day born;
    Sex sex{Sex::Female};

    friend bool operator==(const Bearer&, const Bearer&) = default;
};
[[nodiscard]] std::optional<Bearer> bearerOf(QStringView number);

} // namespace yichuang::identity
