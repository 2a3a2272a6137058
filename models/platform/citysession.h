// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

namespace yichuang::platform {

class PostgresConnection;
class SqliteDatabase;

/// The way to the city's own platform, in SQL that is the same for SQLite and PostgreSQL:
/// parameters are $1, $2 … and appear in this order, which is how SQLite counts them.
template <typename Database>
class CitySession : public StoreSession
{
public:
    /// The transaction around it is the caller's.
    explicit CitySession(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<QString>> note(const QString& name) override;
    Result<> putNote(const QString& name, const QString& value) override;

    Result<std::vector<CaseChange>> casesChanged(qint64 position, int limit) override;
    Result<> putOutward(const OutwardRecord& record) override;
    Result<> removeOutward(const CaseId& id) override;
    Result<std::optional<OutwardRecord>> outward(const CaseId& id) override;
    Result<std::vector<OutwardRecord>> outwardDue(Instant now, int limit) override;
    Result<std::vector<OutwardRecord>> outwardSetAside(int limit) override;
    Result<OutwardCount> countOutward() override;
    Result<std::optional<InwardRecord>> inward(const QString& id) override;
    Result<> putInward(const InwardRecord& record) override;
    Result<std::vector<InwardRecord>> inwardSetAside(int limit) override;
    Result<std::vector<InwardRecord>> inwardSetAsideOf(const QString& number) override;

protected:
    Database& m_database;
};

extern template class CitySession<SqliteDatabase>;
extern template class CitySession<PostgresConnection>;

} // namespace yichuang::platform
