// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/stepbar.h"

#include <vector>

namespace yichuang::casespage {

/// The nodes of the item with what is done, current and ahead of the case. Without recorded steps:
/// the four every matter has.
[[nodiscard]] std::vector<shared::StepBar::Step> stepsOf(const desk::CaseFile& file);

/// The chip of the clock that matters now.
[[nodiscard]] shared::DueState dueStateOf(const desk::CaseFile& file);
/// The same of one clock.
[[nodiscard]] shared::DueState dueStateOf(const cases::ClockView& clock);

} // namespace yichuang::casespage
