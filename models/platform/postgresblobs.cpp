// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresrows.h"
#include "models/platform/postgressession.h"
#include "models/platform/scope.h"

namespace yichuang::platform {
namespace {

BlobPresence presenceOf(const std::vector<qint64>& rows)
{
    return rows.empty() ? BlobPresence::Missing : BlobPresence::Here;
}

Result<qint64> readNumber(PostgresRows& row) { return row.number(); }

} // namespace

Result<> PostgresSession::renewFeedMark()
{
    return runSql(m_connection,
        "update meta set value = substr(md5(random()::text || clock_timestamp()::text), 1, 8)"
        " where name = 'feed_mark'");
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
