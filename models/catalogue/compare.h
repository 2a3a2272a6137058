// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"

#include <vector>

namespace yichuang::catalogue {

/// A field two items do not agree on, with its key in the files and both values as text (lists by
/// "；").
struct FieldDifference
{
    QString field;
    QString first;
    QString second;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

/// In the order of the files. Names of sources (provenance, sources, …Source) are not compared:
/// they tell where a fact was read, not what holds.
[[nodiscard]] std::vector<FieldDifference> compare(const Item& first, const Item& second);

} // namespace yichuang::catalogue
