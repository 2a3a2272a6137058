// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/packages.h"
#include "models/platform/rulejudge.h"

#include <vector>

namespace yichuang::platform {

/// The catalogue and calendar delivered with the program, as the platform judges by them and hands
/// them out. What is judged by is what is handed out.
struct BuiltInLaw
{
    RuleJudge judge;
    std::vector<PackageContent> packages;
};

[[nodiscard]] Result<BuiltInLaw> loadBuiltInLaw();

} // namespace yichuang::platform
