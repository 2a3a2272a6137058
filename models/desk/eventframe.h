// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/event.h"
#include "models/store/session.h"

namespace yichuang::store {
class Database;
}

namespace yichuang::desk {

/// An event of this device at this moment, with what the device knows of its own clock; case, actor
/// and payload are the caller's. NotEnrolled when the installation has no identity yet.
[[nodiscard]] Result<cases::CaseEvent> newEvent(
    store::Database& database, const store::Session& session, const Clock& clock);

} // namespace yichuang::desk
