// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/platform/call.h"
#include "models/platform/cityfolder.h"

namespace yichuang::platform {

/// Who may speak with the platform: codes, certificates, revocation.
class Devices
{
public:
    /// References must outlive the object.
    Devices(PlatformStore& store, const CityFolder& city, const Clock& clock, QString platformName);

    /// A new one-time code for a place, good for `life`. `division` has 6, 9 or 12 digits.
    [[nodiscard]] Result<QString> newCode(
        const QString& division, const QString& placeName, std::chrono::hours life) const;
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

private:
    [[nodiscard]] Answer granted(const DeviceRecord& device, const QByteArray& certificate) const;
    PlatformStore& m_store;
    const CityFolder& m_city;
    const Clock& m_clock;
    QString m_platformName;
};

} // namespace yichuang::platform
