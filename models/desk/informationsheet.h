// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"
#include "models/desk/seat.h"
#include "models/documents/documentcontent.h"

namespace yichuang::desk {

/// 办理告知单 (D00, rulebook 4.5): what an applicant is given in hand about an item, from the
/// catalogue alone. It belongs to no case and is not recorded. What the catalogue does not say is
/// printed as such by the template.
[[nodiscard]] documents::DocumentContent informationSheet(
    const catalogue::Item& item, const Seat& seat, const RuleBook& rules, Day today);

} // namespace yichuang::desk
