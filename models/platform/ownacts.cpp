// SPDX-License-Identifier: Apache-2.0
#include "models/platform/ownacts.h"

#include "models/crypto/secretkey.h"
#include "models/wire/chain.h"

namespace yichuang::platform {

using namespace Qt::Literals::StringLiterals;

OwnActs::OwnActs(StoreSession& session, const Judge& judge, const DeviceId& id, const Instant now)
    : m_session(session)
    , m_judge(judge)
    , m_id(id)
    , m_now(now)
    , m_docket(session, judge, now)
{
}

Result<DeviceRecord> OwnActs::device()
{
    if (m_device)
        return *m_device;
    const auto known = m_session.device(m_id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    DeviceRecord device;
    device.id = m_id;
    device.name = u"platform"_s;
    device.chainHead = wire::chainStart();
    return device;
}

Result<cases::CaseEvent> OwnActs::eventOf(const cases::Case& c, const DeviceRecord& device,
    const QString& name, cases::Payload payload) const
{
    const auto salt = crypto::randomBytes(16);
    if (!salt)
        return tl::unexpected(salt.error());
    cases::CaseEvent event;
    event.eventId = EventId{uuid7(m_now)};
    event.caseId = c.id;
    event.deviceId = device.id;
    event.deviceSeq = device.chainSeq + 1;
    event.baseVersion = c.version;
    event.occurredAt = m_now;
    event.actor = {
        .account = u"system"_s, .person = u"system"_s, .name = name, .role = cases::Role::System};
    event.itemVersion = c.itemVersion;
    event.calendarVersion = m_judge.calendarVersion();
    event.payload = std::move(payload);
    event.salt = *salt;
    return wire::linked(event, device.chainHead);
}

Result<EventRecord> OwnActs::act(const cases::Case& c, const QString& name, cases::Payload payload)
{
    auto own = device();
    if (!own)
        return tl::unexpected(own.error());
    const auto event = eventOf(c, *own, name, std::move(payload));
    if (!event)
        return tl::unexpected(event.error());
    auto record = recordOf(*event, m_now).and_then([&](EventRecord kept) {
        return m_docket.decideOwn(*event, std::move(kept));
    });
    if (!record || record->verdict != wire::Verdict::Applied) {
        m_device = *own;
        return record;
    }
    own->chainSeq = event->deviceSeq;
    own->chainHead = event->hash;
    m_device = *own;
    return m_session.putDevice(*own).map([&] { return *std::move(record); });
}

} // namespace yichuang::platform
