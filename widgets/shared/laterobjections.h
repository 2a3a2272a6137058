// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/objection.h"

namespace yichuang::shared {

/// The sentence for what stands against an act after receipt: tolerance, stops, other departments,
/// decision and result. Empty for the codes of objectionsentence.cpp, which is the way in.
[[nodiscard]] QString laterObjectionSentence(const cases::Objection& objection);

} // namespace yichuang::shared
