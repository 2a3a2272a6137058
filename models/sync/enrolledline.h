// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/session.h"
#include "models/sync/platformcalls.h"

#include <memory>

namespace yichuang::store {
class Store;
}

namespace yichuang::sync {

/// A line of this device to its platform for one question beside the running exchange. NotEnrolled
/// before it has joined one.
[[nodiscard]] Result<std::unique_ptr<Transport>> enrolledLine(
    store::Store& store, const std::shared_ptr<const store::Session>& session, const Clock& clock);

/// What a failed question is to the person who asked it: the platform's own sentence, or Network
/// when nobody answered or somebody else did.
[[nodiscard]] Error errorOf(const CallFailure& failure);

} // namespace yichuang::sync
