// SPDX-License-Identifier: Apache-2.0
#include "models/platform/citysession.h"

#include "models/platform/postgresrows.h"
#include "models/platform/sqliterows.h"

namespace yichuang::platform {
namespace {

Result<std::optional<wire::Problem>> optionalProblem(auto& row)
{
    const QByteArray bytes = row.bytes();
    if (bytes.isEmpty())
        return std::optional<wire::Problem>{};
    return wire::problemFromBytes(bytes).map(
        [](wire::Problem problem) { return std::optional{std::move(problem)}; });
}

QByteArray bytesOf(const std::optional<wire::Problem>& problem)
{
    return problem ? wire::toBytes(*problem) : QByteArray("");
}

const auto readOutward = [](auto& row) -> Result<OutwardRecord> {
    OutwardRecord record{.caseId = CaseId{row.uuid()},
        .number = row.text(),
        .version = static_cast<int>(row.number()),
        .since = row.instant(),
        .tries = static_cast<int>(row.number()),
        .nextAt = row.instant(),
        .setAside = row.number() != 0,
        .problem = std::nullopt};
    auto problem = optionalProblem(row);
    if (record.caseId.isNull() || !problem)
        return failure(Error::Code::Corrupt, QStringLiteral("outward"));
    record.problem = *std::move(problem);
    return record;
};

const auto readInward = [](auto& row) -> Result<InwardRecord> {
    InwardRecord record{.id = row.text(),
        .number = row.text(),
        .at = row.instant(),
        .act = row.bytes(),
        .event = std::nullopt,
        .problem = std::nullopt};
    if (const EventId event{row.uuid()}; !event.isNull())
        record.event = event;
    auto problem = optionalProblem(row);
    if (!problem)
        return failure(Error::Code::Corrupt, QStringLiteral("inward.problem"));
    record.problem = *std::move(problem);
    return record;
};

} // namespace

template <typename Database>
Result<std::optional<QString>> CitySession<Database>::note(const QString& name)
{
    return readRow<QString>(
        m_database, "select value from meta where name = $1",
        [](auto& row) -> Result<QString> { return row.text(); }, name);
}

template <typename Database>
Result<> CitySession<Database>::putNote(const QString& name, const QString& value)
{
    return runSql(m_database,
        "insert into meta(name, value) values($1, $2)"
        " on conflict(name) do update set value = excluded.value",
        name, value);
}

template <typename Database>
Result<std::vector<CaseChange>> CitySession<Database>::casesChanged(
    const qint64 position, const int limit)
{
    return readRows<CaseChange>(
        m_database,
        "select case_id, case_version, position from event where position > $1 and position > 0"
        " order by position limit $2",
        [](auto& row) -> Result<CaseChange> {
            CaseChange change{.caseId = CaseId{row.uuid()}};
            change.version = static_cast<int>(row.number());
            change.position = row.number();
            return change;
        },
        position, limit);
}

template <typename Database>
Result<> CitySession<Database>::putOutward(const OutwardRecord& record)
{
    return runSql(m_database,
        "insert into outward(case_id, number, version, since, tries, next_at, set_aside, problem)"
        " values($1, $2, $3, $4, $5, $6, $7, $8) on conflict(case_id) do update set"
        " version = excluded.version, since = excluded.since, tries = excluded.tries,"
        " next_at = excluded.next_at, set_aside = excluded.set_aside, problem = excluded.problem",
        record.caseId, record.number, record.version, record.since, record.tries, record.nextAt,
        record.setAside ? 1 : 0, bytesOf(record.problem));
}

template <typename Database>
Result<> CitySession<Database>::removeOutward(const CaseId& id)
{
    return runSql(m_database, "delete from outward where case_id = $1", id);
}

template <typename Database>
Result<std::optional<OutwardRecord>> CitySession<Database>::outward(const CaseId& id)
{
    return readRow<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where case_id = $1",
        readOutward, id);
}

template <typename Database>
Result<std::vector<OutwardRecord>> CitySession<Database>::outwardDue(
    const Instant now, const int limit)
{
    return readRows<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where set_aside = 0 and next_at <= $1 order by next_at, number limit $2",
        readOutward, now, limit);
}

template <typename Database>
Result<std::vector<OutwardRecord>> CitySession<Database>::outwardSetAside(const int limit)
{
    return readRows<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where set_aside = 1 order by since, number limit $1",
        readOutward, limit);
}

template <typename Database>
Result<OutwardCount> CitySession<Database>::countOutward()
{
    return readRows<OutwardCount>(m_database,
        "select set_aside, count(*), min(since), min(next_at) from outward group by set_aside",
        [](auto& row) -> Result<OutwardCount> {
            const bool setAside = row.number() != 0;
            const int count = static_cast<int>(row.number());
            if (setAside)
                return OutwardCount{.setAside = count};
            return OutwardCount{.waiting = count, .since = row.instant(), .nextAt = row.instant()};
        })
        .map([](const std::vector<OutwardCount>& rows) {
            OutwardCount all;
            for (const OutwardCount& row : rows) {
                all.setAside += row.setAside;
                if (row.waiting > 0) {
                    all.waiting = row.waiting;
                    all.since = row.since;
                    all.nextAt = row.nextAt;
                }
            }
            return all;
        });
}

template <typename Database>
Result<std::optional<InwardRecord>> CitySession<Database>::inward(const QString& id)
{
    return readRow<InwardRecord>(m_database,
        "select id, number, at, act, event_id, problem from inward where id = $1", readInward, id);
}

template <typename Database>
Result<> CitySession<Database>::putInward(const InwardRecord& record)
{
    return runSql(m_database,
        "insert into inward(id, number, at, act, event_id, problem) values($1, $2, $3, $4, $5, $6)"
        " on conflict(id) do update set event_id = excluded.event_id, problem = excluded.problem",
        record.id, record.number, record.at, record.act.isEmpty() ? QByteArray("") : record.act,
        record.event.value_or(EventId{}).value(), bytesOf(record.problem));
}

template <typename Database>
Result<std::vector<InwardRecord>> CitySession<Database>::inwardSetAside(const int limit)
{
    return readRows<InwardRecord>(m_database,
        "select id, number, at, act, event_id, problem from inward where length(problem) > 0"
        " order by at desc, id limit $1",
        readInward, limit);
}

template <typename Database>
Result<std::vector<InwardRecord>> CitySession<Database>::inwardSetAsideOf(const QString& number)
{
    return readRows<InwardRecord>(m_database,
        "select id, number, at, act, event_id, problem from inward"
        " where number = $1 and length(problem) > 0 order by at, id",
        readInward, number);
}

template class CitySession<SqliteDatabase>;
template class CitySession<PostgresConnection>;

} // namespace yichuang::platform
