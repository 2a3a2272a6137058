// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/refusals.h"
#include "models/seal/verdict.h"

#include <QString>

namespace yichuang::shared {

/// Why a seal may not be set, in one sentence that names the thing concerned.
[[nodiscard]] QString refusalSentence(const seal::Refusal& refusal);

/// Why no seal came about, what is kept, and what to do.
[[nodiscard]] QString sealProblemSentence(const seal::SealProblem& problem);

/// The answer to "is this document genuine", in one sentence.
[[nodiscard]] QString verdictSentence(const seal::Verdict& verdict);

/// One line of the details: what was looked at and what was found.
[[nodiscard]] QString checkSentence(const seal::Check& check);

} // namespace yichuang::shared
