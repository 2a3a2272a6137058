// SPDX-License-Identifier: Apache-2.0
#include "tests/deadline/naivelaw.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

namespace yichuang::naive {

namespace {

constexpr days oneDay{1};

Day dayOf(const QJsonValue& text)
{
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return Day{days{date.toJulianDay() - QDate{1970, 1, 1}.toJulianDay()}};
}

int yearNumber(Day day) { return static_cast<int>(year_month_day{day}.year()); }

/// 1.10: the days the law itself names. Lunar ones are looked up in an almanac for the years
/// the delivered notices do not reach.
bool isStatutory(Day day)
{
    static const std::set<Day> lunarAndSolarTerms{Day{2027y / 2 / 5}, Day{2027y / 2 / 6},
        Day{2027y / 2 / 7}, Day{2027y / 2 / 8}, Day{2027y / 4 / 5}, Day{2027y / 6 / 9},
        Day{2027y / 9 / 15}, Day{2028y / 1 / 25}, Day{2028y / 1 / 26}, Day{2028y / 1 / 27},
        Day{2028y / 1 / 28}, Day{2028y / 4 / 4}, Day{2028y / 5 / 28}, Day{2028y / 10 / 3}};
    const year_month_day date{day};
    const month_day inYear{date.month() / date.day()};
    return inYear == January / 1 || inYear == May / 1 || inYear == May / 2
        || (inYear >= October / 1 && inYear <= October / 3) || lunarAndSolarTerms.contains(day);
}

bool isSaturdayOrSunday(Day day) { return weekday{day} == Saturday || weekday{day} == Sunday; }

/// One case being walked through.
class Walk
{
public:
    Walk(const Case& facts, const WallCalendar& calendar)
        : m_facts(facts)
        , m_calendar(calendar)
        , m_trigger(triggerDay())
        , m_length(facts.days)
    {
    }

    Verdict verdict()
    {
        judgeInTheOrderOfTheDays();
        Verdict result{.due = dueOf(m_length), .yellow = {}, .length = m_length};
        if (m_length > 0 && m_facts.way == Way::Forwards)
            result.yellow = yellowDay();
        if (result.due)
            result.provisional = leansOnUnsettledDay(*result.due);
        return result;
    }

private:
    /// 1.5
    [[nodiscard]] Day triggerDay() const
    {
        Day day = m_facts.cameIn;
        // A hearing or the end of a licence is not handed in at a counter.
        if (!m_facts.nextWorkday || m_facts.windowWasOpen || m_facts.way == Way::Backwards)
            return day;
        if (m_calendar.isWorked(day) && m_facts.minuteOfDay <= 17 * 60 + 30)
            return day;
        do
            day += oneDay;
        while (!m_calendar.isWorked(day));
        return day;
    }

    [[nodiscard]] bool canBeExcluded(Day day) const
    {
        return m_facts.unit == Unit::CalendarDay || m_calendar.isWorked(day);
    }

    /// 1.6: S ≤ d < E, in INCLUSIVE d ≤ E; a same-day procedure excludes nothing; never more
    /// working days than were told.
    [[nodiscard]] bool excludes(const Stop& stop, Day day) const
    {
        if (day < stop.from || !canBeExcluded(day))
            return false;
        if (stop.until) {
            if (*stop.until == stop.from)
                return false;
            if (m_facts.inclusive ? day > *stop.until : day >= *stop.until)
                return false;
        }
        if (!stop.told)
            return true;
        int usedBefore = 0;
        for (Day earlier = stop.from; earlier < day; earlier += oneDay)
            usedBefore += m_calendar.isWorked(earlier) ? 1 : 0;
        return usedBefore < *stop.told;
    }

    [[nodiscard]] bool isStopped(Day day) const
    {
        return std::ranges::any_of(m_stops, [&](const Stop& stop) { return excludes(stop, day); });
    }

    [[nodiscard]] bool counts(Day day) const
    {
        return (m_facts.unit == Unit::CalendarDay || m_calendar.isWorked(day)) && !isStopped(day);
    }

    [[nodiscard]] bool standsForGood(Day day) const
    {
        return std::ranges::any_of(m_stops,
            [&](const Stop& stop) { return !stop.until && !stop.told && day >= stop.from; });
    }

    /// 1.3; nothing when an open stop without a told maximum is met first.
    [[nodiscard]] std::optional<Day> endOf(int count) const
    {
        Day day = m_trigger;
        for (int used = 0; used < count;) {
            day += m_facts.way == Way::Forwards ? oneDay : -oneDay;
            if (standsForGood(day))
                return {};
            if (counts(day))
                ++used;
        }
        return day;
    }

