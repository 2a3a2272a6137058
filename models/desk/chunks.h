// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/calendarsweep.h"
#include "models/store/store.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace yichuang::desk {

/// Long work in transactions of its own, one after the other through the writer's queue: what a
/// clerk does meanwhile comes in between. Ends with `Done`, an error, or after the transaction
/// during which `stop` was set; then the work is not finished and nothing is lost. `store` must
/// outlive it.
[[nodiscard]] QFuture<Result<Progress>> inChunks(store::Store& store,
    std::shared_ptr<const std::atomic<bool>> stop,
    std::function<Result<Progress>(store::Database&)> work);

} // namespace yichuang::desk
