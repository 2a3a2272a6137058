// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"

namespace yichuang::builtin {

/// The catalogue the programs carry with them. Corrupt, with the first finding, when a file is not
/// wholly accepted.
[[nodiscard]] Result<catalogue::Catalogue> loadBuiltInCatalogue();

} // namespace yichuang::builtin
