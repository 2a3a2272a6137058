// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/postgresconnection.h"

namespace yichuang::platform {

/// Makes the tables in the connection's schema, or brings them to this version; several processes
/// may start at once. TooNew when a newer program made them.
[[nodiscard]] Result<> prepareSchema(PostgresConnection& connection);

} // namespace yichuang::platform
