// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/platform/cityrecords.h"
#include "models/wire/digest.h"
#include "models/wire/receipt.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace yichuang::platform {

/// A one-time enrolment code. The secret itself is nowhere: only its SHA-256.
struct CodeRecord
{
    QByteArray secretHash;
    QString placeCode; ///< 12 digits
    QString placeName;
    QStringList scope; ///< division codes whose cases the device will see
    Instant expiresAt{};
    std::optional<Instant> usedAt;
    bool administers{false}; ///< the device will see and revoke the devices of its scope
};

struct DeviceRecord
{
    DeviceId id;
    QString name;
    QString placeCode;
    QString placeName;
    int terminal{0}; ///< 1 to 999, once per place
    QStringList scope;
    QString serial; ///< of the certificate in force, hexadecimal
    QString formerSerial; ///< of the one before; good until the new one is used for the first time
    QByteArray publicKey; ///< PEM; checks the signatures of batches
    Instant validUntil{};
    std::optional<Instant> revokedAt;
    qint64 chainSeq{0}; ///< events 1 to chainSeq are all here
    QByteArray chainHead; ///< hash of event chainSeq; 32 zero bytes when there is none
    bool administers{false}; ///< may see and revoke the devices of its scope
};

/// What a device said of itself when it last called.
struct ContactRecord
{
    DeviceId deviceId;
    Instant at{};
    QString version; ///< of the client; empty: it did not say
    std::optional<int> waiting; ///< records it has not sent yet
    std::optional<Instant> waitingSince; ///< when the oldest of them was made
};

/// What the platform keeps of one event a device made, refused ones included: the chain needs them
/// all.
struct EventRecord
{
    EventId eventId;
    DeviceId deviceId;
    qint64 deviceSeq{0};
    CaseId caseId;
    QByteArray hash;
    QByteArray prevHash;
    QByteArray
        body; ///< RFC 8785 JSON; empty when refused, for what is not part of a case is not kept
    wire::Verdict verdict{wire::Verdict::Refused};
    qint64 position{0}; ///< in the platform's order from 1; 0 unless applied
    int caseVersion{0};
    Instant receivedAt{};
    std::optional<EventId> waitsFor;
    std::optional<wire::Problem> problem;
};

/// Where a case stands at the platform.
struct CaseRecord
{
    CaseId id;
    QString number; ///< 28 digits, once in the whole city
    int version{0};
    QString state; ///< cases::toText(CaseState)
    QString placeCode;
    QString originCode; ///< place of the village case it was handed in for; empty otherwise
    Instant receivedAt{};
    /// cases::requestKey: who asks for what. Empty when it cannot be compared and once the case is
    /// decided: keys lie at random in their index, which stays as small as what is open.
    QString request;
};

/// A piece of the feed. Nothing in the scope lies between the position asked from and `upTo` but
/// `events`.
struct FeedPage
{
    std::vector<EventRecord> events;
    qint64 upTo{0};
    bool more{false};
};

/// The right to decide on a case, once somebody has taken it.
struct LeaseRecord
{
    CaseId caseId;
    int epoch{1};
    std::optional<DeviceId> holder; ///< nobody after it was given back
    Instant expiresAt{};
};

/// An attachment on its way; its bytes lie in the BlobStore.
struct UploadRecord
{
    QString id;
    DeviceId deviceId;
    QByteArray sha256;
    qint64 size{0};
    Instant expiresAt{};
};

enum class BlobPresence { Missing, Here };

/// Something a person must look at: a broken chain, two contents under one id.
struct AlarmRecord
{
    QString code;
    std::optional<DeviceId> deviceId;
    std::optional<EventId> eventId;
    Instant at{};
};

/// What the judging of a batch will ask for.
struct Expected
{
    DeviceId deviceId;
    std::vector<EventId> events;
    std::vector<qint64> seqs; ///< of the device's chain, neighbours included
    std::vector<CaseId> cases; ///< parents included
    QStringList numbers; ///< of cases received
    QStringList requests; ///< of cases received: cases::requestKey
    std::vector<QByteArray> blobs;
};

/// Reads and writes inside one transaction.
class StoreSession
{
public:
    virtual ~StoreSession() = default;

    /// A hint, to be given before anything else is read: a store behind a line reads it all in few
    /// round trips. Answers never depend on it.
    virtual Result<> expect(const Expected& /*expected*/) { return {}; }

    virtual Result<> addCode(const CodeRecord& code) = 0;
    virtual Result<std::optional<CodeRecord>> code(const QByteArray& secretHash) = 0;
    virtual Result<> spendCode(const QByteArray& secretHash, const DeviceId& device, Instant at)
        = 0;

    virtual Result<> putDevice(const DeviceRecord& device) = 0;
    virtual Result<std::optional<DeviceRecord>> device(const DeviceId& id) = 0;
    virtual Result<std::vector<DeviceRecord>> devices() = 0;
    /// Lowest number from 1 that no device of the place has ever had.
    virtual Result<int> nextTerminal(const QString& placeCode) = 0;

    virtual Result<> putContact(const ContactRecord& contact) = 0;
    virtual Result<std::vector<ContactRecord>> contacts() = 0;

