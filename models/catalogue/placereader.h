// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/department.h"
#include "models/catalogue/objectreader.h"

namespace yichuang::catalogue {

[[nodiscard]] Department readDepartment(ObjectReader& object);
/// With the rule that the code's length goes with the level and begins with the parent's code.
[[nodiscard]] Division readDivision(ObjectReader& object);

} // namespace yichuang::catalogue
