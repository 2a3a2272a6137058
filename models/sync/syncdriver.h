// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/sync/platformcalls.h"
#include "models/sync/syncchip.h"
#include "models/sync/syncport.h"
#include "models/sync/syncstep.h"
#include "models/sync/transport.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace yichuang::sync {

/// What people hear of a run. Called from the thread that drives.
class SyncListener
{
public:
    virtual ~SyncListener() = default;
    virtual void stateChanged(const SyncChipState& state) = 0;
    /// No event of the case waits any more.
    virtual void caseConfirmed(const CaseId& id) = 0;
    /// Changes of others were taken in.
    virtual void casesChanged(const std::vector<CaseId>& ids) = 0;
    virtual void problem(const wire::Problem& problem) = 0;
    /// A new package lies in the profile; whoever owns the rules has to look at it.
    virtual void packageTaken(const QString& /*name*/) { }
};

enum class WakeReason {
    NewRecord, ///< something was laid into the outbox
    NetworkChanged, ///< all waits begin anew
    News, ///< the platform has something to be pulled
    ByHand ///< a person pressed "sync now", or the device was just enrolled
};

/// Does what nextStep() says, one step a call, and keeps the state it says it from. Knows no
/// threads and no timers: SyncEngine turns it in the window, `yichuangctl sync once` and the tests
/// turn it by hand.
class SyncDriver
{
public:
    /// References must outlive the driver. `jitter` draws 0 to 1.
    SyncDriver(SyncPort& port, TransportFactory factory, const Clock& clock, SyncListener& listener,
        std::function<double()> jitter);

    /// Does one step and answers which. Rest: nothing is to be done before its end.
    SyncStep advance();
    void wake(WakeReason reason);
    /// From any thread: ends the call under way and every later one.
    void cancel();

    /// From now on batches are made ready and receipts are booked while others are away, in a
    /// thread of the driver's own, and a batch leaves before the one before it is answered. Not for
    /// a clock that is turned by hand.
    void workAhead() { m_worksAhead = true; }

    [[nodiscard]] const SyncFacts& facts() const { return m_facts; }

private:
    struct Line
    {
        std::unique_ptr<Transport> transport;
        crypto::PrivateKey deviceKey;
        crypto::PublicKey receiptKey;
    };

    void readIdentity();
    [[nodiscard]] Result<Line> lineFor(const Enrolment& enrolment) const;
    void refresh();
    void perform(const SyncStep& step);

    void measureTime();
    [[nodiscard]] CallResult<TimeReading> askTime();
    void beginPull();
    void forgetPull();
    /// A batch as it goes over the line.
    struct Ready
    {
        wire::RecordBatch batch;
        QByteArray packed;
        wire::Encoding encoding{wire::Encoding::Identity};
        bool free{false}; ///< of no case of the batch before it
        Millis left{0}; ///< when it was sent
    };
    /// Batches that follow each other; see pushRun().
    struct Run
    {
        Ready current; ///< away
        std::optional<Ready> next{};
        bool behind{false}; ///< `next` is away too
        std::optional<Ready> following{};
        std::optional<VerifiedReceipts> unbooked{}; ///< of what `current` followed, then its own
        bool whole{true}; ///< everything answered was confirmed
    };

    void push();
    void pushRun(Ready first);
    [[nodiscard]] bool turn(Run& run);
    void endRun(Run& run);
    void runFailed(const CallFailure& failure, const Run& run);
    [[nodiscard]] bool book(std::optional<VerifiedReceipts>& receipts);
    [[nodiscard]] std::optional<Ready> readyAfter(const Ready& away, const Ready* next);
    [[nodiscard]] Result<Ready> packedBatch(const Outgoing& outgoing, wire::Effort effort) const;
    [[nodiscard]] Result<wire::RecordBatch> signedBatch(
        const Outgoing& outgoing, std::size_t count) const;
    void begin(Ready& ready);
    [[nodiscard]] CallResult<VerifiedReceipts> finish(const Ready& ready);
    [[nodiscard]] wire::Effort effort(bool whileAway) const;
    void pushFailed(const CallFailure& failure, const wire::RecordBatch& batch);
    void checkProgress(const wire::ReceiptsAnswer& answer);
    void countDown(const wire::ReceiptsAnswer& answer);
    [[nodiscard]] bool countedDown();
    void forgetAhead();
    void askReceipts();
    void storeRefused(const Error& error);
    void absorbFailed(const Error& error);
    void readSnapshot();
    void compareDigest();
    [[nodiscard]] bool isRenewalDue() const;
    void renewCertificate();
    void renewLeases();
    void readCertificate(const Enrolment& enrolment);
    void upload();
    void beginUpload(UploadTask task);
    void sendNextPiece(UploadTask task);
    void uploadFailed(UploadTask task, const CallFailure& failure);
    void uploadWaits(const CallFailure& failure);
    void keepUpload(const UploadTask& task, const std::optional<wire::Problem>& problem);
    bool takeReceipts(const VerifiedReceipts& receipts);
    void recordRefused(const CallFailure& failed, const wire::RecordBatch& batch);
    void pull();
    void fetchPackages();
    void probe();

    void succeeded();
    void failed(const CallFailure& failure);
    void failedHere(const Error& error);
    void publish();
    void recordRun();

    SyncPort& m_port;
    TransportFactory m_factory;
    const Clock& m_clock;
    SyncListener& m_listener;
    std::function<double()> m_jitter;
    DeviceId m_device;
    std::optional<Enrolment> m_enrolment; ///< what m_line was made for
    std::optional<Line> m_line;
    std::mutex m_lineMutex; ///< the line is made here and cancelled from elsewhere
    bool m_cancelled{false};
    bool m_identityRead{false};
    SyncState m_state;
    SyncFacts m_facts;
    std::optional<SyncChipState> m_published;
    wire::Encoding m_encoding{wire::Encoding::Gzip};
    int m_mostInBatch{0};
    std::atomic<double> m_pushedPerSecond{0}; ///< bytes upstream, by the last batch
    std::optional<Millis> m_roundTrip; ///< as measured with the time
    Millis m_answeredAt{0}; ///< the last batch
    bool m_lineHolds{true}; ///< the last batch was answered
    bool m_worksAhead{false};
    std::optional<QString> m_pullBegun; ///< from where, when the request is away
    std::optional<Ready> m_ready; ///< follows what was confirmed last
    int m_uncounted{0}; ///< batches booked since the outbox was counted
    bool m_askedForRules{false}; ///< for the page that comes next
    /// How far the platform's order has been read again.
    struct Reading
    {
        bool begun{false};
        bool repaired{false}; ///< once, because our data contradicted it
        std::vector<int> buckets{}; ///< empty: all
        QString after{};
    };
    Reading m_reading;
    std::optional<Instant> m_certificateEnds;
    std::optional<Millis> m_platformAhead; ///< of our clock, as measured since the start
    std::optional<ClockReading> m_compared; ///< our clocks when that was measured
    std::optional<Millis> m_renewTriedAt;
    QString m_uploadAsked; ///< the upload whose offset is known
    int m_uploadFailures{0}; ///< in a row, of attachments alone
    double m_bytesPerSecond{0}; ///< upstream, by the last piece
    std::optional<wire::Problem> m_trouble; ///< of the last step that failed
    std::optional<wire::Problem> m_recordedTrouble; ///< as the store knows it
};

} // namespace yichuang::sync
