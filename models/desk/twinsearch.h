// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/twins.h"
#include "models/desk/intake.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <vector>

namespace yichuang::desk {

/// A case of this profile in which the applicant of a form already asks for the same.
struct OpenTwin
{
    cases::OtherCase other;
    QString applicant; ///< personal
    cases::Likeness likeness{cases::Likeness::Same};

    friend bool operator==(const OpenTwin&, const OpenTwin&) = default;
};

/// Looks through the cases this profile has, so it works without a line; what another place has
/// received meanwhile the platform finds (两头受理). The surest first, then the newest; nothing
/// before an item and a number or a name are there.
[[nodiscard]] Result<std::vector<OpenTwin>> openTwins(
    store::Database& database, const store::Session& session, const Intake& intake);

} // namespace yichuang::desk
