// SPDX-License-Identifier: Apache-2.0
#include "models/platform/ownhand.h"

#include "models/crypto/digest.h"
#include "models/crypto/secretkey.h"
#include "models/wire/chain.h"

namespace yichuang::platform {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A platform that was restored from a copy acts under another id: the numbers its chain gave since
/// the copy was made are known out there. `mark`: of the feed, renewed by the restoring.
DeviceId idUnder(const QString& mark, const DeviceId& id)
{
    return deviceIdFrom(crypto::sha256((toText(id) + mark).toUtf8()));
}

} // namespace

DeviceId deviceIdFrom(const QByteArray& digest)
{
    QByteArray bytes = digest.first(16);
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes.at(6)) & 0x0fU) | 0x80U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes.at(8)) & 0x3fU) | 0x80U);
    return DeviceId{QUuid::fromRfc4122(bytes)};
}

OwnHand::OwnHand(StoreSession& session, const DeviceId& id, const Instant now)
    : m_session(session)
    , m_id(id)
    , m_now(now)
{
}

Result<> OwnHand::findDevice()
{
    const auto mark = m_session.feedMark();
    if (!mark)
        return tl::unexpected(mark.error());
    m_id = idUnder(*mark, m_id);
    return m_session.device(m_id).map([&](std::optional<DeviceRecord> known) {
        m_device = std::move(known);
        if (m_device)
            return;
        m_device = DeviceRecord{};
        m_device->id = m_id;
        m_device->name = u"platform"_s;
        // It lies nowhere; each life of it is a place of its own beside terminal 000.
        m_device->placeCode = *mark;
        m_device->chainHead = wire::chainStart();
    });
}

Result<cases::CaseEvent> OwnHand::make(const cases::Case& c, const QString& name,
    cases::Payload payload, const QString& calendarVersion)
{
    if (!m_device) {
        if (auto found = findDevice(); !found)
            return tl::unexpected(found.error());
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
