// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/calendaryear.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace yichuang::calendar {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype largestFile = 256 * 1024; // a real one has 2 kB
constexpr qsizetype longestText = 100;

tl::unexpected<Error> invalid(const QString& detail)
{
    return failure(Error::Code::InvalidInput, detail);
}

/// The object under `place` has exactly `keys`.
Result<> checkKeys(const QJsonObject& object, const QStringList& keys, const QString& place)
{
    for (const QString& key : keys) {
        if (!object.contains(key))
            return invalid(place + u": key missing: "_s + key);
    }
    for (const QString& key : object.keys()) {
        if (!keys.contains(key))
            return invalid(place + u": unknown key: "_s + key.left(longestText));
    }
    return {};
}

Result<QString> textOf(const QJsonValue& value, const QString& place)
{
    const QString text = value.toString();
    if (!value.isString() || text.trimmed().isEmpty() || text.size() > longestText)
        return invalid(place + u": a text of 1 to 100 characters is needed"_s);
    return text;
}

Result<Day> dayOf(const QJsonValue& value, const QString& place)
{
    const auto day = dayFromText(value.toString());
    if (!day)
        return invalid(place + u": "_s + day.error().detail);
    return *day;
}

Result<Holiday> holidayOf(const QJsonValue& value, const QString& place)
{
    const QJsonObject object = value.toObject();
    if (const auto keys = checkKeys(object, {u"name"_s, u"from"_s, u"to"_s}, place); !keys)
        return tl::unexpected(keys.error());
    const auto name = textOf(object[u"name"_s], place + u".name"_s);
    if (!name)
        return tl::unexpected(name.error());
    const auto from = dayOf(object[u"from"_s], place + u".from"_s);
    if (!from)
        return tl::unexpected(from.error());
    const auto to = dayOf(object[u"to"_s], place + u".to"_s);
    if (!to)
        return tl::unexpected(to.error());
    return Holiday{*name, *from, *to};
}

Result<> readNotice(const QJsonValue& value, CalendarYear& year)
{
    const QJsonObject notice = value.toObject();
    if (const auto keys = checkKeys(notice, {u"number"_s, u"published"_s}, u"notice"_s); !keys)
        return keys;
    const auto number = textOf(notice[u"number"_s], u"notice.number"_s);
    if (!number)
        return tl::unexpected(number.error());
    const auto published = dayOf(notice[u"published"_s], u"notice.published"_s);
    if (!published)
        return tl::unexpected(published.error());
    year.noticeNumber = *number;
    year.published = *published;
    return {};
}

Result<> readDays(const QJsonObject& root, CalendarYear& year)
{
    if (!root[u"holidays"_s].isArray() || !root[u"makeupWorkdays"_s].isArray())
        return invalid(u"holidays and makeupWorkdays must be lists"_s);
    int index = 0;
    for (const QJsonValue& value : root[u"holidays"_s].toArray()) {
        const auto holiday = holidayOf(value, u"holidays[%1]"_s.arg(index++));
        if (!holiday)
            return tl::unexpected(holiday.error());
        year.holidays.push_back(*holiday);
    }
    index = 0;
    for (const QJsonValue& value : root[u"makeupWorkdays"_s].toArray()) {
        const auto day = dayOf(value, u"makeupWorkdays[%1]"_s.arg(index++));
        if (!day)
            return tl::unexpected(day.error());
        year.makeUpDays.push_back(*day);
    }
    return {};
}

bool isNear(int year, Day day) { return std::abs(yearOf(day) - year) <= 1; }

Result<> checkHolidays(const CalendarYear& year)
{
    const Holiday* before = nullptr;
    for (const Holiday& holiday : year.holidays) {
        if (holiday.to < holiday.from)
            return invalid(holiday.name + u" ends before it begins: "_s + toText(holiday.from));
        if (!isNear(year.year, holiday.from) || !isNear(year.year, holiday.to))
            return invalid(holiday.name + u" lies outside the year: "_s + toText(holiday.from));
        if (before && holiday.from <= before->to)
            return invalid(holiday.name + u" overlaps or precedes "_s + before->name + u": "_s
                + toText(holiday.from));
        before = &holiday;
    }
    return {};
}

