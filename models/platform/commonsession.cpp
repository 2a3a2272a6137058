// SPDX-License-Identifier: Apache-2.0
#include "models/platform/commonsession.h"

#include "models/platform/postgresrows.h"
#include "models/platform/sqliterows.h"

namespace yichuang::platform {
namespace {

QString joined(const QStringList& scope) { return scope.join(u' '); }

QStringList split(const QString& scope) { return scope.split(u' ', Qt::SkipEmptyParts); }

std::optional<Instant> optionalInstant(auto& row)
{
    const bool absent = row.isNull();
    const Instant instant = row.instant();
    return absent ? std::nullopt : std::optional{instant};
}

template <typename IdType>
std::optional<IdType> optionalId(auto& row)
{
    const QUuid uuid = row.uuid();
    return uuid.isNull() ? std::nullopt : std::optional{IdType{uuid}};
}

/// The null UUID stands for none: an empty text in SQLite, NULL in PostgreSQL.
template <typename IdType>
QUuid uuidOf(const std::optional<IdType>& id)
{
    return id ? id->value() : QUuid();
}

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

const auto readNumber = [](auto& row) -> Result<qint64> { return row.number(); };
const auto readText = [](auto& row) -> Result<QString> { return row.text(); };

const auto readCode = [](auto& row) -> Result<CodeRecord> {
    CodeRecord code;
    code.secretHash = row.bytes();
    code.placeCode = row.text();
    code.placeName = row.text();
    code.scope = split(row.text());
    code.expiresAt = row.instant();
    code.usedAt = optionalInstant(row);
    code.administers = row.number() != 0;
    return code;
};

const auto readDevice = [](auto& row) -> Result<DeviceRecord> {
    DeviceRecord device;
    device.id = DeviceId{row.uuid()};
    if (device.id.isNull())
        return failure(Error::Code::Corrupt, QStringLiteral("device.id"));
    device.name = row.text();
    device.placeCode = row.text();
    device.placeName = row.text();
    device.terminal = static_cast<int>(row.number());
    device.scope = split(row.text());
    device.serial = row.text();
    device.formerSerial = row.text();
    device.publicKey = row.bytes();
    device.validUntil = row.instant();
    device.revokedAt = optionalInstant(row);
    device.chainSeq = row.number();
    device.chainHead = row.bytes();
    device.administers = row.number() != 0;
    return device;
};

const auto readContact = [](auto& row) -> Result<ContactRecord> {
    ContactRecord contact{.deviceId = DeviceId{row.uuid()}, .at = row.instant()};
    if (contact.deviceId.isNull())
        return failure(Error::Code::Corrupt, QStringLiteral("contact.device_id"));
    contact.version = row.text();
    const bool silent = row.isNull();
    if (const auto waiting = static_cast<int>(row.number()); !silent)
        contact.waiting = waiting;
    contact.waitingSince = optionalInstant(row);
    return contact;
};

const auto readUpload = [](auto& row) -> Result<UploadRecord> {
    UploadRecord upload{.id = row.text(), .deviceId = DeviceId{row.uuid()}, .sha256 = row.bytes()};
    if (upload.deviceId.isNull())
        return failure(Error::Code::Corrupt, QStringLiteral("upload.device_id"));
    upload.size = row.number();
    upload.expiresAt = row.instant();
    return upload;
};

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
        .event = optionalId<EventId>(row),
        .problem = std::nullopt};
    auto problem = optionalProblem(row);
    if (!problem)
        return failure(Error::Code::Corrupt, QStringLiteral("inward.problem"));
    record.problem = *std::move(problem);
    return record;
};

} // namespace

template <typename Database>
Result<> CommonSession<Database>::addCode(const CodeRecord& code)
{
    return runSql(m_database,
        "insert into code(secret_hash, place, place_name, scope, expires_at, administers)"
        " values($1, $2, $3, $4, $5, $6)",
        code.secretHash, code.placeCode, code.placeName, joined(code.scope), code.expiresAt,
        code.administers ? 1 : 0);
}

template <typename Database>
Result<std::optional<CodeRecord>> CommonSession<Database>::code(const QByteArray& secretHash)
{
    return readRow<CodeRecord>(m_database,
        "select secret_hash, place, place_name, scope, expires_at, used_at, administers from code"
        " where secret_hash = $1",
        readCode, secretHash);
}

