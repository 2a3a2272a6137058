// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/workingcalendar.h"

#include "models/calendar/statutorydays.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace yichuang::calendar {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

constexpr Day tableBegins{std::chrono::year{firstTabledYear} / 1 / 1};
constexpr Day tableEnds{std::chrono::year{lastTabledYear} / 12 / 31};

DayKind weekdayKind(Day day) { return isWeekend(day) ? DayKind::Weekend : DayKind::Working; }

/// The days while they are being merged: each may be arranged by one file only.
class Arrangement
{
public:
    Arrangement()
        : m_kinds(size())
        , m_nameOf(size())
        , m_arranged(size())
    {
        for (Day day = tableBegins; day <= tableEnds; day += days{1})
            m_kinds[at(day)] = weekdayKind(day);
    }

    [[nodiscard]] Result<> add(const CalendarYear& year)
    {
        for (const Holiday& holiday : year.holidays) {
            for (Day day = holiday.from; day <= holiday.to; day += days{1}) {
                if (const auto taken = take(day, year); !taken)
                    return taken;
                setOff(day, holiday.name);
            }
        }
        for (const Day day : year.makeUpDays) {
            if (const auto taken = take(day, year); !taken)
                return taken;
            setWorked(day);
        }
        return {};
    }
    void addStatutory(int year)
    {
        for (const Holiday& holiday : statutoryDays(year)) {
            for (Day day = holiday.from; day <= holiday.to; day += days{1})
                setOff(day, holiday.name);
        }
    }
    void add(const RegionOverlay& overlay)
    {
        for (const Holiday& holiday : overlay.off) {
            for (Day day = holiday.from; day <= holiday.to; day += days{1})
                setOff(day, holiday.name);
        }
        for (const Day day : overlay.worked)
            setWorked(day);
    }

    [[nodiscard]] const std::vector<DayKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<std::uint16_t>& nameOf() const { return m_nameOf; }
    [[nodiscard]] const QStringList& names() const { return m_names; }

private:
    static std::size_t size()
    {
        return static_cast<std::size_t>((tableEnds - tableBegins).count() + 1);
    }
    static std::size_t at(Day day) { return static_cast<std::size_t>((day - tableBegins).count()); }
    static bool isTabled(Day day) { return day >= tableBegins && day <= tableEnds; }

    Result<> take(Day day, const CalendarYear& year)
    {
        if (!isTabled(day))
            return failure(Error::Code::InvalidInput, u"day outside the table: "_s + toText(day));
        if (m_arranged[at(day)]) {
            return failure(Error::Code::InvalidInput,
                u"arranged by two years, the second is %1: %2"_s.arg(year.year).arg(toText(day)));
        }
        m_arranged[at(day)] = true;
        return {};
    }
    void setOff(Day day, const QString& name)
    {
        if (!isTabled(day))
            return;
        qsizetype index = m_names.indexOf(name);
        if (index < 0) {
            index = m_names.size();
            m_names.push_back(name);
        }
        m_kinds[at(day)] = DayKind::Holiday;
        m_nameOf[at(day)] = static_cast<std::uint16_t>(index);
    }
    void setWorked(Day day)
    {
        if (!isTabled(day))
            return;
        m_kinds[at(day)] = isWeekend(day) ? DayKind::MakeUp : DayKind::Working;
        m_nameOf[at(day)] = 0;
    }

    std::vector<DayKind> m_kinds;
    std::vector<std::uint16_t> m_nameOf;
    std::vector<bool> m_arranged;
    QStringList m_names{QString()};
};

Result<> checkSequence(const std::vector<CalendarYear>& years)
{
    if (years.empty())
        return failure(Error::Code::InvalidInput, u"no calendar year"_s);
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (const auto checked = checkCalendarYear(years[i]); !checked)
            return checked;
        if (i > 0 && years[i].year == years[i - 1].year)
            return failure(Error::Code::InvalidInput, u"year given twice: %1"_s.arg(years[i].year));
        if (i > 0 && years[i].year != years[i - 1].year + 1)
            return failure(
                Error::Code::InvalidInput, u"year missing: %1"_s.arg(years[i - 1].year + 1));
    }
    return {};
}

QString fingerprint(const std::vector<DayKind>& kinds, const QString& newestNotice)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(kinds.size()));
    for (const DayKind kind : kinds)
        bytes.push_back(static_cast<char>(kind));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return newestNotice + u'#' + QString::fromLatin1(hash.left(4).toHex());
}

Result<CalendarYear> readYear(const QString& path, int year)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path + u": "_s + file.errorString());
    return calendarYearFromJson(file.readAll(), year).map_error([&](const Error& error) {
        return Error{error.code, path + u": "_s + error.detail};
    });
}

} // namespace

WorkingCalendar::WorkingCalendar(QExplicitlySharedDataPointer<const Data> data)
    : m_data(std::move(data))
{
}

Result<WorkingCalendar> WorkingCalendar::build(std::vector<CalendarYear> years)
{
    return build(std::move(years), {});
}