Result<> checkMakeUpDays(const CalendarYear& year)
{
    const Day* before = nullptr;
    for (const Day& day : year.makeUpDays) {
        if (!isNear(year.year, day))
            return invalid(u"make-up day outside the year: "_s + toText(day));
        if (!isWeekend(day))
            return invalid(u"make-up day is no Saturday or Sunday: "_s + toText(day));
        if (before && day <= *before)
            return invalid(u"make-up days repeat or are not in date order: "_s + toText(day));
        const bool off = std::ranges::any_of(year.holidays,
            [day](const Holiday& holiday) { return holiday.from <= day && day <= holiday.to; });
        if (off)
            return invalid(u"both day off and make-up day: "_s + toText(day));
        before = &day;
    }
    return {};
}

} // namespace

Result<> checkCalendarYear(const CalendarYear& year)
{
    if (year.year < 2000 || year.year > 2060)
        return invalid(u"year out of range: %1"_s.arg(year.year));
    if (year.holidays.empty())
        return invalid(u"a year without any holiday is no notice: %1"_s.arg(year.year));
    return checkHolidays(year).and_then([&] { return checkMakeUpDays(year); });
}

Result<CalendarYear> calendarYearFromJson(const QByteArray& json, int expectedYear)
{
    if (json.size() > largestFile)
        return invalid(u"file larger than 256 kB"_s);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return failure(Error::Code::Unreadable,
            u"no JSON object: %1 at byte %2"_s.arg(parsing.errorString()).arg(parsing.offset));
    }
    const QJsonObject root = document.object();
    const QStringList keys{u"year"_s, u"notice"_s, u"holidays"_s, u"makeupWorkdays"_s};
    if (const auto checked = checkKeys(root, keys, u"file"_s); !checked)
        return tl::unexpected(checked.error());
    CalendarYear year{.year = root[u"year"_s].toInt()};
    if (year.year != expectedYear)
        return invalid(u"year is %1, the file's name says %2"_s.arg(year.year).arg(expectedYear));
    const auto read = readNotice(root[u"notice"_s], year)
                          .and_then([&] { return readDays(root, year); })
                          .and_then([&] { return checkCalendarYear(year); });
    if (!read)
        return tl::unexpected(read.error());
    return year;
}

QByteArray toJson(const CalendarYear& year)
{
    // QJsonDocument would sort the keys; files an official compares with the notice keep its order.
    const auto quoted = [](const QString& text) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(list.mid(1, list.size() - 2));
    };
    QStringList holidays;
    for (const Holiday& holiday : year.holidays) {
        holidays += u"    {\"name\": %1, \"from\": \"%2\", \"to\": \"%3\"}"_s.arg(
            quoted(holiday.name), toText(holiday.from), toText(holiday.to));
    }
    QStringList makeUpDays;
    for (const Day day : year.makeUpDays)
        makeUpDays += u"    \"%1\""_s.arg(toText(day));
    const QString text = u"{\n  \"year\": %1,\n"_s.arg(year.year)
        + u"  \"notice\": {\"number\": %1, \"published\": \"%2\"},\n"_s.arg(
            quoted(year.noticeNumber), toText(year.published))
        + u"  \"holidays\": [\n"_s + holidays.join(u",\n"_s) + u"\n  ],\n"_s
        + (makeUpDays.isEmpty()
                ? u"  \"makeupWorkdays\": []\n}\n"_s
                : u"  \"makeupWorkdays\": [\n"_s + makeUpDays.join(u",\n"_s) + u"\n  ]\n}\n"_s);
    return text.toUtf8();
}

} // namespace yichuang::calendar
