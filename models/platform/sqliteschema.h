// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/sqlitedatabase.h"

namespace yichuang::platform {

/// Makes the tables in an empty file, or checks that the file is of this version.
[[nodiscard]] Result<> prepareSchema(SqliteDatabase& database);

} // namespace yichuang::platform
