// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clockreading.h"
#include "models/identity/casenumber.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <variant>

namespace yichuang::store {

/// This installation: its identity is random and made once; place, terminal number and certificate
/// come with enrolment.
struct Device
{
    DeviceId id;
    QString placeCode; ///< 12 digits (rulebook 5.1)
    QString placeName;
    std::optional<int> terminal; ///< 1 to 999; none before enrolment: then no numbers are issued
    QString platformUrl;
    QString platformCa; ///< PEM, the only authority trusted for this platform
    QString certificate; ///< PEM; empty before enrolment
    QByteArray privateKey; ///< PEM; sealed in the file
    QByteArray receiptKey; ///< PEM, pinned: signs this platform's receipts and packages
    QString cursor; ///< where the next pull goes on
    qint64 clockOffsetMs{0}; ///< platform minus device
    qint64 clockErrorMs{0};
    std::optional<ClockReading> lastGood; ///< see cases::isDoubtful; none before the first record

    friend bool operator==(const Device&, const Device&) = default;
};

/// NotEnrolled when saveDevice never ran.
[[nodiscard]] Result<Device> device(Database& database, const Session& session);
[[nodiscard]] Result<> saveDevice(Database& database, const Session& session, const Device& device);
/// Only the cursor and the clock, after a pull.
[[nodiscard]] Result<> saveCursor(Database& database, const QString& cursor);
/// `measured`: what the clocks showed then, the last good moment from now on.
[[nodiscard]] Result<> saveClockOffset(
    Database& database, qint64 offsetMs, qint64 errorMs, const ClockReading& measured);
/// After a record of this device was written without doubt at `now`.
[[nodiscard]] Result<> saveGoodMoment(Database& database, DeviceId device, const ClockReading& now);

/// All serials of the day are used: this terminal needs a second number (rulebook 5.1, rule 5).
struct SerialsUsedUp
{
    Day date;
    friend bool operator==(const SerialsUsedUp&, const SerialsUsedUp&) = default;
};
using SerialAnswer = std::variant<identity::NextSerial, SerialsUsedUp>;

/// The next serial of a terminal, written in the caller's transaction: once that is committed the
/// number may be shown, and it is never given out again (rulebook 5.1). Gaps are fine.
[[nodiscard]] Result<SerialAnswer> takeSerial(
    Database& database, const QString& placeCode, int terminal, Day today);

} // namespace yichuang::store
