// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

#include <memory>

namespace yichuang::platform {

/// A database of PostgreSQL 15 or newer under a connection URI of libpq
/// ("postgresql://user@host/name", "postgresql:///name?host=/run/postgresql"); makes its tables
/// when they are not there. Several processes may work on one database. Errors: Network, Database,
/// TooNew.
[[nodiscard]] Result<std::unique_ptr<PlatformStore>> openPostgresStore(const QString& address);

} // namespace yichuang::platform
