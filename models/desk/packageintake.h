// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/store/database.h"

#include <QStringList>

namespace yichuang::desk {

/// What became of the platform's packages that nobody had looked at.
struct PackagesTaken
{
    bool calendar{false}; ///< other days count now: the list has to follow (CalendarSweep)
    bool catalogue{false}; ///< items in new versions
    bool settings{false}; ///< the centre set something else; it counts from the next sign-in
    QStringList unusable; ///< names of packages that break a rule; what was before goes on counting

    friend bool operator==(const PackagesTaken&, const PackagesTaken&) = default;
};

/// Puts signed packages to use that sync laid into the profile. They come from the authority in
/// charge, so nobody has to confirm them (rulebook 1.10, 4.1); one that does not read is kept,
/// named and left alone. In the caller's transaction.
[[nodiscard]] Result<PackagesTaken> takePackages(store::Database& database, Instant now);

} // namespace yichuang::desk
