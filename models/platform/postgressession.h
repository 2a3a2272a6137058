// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/batchmemory.h"
#include "models/platform/commonsession.h"
#include "models/platform/postgresconnection.h"

namespace yichuang::platform {

/// StoreSession over one connection; the transaction around it is its caller's. What `expect` was
/// told of is read at once, in one round trip, and answered from memory; events, cases and uses of
/// attachments are written as arrays by `flush`, which the caller calls before the commit.
class PostgresSession final : public CommonSession<PostgresConnection>
{
public:
    explicit PostgresSession(PostgresConnection& connection)
        : CommonSession(connection)
        , m_connection(connection)
    {
    }

    /// Writes what is still in memory.
    [[nodiscard]] Result<> flush();

    Result<> expect(const Expected& expected) override;

    Result<> putDevice(const DeviceRecord& device) override;
    Result<std::optional<DeviceRecord>> device(const DeviceId& id) override;

    Result<std::optional<EventRecord>> event(const EventId& id) override;
    Result<std::optional<EventRecord>> eventAt(const DeviceId& device, qint64 seq) override;
    Result<> putEvent(const EventRecord& event) override;
    Result<std::vector<EventRecord>> eventsOfCase(const CaseId& id) override;
    Result<std::vector<EventRecord>> heldEventsOfCase(const CaseId& id) override;
    Result<std::vector<CaseId>> heldCases(int limit) override;
    Result<qint64> lastPosition() override;
    Result<FeedPage> changes(qint64 position, const QStringList& scope, int limit) override;

    Result<std::optional<CaseRecord>> caseRecord(const CaseId& id) override;
    Result<std::optional<CaseRecord>> caseByNumber(const QString& number) override;
    Result<> putCase(const CaseRecord& record) override;
    Result<std::vector<CaseRecord>> casesInState(
        const QString& state, Instant receivedBefore, int limit) override;
    Result<std::vector<CaseRecord>> casesOfRequest(const QString& request) override;

    Result<> renewFeedMark() override;
    Result<std::vector<wire::CaseVersion>> caseVersions(
        qint64 upTo, const QStringList& scope) override;
    Result<std::optional<LeaseRecord>> lease(const CaseId& id) override;
    Result<> putLease(const LeaseRecord& lease) override;
    Result<> putBlob(const QByteArray& sha256, qint64 size, Instant at) override;
    Result<BlobPresence> hasBlob(const QByteArray& sha256) override;
    Result<> useBlob(const QByteArray& sha256, const CaseId& id) override;
    Result<BlobPresence> blobInScope(const QByteArray& sha256, const QStringList& scope) override;

private:
    void askForEvents(const Expected& expected);
    void askForCases(const Expected& expected);
    [[nodiscard]] Result<> keepEvents(PostgresRows& rows);
    [[nodiscard]] Result<> keepCases(PostgresRows& cases, PostgresRows& leases);
    [[nodiscard]] Result<> writeEvents();
    [[nodiscard]] Result<> writeCases();
    [[nodiscard]] Result<> writeBlobUses();

    PostgresConnection& m_connection;
    BatchMemory m_memory;
};

} // namespace yichuang::platform
