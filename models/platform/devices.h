// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/platform/call.h"
#include "models/platform/cityfolder.h"
#include "models/platform/metrics.h"

#include <mutex>

namespace yichuang::platform {

/// Who may speak with the platform: codes, certificates, revocation.
class Devices
{
public:
    /// References must outlive the object.
    Devices(PlatformStore& store, const CityFolder& city, const Clock& clock, QString platformName);

    /// A new one-time code for a place, good for `life`. `division` has 6, 9 or 12 digits.
    [[nodiscard]] Result<QString> newCode(const QString& division, const QString& placeName,
        std::chrono::hours life, bool administers = false) const;
    /// NotFound when there is no such device; a second revocation changes nothing.
    [[nodiscard]] Result<> revoke(const DeviceId& id) const;

    /// The device of a client certificate: its common name is the id, its serial must be the one in
    /// force. Nothing when the certificate is not known.
    [[nodiscard]] Result<std::optional<DeviceRecord>> deviceOf(
        const QString& commonName, const QString& serial) const;

    /// POST /devices
    [[nodiscard]] Answer enrol(const Call& call) const;
    /// POST /devices/{id}/renew
    [[nodiscard]] Answer renew(const Call& call, const QString& id) const;

    /// GET /devices: those of the caller's scope with what they last said of themselves.
    [[nodiscard]] Answer fleet(const Call& call) const;
    /// POST /devices/{id}/revoke
    [[nodiscard]] Answer revoke(const Call& call, const QString& id) const;
    /// When `call.device` called and what it said of itself, where that is worth writing.
    [[nodiscard]] std::optional<ContactRecord> newsOf(const Call& call) const;
    /// Writes it; a contact that cannot be written now is written with the next one.
    void noteContact(const ContactRecord& contact) const;
    /// It was written elsewhere.
    void contactKept(const ContactRecord& contact) const;
    [[nodiscard]] Result<Metrics::Stand> stand() const;

private:
    [[nodiscard]] Answer granted(const DeviceRecord& device, const QByteArray& certificate) const;
    PlatformStore& m_store;
    const CityFolder& m_city;
    const Clock& m_clock;
    QString m_platformName;
    mutable std::mutex m_contactMutex;
    mutable QHash<DeviceId, ContactRecord> m_contacts; ///< as last written
};

/// What the header `Yichuang-Client` says; only the moment when it cannot be read.
[[nodiscard]] ContactRecord contactOf(const DeviceId& device, const QByteArray& header, Instant at);

} // namespace yichuang::platform