Result<WorkingCalendar> WorkingCalendar::build(
    std::vector<CalendarYear> years, const RegionOverlay& overlay)
{
    std::ranges::sort(years, {}, &CalendarYear::year);
    if (const auto checked = checkSequence(years); !checked)
        return tl::unexpected(checked.error());
    Arrangement arrangement;
    for (int year = firstTabledYear; year <= lastTabledYear; ++year) {
        if (year < years.front().year || year > years.back().year)
            arrangement.addStatutory(year);
    }
    for (const CalendarYear& year : years) {
        if (const auto added = arrangement.add(year); !added)
            return tl::unexpected(added.error());
    }
    arrangement.add(overlay);

    QExplicitlySharedDataPointer<Data> data(new Data);
    data->version = fingerprint(arrangement.kinds(), years.back().noticeNumber);
    data->years = std::move(years);
    data->overlay = overlay;
    data->kinds = arrangement.kinds();
    data->nameOf = arrangement.nameOf();
    data->names = arrangement.names();
    data->table = DayTable(tableBegins, data->kinds);
    return WorkingCalendar(QExplicitlySharedDataPointer<const Data>(data.data()));
}

Result<WorkingCalendar> WorkingCalendar::loadBuiltIn() { return load(u":/calendar"_s); }

Result<WorkingCalendar> WorkingCalendar::load(const QString& directory)
{
    const QDir folder(directory);
    if (!folder.exists())
        return failure(Error::Code::NotFound, u"no such folder: "_s + directory);
    std::vector<CalendarYear> years;
    for (const QString& name : folder.entryList({u"????.json"_s}, QDir::Files, QDir::Name)) {
        bool isYear = false;
        const int number = name.left(4).toInt(&isYear);
        if (!isYear)
            continue;
        const auto year = readYear(folder.filePath(name), number);
        if (!year)
            return tl::unexpected(year.error());
        years.push_back(*year);
    }
    if (years.empty())
        return failure(Error::Code::NotFound, u"no YYYY.json in "_s + directory);
    return build(std::move(years));
}

Result<WorkingCalendar> WorkingCalendar::withOverlay(const RegionOverlay& overlay) const
{
    return build(m_data->years, overlay);
}

Result<WorkingCalendar> WorkingCalendar::withKnownUntil(int year) const
{
    std::vector<CalendarYear> known;
    std::ranges::copy_if(m_data->years, std::back_inserter(known),
        [year](const CalendarYear& candidate) { return candidate.year <= year; });
    return build(std::move(known), m_data->overlay);
}

Result<WorkingCalendar> WorkingCalendar::withYear(const CalendarYear& year) const
{
    std::vector<CalendarYear> years = m_data->years;
    std::erase_if(years, [&](const CalendarYear& old) { return old.year == year.year; });
    years.push_back(year);
    return build(std::move(years), m_data->overlay);
}

Day WorkingCalendar::firstDay() { return tableBegins; }

Day WorkingCalendar::lastDay() { return tableEnds; }

DayKind WorkingCalendar::kindOf(Day day) const
{
    if (day < tableBegins || day > tableEnds)
        return weekdayKind(day);
    return m_data->kinds[static_cast<std::size_t>((day - tableBegins).count())];
}

bool WorkingCalendar::isWorkingDay(Day day) const { return isWorked(kindOf(day)); }

QString WorkingCalendar::holidayName(Day day) const
{
    if (day < tableBegins || day > tableEnds)
        return {};
    return m_data->names[m_data->nameOf[static_cast<std::size_t>((day - tableBegins).count())]];
}

std::optional<Day> WorkingCalendar::workingDayFrom(Day day) const
{
    return m_data->table.add(day - days{1}, 1);
}

int WorkingCalendar::workingDaysIn(int year) const
{
    const std::chrono::year named{year};
    return workingDaysBetween(Day{named / 1 / 1} - days{1}, Day{named / 12 / 31});
}

bool WorkingCalendar::isProvisional(Day day) const
{
    using namespace std::chrono;
    return yearOf(day) < knownFrom() || day >= Day{year{knownUntil()} / December / 29};
}

int WorkingCalendar::knownFrom() const { return m_data->years.front().year; }

int WorkingCalendar::knownUntil() const { return m_data->years.back().year; }

std::span<const CalendarYear> WorkingCalendar::years() const { return m_data->years; }

const RegionOverlay& WorkingCalendar::overlay() const { return m_data->overlay; }

std::vector<ImplausibleYear> WorkingCalendar::implausibleYears() const
{
    std::vector<ImplausibleYear> result;
    for (const CalendarYear& year : m_data->years) {
        const int count = workingDaysIn(year.year);
        if (count < 248 || count > 251)
            result.push_back({year.year, count});
    }
    return result;
}

QString WorkingCalendar::version() const { return m_data->version; }

QString WorkingCalendar::noticesFor(Day from, Day to) const
{
    QStringList numbers;
    for (const CalendarYear& year : m_data->years) {
        if (year.year >= yearOf(from) && year.year <= yearOf(to))
            numbers.push_back(year.noticeNumber);
    }
    return numbers.join(u'、');
}

bool operator==(const WorkingCalendar& a, const WorkingCalendar& b)
{
    return a.m_data == b.m_data
        || (a.m_data->years == b.m_data->years && a.m_data->overlay == b.m_data->overlay);
}

} // namespace yichuang::calendar
