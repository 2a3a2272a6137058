// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/identity/finding.h"

namespace yichuang::identity {

/// 统一社会信用代码 (GB 32100, rulebook 5.3): 18 characters without I O S V Z. The inner check of
/// the organisation code (GB 11714) and an unknown registering authority are warnings.
[[nodiscard]] Verdict checkCreditCode(QStringView code);

} // namespace yichuang::identity
