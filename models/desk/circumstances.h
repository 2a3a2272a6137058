// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "models/cases/case.h"
#include "models/desk/rulebook.h"
#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::desk {

enum class Credit { Good, Broken };

/// Whether a case of the applicant ended because papers promised for later did not come
/// (rulebook 3.6); looked for among the cases this profile has.
[[nodiscard]] Result<Credit> brokeAPromise(store::Database& database, const store::Session& session,
    const cases::Applicant& applicant, const RuleBook& rules, const deadline::Policy& policy);

/// The departments that took part in a case and are to be told of its result (rulebook 3.8).
[[nodiscard]] QStringList departmentsOf(const cases::Case& c);

} // namespace yichuang::desk
