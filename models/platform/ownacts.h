// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/docket.h"

namespace yichuang::platform {

/// The platform's own acts: they form a chain like any device's. Terminal 000 is the platform
/// (rulebook 5.1). Lives as long as the transaction.
class OwnActs
{
public:
    OwnActs(StoreSession& session, const Judge& judge, const DeviceId& id, Instant now);

    [[nodiscard]] Docket& docket() { return m_docket; }
    /// Has the act judged on the case as it is now and writes it when the rules allow it;
    /// otherwise the record names the problem and nothing is written. `name` is who people see
    /// behind the act.
    [[nodiscard]] Result<EventRecord> act(
        const cases::Case& c, const QString& name, cases::Payload payload);

private:
    Docket m_docket;
};

} // namespace yichuang::platform
