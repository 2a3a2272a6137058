// SPDX-License-Identifier: Apache-2.0
#include "models/platform/sqliterows.h"
#include "models/platform/sqlitesession.h"

namespace yichuang::platform {
namespace {

QString joined(const QStringList& scope) { return scope.join(u' '); }

QStringList split(const QString& scope) { return scope.split(u' ', Qt::SkipEmptyParts); }

std::optional<Instant> optionalInstant(SqliteStatement& row)
{
    const bool absent = row.isNull();
    const Instant instant = row.instant();
    return absent ? std::nullopt : std::optional{instant};
}

Result<CodeRecord> readCode(SqliteStatement& row)
{
    CodeRecord code;
    code.secretHash = row.blob();
    code.placeCode = row.text();
    code.placeName = row.text();
    code.scope = split(row.text());
    code.expiresAt = row.instant();
    code.usedAt = optionalInstant(row);
    code.administers = row.number() != 0;
    return code;
}

/// Reads a whole row in the order of the schema.
Result<DeviceRecord> readDevice(SqliteStatement& row)
{
    const auto id = idFromText<DeviceId>(row.text());
    if (!id)
        return failure(Error::Code::Corrupt, QStringLiteral("device.id"));
    DeviceRecord device;
    device.id = *id;
    device.name = row.text();
    device.placeCode = row.text();
    device.placeName = row.text();
    device.terminal = static_cast<int>(row.number());
    device.scope = split(row.text());
    device.serial = row.text();
    device.formerSerial = row.text();
    device.publicKey = row.blob();
    device.validUntil = row.instant();
    device.revokedAt = optionalInstant(row);
    device.chainSeq = row.number();
    device.chainHead = row.blob();
    device.administers = row.number() != 0;
    return device;
}

} // namespace

Result<> SqliteSession::addCode(const CodeRecord& code)
{
    return runSql(m_database,
        "insert into code(secret_hash, place, place_name, scope, expires_at, administers)"
        " values(?, ?, ?, ?, ?, ?)",
        code.secretHash, code.placeCode, code.placeName, joined(code.scope), code.expiresAt,
        code.administers ? 1 : 0);
}

Result<std::optional<CodeRecord>> SqliteSession::code(const QByteArray& secretHash)
{
    return readRow<CodeRecord>(m_database,
        "select secret_hash, place, place_name, scope, expires_at, used_at, administers from code"
        " where secret_hash = ?",
        &readCode, secretHash);
}

Result<> SqliteSession::spendCode(
    const QByteArray& secretHash, const DeviceId& device, const Instant at)
{
    const auto spent = runSql(m_database,
        "update code set used_at = ?, device_id = ? where secret_hash = ? and used_at is null", at,
        toText(device), secretHash);
    if (spent && m_database.changedRows() != 1)
        return failure(Error::Code::NotAllowed, QStringLiteral("the code is spent"));
    return spent;
}

Result<> SqliteSession::putDevice(const DeviceRecord& device)
{
    const auto statement = m_database.prepare(
        "insert or replace into device(id, name, place, place_name, terminal, scope, serial,"
        " former_serial, public_key, valid_until, revoked_at, chain_seq, chain_head,"
        " administers) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    auto& row = **statement;
    row.bind(toText(device.id)).bind(device.name).bind(device.placeCode).bind(device.placeName);
    row.bind(device.terminal).bind(joined(device.scope)).bind(device.serial);
    row.bind(device.formerSerial).bind(device.publicKey).bind(device.validUntil);
    if (device.revokedAt)
        row.bind(*device.revokedAt);
    else
        row.bindNull();
    return row.bind(device.chainSeq).bind(device.chainHead).bind(device.administers ? 1 : 0).run();
}

Result<std::optional<DeviceRecord>> SqliteSession::device(const DeviceId& id)
{
    return readRow<DeviceRecord>(
        m_database, "select * from device where id = ?", &readDevice, toText(id));
}

Result<std::vector<DeviceRecord>> SqliteSession::devices()
{
    return readRows<DeviceRecord>(
        m_database, "select * from device order by place, terminal", &readDevice);
}

Result<int> SqliteSession::nextTerminal(const QString& placeCode)
{
    return readRows<int>(
        m_database, "select coalesce(max(terminal), 0) + 1 from device where place = ?",
        [](SqliteStatement& row) -> Result<int> { return static_cast<int>(row.number()); },
        placeCode)
        .map([](const std::vector<int>& rows) { return rows.front(); });
}

Result<> SqliteSession::putContact(const ContactRecord& contact)
{
    const auto statement = m_database.prepare("insert or replace into contact(device_id, at,"
                                              " version, waiting, waiting_since)"
                                              " values(?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    auto& row = **statement;
    row.bind(toText(contact.deviceId)).bind(contact.at).bind(contact.version);
    if (contact.waiting)
        row.bind(*contact.waiting);
    else
        row.bindNull();
    if (contact.waitingSince)
        row.bind(*contact.waitingSince);
    else
        row.bindNull();
    return row.run();
}

Result<std::vector<ContactRecord>> SqliteSession::contacts()
{
    return readRows<ContactRecord>(m_database,
        "select device_id, at, version, waiting, waiting_since from contact",
        [](SqliteStatement& row) -> Result<ContactRecord> {
            const auto id = idFromText<DeviceId>(row.text());
            if (!id)
                return failure(Error::Code::Corrupt, QStringLiteral("contact.device_id"));
            ContactRecord contact{.deviceId = *id, .at = row.instant()};
            contact.version = row.text();
            const bool silent = row.isNull();
            if (const auto waiting = static_cast<int>(row.number()); !silent)
                contact.waiting = waiting;
            contact.waitingSince = optionalInstant(row);
            return contact;
        });
}

Result<> SqliteSession::addAlarm(const AlarmRecord& alarm)
{
    return runSql(m_database, "insert into alarm(code, device_id, event_id, at) values(?, ?, ?, ?)",
        alarm.code, alarm.deviceId ? toText(*alarm.deviceId) : QString(),
        alarm.eventId ? toText(*alarm.eventId) : QString(), alarm.at);
}

Result<std::vector<AlarmRecord>> SqliteSession::alarms()
{
    return readRows<AlarmRecord>(m_database,
        "select code, device_id, event_id, at from alarm order by id",
        [](SqliteStatement& row) -> Result<AlarmRecord> {
            AlarmRecord alarm;
            alarm.code = row.text();
            if (const auto device = idFromText<DeviceId>(row.text()))
                alarm.deviceId = *device;
            if (const auto event = idFromText<EventId>(row.text()))
                alarm.eventId = *event;
            alarm.at = row.instant();
            return alarm;
        });
}

Result<> SqliteSession::addAnswer(
    const DeviceId& device, const QByteArray& document, const Instant at)
{
    return runSql(m_database, "insert into answer(device_id, document, at) values(?, ?, ?)",
        toText(device), document, at);
}

} // namespace yichuang::platform
