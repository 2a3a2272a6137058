// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/bench/figure.h"
#include "models/base/error.h"

namespace yichuang::test {

/// Five hundred records to the platform and to another window over ADSL (80 ms, 1 % lost, 512
/// kbit/s up, 4 Mbit/s down) in real time, handshakes included, beside one POST and one GET of the
/// same bytes packed as small as zstd packs.
[[nodiscard]] Result<std::vector<bench::Figure>> lineFigures();

} // namespace yichuang::test
