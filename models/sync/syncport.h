// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clockreading.h"
#include "models/base/day.h"
#include "models/base/id.h"
#include "models/cases/event.h"
#include "models/sync/syncstep.h"
#include "models/wire/changes.h"
#include "models/wire/digest.h"
#include "models/wire/lease.h"
#include "models/wire/receipt.h"
#include "models/wire/record.h"

#include <QByteArray>
#include <QUrl>

#include <optional>
#include <vector>

namespace yichuang::sync {

/// What a device got at enrolment; keys and certificates in PEM.
struct Enrolment
{
    QUrl platform; ///< https://host:port
    QByteArray caCertificate; ///< the only CA trusted
    QByteArray certificate; ///< of this device
    QByteArray privateKey; ///< PKCS#8
    QByteArray receiptKey; ///< pinned key (or certificate) whose signature a receipt must bear

    friend bool operator==(const Enrolment&, const Enrolment&) = default;
};

struct DeviceIdentity
{
    DeviceId deviceId;
    std::optional<Enrolment> enrolment;

    friend bool operator==(const DeviceIdentity&, const DeviceIdentity&) = default;
};

/// Counts of the outbox, read in one transaction.
struct OutboxCounts
{
    int sendable{0}; ///< may go now
    int waiting{0}; ///< not confirmed and not set aside; held ones included
    int setAside{0}; ///< refused or in conflict: a person has to act
    int toAsk{0}; ///< rows whose receipt may be asked for now
    int leasesDue{0}; ///< rights to decide that end soon
    int uploads{0}; ///< attachments that may go now
    int attachments{0}; ///< all that have not arrived whole
    std::optional<Instant> waitingSince; ///< when the oldest that waits was made

    friend bool operator==(const OutboxCounts&, const OutboxCounts&) = default;
};

struct ChainEnd
{
    qint64 seq{0};
    QByteArray hash;

    friend bool operator==(const ChainEnd&, const ChainEnd&) = default;
};

/// What to send next.
struct Outgoing
{
    std::vector<wire::Record> records;
    ChainEnd chain; ///< newest event this device ever made

    friend bool operator==(const Outgoing&, const Outgoing&) = default;
};

/// Platform clock minus device clock, give or take half the round trip.
struct ClockMeasurement
{
    Millis offset{0};
    Millis error{0};
    ClockReading measuredAt;

    friend bool operator==(const ClockMeasurement&, const ClockMeasurement&) = default;
};

/// An attachment on its way to the platform.
struct UploadTask
{
    QByteArray sha256;
    qint64 size{0};
    QString upload; ///< path of the upload begun at the platform; empty: none yet
    qint64 sent{0}; ///< bytes the platform is known to have
    bool complete{false}; ///< it has all

    friend bool operator==(const UploadTask&, const UploadTask&) = default;
};

/// A signed package of the platform (catalogue, calendar) as kept here.
struct PackageCopy
{
    QString name;
    QString tag; ///< ETag; empty when there is no copy yet
    QString version;
    QByteArray bytes; ///< empty in answers of packages()
    QByteArray signature; ///< of the platform over the bytes, checked

    friend bool operator==(const PackageCopy&, const PackageCopy&) = default;
};

inline const QString snapshotBegun = QStringLiteral("!snapshot");

/// The engine's view of the store. Called from the sync thread and may block. Each call that writes
/// is one transaction, on the disk when it returns, and may be repeated with the same values: the
/// program can be killed between the platform's commit and ours.
class SyncPort
{
public:
    virtual ~SyncPort() = default;

