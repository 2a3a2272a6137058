// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/identity/finding.h"

namespace yichuang::identity {

/// Mobile (1[3-9] and nine digits, +86 taken off) or fixed line (optional area code 0xx or 0xxx,
/// seven or eight digits); rulebook 5.4.
[[nodiscard]] Verdict checkTelephone(QStringView number);

} // namespace yichuang::identity
