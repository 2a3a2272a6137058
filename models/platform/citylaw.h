// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/builtinlaw.h"

namespace yichuang::platform {

/// The law a city judges by and hands out: what came with the program, and over it the files laid
/// into the platform's data folder, read at start:
///
///     calendar/2027.json     notices of years (rulebook 1.10)
///     catalogue/*.json       items in new versions, themes, departments, divisions (rulebook 4.1)
///     past-calendars/        written by the platform: a calendar an event was judged by is kept
///
/// InvalidInput names the file that breaks a rule: a platform with half a law must not start.
[[nodiscard]] Result<BuiltInLaw> loadCityLaw(const QString& folder);

} // namespace yichuang::platform
