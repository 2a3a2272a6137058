// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/capture/pagecapture.h"

#include <QString>

namespace yichuang::shared {

/// Why a file did not become a scanned page, and what to do; an empty name: it was pasted.
[[nodiscard]] QString pageProblemSentence(const QString& fileName, capture::PageProblem problem);

} // namespace yichuang::shared
