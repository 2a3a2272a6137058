// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

#include <vector>

namespace yichuang::store {

/// How much one person of this computer has without the platform's confirmation. Whoever sits here
/// next sees the number, not whose cases they are (features I3).
struct PersonWaiting
{
    QString name; ///< as shown; empty: recorded before names were kept
    int records{0};

    friend bool operator==(const PersonWaiting&, const PersonWaiting&) = default;
};

/// The most first.
[[nodiscard]] Result<std::vector<PersonWaiting>> waitingByPerson(Database& database);

} // namespace yichuang::store