    [[nodiscard]] virtual Result<DeviceIdentity> identity() = 0;
    [[nodiscard]] virtual Result<OutboxCounts> counts() = 0;
    /// At most `most` sendable events: cases by oldest due date, within one case in the order they
    /// were made; an event behind a refused or conflicting one of its case is not sendable.
    [[nodiscard]] virtual Result<Outgoing> outgoing(int most) = 0;
    /// What follows when these are confirmed, to be made ready while they are away. Empty where
    /// nobody looks ahead.
    [[nodiscard]] virtual Result<Outgoing> outgoingAfter(
        const std::vector<EventId>& /*away*/, int /*most*/)
    {
        return Outgoing{};
    }
    /// Books every verdict of a verified answer and keeps `document` (the bytes as received) as
    /// evidence. Answers the cases that became confirmed: no event of theirs waits any more.
    [[nodiscard]] virtual Result<std::vector<CaseId>> recordReceipts(
        const wire::ReceiptsAnswer& answer, const QByteArray& document)
        = 0;
    /// At most `most` events that may have arrived while their receipt has not; see
    /// OutboxCounts::toAsk.
    [[nodiscard]] virtual Result<std::vector<EventId>> receiptsToAsk(int most) = 0;
    /// The platform has never heard of it: it is sendable again.
    [[nodiscard]] virtual Result<> sendAgain(const EventId& id) = 0;
    /// A record the line cannot carry (413, 415, 422 for it alone); it waits for a person, the
    /// others go on.
    [[nodiscard]] virtual Result<> setAside(const EventId& id, const wire::Problem& problem) = 0;

    /// Where the next pull begins; empty at first, `snapshotBegun` after beginSnapshot().
    [[nodiscard]] virtual Result<QString> cursor() = 0;
    /// Takes in a page and moves the cursor in the same transaction. Answers the cases that
    /// changed.
    [[nodiscard]] virtual Result<std::vector<CaseId>> absorbChanges(const wire::ChangesAnswer& page)
        = 0;

    /// The platform's order is read again for these buckets (empty: all); see store::beginSnapshot.
    [[nodiscard]] virtual Result<> beginSnapshot(const std::vector<int>& buckets) = 0;
    [[nodiscard]] virtual Result<std::vector<CaseId>> absorbSnapshot(
        const wire::ChangesAnswer& page)
        = 0;
    /// The feed goes on at `cursor`; what the platform has lost waits again. Answers the cases that
    /// changed.
    [[nodiscard]] virtual Result<std::vector<CaseId>> endSnapshot(const QString& cursor, bool whole)
        = 0;
    [[nodiscard]] virtual Result<std::vector<wire::CaseVersion>> confirmedVersions() = 0;

    /// The next attachment to be sent, the one begun before any other; nothing when none may go.
    [[nodiscard]] virtual Result<std::optional<UploadTask>> nextUpload() = 0;
    [[nodiscard]] virtual Result<QByteArray> readBlob(
        const QByteArray& sha256, qint64 offset, qint64 length)
        = 0;
    /// How far it has come; `problem` when it must wait for a person or for another day.
    [[nodiscard]] virtual Result<> recordUpload(
        const UploadTask& task, const std::optional<wire::Problem>& problem)
        = 0;

    /// Rights to decide that end soon, of cases that have not ended.
    [[nodiscard]] virtual Result<std::vector<wire::LeaseAnswer>> leasesToRenew() = 0;
    /// Kept when `held`, else forgotten.
    [[nodiscard]] virtual Result<> recordLease(const wire::LeaseAnswer& lease) = 0;
    /// The renewed certificate of this device (PEM).
    [[nodiscard]] virtual Result<> keepCertificate(const QByteArray& certificate) = 0;

    /// The packages this device wants, with the tags of its copies.
    [[nodiscard]] virtual Result<std::vector<PackageCopy>> packages() = 0;
    /// Keeps a package whose signature was checked.
    [[nodiscard]] virtual Result<> storePackage(const PackageCopy& package) = 0;

    [[nodiscard]] virtual Result<> recordClock(const ClockMeasurement& measurement) = 0;
    /// What everything that waits is waiting for, with the moment of the next try; empty when
    /// nothing stands in the way any more.
    [[nodiscard]] virtual Result<> recordRun(
        const std::optional<wire::Problem>& problem, std::optional<Instant> nextTry)
        = 0;
};

} // namespace yichuang::sync
