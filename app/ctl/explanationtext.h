// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/explanation.h"

#include <QString>

namespace yichuang::ctl {

/// The reason of a date in lines for people: rule, facts, then each calendar day.
/// Everything the law refused of what was entered, a sentence each.
[[nodiscard]] QStringList refusedText(const deadline::Explanation& explanation);

[[nodiscard]] QString explanationText(const deadline::Explanation& explanation);

} // namespace yichuang::ctl
