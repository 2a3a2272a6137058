// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <optional>
#include <set>
#include <vector>

/// Rulebook 1.2 to 1.7 a second time, as slowly and plainly as a person with a wall calendar would
/// do it: one day after the other, no tables, no merging, nothing kept. Written from the rulebook
/// alone, so that a mistake of models/deadline is not made twice. It includes nothing of it.
namespace yichuang::naive {

/// A wall calendar: the days off and the worked weekends of the notices it was given.
class WallCalendar
{
public:
    /// The year files of a folder, read by other code than the product's.
    [[nodiscard]] static WallCalendar of(const QString& folder);

    [[nodiscard]] bool isWorked(Day day) const;
    /// No notice arranges this day, so a date leaning on it is provisional.
    [[nodiscard]] bool isUnsettled(Day day) const;
    /// One more notice, invented by a test.
    void add(int year, const std::vector<Day>& off, const std::vector<Day>& worked);
    /// Days of a region's own; `worked` wins over every day off.
    void addRegion(const std::vector<Day>& off, const std::vector<Day>& worked);

private:
    std::set<Day> m_off;
    std::set<Day> m_worked;
    std::set<Day> m_regionOff;
    std::set<Day> m_regionWorked;
    std::set<int> m_years;
};

enum class Unit { WorkingDay, CalendarDay };
enum class Way { Forwards, Backwards };

struct Stop
{
    Day from;
    std::optional<Day> until; ///< none: the result is not in
    std::optional<int> told; ///< working days the applicant was told
};

struct Extension
{
    int days{0};
    Day approved;
};

struct Case
{
    Day cameIn;
    int minuteOfDay{0};
    bool windowWasOpen{false}; ///< 周末延时服务
    int days{0};
    Unit unit{Unit::WorkingDay};
    Way way{Way::Forwards};
    bool rolls{false}; ///< to the next working day, calendar-day terms only
    bool mayStop{false};
    int extensionLimit{0};
    bool nextWorkday{false}; ///< policy NEXT_WORKDAY
    bool inclusive{false}; ///< stop mode INCLUSIVE
    std::vector<Stop> stops;
    std::vector<Extension> extensions;
};

struct Verdict
{
    std::optional<Day> due; ///< none while paused
    std::optional<Day> yellow; ///< first yellow day; none when paused before it or never
    int length{0}; ///< extension included
    bool provisional{false};
};

[[nodiscard]] Verdict judge(const Case& facts, const WallCalendar& calendar);

} // namespace yichuang::naive
