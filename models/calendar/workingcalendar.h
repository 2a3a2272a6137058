// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendaryear.h"
#include "models/calendar/daytable.h"

#include <QSharedData>
#include <QStringList>

#include <optional>
#include <span>

namespace yichuang::calendar {

/// A year whose number of working days is implausible; a warning, for notices do differ.
struct ImplausibleYear
{
    int year{0};
    int workingDays{0};
    friend bool operator==(const ImplausibleYear&, const ImplausibleYear&) = default;
};

/// The working days of 2000 to 2060 as one immutable value, cheap to copy. Years without a notice
/// are weekends and the holidays the law itself names, nothing else (rulebook 1.10). Every question
/// is answered from a table of prefix sums in constant time.
class WorkingCalendar
{
public:
    /// Merges the year files, then judges. Refused: no year, years that leave a gap, one date
    /// arranged by two files, a wrong year (see checkCalendarYear).
    [[nodiscard]] static Result<WorkingCalendar> build(std::vector<CalendarYear> years);
    /// The years delivered with the program.
    [[nodiscard]] static Result<WorkingCalendar> loadBuiltIn();
    /// All files YYYY.json of a folder.
    [[nodiscard]] static Result<WorkingCalendar> load(const QString& directory);

    /// The calendar of a region with days of its own.
    [[nodiscard]] Result<WorkingCalendar> withOverlay(const RegionOverlay& overlay) const;
    /// Notices of years after `year` treated as unpublished.
    [[nodiscard]] Result<WorkingCalendar> withKnownUntil(int year) const;
    /// `year` added, or put in the place of the same year's earlier arrangement.
    [[nodiscard]] Result<WorkingCalendar> withYear(const CalendarYear& year) const;

    /// First and last day of the table; outside of it only weekends are known and nothing is
    /// counted.
    [[nodiscard]] static Day firstDay();
    [[nodiscard]] static Day lastDay();

    [[nodiscard]] DayKind kindOf(Day day) const;
    [[nodiscard]] bool isWorkingDay(Day day) const;
    /// As the notice names it; empty on days that are no holiday.
    [[nodiscard]] QString holidayName(Day day) const;

    /// The `count`-th working day after `day`, which is not counted itself; `day` for a count of 0.
    /// Nothing when the count is negative or leaves the table.
    [[nodiscard]] std::optional<Day> addWorkingDays(Day day, WorkingDays count) const
    {
        return m_data->table.add(day, count.count());
    }
    /// The `count`-th working day before `day`, which is not counted itself.
    [[nodiscard]] std::optional<Day> subtractWorkingDays(Day day, WorkingDays count) const
    {
        return m_data->table.subtract(day, count.count());
    }
    /// Working days after `after` up to and including `until`; negative when `until` is the
    /// earlier.
    [[nodiscard]] int workingDaysBetween(Day after, Day until) const
    {
        return m_data->table.between(after, until);
    }
    /// `day` itself when it is worked, else the next day that is.
    [[nodiscard]] std::optional<Day> workingDayFrom(Day day) const;
    [[nodiscard]] int workingDaysIn(int year) const;

    /// No notice settles `day` yet: a date that leans on it is 暂定. The last three days of
    /// December belong to the next year's notice as well (2011, 2018 and 2022 show it).
    [[nodiscard]] bool isProvisional(Day day) const;
    [[nodiscard]] int knownFrom() const;
    [[nodiscard]] int knownUntil() const;

    /// The years with a notice, in order.
    [[nodiscard]] std::span<const CalendarYear> years() const;
    [[nodiscard]] const RegionOverlay& overlay() const;
    /// Years with a notice and fewer than 248 or more than 251 working days.
    [[nodiscard]] std::vector<ImplausibleYear> implausibleYears() const;

    /// Newest notice number and a fingerprint of all days, "国办发明电〔2025〕7号#4b1c0d2e": a
    /// notice may be changed within its year without a new number.
    [[nodiscard]] QString version() const;
    /// Notice numbers of the years from `from` to `to`, joined by "、"; years without one are left
    /// out.
    [[nodiscard]] QString noticesFor(Day from, Day to) const;

    /// Equal content, however it was loaded.
    friend bool operator==(const WorkingCalendar& a, const WorkingCalendar& b);

private:
    struct Data : QSharedData
    {
        std::vector<CalendarYear> years;
        RegionOverlay overlay;
        std::vector<DayKind> kinds;
        std::vector<std::uint16_t> nameOf; ///< per day, index into names
        QStringList names;
        DayTable table{{}, {DayKind::Working}};
        QString version;
    };
    explicit WorkingCalendar(QExplicitlySharedDataPointer<const Data> data);
    [[nodiscard]] static Result<WorkingCalendar> build(
        std::vector<CalendarYear> years, const RegionOverlay& overlay);

    QExplicitlySharedDataPointer<const Data> m_data;
};

} // namespace yichuang::calendar
