// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/statutorydays.h"

#include <algorithm>
#include <array>

namespace yichuang::calendar {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::days;

/// Month × 100 + day of the moving festivals.
struct MovingDays
{
    int springFestival;
    int clearBright; ///< 清明, a solar term
    int dragonBoat;
    int midAutumn;
};

/// From ICU's Chinese calendar (清明: from the sun's longitude), compared with ICU and with the
/// notices 2010 to 2026 by the tests. A table, because ICU needs 15 ms a year and programs start
/// often. 2027 and 2030 are not ICU's: the new moons fall on 6 February 2027 at 23:56 and on
/// 3 February 2030 at 00:07, and ICU's are some minutes off; the almanac has these days.
constexpr std::array<MovingDays, lastTabledYear - firstTabledYear + 1> movingDays{{
    {205, 404, 606, 912}, // 2000
    {124, 405, 625, 1001}, // 2001
    {212, 405, 615, 921}, // 2002
    {201, 405, 604, 911}, // 2003
    {122, 404, 622, 928}, // 2004
    {209, 405, 611, 918}, // 2005
    {129, 405, 531, 1006}, // 2006
    {218, 405, 619, 925}, // 2007
    {207, 404, 608, 914}, // 2008
    {126, 404, 528, 1003}, // 2009
    {214, 405, 616, 922}, // 2010
    {203, 405, 606, 912}, // 2011
    {123, 404, 623, 930}, // 2012
    {210, 404, 612, 919}, // 2013
    {131, 405, 602, 908}, // 2014
    {219, 405, 620, 927}, // 2015
    {208, 404, 609, 915}, // 2016
    {128, 404, 530, 1004}, // 2017
    {216, 405, 618, 924}, // 2018
    {205, 405, 607, 913}, // 2019
    {125, 404, 625, 1001}, // 2020
    {212, 404, 614, 921}, // 2021
    {201, 405, 603, 910}, // 2022
    {122, 405, 622, 929}, // 2023
    {210, 404, 610, 917}, // 2024
    {129, 404, 531, 1006}, // 2025
    {217, 405, 619, 925}, // 2026
    {206, 405, 609, 915}, // 2027
    {126, 404, 528, 1003}, // 2028
    {213, 404, 616, 922}, // 2029
    {203, 405, 605, 912}, // 2030
    {123, 405, 624, 1001}, // 2031
    {211, 404, 612, 919}, // 2032
    {131, 404, 601, 908}, // 2033
    {219, 405, 620, 927}, // 2034
    {208, 405, 610, 916}, // 2035
    {128, 404, 530, 1004}, // 2036
    {215, 404, 618, 924}, // 2037
    {204, 405, 607, 913}, // 2038
    {124, 405, 527, 1002}, // 2039
    {212, 404, 614, 920}, // 2040
    {201, 404, 603, 910}, // 2041
    {122, 404, 622, 928}, // 2042
    {210, 405, 611, 917}, // 2043
    {130, 404, 531, 1005}, // 2044
    {217, 404, 619, 925}, // 2045
    {206, 404, 608, 915}, // 2046
    {126, 405, 529, 1004}, // 2047
    {214, 404, 615, 922}, // 2048
    {202, 404, 604, 911}, // 2049
    {123, 404, 623, 930}, // 2050
    {211, 405, 613, 919}, // 2051
    {201, 404, 601, 907}, // 2052
    {219, 404, 620, 926}, // 2053
    {208, 404, 610, 916}, // 2054
    {128, 405, 530, 1005}, // 2055
    {215, 404, 617, 924}, // 2056
    {204, 404, 606, 913}, // 2057
    {124, 404, 625, 1002}, // 2058
    {212, 405, 614, 921}, // 2059
    {202, 404, 603, 909}, // 2060
}};

Day dayIn(int year, int monthDay)
{
    return Day{std::chrono::year{year} / (monthDay / 100) / (monthDay % 100)};
}

/// 春节 before 2008: first to third day; 2008 to 2013: eve to second; 2014 to 2024: first to third;
/// since 2025 (国务院令第795号): eve to third.
Holiday springFestival(int year, Day firstDay)
{
    const bool eve = (year >= 2008 && year <= 2013) || year >= 2025;
    const bool thirdDay = year < 2008 || year >= 2014;
    return {u"春节"_s, firstDay - days{eve ? 1 : 0}, firstDay + days{thirdDay ? 2 : 1}};
}

int lastLabourDay(int year)
{
    if (year < 2008)
        return 503;
    return year < 2025 ? 501 : 502;
}

} // namespace

std::vector<Holiday> statutoryDays(int year)
{
    Q_ASSERT(year >= firstTabledYear && year <= lastTabledYear);
    const MovingDays& moving = movingDays[static_cast<std::size_t>(year - firstTabledYear)];
    const auto single = [year](const QString& name, int monthDay) {
        return Holiday{name, dayIn(year, monthDay), dayIn(year, monthDay)};
    };
    std::vector<Holiday> result{single(u"元旦"_s, 101),
        springFestival(year, dayIn(year, moving.springFestival)),
        {u"劳动节"_s, dayIn(year, 501), dayIn(year, lastLabourDay(year))},
        {u"国庆节"_s, dayIn(year, 1001), dayIn(year, 1003)}};
    if (year >= 2008) { // 清明, 端午 and 中秋 became days off on 1 January 2008
        result.push_back(single(u"清明节"_s, moving.clearBright));
        result.push_back(single(u"端午节"_s, moving.dragonBoat));
        const Holiday midAutumn = single(u"中秋节"_s, moving.midAutumn);
        if (moving.midAutumn < 1001 || moving.midAutumn > 1003)
            result.push_back(midAutumn);
        else
            result[3].name = u"国庆节、中秋节"_s;
    }
    std::ranges::sort(result, {}, &Holiday::from);
    return result;
}

} // namespace yichuang::calendar
