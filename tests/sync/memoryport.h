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
    int failuresToCome{0}; ///< so many writing calls fail, as if the database were locked

    /// One more event of this device, linked into its chain.
    cases::CaseEvent add(CaseId caseId);
    [[nodiscard]] int count(RowState state);

    Result<sync::DeviceIdentity> identity() override;
    Result<sync::OutboxCounts> counts() override;
    Result<sync::Outgoing> outgoing(int most) override;
    Result<std::vector<CaseId>> recordReceipts(
        const wire::ReceiptsAnswer& answer, const QByteArray& document) override;
    Result<> setAside(const EventId& id, const wire::Problem& problem) override;
    Result<QString> cursor() override;
    Result<std::vector<CaseId>> absorbChanges(const wire::ChangesAnswer& page) override;
    Result<std::vector<sync::PackageCopy>> packages() override { return {}; }
    Result<> storePackage(const sync::PackageCopy&) override { return {}; }
    Result<> recordClock(const sync::ClockMeasurement& measurement) override;

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
    Result<> setAside(const EventId& id, const wire::Problem& problem) override
    {
        return m_port.setAside(id, problem);
    }
    Result<QString> cursor() override { return m_port.cursor(); }
    Result<std::vector<CaseId>> absorbChanges(const wire::ChangesAnswer& page) override
    {
        return m_port.absorbChanges(page);
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

private:
    sync::SyncPort& m_port;
};

} // namespace yichuang::test
