// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/platform/platformstore.h"

namespace yichuang::platform {

/// An id of the form of every id (UUID version 8) from a digest of at least 16 bytes.
[[nodiscard]] DeviceId deviceIdFrom(const QByteArray& digest);

/// Writes the acts of the platform itself. They form a chain like any device's; its terminal is 000
/// (rulebook 5.1). Lives as long as the transaction.
class OwnHand
{
public:
    OwnHand(StoreSession& session, const DeviceId& id, Instant now);

    /// The next act on a case, at the end of the chain; the chain goes on only with keep(). `name`
    /// is who people see behind it.
    [[nodiscard]] Result<cases::CaseEvent> make(const cases::Case& c, const QString& name,
        cases::Payload payload, const QString& calendarVersion);
    [[nodiscard]] Result<> keep(const cases::CaseEvent& event);

private:
    [[nodiscard]] Result<> findDevice();

    StoreSession& m_session;
    DeviceId m_id;
    Instant m_now;
    std::optional<DeviceRecord> m_device; ///< once it was asked for
};

} // namespace yichuang::platform
