// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/session.h"
#include "models/sync/transport.h"

#include <memory>

namespace yichuang::store {
class Store;
}

namespace yichuang::sync {

/// A line of this device to its platform for one question beside the running exchange. NotEnrolled
/// before it has joined one.
[[nodiscard]] Result<std::unique_ptr<Transport>> enrolledLine(
    store::Store& store, const std::shared_ptr<const store::Session>& session, const Clock& clock);

} // namespace yichuang::sync
