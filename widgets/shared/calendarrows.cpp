// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/deadlinecalendar.h"

#include <algorithm>

namespace yichuang::shared {

using deadline::CountedDay;
using deadline::DayRole;
using deadline::Explanation;

namespace {

constexpr int kKeptAtStart = 2;
constexpr int kKeptAtEnd = 2;

Day mondayOf(Day day) { return day - (std::chrono::weekday{day} - std::chrono::Monday); }

bool isCounted(const DeadlineCalendar::Cell& cell)
{
    return cell.counted
        && (cell.counted->role == DayRole::Counted || cell.counted->role == DayRole::Due);
}

DeadlineCalendar::Row weekFrom(Day monday, const Explanation& explanation, Day today)
{
    DeadlineCalendar::Row row;
    for (int i = 0; i < 7; ++i) {
        const Day day = monday + std::chrono::days{i};
        DeadlineCalendar::Cell cell{.day = day, .counted = std::nullopt, .today = day == today};
        const auto found = std::ranges::find(explanation.days, day, &CountedDay::day);
        if (found != explanation.days.end())
            cell.counted = *found;
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

std::vector<DeadlineCalendar::Row> calendarRows(const Explanation& explanation, Day today)
{
    std::vector<DeadlineCalendar::Row> rows;
    if (explanation.days.empty())
        return rows;
    const Day last = explanation.days.back().day;
    for (Day monday = mondayOf(explanation.trigger); monday <= last; monday += std::chrono::days{7})
        rows.push_back(weekFrom(monday, explanation, today));
    if (std::ssize(rows) <= DeadlineCalendar::maximumWeeks)
        return rows;

    const auto from = rows.begin() + kKeptAtStart;
    const auto to = rows.end() - kKeptAtEnd;
    DeadlineCalendar::Row collapsed;
    for (auto row = from; row != to; ++row)
        collapsed.collapsedDays += static_cast<int>(std::ranges::count_if(row->cells, isCounted));
    rows.insert(rows.erase(from, to), std::move(collapsed));
    return rows;
}

} // namespace yichuang::shared
