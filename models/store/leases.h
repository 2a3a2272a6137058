// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"

namespace yichuang::store {

/// The right to decide on a case, as the platform gave it to this device (sync protocol,
/// "Conflicts").
struct Lease
{
    CaseId caseId;
    int epoch{1};
    Instant expiresAt{};

    friend bool operator==(const Lease&, const Lease&) = default;
};

/// What an event on the case has to bear: the epoch this device took, 1 when it took none.
[[nodiscard]] Result<int> leaseEpoch(Database& database, const CaseId& id);
[[nodiscard]] Result<std::optional<Lease>> lease(Database& database, const CaseId& id);
/// Those that end before `moment`.
[[nodiscard]] Result<std::vector<Lease>> leasesEndingBefore(Database& database, Instant moment);
[[nodiscard]] Result<> keepLease(Database& database, const Lease& lease);
/// Somebody else has it now, or it was given back.
[[nodiscard]] Result<> dropLease(Database& database, const CaseId& id);

} // namespace yichuang::store
