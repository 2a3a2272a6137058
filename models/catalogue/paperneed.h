// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"

namespace yichuang::catalogue {

/// How badly a paper is needed before a case can be accepted (rulebook 3.6).
enum class PaperNeed {
    Required, ///< 必交
    Tolerable, ///< 可容缺: may follow within its days
    Optional ///< 选交: only where the matter calls for it
};

/// A main paper is never optional and keeps its tolerance only if the catalogue gives it one.
[[nodiscard]] PaperNeed needOf(const Paper& paper);

} // namespace yichuang::catalogue
