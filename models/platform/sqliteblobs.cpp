// SPDX-License-Identifier: Apache-2.0
#include "models/platform/scope.h"
#include "models/platform/sqliterows.h"
#include "models/platform/sqlitesession.h"

#include <algorithm>

namespace yichuang::platform {
namespace {

Result<LeaseRecord> readLease(SqliteStatement& row)
{
    const auto id = idFromText<CaseId>(row.text());
    if (!id)
        return failure(Error::Code::Corrupt, QStringLiteral("lease.case_id"));
    LeaseRecord lease{.caseId = *id, .epoch = static_cast<int>(row.number()), .holder = {}};
    if (const auto holder = idFromText<DeviceId>(row.text()))
        lease.holder = *holder;
    lease.expiresAt = row.instant();
    return lease;
}

BlobPresence presenceOf(const std::vector<qint64>& rows)
{
    return rows.empty() ? BlobPresence::Missing : BlobPresence::Here;
}

} // namespace

Result<> SqliteSession::renewFeedMark()
{
    return runSql(
        m_database, "update meta set value = lower(hex(randomblob(4))) where name = 'feed_mark'");
}

Result<std::vector<wire::CaseVersion>> SqliteSession::caseVersions(
    const qint64 upTo, const QStringList& scope)
{
    // What came after the position is few: it is counted and taken off, so that the events of a
    // whole city are not read.
    const auto statement = m_database.prepare(
        "select c.id, c.place, c.origin, c.version - coalesce(n.count, 0) from case_ c left join"
        " (select case_id, count(*) as count from event where position > ? group by case_id) n"
        " on n.case_id = c.id");
    if (!statement)
        return tl::unexpected(statement.error());
    auto& row = **statement;
    row.bind(upTo);
    std::vector<wire::CaseVersion> versions;
    for (;;) {
        const auto step = row.step();
        if (!step)
            return tl::unexpected(step.error());
        if (*step == SqliteStatement::Step::Done)
            return versions;
        const auto id = idFromText<CaseId>(row.text());
        if (!id)
            return failure(Error::Code::Corrupt, QStringLiteral("case_.id"));
        const auto place = row.text();
        const auto origin = row.text();
        const int version = static_cast<int>(row.number());
        if (version > 0 && (inScope(scope, place) || inScope(scope, origin)))
            versions.emplace_back(*id, version);
    }
}

Result<> SqliteSession::readExpectedLeases(const QUtf8StringView cases)
{
    return readRows<LeaseRecord>(m_database,
        "select case_id, epoch, holder, expires_at from lease"
        " where case_id in (select value from json_each(?))",
        &readLease, cases)
        .map([this](const std::vector<LeaseRecord>& leases) {
            for (const LeaseRecord& lease : leases)
                m_memory.foundLease(lease);
        });
}

Result<std::optional<LeaseRecord>> SqliteSession::lease(const CaseId& id)
{
    if (const auto known = m_memory.lease(id))
        return *known;
    return readRow<LeaseRecord>(m_database,
        "select case_id, epoch, holder, expires_at from lease where case_id = ?", &readLease,
        toText(id));
}

Result<> SqliteSession::putLease(const LeaseRecord& lease)
{
    m_memory.put(lease);
    return runSql(m_database,
        "insert into lease(case_id, epoch, holder, expires_at) values(?, ?, ?, ?)"
        " on conflict(case_id) do update set epoch = excluded.epoch, holder = excluded.holder,"
        " expires_at = excluded.expires_at",
        toText(lease.caseId), lease.epoch, lease.holder ? toText(*lease.holder) : QString(),
        lease.expiresAt);
}

Result<> SqliteSession::putBlob(const QByteArray& sha256, const qint64 size, const Instant at)
{
    return runSql(m_database, "insert or ignore into blob(sha256, size, at) values(?, ?, ?)",
        sha256, size, at);
}

Result<BlobPresence> SqliteSession::hasBlob(const QByteArray& sha256)
{
    return readRows<qint64>(
        m_database, "select size from blob where sha256 = ?",
        [](SqliteStatement& row) -> Result<qint64> { return row.number(); }, sha256)
        .map(&presenceOf);
}

Result<> SqliteSession::useBlob(const QByteArray& sha256, const CaseId& id)
{
    return runSql(m_database, "insert or ignore into blob_use(sha256, case_id) values(?, ?)",
        sha256, toText(id));
}

Result<BlobPresence> SqliteSession::blobInScope(const QByteArray& sha256, const QStringList& scope)
{
    return readRows<qint64>(
        m_database,
        "select c.place, c.origin from blob_use u join case_ c on c.id = u.case_id"
        " where u.sha256 = ?",
        [&scope](SqliteStatement& row) -> Result<qint64> {
            const auto place = row.text();
            const auto origin = row.text();
            return inScope(scope, place) || inScope(scope, origin) ? 1 : 0;
        },
        sha256)
        .map([](const std::vector<qint64>& rows) {
            const bool any = std::ranges::find(rows, 1) != rows.end();
            return any ? BlobPresence::Here : BlobPresence::Missing;
        });
}

} // namespace yichuang::platform
