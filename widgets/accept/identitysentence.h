// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/identity/finding.h"

namespace yichuang::accept {

/// Which number a sentence is about.
enum class NumberField { Identity, CreditCode, Telephone };

/// What is wrong with a number, as one sentence that stands below its field: the first error of the
/// verdict. Empty when the number is valid.
[[nodiscard]] QString identitySentence(const identity::Verdict& verdict, NumberField field);

} // namespace yichuang::accept