    virtual Result<std::optional<EventRecord>> event(const EventId& id) = 0;
    virtual Result<std::optional<EventRecord>> eventAt(const DeviceId& device, qint64 seq) = 0;
    virtual Result<> putEvent(const EventRecord& event) = 0;
    /// Applied events in order of position.
    virtual Result<std::vector<EventRecord>> eventsOfCase(const CaseId& id) = 0;
    /// Held events in order of their device's chain.
    virtual Result<std::vector<EventRecord>> heldEventsOfCase(const CaseId& id) = 0;
    /// Cases with a held event.
    virtual Result<std::vector<CaseId>> heldCases(int limit) = 0;
    /// Highest position given out, 0 at first.
    virtual Result<qint64> lastPosition() = 0;
    /// Applied events after `position` of cases whose place or origin lies in `scope`, at most
    /// `limit`.
    virtual Result<FeedPage> changes(qint64 position, const QStringList& scope, int limit) = 0;

    virtual Result<std::optional<CaseRecord>> caseRecord(const CaseId& id) = 0;
    virtual Result<std::optional<CaseRecord>> caseByNumber(const QString& number) = 0;
    virtual Result<> putCase(const CaseRecord& record) = 0;
    /// Cases in a state received before a moment, oldest first.
    virtual Result<std::vector<CaseRecord>> casesInState(
        const QString& state, Instant receivedBefore, int limit)
        = 0;
    /// Open cases in which the same applicant asks for the same, the oldest first.
    virtual Result<std::vector<CaseRecord>> casesOfRequest(const QString& request) = 0;

    /// 8 hexadecimal digits that tell this order of positions from every other: cursors bear it.
    virtual Result<QString> feedMark() = 0;
    /// After the store was set back to an older state: every cursor is gone from now on.
    virtual Result<> renewFeedMark() = 0;
    /// Every case of the scope with the number of its events up to a position; cases that begin
    /// later are left out.
    virtual Result<std::vector<wire::CaseVersion>> caseVersions(
        qint64 upTo, const QStringList& scope)
        = 0;

    virtual Result<std::optional<LeaseRecord>> lease(const CaseId& id) = 0;
    virtual Result<> putLease(const LeaseRecord& lease) = 0;

    virtual Result<> putUpload(const UploadRecord& upload) = 0;
    virtual Result<> removeUpload(const QString& id) = 0;
    virtual Result<std::optional<UploadRecord>> upload(const QString& id) = 0;
    /// The one a device has begun for a content.
    virtual Result<std::optional<UploadRecord>> uploadOf(
        const DeviceId& device, const QByteArray& sha256)
        = 0;
    virtual Result<std::vector<UploadRecord>> uploadsExpired(Instant now) = 0;
    virtual Result<> putBlob(const QByteArray& sha256, qint64 size, Instant at) = 0;
    virtual Result<BlobPresence> hasBlob(const QByteArray& sha256) = 0;
    /// An event that is kept names it.
    virtual Result<> useBlob(const QByteArray& sha256, const CaseId& id) = 0;
    /// Here when a case of the scope names it, whether its bytes have arrived or not.
    virtual Result<BlobPresence> blobInScope(const QByteArray& sha256, const QStringList& scope)
        = 0;

    /// A word kept under a name, for example how far the city's own platform was read.
    virtual Result<std::optional<QString>> note(const QString& name) = 0;
    virtual Result<> putNote(const QString& name, const QString& value) = 0;

    /// What was committed before this transaction, in order of position.
    virtual Result<std::vector<CaseChange>> casesChanged(qint64 position, int limit) = 0;
    virtual Result<> putOutward(const OutwardRecord& record) = 0;
    virtual Result<> removeOutward(const CaseId& id) = 0;
    virtual Result<std::optional<OutwardRecord>> outward(const CaseId& id) = 0;
    /// Those that may go now, the longest due first.
    virtual Result<std::vector<OutwardRecord>> outwardDue(Instant now, int limit) = 0;
    virtual Result<std::vector<OutwardRecord>> outwardSetAside(int limit) = 0;
    virtual Result<OutwardCount> countOutward() = 0;
    virtual Result<std::optional<InwardRecord>> inward(const QString& id) = 0;
    virtual Result<> putInward(const InwardRecord& record) = 0;
    /// Those that became no event, the newest first.
    virtual Result<std::vector<InwardRecord>> inwardSetAside(int limit) = 0;
    /// Those of one case, the oldest first.
    virtual Result<std::vector<InwardRecord>> inwardSetAsideOf(const QString& number) = 0;

    virtual Result<> addAlarm(const AlarmRecord& alarm) = 0;
    virtual Result<std::vector<AlarmRecord>> alarms() = 0;
    /// A signed answer as it was sent, packed by zstd: the platform's own evidence.
    virtual Result<> addAnswer(const DeviceId& device, const QByteArray& packed, Instant at) = 0;
};

/// The platform's memory: one SQLite file, or PostgreSQL for a city that outgrows it or runs
/// several processes.
class PlatformStore
{
public:
    using Work = std::function<Result<>(StoreSession&)>;

    virtual ~PlatformStore() = default;

    /// All of `work` or nothing; after success it survives a power cut. `work` is begun anew when
    /// the line to the store was lost before its first question was answered: up to there it
    /// changes nothing of its caller's. Calls wait for each other,
    /// which is what keeps the order of positions the order of commits: the feed cannot skip an
    /// event.
    [[nodiscard]] virtual Result<> change(const Work& work) = 0;
    /// Sees one moment of the store; writes fail.
    [[nodiscard]] virtual Result<> look(const Work& work) = 0;
    /// From now on `news` is called, on some thread, after another process has committed. Does
    /// nothing where there is but one.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who overrides it keeps the function
    virtual Result<> watch(std::function<void()> /*news*/) { return {}; }
    /// Ends watching; returns when no call of `news` is under way.
    virtual void endWatch() { }
};

} // namespace yichuang::platform
