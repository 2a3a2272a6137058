// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang {

/// Of all three programs, for example 0.1.0.
[[nodiscard]] QString programVersion();

} // namespace yichuang
