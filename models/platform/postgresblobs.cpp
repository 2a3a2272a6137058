// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresrows.h"
#include "models/platform/postgressession.h"
#include "models/platform/scope.h"

namespace yichuang::platform {
namespace {

Result<UploadRecord> readUpload(PostgresRows& row)
{
    UploadRecord upload{.id = row.text(), .deviceId = DeviceId{row.uuid()}, .sha256 = row.bytes()};
    upload.size = row.number();
    upload.expiresAt = row.instant();
    return upload;
}

BlobPresence presenceOf(const std::vector<qint64>& rows)
{
    return rows.empty() ? BlobPresence::Missing : BlobPresence::Here;
}

Result<qint64> readNumber(PostgresRows& row) { return row.number(); }

} // namespace

Result<QString> PostgresSession::feedMark()
{
    return readRows<QString>(m_connection, "select value from meta where name = 'feed_mark'",
        [](PostgresRows& row) -> Result<QString> { return row.text(); })
        .and_then([](const std::vector<QString>& rows) -> Result<QString> {
            if (rows.size() != 1)
                return failure(Error::Code::Corrupt, QStringLiteral("meta.feed_mark"));
            return rows.front();
        });
}

Result<> PostgresSession::renewFeedMark()
{
    return runSql(m_connection,
        "update meta set value = substr(md5(random()::text || clock_timestamp()::text), 1, 8)"
        " where name = 'feed_mark'");
}

Result<> PostgresSession::putUpload(const UploadRecord& upload)
{
    return runSql(m_connection,
        "insert into upload(id, device_id, sha256, size, expires_at) values($1, $2, $3, $4, $5)"
        " on conflict(id) do update set expires_at = excluded.expires_at",
        upload.id, upload.deviceId, upload.sha256, upload.size, upload.expiresAt);
}

Result<> PostgresSession::removeUpload(const QString& id)
{
    return runSql(m_connection, "delete from upload where id = $1", id);
}

Result<std::optional<UploadRecord>> PostgresSession::upload(const QString& id)
{
    return readRow<UploadRecord>(m_connection,
        "select id, device_id, sha256, size, expires_at from upload where id = $1", &readUpload,
        id);
}

Result<std::optional<UploadRecord>> PostgresSession::uploadOf(
    const DeviceId& device, const QByteArray& sha256)
{
    return readRow<UploadRecord>(m_connection,
        "select id, device_id, sha256, size, expires_at from upload"
        " where device_id = $1 and sha256 = $2 order by id",
        &readUpload, device, sha256);
}

Result<std::vector<UploadRecord>> PostgresSession::uploadsExpired(const Instant now)
{
    return readRows<UploadRecord>(m_connection,
        "select id, device_id, sha256, size, expires_at from upload where expires_at <= $1",
        &readUpload, now);
}

Result<> PostgresSession::putBlob(const QByteArray& sha256, const qint64 size, const Instant at)
{
    m_memory.foundBlob(sha256);
    return runSql(m_connection,
        "insert into blob(sha256, size, at) values($1, $2, $3) on conflict do nothing", sha256,
        size, at);
}

Result<BlobPresence> PostgresSession::hasBlob(const QByteArray& sha256)
{
    if (const auto known = m_memory.blob(sha256))
        return *known;
    return readRows<qint64>(
        m_connection, "select size from blob where sha256 = $1", &readNumber, sha256)
        .map(&presenceOf);
}

Result<> PostgresSession::useBlob(const QByteArray& sha256, const CaseId& id)
{
    m_memory.use(sha256, id);
    return {};
}

Result<> PostgresSession::writeBlobUses()
{
    if (!m_memory.hasUsesToWrite())
        return {};
    std::vector<QByteArray> hashes;
    std::vector<QUuid> cases;
    for (const auto& [sha256, id] : m_memory.takeUses()) {
        hashes.push_back(sha256);
        cases.push_back(id.value());
    }
    return runSql(m_connection,
        "insert into blob_use(sha256, case_id) select * from unnest($1, $2) on conflict do nothing",
        hashes, cases);
}

Result<BlobPresence> PostgresSession::blobInScope(
    const QByteArray& sha256, const QStringList& scope)
{
    return flush().and_then([&] {
        return readRows<qint64>(m_connection,
            "select 1::bigint from blob_use u join case_ c on c.id = u.case_id"
            " where u.sha256 = $1 and (c.place like any($2) or c.origin like any($2)) limit 1",
            &readNumber, sha256, patternsOf(scope))
            .map(&presenceOf);
    });
}

} // namespace yichuang::platform
