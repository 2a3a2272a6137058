// SPDX-License-Identifier: Apache-2.0
#include "models/platform/devices.h"
#include "models/platform/problems.h"
#include "models/platform/scope.h"
#include "models/wire/clientstand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A contact is written when it says something new, or after this long.
constexpr std::chrono::minutes writeEvery{1};
constexpr std::chrono::days silentAfter{7};
const QByteArray clientHeader = QByteArray{wire::clientHeader}.toLower();

QJsonObject toJson(const DeviceRecord& device, const std::optional<ContactRecord>& contact)
{
    QJsonObject json{{u"deviceId"_s, toText(device.id)}, {u"name"_s, device.name},
        {u"placeCode"_s, device.placeCode}, {u"placeName"_s, device.placeName},
        {u"terminal"_s, device.terminal}, {u"scope"_s, QJsonArray::fromStringList(device.scope)},
        {u"administers"_s, device.administers}, {u"validUntil"_s, toText(device.validUntil)},
        {u"events"_s, device.chainSeq}};
    if (device.revokedAt)
        json.insert(u"revokedAt"_s, toText(*device.revokedAt));
    if (!contact)
        return json;
    json.insert(u"lastContact"_s, toText(contact->at));
    if (!contact->version.isEmpty())
        json.insert(u"version"_s, contact->version);
    if (contact->waiting)
        json.insert(u"waiting"_s, *contact->waiting);
    if (contact->waitingSince)
        json.insert(u"waitingSince"_s, toText(*contact->waitingSince));
    return json;
}

struct FleetReading
{
    std::vector<DeviceRecord> devices;
    QHash<DeviceId, ContactRecord> contacts;
};

Result<FleetReading> readFleet(StoreSession& session)
{
    auto devices = session.devices();
    const auto contacts = session.contacts();
    if (!devices || !contacts)
        return tl::unexpected(devices ? contacts.error() : devices.error());
    FleetReading reading{.devices = *std::move(devices), .contacts = {}};
    for (const ContactRecord& contact : *contacts)
        reading.contacts.insert(contact.deviceId, contact);
    return reading;
}

} // namespace

ContactRecord contactOf(const DeviceId& device, const QByteArray& header, const Instant at)
{
    const auto stand = wire::clientStandFrom(header).value_or(wire::ClientStand{});
    return {.deviceId = device,
        .at = at,
        .version = stand.version,
        .waiting = stand.waiting,
        .waitingSince = stand.waitingSince};
}

std::optional<ContactRecord> Devices::newsOf(const Call& call) const
{
    auto contact = contactOf(call.device->id, call.headers.value(clientHeader), m_clock.now());
    const std::lock_guard lock{m_contactMutex};
    const auto known = m_contacts.value(contact.deviceId);
    const bool news = known.version != contact.version || known.waiting != contact.waiting
        || known.waitingSince != contact.waitingSince || contact.at - known.at >= writeEvery;
    return news ? std::optional{std::move(contact)} : std::nullopt;
}

void Devices::contactKept(const ContactRecord& contact) const
{
    const std::lock_guard lock{m_contactMutex};
    m_contacts.insert(contact.deviceId, contact);
}

void Devices::noteContact(const ContactRecord& contact) const
{
    if (m_store.change([&](StoreSession& session) { return session.putContact(contact); }))
        contactKept(contact);
}

Answer Devices::fleet(const Call& call) const
{
    FleetReading reading;
    const auto looked = m_store.look([&](StoreSession& session) {
        return readFleet(session).map([&](FleetReading read) { reading = std::move(read); });
    });
    if (!looked)
        return answerOf(looked.error(), call);
    QJsonArray list;
    for (const DeviceRecord& device : reading.devices) {
        // The platform's own acts are no device of anybody's.
        if (device.terminal == 0 || !inScope(call.device->scope, device.placeCode))
            continue;
        const auto contact = reading.contacts.constFind(device.id);
        list.append(toJson(
            device, contact == reading.contacts.cend() ? std::nullopt : std::optional{*contact}));
    }
    const QJsonObject answer{{u"now"_s, toText(m_clock.now())}, {u"devices"_s, list}};
    return {.body = QJsonDocument{answer}.toJson(QJsonDocument::Compact),
        .headers = {{"Cache-Control", "no-store"}},
        .code = {}};
}

Answer Devices::revoke(const Call& call, const QString& id) const
{
    const auto device = idFromText<DeviceId>(id);
    bool known = false;
    const auto looked = m_store.look([&](StoreSession& session) -> Result<> {
        const auto found = device ? session.device(*device) : std::optional<DeviceRecord>{};
        if (!found)
            return tl::unexpected(found.error());
        known = *found && inScope(call.device->scope, (*found)->placeCode);
        return {};
    });
    if (!looked)
        return answerOf(looked.error(), call);
    if (!known)
        return answerOf(Trouble::UnknownDevice, call);
    if (const auto revoked = revoke(*device); !revoked)
        return answerOf(revoked.error(), call);
    return {.status = 204, .contentType = {}, .headers = {}, .code = {}};
}

Result<Metrics::Stand> Devices::stand() const
{
    Metrics::Stand stand;
    return m_store
        .look([&](StoreSession& session) -> Result<> {
            const auto position = session.lastPosition();
            const auto alarms = session.alarms();
            const auto fleet = readFleet(session);
            if (!position || !alarms || !fleet)
                return failure(Error::Code::Database);
            stand.feedPosition = *position;
            stand.alarms = static_cast<qint64>(alarms->size());
            for (const DeviceRecord& device : fleet->devices) {
                if (device.terminal == 0)
                    continue;
                const auto contact = fleet->contacts.constFind(device.id);
                const bool silent = contact == fleet->contacts.cend()
                    || m_clock.now() - contact->at >= silentAfter;
                stand.revoked += device.revokedAt ? 1 : 0;
                stand.devices += device.revokedAt ? 0 : 1;
                stand.silent += !device.revokedAt && silent ? 1 : 0;
            }
            return {};
        })
        .map([&] { return stand; });
}

} // namespace yichuang::platform
