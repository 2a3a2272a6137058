// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inventednotices.h"

#include "models/calendar/statutorydays.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

using calendar::CalendarYear;
using calendar::WorkingCalendar;

CalendarYear inventedYear(int year)
{
    return {.year = year,
        .noticeNumber = u"invented for a test"_s,
        .published = Day{std::chrono::year{year - 1} / 11 / 1},
        .holidays = calendar::statutoryDays(year)};
}

std::vector<CalendarYear> noticesAgainst(const WorkingCalendar& known, Day due)
{
    std::vector<CalendarYear> years;
    for (int year = known.knownUntil() + 1; year <= yearOf(due); ++year)
        years.push_back(inventedYear(year));
    if (years.empty())
        years.push_back(*std::ranges::find(known.years(), yearOf(due), &CalendarYear::year));
    CalendarYear& changed = years.back();
    std::erase(changed.makeUpDays, due);
    changed.holidays.push_back({u"invented"_s, due, due});
    std::ranges::sort(changed.holidays, {}, &calendar::Holiday::from);
    return years;
}

} // namespace yichuang::test
