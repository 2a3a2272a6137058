// SPDX-License-Identifier: Apache-2.0
#include "tests/deadline/naivehours.h"

#include <algorithm>

using namespace std::chrono;

namespace yichuang::naive {
namespace {

constexpr days oneDay{1};
constexpr int minutesOfDay = 24 * 60;

class StopWatch
{
public:
    StopWatch(const HourCase& facts, const WallCalendar& calendar)
        : m_facts(facts)
        , m_calendar(calendar)
        , m_minutes(facts.hours * 60)
    {
    }

    HourVerdict verdict()
    {
        judgeInTheOrderOfTheDays();
        HourVerdict result;
        if (const auto end = endOf(m_minutes)) {
            result.due = end->first;
            result.dueMinute = end->second;
        }
        const int nineTenths = (9 * m_minutes + 9) / 10;
        if (const auto end = endOf(std::min(nineTenths, m_minutes - 60)))
            result.yellow = end->first;
        return result;
    }

private:
    [[nodiscard]] bool isOpenAt(int minute) const
    {
        return (minute >= m_facts.opens && minute < m_facts.noonFrom)
            || (minute >= m_facts.noonUntil && minute < m_facts.closes);
    }

    [[nodiscard]] int openMinutesOfADay() const
    {
        int count = 0;
        for (int minute = 0; minute < minutesOfDay; ++minute)
            count += isOpenAt(minute) ? 1 : 0;
        return count;
    }

    /// S ≤ d < E, not more than were told; a procedure of one day excludes nothing.
    [[nodiscard]] bool isExcluded(Day day) const
    {
        return std::ranges::any_of(m_stops, [&](const Stop& stop) {
            if (day < stop.from || (stop.until && day >= *stop.until))
                return false;
            int before = 0;
            for (Day earlier = stop.from; earlier < day; earlier += oneDay)
                before += m_calendar.isWorked(earlier) ? 1 : 0;
            return !stop.told || before < *stop.told;
        });
    }

    [[nodiscard]] bool standsForGood(Day day) const
    {
        return std::ranges::any_of(m_stops,
            [&](const Stop& stop) { return !stop.until && !stop.told && day >= stop.from; });
    }

    /// The minute that ends so many minutes; nothing when the watch stands for good before.
    [[nodiscard]] std::optional<std::pair<Day, int>> endOf(int count) const
    {
        if (count <= 0)
            return std::pair{m_facts.cameIn, m_facts.minuteOfDay};
        int used = 0;
        for (Day day = m_facts.cameIn;; day += oneDay) {
            if (standsForGood(day))
                return {};
            if (!m_calendar.isWorked(day) || isExcluded(day))
                continue;
            for (int minute = day == m_facts.cameIn ? m_facts.minuteOfDay : 0;
                 minute < minutesOfDay; ++minute) {
                used += isOpenAt(minute) ? 1 : 0;
                if (used == count)
                    return std::pair{day, minute + 1};
            }
        }
    }

    [[nodiscard]] bool isInTime(Day moment) const
    {
        const auto due = endOf(m_minutes);
        return moment >= m_facts.cameIn && (!due || moment <= due->first);
    }

    void judgeInTheOrderOfTheDays()
    {
        std::vector<Stop> stops = m_facts.mayStop ? m_facts.stops : std::vector<Stop>{};
        std::vector<Extension> extensions = m_facts.extensions;
        while (!stops.empty() || !extensions.empty()) {
            const auto stop = std::ranges::min_element(stops, {}, &Stop::from);
            const auto extension = std::ranges::min_element(extensions, {}, &Extension::approved);
            if (extension == extensions.end()
                || (stop != stops.end() && stop->from <= extension->approved)) {
                if (isInTime(stop->from))
                    m_stops.push_back(*stop);
                stops.erase(stop);
                continue;
            }
            if (!m_extended && extension->days <= m_facts.extensionLimit
                && isInTime(extension->approved)) {
                m_extended = true;
                m_minutes += extension->days * openMinutesOfADay();
            }
            extensions.erase(extension);
        }
    }

    const HourCase& m_facts;
    const WallCalendar& m_calendar;
    int m_minutes;
    bool m_extended{false};
    std::vector<Stop> m_stops;
};

} // namespace

HourVerdict judgeHours(const HourCase& facts, const WallCalendar& calendar)
{
    return StopWatch{facts, calendar}.verdict();
}

} // namespace yichuang::naive
