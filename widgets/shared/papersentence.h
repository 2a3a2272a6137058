// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/nopaper.h"

#include <QString>

namespace yichuang::shared {

/// Why a case has no such document now and what must happen first, in one sentence.
[[nodiscard]] QString paperSentence(const desk::NoPaper& missing);

} // namespace yichuang::shared
