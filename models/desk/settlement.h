// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"

namespace yichuang::desk {

/// What a person in charge decided between two sides.
struct SettlingWords
{
    EventId event; ///< in conflict or refused here; for a twin its note, for a stamp the act
    cases::ConflictChoice choice{cases::ConflictChoice::KeepOrder};
    QString reason;
};

/// Settles it (sync protocol, "Conflicts"): one event that gives the reason; with TakeAct the act
/// set aside takes effect on the case as it is now, or is refused with everything that stands
/// against it. `chief` signs in for it alone; without one whoever sits at the desk decides. The act
/// itself stays in the history. The decision on a twin is recorded on both cases where both are
/// here, else on its own alone: the platform carries the first that reaches it to the other place.
/// That on a doubtful stamp takes the moment the platform told. NotFound for an unknown
/// event, InvalidInput for one such a choice does not fit, NotFound too where the case was never
/// accepted by the platform.
[[nodiscard]] QFuture<Result<Outcome>> settle(store::Store& store,
    const std::shared_ptr<const store::Session>& session, Desk& desk, const SettlingWords& words,
    const std::optional<SecondPerson>& chief = {});

} // namespace yichuang::desk
