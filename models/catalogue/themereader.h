// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/itemrules.h"
#include "models/catalogue/jointtheme.h"
#include "models/catalogue/objectreader.h"

namespace yichuang::catalogue {

/// A theme of joint-themes.json, field by field.
[[nodiscard]] JointTheme readTheme(ObjectReader& object);

/// References nobody knows and rules across the fields of one theme. `path` is the theme's own,
/// $[0].
[[nodiscard]] Findings brokenThemeRules(
    const JointTheme& theme, const QString& path, const KnownCodes& known);

/// Index of the first participant that waits, over others, for itself; none when the dependencies
/// end.
[[nodiscard]] std::optional<std::size_t> circularParticipant(const JointTheme& theme);

/// Working days of the longest chain that ends at a mandatory participant; optional ones it waits
/// for take their time too. The dependencies must end.
[[nodiscard]] WorkingDays longestMandatoryChain(const JointTheme& theme);

} // namespace yichuang::catalogue
