// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/explanation.h"

#include <optional>

namespace yichuang::test {

/// Working days that do not count, as by a special procedure.
struct Stop
{
    Day from;
    Day to;
};

[[nodiscard]] Day day(int month, int dayOfMonth);

/// An explanation on a calendar that knows weekends only, as the pictures of the design have it.
[[nodiscard]] deadline::Explanation explanation(
    Day trigger, int term, std::optional<Stop> stop = {});

} // namespace yichuang::test
