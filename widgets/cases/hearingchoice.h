// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionpayloads.h"
#include "widgets/shared/choicefield.h"

#include <utility>
#include <vector>

namespace yichuang::casespage {

/// The ways the right to a hearing was observed, in words, in the order they are offered (License
/// Law 46 to 48).
[[nodiscard]] std::vector<std::pair<QString, cases::HearingRight>> hearingChoices();

} // namespace yichuang::casespage
