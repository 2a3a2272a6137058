// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncport.h"

#include <map>
#include <mutex>

namespace yichuang::test {

/// A store in memory: one device's outbox and what it learnt.
class MemoryPort final : public sync::SyncPort
{
public:
    explicit MemoryPort(DeviceId device)
        : m_device(device)
    {
    }

    enum class RowState { Waiting, Held, Confirmed, SetAside };
    struct Row
    {
        cases::CaseEvent event;
        RowState state{RowState::Waiting};
        int confirmations{0};
    };

    std::optional<sync::Enrolment> enrolment;
    std::vector<Row> rows;
    std::vector<wire::Change> learnt; ///< once each, in order
    QString position; ///< the cursor
    std::optional<sync::ClockMeasurement> clock;
    std::vector<wire::CaseVersion> versions; ///< what the digest is made of
    std::vector<wire::LeaseAnswer> leases;
    std::vector<wire::LeaseAnswer> renewed; ///< or given up
    std::map<QByteArray, QByteArray> blobs; ///< contents by their SHA-256
    std::map<QByteArray, sync::UploadTask> uploads;
    std::map<QByteArray, QString> damaged; ///< code of what stands against an upload
    std::vector<int> snapshotOf; ///< buckets of the last one begun
    int snapshotsEnded{0};
    QByteArray certificate; ///< the renewed one
    std::optional<wire::Problem> trouble; ///< of the last run
    std::optional<Instant> nextTry;
    bool heldAreDue{false}; ///< the receipts of held rows may be asked for
    std::optional<Instant> waitingSince;
    int failuresToCome{0}; ///< so many writing calls fail, as if the database were locked

    /// One more event of this device, linked into its chain.
    cases::CaseEvent add(CaseId caseId);
    [[nodiscard]] int count(RowState state);

    Result<sync::DeviceIdentity> identity() override;
    Result<sync::OutboxCounts> counts() override;
    Result<sync::Outgoing> outgoing(int most) override;
    Result<sync::Outgoing> outgoingAfter(const std::vector<EventId>& away, int most) override;
    Result<std::vector<CaseId>> recordReceipts(
        const wire::ReceiptsAnswer& answer, const QByteArray& document) override;
    Result<std::vector<EventId>> receiptsToAsk(int most) override;
    Result<> sendAgain(const EventId& id) override;
    Result<> setAside(const EventId& id, const wire::Problem& problem) override;
    Result<QString> cursor() override;
    Result<std::vector<CaseId>> absorbChanges(const wire::ChangesAnswer& page) override;
    Result<> beginSnapshot(const std::vector<int>& buckets) override;
    Result<std::vector<CaseId>> absorbSnapshot(const wire::ChangesAnswer& page) override;
    Result<std::vector<CaseId>> endSnapshot(const QString& cursor, bool whole) override;
    Result<std::vector<wire::CaseVersion>> confirmedVersions() override { return versions; }
    Result<std::optional<sync::UploadTask>> nextUpload() override;
    Result<QByteArray> readBlob(const QByteArray& sha256, qint64 offset, qint64 length) override;
    Result<> recordUpload(
        const sync::UploadTask& task, const std::optional<wire::Problem>& problem) override;
    Result<std::vector<wire::LeaseAnswer>> leasesToRenew() override { return leases; }
    Result<> recordLease(const wire::LeaseAnswer& lease) override;
    Result<> keepCertificate(const QByteArray& certificate) override;
    Result<std::vector<sync::PackageCopy>> packages() override { return {}; }
    Result<> storePackage(const sync::PackageCopy&) override { return {}; }
    Result<> recordClock(const sync::ClockMeasurement& measurement) override;
    Result<> recordRun(
        const std::optional<wire::Problem>& problem, std::optional<Instant> nextTry) override;

private:
    [[nodiscard]] Result<> writing();
    [[nodiscard]] int countUnlocked(RowState state) const;

    DeviceId m_device;
    std::mutex m_mutex; // the engine's thread and the test's
};

/// A port another owner keeps, for an engine that wants one of its own.
class BorrowedPort final : public sync::SyncPort
{
public:
    explicit BorrowedPort(sync::SyncPort& port)
        : m_port(port)
    {
    }
    Result<sync::DeviceIdentity> identity() override { return m_port.identity(); }
    Result<sync::OutboxCounts> counts() override { return m_port.counts(); }
    Result<sync::Outgoing> outgoing(int most) override { return m_port.outgoing(most); }
    Result<std::vector<CaseId>> recordReceipts(
        const wire::ReceiptsAnswer& answer, const QByteArray& document) override
    {
        return m_port.recordReceipts(answer, document);
    }
    Result<std::vector<EventId>> receiptsToAsk(int most) override
    {
        return m_port.receiptsToAsk(most);
    }
    Result<> sendAgain(const EventId& id) override { return m_port.sendAgain(id); }
    Result<> setAside(const EventId& id, const wire::Problem& problem) override
    {
        return m_port.setAside(id, problem);
    }
    Result<QString> cursor() override { return m_port.cursor(); }
    Result<std::vector<CaseId>> absorbChanges(const wire::ChangesAnswer& page) override
    {
        return m_port.absorbChanges(page);
    }
    Result<> beginSnapshot(const std::vector<int>& buckets) override
    {
        return m_port.beginSnapshot(buckets);
    }
    Result<std::vector<CaseId>> absorbSnapshot(const wire::ChangesAnswer& page) override
    {
        return m_port.absorbSnapshot(page);
    }
    Result<std::vector<CaseId>> endSnapshot(const QString& cursor, bool whole) override
    {
        return m_port.endSnapshot(cursor, whole);
    }
    Result<std::vector<wire::CaseVersion>> confirmedVersions() override
    {
        return m_port.confirmedVersions();
    }
    Result<std::optional<sync::UploadTask>> nextUpload() override { return m_port.nextUpload(); }
    Result<QByteArray> readBlob(const QByteArray& sha256, qint64 offset, qint64 length) override
    {
        return m_port.readBlob(sha256, offset, length);
    }
    Result<> recordUpload(
        const sync::UploadTask& task, const std::optional<wire::Problem>& problem) override
    {
        return m_port.recordUpload(task, problem);
    }
    Result<std::vector<wire::LeaseAnswer>> leasesToRenew() override
    {
        return m_port.leasesToRenew();
    }
    Result<> recordLease(const wire::LeaseAnswer& lease) override
    {
        return m_port.recordLease(lease);
    }
    Result<> keepCertificate(const QByteArray& certificate) override
    {
        return m_port.keepCertificate(certificate);
    }
    Result<std::vector<sync::PackageCopy>> packages() override { return m_port.packages(); }
    Result<> storePackage(const sync::PackageCopy& package) override
    {
        return m_port.storePackage(package);
    }
    Result<> recordClock(const sync::ClockMeasurement& measurement) override
    {
        return m_port.recordClock(measurement);
    }
    Result<> recordRun(
        const std::optional<wire::Problem>& problem, std::optional<Instant> nextTry) override
    {
        return m_port.recordRun(problem, nextTry);
    }

private:
    sync::SyncPort& m_port;
};

} // namespace yichuang::test
