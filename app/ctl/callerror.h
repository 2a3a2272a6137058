// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/profileaccess.h"
#include "models/sync/platformcalls.h"

namespace yichuang::ctl {

/// The line of this device to its platform. NotEnrolled before it has joined one.
[[nodiscard]] Result<std::unique_ptr<sync::Transport>> enrolledLine(
    const ProfileAccess& access, const Clock& clock);
/// What a failed call is to whoever typed the command: the platform's own sentence, or Network.
[[nodiscard]] Error errorOf(const sync::CallFailure& failure);

} // namespace yichuang::ctl
