// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/daytext.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

namespace {

QString twoDigits(unsigned value) { return QString::number(value).rightJustified(2, u'0'); }

std::chrono::year_month_day civil(Day day) { return std::chrono::year_month_day{day}; }

QString monthName(unsigned month) { return QString::number(month); }

} // namespace

QString DayText::monthDay(Day day)
{
    const auto date = civil(day);
    return twoDigits(unsigned{date.month()}) % u'-' % twoDigits(unsigned{date.day()});
}

QString DayText::inList(Day day) { return monthDay(day) % u' ' % weekday(day); }

QString DayText::asSubject(Day day) { return withoutWeekday(day) % u' ' % weekday(day); }

QString DayText::withoutWeekday(Day day)
{
    const auto date = civil(day);
    //: %1 month number, %2 day of the month
    //: 中文: %1月%2日
    return tr("%2/%1", "day of month/month")
        .arg(monthName(unsigned{date.month()}), QString::number(unsigned{date.day()}));
}

QString DayText::full(Day day)
{
    const auto date = civil(day);
    //: %1 year, %2 month number, %3 day of the month, %4 weekday
    //: 中文: %1年%2月%3日 %4
    return tr("%3/%2/%1 %4")
        .arg(QString::number(int{date.year()}), monthName(unsigned{date.month()}),
            QString::number(unsigned{date.day()}), weekday(day));
}

QString DayText::month(Day day)
{
    const auto date = civil(day);
    //: %1 year, %2 month number
    //: 中文: %1年%2月
    return tr("%2/%1", "month/year")
        .arg(QString::number(int{date.year()}), monthName(unsigned{date.month()}));
}

QString DayText::clock(const BeijingTime& time)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time.timeOfDay).count();
    return twoDigits(static_cast<unsigned>(minutes / 60)) % u':'
        % twoDigits(static_cast<unsigned>(minutes % 60));
}

QString DayText::moment(const BeijingTime& time) { return inList(time.day) % u' ' % clock(time); }

QString DayText::list(const std::vector<Day>& days)
{
    QStringList parts;
    const Day* previous = nullptr;
    for (const Day& day : days) {
        const bool sameMonth
            = previous != nullptr && civil(*previous).month() == civil(day).month();
        parts += sameMonth ? twoDigits(unsigned{civil(day).day()}) : monthDay(day);
        previous = &day;
    }
    //: Between two days of an enumeration
    //: 中文: 、
    return parts.join(tr(", "));
}

QString DayText::weekday(Day day)
{
    //: %1 is the short name of the weekday
    //: 中文: 周%1
    return tr("%1").arg(weekdayShort(std::chrono::weekday{day}));
}

QString DayText::weekdayShort(std::chrono::weekday weekday)
{
    switch (weekday.iso_encoding()) {
    case 1:
        //: 中文: 一
        return tr("Mon");
    case 2:
        //: 中文: 二
        return tr("Tue");
    case 3:
        //: 中文: 三
        return tr("Wed");
    case 4:
        //: 中文: 四
        return tr("Thu");
    case 5:
        //: 中文: 五
        return tr("Fri");
    case 6:
        //: 中文: 六
        return tr("Sat");
    default:
        //: 中文: 日
        return tr("Sun");
    }
}

} // namespace yichuang::shared
