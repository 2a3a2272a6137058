// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/batchmemory.h"
#include "models/platform/commonsession.h"
#include "models/platform/sqlitedatabase.h"

namespace yichuang::platform {

/// StoreSession over one connection; the transaction around it is its caller's. What `expect` was
/// told of is read at once and answered from memory, kept in step with what is written.
class SqliteSession final : public CommonSession<SqliteDatabase>
{
public:
    using CommonSession::CommonSession;

    Result<> expect(const Expected& expected) override;

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
    [[nodiscard]] Result<> readExpectedEvents(const Expected& expected);
    [[nodiscard]] Result<> readExpectedCases(const Expected& expected);
    [[nodiscard]] Result<> readExpectedLeases(QUtf8StringView cases);

    BatchMemory m_memory;
};

} // namespace yichuang::platform
