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

const auto readNumber = [](auto& row) -> Result<qint64> { return row.number(); };

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

} // namespace

template <typename Row>
Result<DeviceRecord> readDevice(Row& row)
{
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
}

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
    return readRow<DeviceRecord>(
        m_database, selectDevice, [](auto& row) { return readDevice(row); }, id);
}

template <typename Database>
Result<std::vector<DeviceRecord>> CommonSession<Database>::devices()
{
    return readRows<DeviceRecord>(m_database,
        "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
        " valid_until, revoked_at, chain_seq, chain_head, administers from device"
        " order by place, terminal",
        [](auto& row) { return readDevice(row); });
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
    return this->note(QStringLiteral("feed_mark"))
        .and_then([](const std::optional<QString>& mark) -> Result<QString> {
            if (!mark)
                return failure(Error::Code::Corrupt, QStringLiteral("meta.feed_mark"));
            return *mark;
        });
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
    const DeviceId& device, const QByteArray& packed, const Instant at)
{
    return runSql(m_database, "insert into answer(device_id, document, at) values($1, $2, $3)",
        device, packed, at);
}

template class CommonSession<SqliteDatabase>;
template class CommonSession<PostgresConnection>;

} // namespace yichuang::platform
