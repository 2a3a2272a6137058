// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/summary.h"

#include <variant>

namespace yichuang::desk {

/// A case after an act, as lists and pages show it.
struct Recorded
{
    cases::Case c;
    cases::CaseSummary summary;
};

/// What a clerk's act comes to: recorded, or everything that stands against it. Errors of the
/// machine are beside it.
using Outcome = std::variant<Recorded, cases::Refusal>;

} // namespace yichuang::desk
