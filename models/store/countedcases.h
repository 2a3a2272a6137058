// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/deadline/runningcount.h"
#include "models/store/database.h"

namespace yichuang::store {

/// Open cases whose day is computed from the same count and which the list shows alike. A change of
/// the calendar asks once for all of them.
struct CountGroup
{
    QString count; ///< deadline::toText(RunningCount)
    deadline::CountedDates dates; ///< as the list has them
    std::optional<Day> toldDue;
    int cases{0};

    friend bool operator==(const CountGroup&, const CountGroup&) = default;
};

/// Every group of open cases with a count, equal counts side by side; read from the covering index
/// alone.
[[nodiscard]] Result<std::vector<CountGroup>> countGroups(Database& database);

/// What is said of a case that moves, and what its event needs; nothing personal.
struct CountedCase
{
    qint64 row{0};
    CaseId id;
    QString number;
    int version{0};
    QString clock;
    QString itemCode;
    int itemVersion{0};
    QString itemName;

    friend bool operator==(const CountedCase&, const CountedCase&) = default;
};

/// Cases that are in the group now, at most `limit`, the oldest first.
[[nodiscard]] Result<std::vector<CountedCase>> casesOf(
    Database& database, const CountGroup& group, int limit);

/// Other days on a row of the list, nothing else.
[[nodiscard]] Result<> writeDates(
    Database& database, qint64 row, const deadline::CountedDates& dates);
/// The row follows an event that changed nothing but the days.
[[nodiscard]] Result<> writeVersion(
    Database& database, qint64 row, int version, Instant lastEventAt);

/// Open cases projected by a program that kept no counts, at most `limit`: to be projected anew.
[[nodiscard]] Result<std::vector<CaseId>> uncountedCases(Database& database, int limit);

/// The device that gave the case its number; nothing for an unknown case.
[[nodiscard]] Result<std::optional<DeviceId>> issuerOf(Database& database, CaseId id);

/// Cases with a record that the calendar moved their day, those moved last first.
[[nodiscard]] Result<std::vector<CaseId>> casesMovedByCalendar(Database& database);

} // namespace yichuang::store
