// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/blobstore.h"
#include "models/platform/cityfolder.h"
#include "models/platform/feed.h"
#include "models/platform/intake.h"

namespace yichuang::platform {

/// What a package brought.
struct StickReport
{
    DeviceId deviceId;
    qint64 counter{0};
    qint64 missing{0}; ///< packages between this one and the last that came: a lost stick
    bool chainBroken{false}; ///< the package before it is not the one that came last
    int applied{0};
    int duplicates{0};
    int held{0};
    int setAside{0}; ///< conflict or refused
    int blobs{0}; ///< attachments, also those that were here already
    int changes{0}; ///< in the answer
};

/// Packages of devices without a line (sync-protocol, "USB package"): judged by the same intake as
/// a batch by line, so that the same event by both ways is one event.
class StickImport
{
public:
    /// References must outlive the object.
    StickImport(PlatformStore& store, BlobStore& blobs, const CityFolder& city, Intake& intake,
        Feed& feed, const Clock& clock);

    /// Takes a package in and writes the answer for the device, encrypted for its key. The answer
    /// is whole when it has its name. InvalidInput: no package, or its number is not above the last
    /// one's; NotAllowed: for another city, or from a device that is unknown or revoked; Crypto:
    /// changed on the way. A package cut off in the middle is taken in again from its start.
    [[nodiscard]] Result<StickReport> import(const QString& package, const QString& answer);

private:
    struct Opened;
    /// What goes back.
    struct Taken
    {
        QByteArray kept; ///< hashes of attachments, one behind the other
        std::vector<QByteArray> receipts;
    };
    [[nodiscard]] Result<Opened> open(QIODevice& file) const;
    [[nodiscard]] Result<DeviceRecord> deviceWith(const DeviceId& id) const;
    [[nodiscard]] Result<> takeBatch(
        const DeviceRecord& device, const QByteArray& packed, Taken& taken, StickReport& report);
    [[nodiscard]] Result<> takeBlob(const QByteArray& content, Taken& taken, StickReport& report);
    [[nodiscard]] Result<> writeAnswer(
        const QString& path, const Opened& opened, const Taken& taken, StickReport& report);
    [[nodiscard]] Result<std::vector<QByteArray>> changesFor(
        const DeviceRecord& device, const QString& cursor, StickReport& report);

    PlatformStore& m_store;
    BlobStore& m_blobs;
    const CityFolder& m_city;
    Intake& m_intake;
    Feed& m_feed;
    const Clock& m_clock;
};

} // namespace yichuang::platform
