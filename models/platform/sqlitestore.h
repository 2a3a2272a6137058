// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

#include <memory>

namespace yichuang::platform {

/// The store in one SQLite file. Refuses a file of a newer version (TooNew) without touching it.
[[nodiscard]] Result<std::unique_ptr<PlatformStore>> openSqliteStore(const QString& path);

} // namespace yichuang::platform
