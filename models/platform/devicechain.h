// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"
#include "models/wire/batch.h"

#include <optional>

namespace yichuang::platform {

/// What is wrong with a batch as a whole: nothing of it is taken.
struct ChainFault
{
    bool altered{
        false}; ///< the platform has the same id with another content; else the links do not fit
    EventId eventId;
};

/// Compares each event with its neighbours in the device's chain as far as they are known, in the
/// store or in the batch itself. Batches may leave gaps (the oldest due date goes first), so an
/// unknown neighbour is no fault.
[[nodiscard]] Result<std::optional<ChainFault>> chainFault(
    StoreSession& session, const wire::Batch& batch);

/// Moves the head of the device's chain over the events that follow it without a gap.
[[nodiscard]] Result<> advanceChain(StoreSession& session, DeviceRecord& device);

} // namespace yichuang::platform
