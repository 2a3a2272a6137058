// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"

#include <QByteArray>
#include <QJsonObject>

namespace yichuang::wire {

/// First part of a package on a stick (sync-protocol, "USB package").
struct PackageHeader
{
    int format{1};
    DeviceId deviceId;
    qint64 counter{0}; ///< only grows; one that is not above the last is refused, a gap is accepted
                       ///< and reported
    QByteArray previousHash; ///< SHA-256 of the package before, 32 zero bytes for the first
    qint64 firstSeq{0}; ///< deviceSeq of the first event in it, 0 when it holds none
    qint64 lastSeq{0};
    QString cursor; ///< the device has all changes up to here
    Instant writtenAt;

    friend bool operator==(const PackageHeader&, const PackageHeader&) = default;
};

[[nodiscard]] QJsonObject toJson(const PackageHeader& header);
[[nodiscard]] Result<PackageHeader> packageHeaderFromJson(const QJsonObject& object);

} // namespace yichuang::wire
