// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>

namespace yichuang {

/// A civil day in Beijing. No time zone can move it.
using Day = std::chrono::local_days;

/// A moment in UTC, to the millisecond; how moments are stored and sent.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A number of working days (工作日). Cannot be added to a Day: only a calendar can count them.
class WorkingDays
{
public:
    constexpr WorkingDays() = default;
    constexpr explicit WorkingDays(int count)
        : m_count(count)
    {
    }
    [[nodiscard]] constexpr int count() const { return m_count; }
    friend constexpr auto operator<=>(WorkingDays, WorkingDays) = default;
    friend constexpr WorkingDays operator+(WorkingDays a, WorkingDays b)
    {
        return WorkingDays{a.m_count + b.m_count};
    }

private:
    int m_count{0};
};

/// What a clock on the wall of a hall shows: Beijing's civil day and the time since its midnight.
struct BeijingTime
{
    Day day;
    std::chrono::milliseconds timeOfDay{0};

    friend auto operator<=>(const BeijingTime&, const BeijingTime&) = default;
};

/// Beijing is UTC+8 the whole year (no summer time since 1991), whatever the machine's zone is.
[[nodiscard]] BeijingTime toBeijing(Instant instant);
[[nodiscard]] Instant toInstant(const BeijingTime& time);
[[nodiscard]] Day beijingDay(Instant instant);

/// "2026-11-18". Only real days of the years 1900 to 2200 are taken.
[[nodiscard]] Result<Day> dayFromText(QStringView text);
[[nodiscard]] QString toText(Day day);
/// "2026-11-18 09:30" or "2026-11-18 09:30:15", Beijing time; a bare day means 00:00.
[[nodiscard]] Result<BeijingTime> beijingTimeFromText(QStringView text);
/// "2026-11-18 09:30"
[[nodiscard]] QString toText(const BeijingTime& time);
/// UTC with milliseconds, "2026-11-18T01:30:00.000Z", as on the wire.
[[nodiscard]] QString toText(Instant instant);
[[nodiscard]] Result<Instant> instantFromText(QStringView text);

[[nodiscard]] QDate toQDate(Day day);
[[nodiscard]] Day toDay(QDate date);

[[nodiscard]] inline int yearOf(Day day)
{
    return static_cast<int>(std::chrono::year_month_day{day}.year());
}
[[nodiscard]] inline bool isWeekend(Day day)
{
    const std::chrono::weekday weekday{day};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

} // namespace yichuang
