// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/pinyintable.h"

namespace yichuang::builtin {

/// The catalogue the programs carry with them. Corrupt, with the first finding, when a file is not
/// wholly accepted.
[[nodiscard]] Result<catalogue::Catalogue> loadBuiltInCatalogue();

/// The readings of all Chinese characters, for ItemIndex and for names of applicants.
[[nodiscard]] Result<catalogue::PinyinTable> loadBuiltInPinyin();

} // namespace yichuang::builtin
