// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace yichuang::calendar {

/// What a civil day is to an office.
enum class DayKind : std::uint8_t {
    Working, ///< an ordinary Monday to Friday
    Weekend,
    Holiday, ///< in a range of the notice, weekend days inside the range included
    MakeUp ///< 调休上班: a day off by its weekday that is worked
};

[[nodiscard]] constexpr bool isWorked(DayKind kind)
{
    return kind == DayKind::Working || kind == DayKind::MakeUp;
}

/// Working days counted once: two arrays that are each other's inverse. Counting forwards or
/// backwards is two look-ups, whatever the distance.
class DayTable
{
public:
    /// `kinds` of the days from `first` on, without a gap.
    DayTable(Day first, const std::vector<DayKind>& kinds);

    [[nodiscard]] bool covers(Day day) const
    {
        return static_cast<std::size_t>(offset(day)) < m_workedUntil.size();
    }
    /// Nothing when the count is negative or leaves the table.
    [[nodiscard]] std::optional<Day> add(Day day, int count) const
    {
        if (count == 0)
            return day;
        if (count < 0 || !covers(day))
            return std::nullopt;
        return workedDay(m_workedUntil[static_cast<std::size_t>(offset(day))] + count - 1);
    }
    [[nodiscard]] std::optional<Day> subtract(Day day, int count) const
    {
        if (count == 0)
            return day;
        if (count < 0 || !covers(day) || day == m_first)
            return std::nullopt;
        return workedDay(m_workedUntil[static_cast<std::size_t>(offset(day) - 1)] - count);
    }
    /// Worked days after `after` up to and including `until`, both taken into the table.
    [[nodiscard]] int between(Day after, Day until) const
    {
        return workedUntil(until) - workedUntil(after);
    }

private:
    [[nodiscard]] int workedUntil(Day day) const
    {
        if (day < m_first)
            return 0;
        const auto last = m_workedUntil.size() - 1;
        return m_workedUntil[std::min(static_cast<std::size_t>(offset(day)), last)];
    }
    [[nodiscard]] std::int64_t offset(Day day) const { return (day - m_first).count(); }
    [[nodiscard]] std::optional<Day> workedDay(int index) const
    {
        if (static_cast<std::size_t>(index) >= m_worked.size())
            return std::nullopt;
        return m_first + std::chrono::days{m_worked[static_cast<std::size_t>(index)]};
    }

    Day m_first;
    std::vector<std::uint16_t> m_workedUntil; ///< number of worked days up to and including a day
    std::vector<std::uint16_t> m_worked; ///< offset of the n-th worked day
};

} // namespace yichuang::calendar
