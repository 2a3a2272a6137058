// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

namespace yichuang::platform {

class PostgresConnection;
class SqliteDatabase;

/// What is the same SQL in SQLite and PostgreSQL: devices, codes, uploads, alarms, the way to the
/// city. Parameters are $1, $2 … and appear in this order, which is how SQLite counts them.
template <typename Database>
class CommonSession : public StoreSession
{
public:
    /// The transaction around it is the caller's.
    explicit CommonSession(Database& database)
        : m_database(database)
    {
    }

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
    Result<std::optional<QString>> note(const QString& name) override;
    Result<> putNote(const QString& name, const QString& value) override;

    Result<> putUpload(const UploadRecord& upload) override;
    Result<> removeUpload(const QString& id) override;
    Result<std::optional<UploadRecord>> upload(const QString& id) override;
    Result<std::optional<UploadRecord>> uploadOf(
        const DeviceId& device, const QByteArray& sha256) override;
    Result<std::vector<UploadRecord>> uploadsExpired(Instant now) override;

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

    Result<> addAlarm(const AlarmRecord& alarm) override;
    Result<std::vector<AlarmRecord>> alarms() override;
    Result<> addAnswer(const DeviceId& device, const QByteArray& document, Instant at) override;

protected:
    Database& m_database;
};

extern template class CommonSession<SqliteDatabase>;
extern template class CommonSession<PostgresConnection>;

} // namespace yichuang::platform
