// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/finding.h"
#include "models/catalogue/jsontree.h"

#include <QByteArray>

#include <optional>

namespace yichuang::catalogue {

/// A file taken apart as far as it goes: the array of entries, or why there is none.
struct ProbedFile
{
    std::optional<JsonNode> entries; ///< an Array
    Findings findings; ///< without `entries` the reason of refusal, else warnings
};

/// Size, kind of content, encoding, syntax, depth and the array at the top, in this order.
[[nodiscard]] ProbedFile probeFile(const QString& fileName, const QByteArray& bytes);

} // namespace yichuang::catalogue
