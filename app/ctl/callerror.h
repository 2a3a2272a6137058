// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/sync/platformcalls.h"

namespace yichuang::ctl {

/// What a failed call is to whoever typed the command: the platform's own sentence, or Network.
[[nodiscard]] Error errorOf(const sync::CallFailure& failure);

} // namespace yichuang::ctl
