// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/objection.h"

#include <QString>

namespace yichuang::platform {

/// What stands against an event, in Chinese, with what it is about: the detail of a problem.
[[nodiscard]] QString sentenceOf(const cases::Objection& objection);

/// A state of rulebook 3.2 in Chinese.
[[nodiscard]] QString wordOf(cases::CaseState state);

} // namespace yichuang::platform
