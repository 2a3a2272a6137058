// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

namespace yichuang::store {

/// A setting of this profile, or nothing when it was never set. Nothing personal belongs here: it
/// is not sealed.
[[nodiscard]] Result<std::optional<QString>> setting(Database& database, const QString& name);
[[nodiscard]] Result<> putSetting(Database& database, const QString& name, const QString& value);

} // namespace yichuang::store
