// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"

namespace yichuang::desk {

/// What a person in charge decided on an act the platform set aside.
struct SettlingWords
{
    EventId event; ///< in conflict or refused here
    cases::ConflictChoice choice{cases::ConflictChoice::KeepOrder};
    QString reason;
};

/// Settles it (sync protocol, "Conflicts"): one event that gives the reason; with TakeAct the act
/// set aside takes effect on the case as it is now, or is refused with everything that stands
/// against it. `chief` signs in for it alone; without one whoever sits at the desk decides. The act
/// itself stays in the history. NotFound for an unknown event, InvalidInput for one that is not set
/// aside, NotFound too where the case was never accepted by the platform.
[[nodiscard]] QFuture<Result<Outcome>> settle(store::Store& store,
    const std::shared_ptr<const store::Session>& session, Desk& desk, const SettlingWords& words,
    const std::optional<SecondPerson>& chief = {});

} // namespace yichuang::desk
