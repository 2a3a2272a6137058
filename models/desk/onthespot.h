// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"

#include <QString>

#include <optional>
#include <variant>

namespace yichuang::desk {

/// Somebody else who signs in for one act at this desk: the head for an extension, the chief
/// representative for a decision on the spot.
struct SecondPerson
{
    QString account;
    QString password;
};

/// 当场办结 (F11): what an instant case takes beside its form. The clerk reviews, the chief
/// representative decides, and where the clerk may hand out, the result goes over the counter at
/// once (rulebook 2.2).
struct OnTheSpot
{
    cases::Reviewed review;
    std::variant<cases::Granted, cases::Refused> decision;
    std::optional<cases::Certified> certificate; ///< where the result is a certificate
    std::optional<cases::Delivered> delivered; ///< none: the result waits at the exit window
};

} // namespace yichuang::desk
