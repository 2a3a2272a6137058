// SPDX-License-Identifier: Apache-2.0
#include "models/base/day.h"

#include <optional>

namespace yichuang {
namespace {

constexpr std::chrono::hours beijingOffset{8};
constexpr int julianDayOfEpoch = 2440588;

/// Exactly `digits` ASCII digits at `position`, or nothing.
std::optional<int> digitsAt(QStringView text, qsizetype position, int digits)
{
    if (position + digits > text.size())
        return std::nullopt;
    int value = 0;
    for (qsizetype i = position; i < position + digits; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

bool charAt(QStringView text, qsizetype position, char16_t expected)
{
    return position < text.size() && text[position] == QChar(expected);
}

QString padded(int value, int width) { return QString::number(value).rightJustified(width, u'0'); }

tl::unexpected<Error> notATime(QStringView text)
{
    return failure(Error::Code::InvalidInput,
        QStringLiteral("not a day or time: ") + text.left(40).toString());
}

std::optional<std::chrono::milliseconds> timeOfDayFrom(QStringView text)
{
    const auto hour = digitsAt(text, 0, 2);
    const auto minute = digitsAt(text, 3, 2);
    if (!hour || !minute || !charAt(text, 2, u':') || *hour > 23 || *minute > 59)
        return std::nullopt;
    std::chrono::milliseconds time = std::chrono::hours{*hour} + std::chrono::minutes{*minute};
    if (text.size() == 5)
        return time;
    const auto second = digitsAt(text, 6, 2);
    if (!second || !charAt(text, 5, u':') || *second > 59)
        return std::nullopt;
    time += std::chrono::seconds{*second};
    if (text.size() == 8)
        return time;
    const auto milli = digitsAt(text, 9, 3);
    if (!milli || !charAt(text, 8, u'.') || text.size() != 12)
        return std::nullopt;
    return time + std::chrono::milliseconds{*milli};
}

} // namespace

BeijingTime toBeijing(Instant instant)
{
    const std::chrono::local_time<std::chrono::milliseconds> local{
        instant.time_since_epoch() + beijingOffset};
    const Day day = std::chrono::floor<std::chrono::days>(local);
    return {day, local - day};
}

Instant toInstant(const BeijingTime& time)
{
    return Instant{time.day.time_since_epoch() + time.timeOfDay - beijingOffset};
}

Day beijingDay(Instant instant) { return toBeijing(instant).day; }

Result<Day> dayFromText(QStringView text)
{
    const auto year = digitsAt(text, 0, 4);
    const auto month = digitsAt(text, 5, 2);
    const auto day = digitsAt(text, 8, 2);
    if (text.size() != 10 || !year || !month || !day || !charAt(text, 4, u'-')
        || !charAt(text, 7, u'-'))
        return notATime(text);
    const std::chrono::year_month_day date{std::chrono::year{*year},
        std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok() || *year < 1900 || *year > 2200)
        return notATime(text);
    return Day{date};
}

QString toText(Day day)
{
    const std::chrono::year_month_day date{day};
    return padded(static_cast<int>(date.year()), 4) + u'-'
        + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + u'-'
        + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

Result<BeijingTime> beijingTimeFromText(QStringView text)
{
    const auto day = dayFromText(text.left(10));
    if (!day)
        return tl::unexpected(day.error());
    if (text.size() == 10)
        return BeijingTime{*day, {}};
    const auto time = timeOfDayFrom(text.mid(11));
    if (!time || !(charAt(text, 10, u' ') || charAt(text, 10, u'T')))
        return notATime(text);
    return BeijingTime{*day, *time};
}

QString toText(const BeijingTime& time)
{
    const auto minutes
        = static_cast<int>(std::chrono::floor<std::chrono::minutes>(time.timeOfDay).count());
    return toText(time.day) + u' ' + padded(minutes / 60, 2) + u':' + padded(minutes % 60, 2);
}

QString toText(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const auto milliseconds = static_cast<int>((instant - day).count());
    return toText(Day{day.time_since_epoch()}) + u'T' + padded(milliseconds / 3600000, 2) + u':'
        + padded(milliseconds / 60000 % 60, 2) + u':' + padded(milliseconds / 1000 % 60, 2) + u'.'
        + padded(milliseconds % 1000, 3) + u'Z';
}

Result<Instant> instantFromText(QStringView text)
{
    if (!text.endsWith(u'Z') || text.size() < 17)
        return notATime(text);
    const auto utc = beijingTimeFromText(text.chopped(1));
    if (!utc)
        return tl::unexpected(utc.error());
    return Instant{utc->day.time_since_epoch() + utc->timeOfDay};
}

QDate toQDate(Day day)
{
    return QDate::fromJulianDay(day.time_since_epoch().count() + julianDayOfEpoch);
}

Day toDay(QDate date) { return Day{std::chrono::days{date.toJulianDay() - julianDayOfEpoch}}; }

} // namespace yichuang
