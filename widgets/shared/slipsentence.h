// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/sealimporting.h"
#include "models/seal/slip.h"

#include <QString>

namespace yichuang::shared {

/// What a checked slip proves, in one sentence.
[[nodiscard]] QString slipSentence(const seal::CheckedSlip& checked);
/// Why a slip is not believed, and what to do.
[[nodiscard]] QString slipFaultSentence(seal::SlipFault fault);

/// Why a seal is not taken in, and what is wanted instead.
[[nodiscard]] QString sealImportSentence(const seal::SealImportProblem& problem);

} // namespace yichuang::shared
