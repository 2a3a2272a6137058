// SPDX-License-Identifier: Apache-2.0
#include "models/platform/ownacts.h"

namespace yichuang::platform {

OwnActs::OwnActs(StoreSession& session, const Judge& judge, const DeviceId& id, const Instant now)
    : m_docket(session, judge, now, id)
{
}

Result<EventRecord> OwnActs::act(const cases::Case& c, const QString& name, cases::Payload payload)
{
    auto record = m_docket.actOwn(c, name, std::move(payload));
    if (!record || record->verdict != wire::Verdict::Applied)
        return record;
    // What waited for it goes on.
    return m_docket.judgeAgain(c.id).map([&] { return *std::move(record); });
}

} // namespace yichuang::platform