    /// The last day of a calendar-day term rolls on to a working day, and past a stop entered
    /// on the way there: the term then ends on E like any other.
    [[nodiscard]] std::optional<Day> dueOf(int count) const
    {
        std::optional<Day> day = endOf(count);
        while (day && m_facts.rolls && (!m_calendar.isWorked(*day) || isStopped(*day))) {
            if (standsForGood(*day))
                return {};
            *day += oneDay;
        }
        return day;
    }

    [[nodiscard]] bool isAfterDue(Day moment) const
    {
        const std::optional<Day> due = dueOf(m_length);
        return due && moment > *due;
    }

    /// 1.6, 1.7: whether a stop or an extension is in time depends on those before it.
    void judgeInTheOrderOfTheDays()
    {
        std::vector<Stop> stops = m_facts.stops;
        std::vector<Extension> extensions = m_facts.extensions;
        while (!stops.empty() || !extensions.empty()) {
            const auto stop = std::ranges::min_element(stops, {}, &Stop::from);
            const auto extension = std::ranges::min_element(extensions, {}, &Extension::approved);
            const bool stopIsNext = extension == extensions.end()
                || (stop != stops.end() && stop->from <= extension->approved);
            if (stopIsNext) {
                if (m_facts.mayStop && stop->from >= m_trigger && !isAfterDue(stop->from))
                    m_stops.push_back(*stop);
                stops.erase(stop);
            } else {
                const bool granted = !m_extended && extension->days <= m_facts.extensionLimit
                    && extension->approved >= m_trigger && !isAfterDue(extension->approved);
                if (granted) {
                    m_extended = true;
                    m_length += extension->days;
                }
                extensions.erase(extension);
            }
        }
    }

    /// 6.3: from the earlier of "nine tenths of the days used" and "one day left".
    [[nodiscard]] std::optional<Day> yellowDay() const
    {
        return endOf(std::min(m_length - 1, (9 * m_length + 9) / 10));
    }

    [[nodiscard]] bool leansOnUnsettledDay(Day due) const
    {
        // Calendar days need no notice unless the last one is asked whether it is worked.
        if (m_length == 0 || (m_facts.unit == Unit::CalendarDay && !m_facts.rolls))
            return false;
        // The trigger is not counted, so whether it is worked does not matter.
        Day first = std::min(m_trigger + oneDay, due);
        const Day last = std::max(m_trigger - oneDay, due);
        if (m_facts.unit == Unit::CalendarDay)
            first = last;
        for (Day day = first; day <= last; day += oneDay)
            if (m_calendar.isUnsettled(day))
                return true;
        return false;
    }

    const Case& m_facts;
    const WallCalendar& m_calendar;
    Day m_trigger;
    int m_length;
    bool m_extended{false};
    std::vector<Stop> m_stops;
};

} // namespace

WallCalendar WallCalendar::of(const QString& folder)
{
    WallCalendar calendar;
    for (int year = 2010; year <= 2026; ++year) {
        QFile file{folder + u"/%1.json"_s.arg(year)};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no calendar of %d", year);
        const QJsonObject notice = QJsonDocument::fromJson(file.readAll()).object();
        std::vector<Day> off;
        std::vector<Day> worked;
        for (const QJsonValue& holiday : notice[u"holidays"].toArray())
            for (Day day = dayOf(holiday[u"from"]); day <= dayOf(holiday[u"to"]); day += oneDay)
                off.push_back(day);
        for (const QJsonValue& day : notice[u"makeupWorkdays"].toArray())
            worked.push_back(dayOf(day));
        calendar.add(year, off, worked);
    }
    return calendar;
}

void WallCalendar::add(int year, const std::vector<Day>& off, const std::vector<Day>& worked)
{
    m_off.insert(off.begin(), off.end());
    m_worked.insert(worked.begin(), worked.end());
    m_years.insert(year);
}

void WallCalendar::addRegion(const std::vector<Day>& off, const std::vector<Day>& worked)
{
    m_regionOff.insert(off.begin(), off.end());
    m_regionWorked.insert(worked.begin(), worked.end());
}

bool WallCalendar::isWorked(Day day) const
{
    if (m_regionWorked.contains(day))
        return true;
    if (m_regionOff.contains(day))
        return false;
    if (m_worked.contains(day))
        return true;
    if (m_off.contains(day) || isSaturdayOrSunday(day))
        return false;
    return m_years.contains(yearNumber(day)) || !isStatutory(day);
}

bool WallCalendar::isUnsettled(Day day) const
{
    // The last three days of December belong to the next year's notice as well.
    return !m_years.contains(yearNumber(day)) || !m_years.contains(yearNumber(day + days{3}));
}

Verdict judge(const Case& facts, const WallCalendar& calendar)
{
    return Walk{facts, calendar}.verdict();
}

} // namespace yichuang::naive
