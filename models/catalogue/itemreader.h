// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"
#include "models/catalogue/objectreader.h"

namespace yichuang::catalogue {

/// An item of items.json, field by field; what holds between fields is in itemrules.h.
[[nodiscard]] Item readItem(ObjectReader& object);

/// `materials`, `process`, `specialProcedures`.
[[nodiscard]] std::vector<Paper> readPapers(ObjectReader& item);
[[nodiscard]] std::vector<Step> readSteps(ObjectReader& item);
[[nodiscard]] std::vector<SpecialProcedure> readSpecialProcedures(ObjectReader& item);

} // namespace yichuang::catalogue
