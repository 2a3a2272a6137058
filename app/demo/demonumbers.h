// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"
#include "models/store/documentnumbers.h"

#include <vector>

namespace yichuang::demo {

/// Blocks of document numbers for one installation of the demo hall: every register of every organ
/// its place answers for, none at a village point (rulebook 3.4). `installation` counts from 0; no
/// two share a number.
[[nodiscard]] std::vector<store::NumberBlock> demoNumberBlocks(const desk::RuleBook& rules,
    const QString& placeCode, const QString& divisionName, int installation, int year);

} // namespace yichuang::demo
