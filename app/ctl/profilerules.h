// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"

namespace yichuang::ctl {

/// What counts in the profile of a call, nobody signed in; what came with the program where there
/// is no profile.
[[nodiscard]] Result<desk::RuleBook> profileRules(const QString& profile);
[[nodiscard]] Result<calendar::WorkingCalendar> profileCalendar(const QString& profile);
[[nodiscard]] Result<catalogue::Catalogue> profileCatalogue(const QString& profile);

} // namespace yichuang::ctl