template <typename Database>
Result<> CommonSession<Database>::spendCode(
    const QByteArray& secretHash, const DeviceId& device, const Instant at)
{
    const auto spent = changeRows(m_database,
        "update code set used_at = $1, device_id = $2 where secret_hash = $3 and used_at is null",
        at, device, secretHash);
    if (!spent)
        return tl::unexpected(spent.error());
    if (*spent != 1)
        return failure(Error::Code::NotAllowed, QStringLiteral("the code is spent"));
    return {};
}

template <typename Database>
Result<> CommonSession<Database>::putDevice(const DeviceRecord& device)
{
    return runSql(m_database,
        "insert into device(id, name, place, place_name, terminal, scope, serial, former_serial,"
        " public_key, valid_until, revoked_at, chain_seq, chain_head, administers)"
        " values($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        " on conflict(id) do update set name = excluded.name, place = excluded.place,"
        " place_name = excluded.place_name, terminal = excluded.terminal, scope = excluded.scope,"
        " serial = excluded.serial, former_serial = excluded.former_serial,"
        " public_key = excluded.public_key, valid_until = excluded.valid_until,"
        " revoked_at = excluded.revoked_at, chain_seq = excluded.chain_seq,"
        " chain_head = excluded.chain_head, administers = excluded.administers",
        device.id, device.name, device.placeCode, device.placeName, device.terminal,
        joined(device.scope), device.serial, device.formerSerial, device.publicKey,
        device.validUntil, device.revokedAt, device.chainSeq, device.chainHead,
        device.administers ? 1 : 0);
}

template <typename Database>
Result<std::optional<DeviceRecord>> CommonSession<Database>::device(const DeviceId& id)
{
    return readRow<DeviceRecord>(m_database,
        "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
        " valid_until, revoked_at, chain_seq, chain_head, administers from device where id = $1",
        readDevice, id);
}

template <typename Database>
Result<std::vector<DeviceRecord>> CommonSession<Database>::devices()
{
    return readRows<DeviceRecord>(m_database,
        "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
        " valid_until, revoked_at, chain_seq, chain_head, administers from device"
        " order by place, terminal",
        readDevice);
}

template <typename Database>
Result<int> CommonSession<Database>::nextTerminal(const QString& placeCode)
{
    return readRows<qint64>(m_database,
        "select coalesce(max(terminal), 0) + 1 from device where place = $1", readNumber, placeCode)
        .map([](const std::vector<qint64>& rows) { return static_cast<int>(rows.front()); });
}

template <typename Database>
Result<> CommonSession<Database>::putContact(const ContactRecord& contact)
{
    return runSql(m_database,
        "insert into contact(device_id, at, version, waiting, waiting_since)"
        " values($1, $2, $3, $4, $5) on conflict(device_id) do update set at = excluded.at,"
        " version = excluded.version, waiting = excluded.waiting,"
        " waiting_since = excluded.waiting_since",
        contact.deviceId, contact.at, contact.version, contact.waiting, contact.waitingSince);
}

template <typename Database>
Result<std::vector<ContactRecord>> CommonSession<Database>::contacts()
{
    return readRows<ContactRecord>(m_database,
        "select device_id, at, version, waiting, waiting_since from contact", readContact);
}

template <typename Database>
Result<QString> CommonSession<Database>::feedMark()
{
    return note(QStringLiteral("feed_mark"))
        .and_then([](const std::optional<QString>& mark) -> Result<QString> {
            if (!mark)
                return failure(Error::Code::Corrupt, QStringLiteral("meta.feed_mark"));
            return *mark;
        });
}

template <typename Database>
Result<std::optional<QString>> CommonSession<Database>::note(const QString& name)
{
    return readRow<QString>(m_database, "select value from meta where name = $1", readText, name);
}

template <typename Database>
Result<> CommonSession<Database>::putNote(const QString& name, const QString& value)
{
    return runSql(m_database,
        "insert into meta(name, value) values($1, $2)"
        " on conflict(name) do update set value = excluded.value",
        name, value);
}

template <typename Database>
Result<> CommonSession<Database>::putUpload(const UploadRecord& upload)
{
    return runSql(m_database,
        "insert into upload(id, device_id, sha256, size, expires_at) values($1, $2, $3, $4, $5)"
        " on conflict(id) do update set expires_at = excluded.expires_at",
        upload.id, upload.deviceId, upload.sha256, upload.size, upload.expiresAt);
}

template <typename Database>
Result<> CommonSession<Database>::removeUpload(const QString& id)
{
    return runSql(m_database, "delete from upload where id = $1", id);
}

