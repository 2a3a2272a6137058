// SPDX-License-Identifier: Apache-2.0
#include "models/store/leases.h"

namespace yichuang::store {

using namespace Qt::Literals::StringLiterals;

namespace {

Lease readLease(const Row& row)
{
    return {.caseId = row.id<CaseId>(u"case_id"),
        .epoch = row.number(u"epoch"),
        .expiresAt = row.instant(u"expires_at")};
}

} // namespace

Result<int> leaseEpoch(Database& database, const CaseId& id)
{
    return lease(database, id).map([](const std::optional<Lease>& found) {
        return found ? found->epoch : 1;
    });
}

Result<std::optional<Lease>> lease(Database& database, const CaseId& id)
{
    return database.first(
        u"SELECT case_id, epoch, expires_at FROM leases WHERE case_id = ?"_s, readLease, id);
}

Result<std::vector<Lease>> leasesEndingBefore(Database& database, Instant moment)
{
    return database.all(
        u"SELECT case_id, epoch, expires_at FROM leases WHERE expires_at < ? ORDER BY expires_at"_s,
        readLease, moment);
}

Result<> keepLease(Database& database, const Lease& lease)
{
    return database
        .run(u"INSERT OR REPLACE INTO leases (case_id, epoch, expires_at) VALUES (?, ?, ?)"_s,
            lease.caseId, lease.epoch, lease.expiresAt)
        .map([](qint64) {});
}

Result<> dropLease(Database& database, const CaseId& id)
{
    return database.run(u"DELETE FROM leases WHERE case_id = ?"_s, id).map([](qint64) {});
}

} // namespace yichuang::store
