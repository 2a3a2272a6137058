// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/citysession.h"

namespace yichuang::platform {

/// The device with id $1; each row is for readDevice().
inline constexpr auto selectDevice
    = "select id, name, place, place_name, terminal, scope, serial, former_serial, public_key,"
      " valid_until, revoked_at, chain_seq, chain_head, administers from device where id = $1";
/// `Row`: SqliteStatement or PostgresRows.
template <typename Row>
[[nodiscard]] Result<DeviceRecord> readDevice(Row& row);

/// What else is the same SQL in SQLite and PostgreSQL: devices, codes, uploads and alarms.
template <typename Database>
class CommonSession : public CitySession<Database>
{
public:
    using CitySession<Database>::CitySession;

    Result<> addCode(const CodeRecord& code) override;
    Result<std::optional<CodeRecord>> code(const QByteArray& secretHash) override;
    Result<> spendCode(const QByteArray& secretHash, const DeviceId& device, Instant at) override;

    Result<> putDevice(const DeviceRecord& device) override;
    Result<std::optional<DeviceRecord>> device(const DeviceId& id) override;
    Result<std::vector<DeviceRecord>> devices() override;
    Result<int> nextTerminal(const QString& placeCode) override;

    Result<> putContact(const ContactRecord& contact) override;
    Result<std::vector<ContactRecord>> contacts() override;

    Result<QString> feedMark() override;

    Result<> putUpload(const UploadRecord& upload) override;
    Result<> removeUpload(const QString& id) override;
    Result<std::optional<UploadRecord>> upload(const QString& id) override;
    Result<std::optional<UploadRecord>> uploadOf(
        const DeviceId& device, const QByteArray& sha256) override;
    Result<std::vector<UploadRecord>> uploadsExpired(Instant now) override;

    Result<> addAlarm(const AlarmRecord& alarm) override;
    Result<std::vector<AlarmRecord>> alarms() override;
    Result<> addAnswer(const DeviceId& device, const QByteArray& packed, Instant at) override;

protected:
    using CitySession<Database>::m_database;
};

extern template class CommonSession<SqliteDatabase>;
extern template class CommonSession<PostgresConnection>;

} // namespace yichuang::platform
