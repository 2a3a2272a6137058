// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang::calendar {

/// Days off in one piece, both ends included, weekdays and weekend days alike.
struct Holiday
{
    QString name{}; ///< as the notice names it, "国庆节、中秋节" when two festivals share one break
    Day from{};
    Day to{};

    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// What one yearly notice of the State Council's General Office arranges. It may arrange days of
/// the December before (rulebook 1.10), so a single year judges no date: a WorkingCalendar merges.
struct CalendarYear
{
    int year{0};
    QString noticeNumber{}; ///< "国办发明电〔2025〕7号"
    Day published{};
    std::vector<Holiday> holidays{}; ///< in date order, no overlaps
    std::vector<Day>
        makeUpDays{}; ///< 调休上班: Saturdays and Sundays that are worked, in date order

    friend bool operator==(const CalendarYear&, const CalendarYear&) = default;
};

/// Days a county or prefecture adds by its own decision (festivals of minorities, anniversaries).
/// Empty unless the administrator enters one; the national files are never edited for it.
struct RegionOverlay
{
    QString division{}; ///< GB/T 2260 code
    QString basis{}; ///< the local decision
    std::vector<Holiday> off{};
    std::vector<Day> worked{}; ///< wins over `off` and over the national days off

    friend bool operator==(const RegionOverlay&, const RegionOverlay&) = default;
};

/// Reads one year file. Refused with the place of the mistake: keys missing or unknown, a year
/// other than `expectedYear` (the file's name), days outside the year and its neighbours, make-up
/// days that are no Saturday or Sunday, overlapping or repeated days, entries not in date order.
[[nodiscard]] Result<CalendarYear> calendarYearFromJson(const QByteArray& json, int expectedYear);

/// The same form, two-space indent, keys in the order of the delivered files.
[[nodiscard]] QByteArray toJson(const CalendarYear& year);

/// The rules of calendarYearFromJson on a value, for a year typed in by an administrator.
[[nodiscard]] Result<> checkCalendarYear(const CalendarYear& year);

} // namespace yichuang::calendar
