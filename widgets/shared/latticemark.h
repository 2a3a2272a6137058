// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

namespace yichuang::shared {

/// The mark: a lattice window in a square of 28 units, as lines to be stroked.
[[nodiscard]] QPainterPath latticeMark();

} // namespace yichuang::shared
