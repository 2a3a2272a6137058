// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/event.h"
#include "models/platform/call.h"

namespace yichuang::platform {

/// How long a right to decide is live; it is still good afterwards until somebody else takes it.
inline constexpr std::chrono::hours leaseLife{2};

/// The lease a case has without anybody's asking: epoch 1, with the device that issued the number.
/// Nothing for a case that is not here.
[[nodiscard]] Result<std::optional<LeaseRecord>> leaseOf(StoreSession& session, const CaseId& id);

enum class LeaseVerdict { Good, Elsewhere };
/// Elsewhere when the right to decide does not lie here: the event bears another epoch, or the one
/// that its device does not hold. Until somebody takes the lease of a case its version alone
/// decides.
[[nodiscard]] Result<LeaseVerdict> leaseForbids(
    StoreSession& session, const cases::CaseEvent& event);

/// PUT /cases/{id}/lease.
class Leases
{
public:
    /// References must outlive the object.
    Leases(PlatformStore& store, const Clock& clock);

    [[nodiscard]] Answer put(const Call& call, const QString& caseId) const;

private:
    PlatformStore& m_store;
    const Clock& m_clock;
};

} // namespace yichuang::platform
