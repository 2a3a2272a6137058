// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/violations.h"

#include <QString>

namespace yichuang::shared {

/// One breach of the rules as a supervisor reads it, without its number and without a full stop.
[[nodiscard]] QString violationSentence(const cases::Violation& violation);

} // namespace yichuang::shared
