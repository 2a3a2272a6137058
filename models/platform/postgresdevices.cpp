// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresrows.h"
#include "models/platform/postgressession.h"

namespace yichuang::platform {
namespace {

QString joined(const QStringList& scope) { return scope.join(u' '); }

QStringList split(const QString& scope) { return scope.split(u' ', Qt::SkipEmptyParts); }

std::optional<Instant> optionalInstant(PostgresRows& row)
{
    const bool absent = row.isNull();
    const Instant instant = row.instant();
    return absent ? std::nullopt : std::optional{instant};
}

Result<CodeRecord> readCode(PostgresRows& row)
{
    CodeRecord code;
    code.secretHash = row.bytes();
    code.placeCode = row.text();
    code.placeName = row.text();
    code.scope = split(row.text());
    code.expiresAt = row.instant();
    code.usedAt = optionalInstant(row);
    code.administers = row.number() != 0;
    return code;
}

Result<DeviceRecord> readDevice(PostgresRows& row)
{
    DeviceRecord device;
    device.id = DeviceId{row.uuid()};
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

} // namespace

Result<> PostgresSession::addCode(const CodeRecord& code)
{
    return runSql(m_connection,
        "insert into code(secret_hash, place, place_name, scope, expires_at, administers)"
        " values($1, $2, $3, $4, $5, $6)",
        code.secretHash, code.placeCode, code.placeName, joined(code.scope), code.expiresAt,
        code.administers ? 1 : 0);
}

Result<std::optional<CodeRecord>> PostgresSession::code(const QByteArray& secretHash)
{
    return readRow<CodeRecord>(m_connection,
        "select secret_hash, place, place_name, scope, expires_at, used_at, administers from code"
        " where secret_hash = $1",
        &readCode, secretHash);
}

Result<> PostgresSession::spendCode(
    const QByteArray& secretHash, const DeviceId& device, const Instant at)
{
    const auto spent = changeRows(m_connection,
        "update code set used_at = $1, device_id = $2 where secret_hash = $3 and used_at is null",
        at, device, secretHash);
    if (!spent)
        return tl::unexpected(spent.error());
    if (*spent != 1)
        return failure(Error::Code::NotAllowed, QStringLiteral("the code is spent"));
    return {};
}

Result<> PostgresSession::putDevice(const DeviceRecord& device)
{
    PostgresParams params;
    params.bind(device.id).bind(device.name).bind(device.placeCode).bind(device.placeName);
    params.bind(device.terminal).bind(joined(device.scope)).bind(device.serial);
    params.bind(device.formerSerial).bind(device.publicKey).bind(device.validUntil);
    if (device.revokedAt)
        params.bind(*device.revokedAt);
    else
        params.bindNull();
    params.bind(device.chainSeq).bind(device.chainHead).bind(device.administers ? 1 : 0);
    return m_connection
        .run("insert into device(id, name, place, place_name, terminal, scope, serial,"
             " former_serial, public_key, valid_until, revoked_at, chain_seq, chain_head,"
             " administers)"
             " values($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
             " on conflict(id) do update set name = excluded.name, place = excluded.place,"
             " place_name = excluded.place_name, terminal = excluded.terminal,"
             " scope = excluded.scope, serial = excluded.serial,"
             " former_serial = excluded.former_serial, public_key = excluded.public_key,"
             " valid_until = excluded.valid_until, revoked_at = excluded.revoked_at,"
             " chain_seq = excluded.chain_seq, chain_head = excluded.chain_head,"
             " administers = excluded.administers",
            params)
        .map([](const PostgresRows&) {});
}

Result<std::optional<DeviceRecord>> PostgresSession::device(const DeviceId& id)
{
    return readRow<DeviceRecord>(m_connection,
        "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
        " valid_until, revoked_at, chain_seq, chain_head, administers from device where id = $1",
        &readDevice, id);
}

Result<std::vector<DeviceRecord>> PostgresSession::devices()
{
    return readRows<DeviceRecord>(m_connection,
        "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
        " valid_until, revoked_at, chain_seq, chain_head, administers from device order by place, "
        "terminal",
        &readDevice);
}

Result<int> PostgresSession::nextTerminal(const QString& placeCode)
{
    return readRows<int>(
        m_connection, "select coalesce(max(terminal), 0) + 1 from device where place = $1",
        [](PostgresRows& row) -> Result<int> { return static_cast<int>(row.number()); }, placeCode)
        .map([](const std::vector<int>& rows) { return rows.front(); });
}

Result<> PostgresSession::putContact(const ContactRecord& contact)
{
    PostgresParams params;
    params.bind(contact.deviceId).bind(contact.at).bind(contact.version);
    if (contact.waiting)
        params.bind(*contact.waiting);
    else
        params.bindNull();
    if (contact.waitingSince)
        params.bind(*contact.waitingSince);
    else
        params.bindNull();
    return m_connection
        .run("insert into contact(device_id, at, version, waiting, waiting_since)"
             " values($1, $2, $3, $4, $5) on conflict(device_id) do update set at = excluded.at,"
             " version = excluded.version, waiting = excluded.waiting,"
             " waiting_since = excluded.waiting_since",
            params)
        .map([](const PostgresRows&) {});
}

Result<std::vector<ContactRecord>> PostgresSession::contacts()
{
    return readRows<ContactRecord>(m_connection,
        "select device_id, at, version, waiting, waiting_since from contact",
        [](PostgresRows& row) -> Result<ContactRecord> {
            const DeviceId id{row.uuid()};
            ContactRecord contact{.deviceId = id, .at = row.instant()};
            contact.version = row.text();
            const bool silent = row.isNull();
            if (const auto waiting = static_cast<int>(row.number()); !silent)
                contact.waiting = waiting;
            contact.waitingSince = optionalInstant(row);
            return contact;
        });
}

Result<> PostgresSession::addAlarm(const AlarmRecord& alarm)
{
    return runSql(m_connection,
        "insert into alarm(code, device_id, event_id, at) values($1, $2, $3, $4)", alarm.code,
        alarm.deviceId ? alarm.deviceId->value() : QUuid(),
        alarm.eventId ? alarm.eventId->value() : QUuid(), alarm.at);
}

Result<std::vector<AlarmRecord>> PostgresSession::alarms()
{
    return readRows<AlarmRecord>(m_connection,
        "select code, device_id, event_id, at from alarm order by id",
        [](PostgresRows& row) -> Result<AlarmRecord> {
            AlarmRecord alarm;
            alarm.code = row.text();
            if (const auto device = row.uuid(); !device.isNull())
                alarm.deviceId = DeviceId{device};
            if (const auto event = row.uuid(); !event.isNull())
                alarm.eventId = EventId{event};
            alarm.at = row.instant();
            return alarm;
        });
}

Result<> PostgresSession::addAnswer(
    const DeviceId& device, const QByteArray& document, const Instant at)
{
    return runSql(m_connection, "insert into answer(device_id, document, at) values($1, $2, $3)",
        device, document, at);
}

} // namespace yichuang::platform
