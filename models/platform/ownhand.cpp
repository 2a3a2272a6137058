// SPDX-License-Identifier: Apache-2.0
#include "models/platform/ownhand.h"

#include "models/crypto/secretkey.h"
#include "models/wire/chain.h"

namespace yichuang::platform {

using namespace Qt::Literals::StringLiterals;

OwnHand::OwnHand(StoreSession& session, const DeviceId& id, const Instant now)
    : m_session(session)
    , m_id(id)
    , m_now(now)
{
}

Result<cases::CaseEvent> OwnHand::make(const cases::Case& c, const QString& name,
    cases::Payload payload, const QString& calendarVersion)
{
    if (!m_device) {
        auto known = m_session.device(m_id);
        if (!known)
            return tl::unexpected(known.error());
        m_device = std::move(*known);
    }
    if (!m_device) {
        m_device = DeviceRecord{};
        m_device->id = m_id;
        m_device->name = u"platform"_s;
        m_device->chainHead = wire::chainStart();
    }
    const auto salt = crypto::randomBytes(16);
    if (!salt)
        return tl::unexpected(salt.error());
    cases::CaseEvent event;
    event.eventId = EventId{uuid7(m_now)};
    event.caseId = c.id;
    event.deviceId = m_id;
    event.deviceSeq = m_device->chainSeq + 1;
    event.baseVersion = c.version;
    event.occurredAt = m_now;
    event.actor = {
        .account = u"system"_s, .person = u"system"_s, .name = name, .role = cases::Role::System};
    event.itemVersion = c.itemVersion;
    event.calendarVersion = calendarVersion;
    event.payload = std::move(payload);
    event.salt = *salt;
    return wire::linked(event, m_device->chainHead);
}

Result<> OwnHand::keep(const cases::CaseEvent& event)
{
    m_device->chainSeq = event.deviceSeq;
    m_device->chainHead = event.hash;
    return m_session.putDevice(*m_device);
}

} // namespace yichuang::platform