template <typename Database>
Result<std::optional<UploadRecord>> CommonSession<Database>::upload(const QString& id)
{
    return readRow<UploadRecord>(m_database,
        "select id, device_id, sha256, size, expires_at from upload where id = $1", readUpload, id);
}

template <typename Database>
Result<std::optional<UploadRecord>> CommonSession<Database>::uploadOf(
    const DeviceId& device, const QByteArray& sha256)
{
    return readRow<UploadRecord>(m_database,
        "select id, device_id, sha256, size, expires_at from upload"
        " where device_id = $1 and sha256 = $2 order by id",
        readUpload, device, sha256);
}

template <typename Database>
Result<std::vector<UploadRecord>> CommonSession<Database>::uploadsExpired(const Instant now)
{
    return readRows<UploadRecord>(m_database,
        "select id, device_id, sha256, size, expires_at from upload where expires_at <= $1",
        readUpload, now);
}

template <typename Database>
Result<> CommonSession<Database>::addAlarm(const AlarmRecord& alarm)
{
    return runSql(m_database,
        "insert into alarm(code, device_id, event_id, at) values($1, $2, $3, $4)", alarm.code,
        uuidOf(alarm.deviceId), uuidOf(alarm.eventId), alarm.at);
}

template <typename Database>
Result<std::vector<AlarmRecord>> CommonSession<Database>::alarms()
{
    return readRows<AlarmRecord>(m_database,
        "select code, device_id, event_id, at from alarm order by id",
        [](auto& row) -> Result<AlarmRecord> {
            AlarmRecord alarm;
            alarm.code = row.text();
            alarm.deviceId = optionalId<DeviceId>(row);
            alarm.eventId = optionalId<EventId>(row);
            alarm.at = row.instant();
            return alarm;
        });
}

template <typename Database>
Result<> CommonSession<Database>::addAnswer(
    const DeviceId& device, const QByteArray& document, const Instant at)
{
    return runSql(m_database, "insert into answer(device_id, document, at) values($1, $2, $3)",
        device, document, at);
}

template <typename Database>
Result<std::vector<CaseChange>> CommonSession<Database>::casesChanged(
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
Result<> CommonSession<Database>::putOutward(const OutwardRecord& record)
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
Result<> CommonSession<Database>::removeOutward(const CaseId& id)
{
    return runSql(m_database, "delete from outward where case_id = $1", id);
}

template <typename Database>
Result<std::optional<OutwardRecord>> CommonSession<Database>::outward(const CaseId& id)
{
    return readRow<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where case_id = $1",
        readOutward, id);
}

template <typename Database>
Result<std::vector<OutwardRecord>> CommonSession<Database>::outwardDue(
    const Instant now, const int limit)
{
    return readRows<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where set_aside = 0 and next_at <= $1 order by next_at, number limit $2",
        readOutward, now, limit);
}

template <typename Database>
Result<std::vector<OutwardRecord>> CommonSession<Database>::outwardSetAside(const int limit)
{
    return readRows<OutwardRecord>(m_database,
        "select case_id, number, version, since, tries, next_at, set_aside, problem from outward"
        " where set_aside = 1 order by since, number limit $1",
        readOutward, limit);
}

template <typename Database>
Result<OutwardCount> CommonSession<Database>::countOutward()
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
Result<std::optional<InwardRecord>> CommonSession<Database>::inward(const QString& id)
{
    return readRow<InwardRecord>(m_database,
        "select id, number, at, event_id, problem from inward where id = $1", readInward, id);
}

template <typename Database>
Result<> CommonSession<Database>::putInward(const InwardRecord& record)
{
    return runSql(m_database,
        "insert into inward(id, number, at, event_id, problem) values($1, $2, $3, $4, $5)"
        " on conflict(id) do update set event_id = excluded.event_id, problem = excluded.problem",
        record.id, record.number, record.at, uuidOf(record.event), bytesOf(record.problem));
}

template <typename Database>
Result<std::vector<InwardRecord>> CommonSession<Database>::inwardSetAside(const int limit)
{
    return readRows<InwardRecord>(m_database,
        "select id, number, at, event_id, problem from inward where length(problem) > 0"
        " order by at desc, id limit $1",
        readInward, limit);
}

template class CommonSession<SqliteDatabase>;
template class CommonSession<PostgresConnection>;

} // namespace yichuang::platform
