// SPDX-License-Identifier: Apache-2.0
#include "models/store/device.h"

#include "models/cases/clockdoubt.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QByteArrayView keyPlace{"device/sealed_key/1"};

struct StoredDevice
{
    Device device;
    QByteArray sealedKey;
};

std::optional<ClockReading> readLastGood(const Row& row)
{
    const auto at = row.optionalInstant(u"good_at");
    if (!at)
        return std::nullopt;
    return ClockReading{.at = *at,
        .bootId = row.text(u"good_boot"),
        .monotonic = std::chrono::milliseconds{row.integer(u"good_monotonic_ms")}};
}

StoredDevice readDevice(const Row& row)
{
    const auto terminal = row.optionalInteger(u"terminal");
    return {.device = {.id = row.id<DeviceId>(u"device_id"),
                .placeCode = row.text(u"place_code"),
                .placeName = row.text(u"place_name"),
                .terminal = terminal ? std::optional{static_cast<int>(*terminal)} : std::nullopt,
                .platformUrl = row.text(u"platform_url"),
                .platformCa = row.text(u"platform_ca"),
                .certificate = row.text(u"certificate"),
                .privateKey = {},
                .receiptKey = row.text(u"receipt_key").toLatin1(),
                .cursor = row.text(u"cursor"),
                .clockOffsetMs = row.integer(u"clock_offset_ms"),
                .clockErrorMs = row.integer(u"clock_error_ms"),
                .lastGood = readLastGood(row)},
        .sealedKey = row.isNull(u"sealed_key") ? QByteArray{} : row.bytes(u"sealed_key")};
}

} // namespace

Result<Device> device(Database& database, const Session& session)
{
    const auto found = database.first(
        u"SELECT device_id, place_code, place_name, terminal, "
        u"platform_url, platform_ca, certificate, sealed_key, "
        "receipt_key, cursor, clock_offset_ms, clock_error_ms, good_at, good_boot, "
        "good_monotonic_ms FROM device"_s,
        readDevice);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Code::NotEnrolled, u"no device record"_s);
    Device known = (*found)->device;
    if ((*found)->sealedKey.isEmpty())
        return known;
    return session.openColumn((*found)->sealedKey, keyPlace).map([&](const QByteArray& key) {
        known.privateKey = key;
        return known;
    });
}

Result<> saveDevice(Database& database, const Session& session, const Device& device)
{
    std::optional<QByteArray> sealedKey;
    if (!device.privateKey.isEmpty()) {
        auto sealed = session.sealColumn(device.privateKey, keyPlace);
        if (!sealed)
            return tl::unexpected(sealed.error());
        sealedKey = *sealed;
    }
    return database
        .run(u"INSERT OR REPLACE INTO device (only_row, device_id, place_code, place_name, "
             u"terminal, platform_url, "
             "platform_ca, certificate, sealed_key, receipt_key, cursor, clock_offset_ms, "
             "clock_error_ms, good_at, good_boot, good_monotonic_ms) "
             "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            device.id, device.placeCode, device.placeName, device.terminal, device.platformUrl,
            device.platformCa, device.certificate, sealedKey,
            QString::fromLatin1(device.receiptKey), device.cursor, device.clockOffsetMs,
            device.clockErrorMs,
            device.lastGood ? std::optional{device.lastGood->at} : std::nullopt,
            device.lastGood ? device.lastGood->bootId : QString{u""_s},
            device.lastGood ? qint64{device.lastGood->monotonic.count()} : 0)
        .map([](qint64) {});
}

Result<> saveCursor(Database& database, const QString& cursor)
{
    return database.run(u"UPDATE device SET cursor = ?"_s, cursor).map([](qint64) {});
}

Result<> saveClockOffset(
    Database& database, qint64 offsetMs, qint64 errorMs, const ClockReading& measured)
{
    return database
        .run(u"UPDATE device SET clock_offset_ms = ?, clock_error_ms = ?, good_at = ?, "
             "good_boot = ?, good_monotonic_ms = ?"_s,
            offsetMs, errorMs, measured.at, measured.bootId, qint64{measured.monotonic.count()})
        .map([](qint64) {});
}

Result<> saveGoodMoment(Database& database, DeviceId device, const ClockReading& now)
{
    const auto before = database.first(
        u"SELECT good_at, good_boot, good_monotonic_ms FROM device WHERE device_id = ?"_s,
        readLastGood, device);
    if (!before)
        return tl::unexpected(before.error());
    const auto good = cases::lastGoodAfter(before->value_or(std::nullopt), now);
    return database
        .run(u"UPDATE device SET good_at = ?, good_boot = ?, good_monotonic_ms = ? "
             "WHERE device_id = ?"_s,
            good.at, good.bootId, qint64{good.monotonic.count()}, device)
        .map([](qint64) {});
}

Result<SerialAnswer> takeSerial(
    Database& database, const QString& placeCode, int terminal, Day today)
{
    const auto last = database.first(
        u"SELECT day, last FROM serials WHERE place_code = ? AND terminal = ?"_s,
        [](const Row& row) {
            return identity::IssuedSerial{.date = row.day(u"day"), .serial = row.number(u"last")};
        },
        placeCode, terminal);
    if (!last)
        return tl::unexpected(last.error());
    const auto next = identity::nextSerial(*last, today);
    if (!next)
        return SerialAnswer{SerialsUsedUp{(*last)->date}};
    return database
        .run(
            u"INSERT INTO serials (place_code, terminal, day, last) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (place_code, terminal) DO UPDATE SET day = excluded.day, last = excluded.last"_s,
            placeCode, terminal, next->issued.date, next->issued.serial)
        .map([&](qint64) { return SerialAnswer{*next}; });
}

} // namespace yichuang::store
