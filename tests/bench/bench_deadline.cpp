// SPDX-License-Identifier: Apache-2.0
//
// 20 working days from a random date: ours beside a bare pair of arrays (the floor nobody can
// beat) and QuantLib's China calendar (what others use). Exits with 1 when an answer differs.
#include "app/bench/benchmarks.h"
#include "models/deadline/duedate.h"

#include <cstdio>

#ifdef YICHUANG_HAS_QUANTLIB
#include <ql/time/calendars/china.hpp>
#endif

using namespace yichuang;
using namespace yichuang::bench;

namespace {

#ifdef YICHUANG_HAS_QUANTLIB
QuantLib::Date toQuantLib(Day day)
{
    return QuantLib::Date(
        static_cast<QuantLib::Date::serial_type>(day.time_since_epoch().count() + 25569));
}

/// 0 when the answers are the same from 2013 to 2023.
int compareWithQuantLib(const calendar::WorkingCalendar& calendar, double ours)
{
    const QuantLib::China china(QuantLib::China::IB);
    for (Day day = firstRandomDay; day <= lastRandomDay; day += std::chrono::days{1}) {
        const auto theirs = china.advance(toQuantLib(day), measuredTerm, QuantLib::Days);
        if (theirs != toQuantLib(*deadline::dueDay(day, WorkingDays{measuredTerm}, calendar))) {
            std::printf("QuantLib differs on %s\n", qPrintable(yichuang::toText(day)));
            return 1;
        }
    }
    const std::vector<Day> all = randomDays();
    const std::vector<Day> some(all.begin(), all.begin() + 2000);
    std::vector<double> rates;
    for (int round = 0; round < 9; ++round) {
        volatile std::int64_t sum = 0;
        rates.push_back(static_cast<double>(some.size()) / secondsOf([&] {
            for (const Day day : some)
                sum = sum
                    + china.advance(toQuantLib(day), measuredTerm, QuantLib::Days).serialNumber();
        }));
    }
    const double theirs = percentile(rates, 0.5);
    std::printf("QuantLib China(IB): %.3e/s; ours / QuantLib: %.0f (aim: at least 2500); same "
                "answers for each day 2013 to 2023\n",
        theirs, ours / theirs);
    return 0;
}
#endif

} // namespace

int main()
{
    const auto calendar = calendar::WorkingCalendar::loadBuiltIn();
    const auto figures = deadlineFigures();
    if (!calendar || !figures) {
        std::printf(
            "%s\n", qPrintable(calendar ? figures.error().detail : calendar.error().detail));
        return 1;
    }
    for (const Figure& figure : *figures)
        std::printf("%s\n", qPrintable(toText(figure)));
#ifdef YICHUANG_HAS_QUANTLIB
    return compareWithQuantLib(*calendar, figures->front().ours);
#else
    std::printf("QuantLib is not installed: not compared\n");
    return 0;
#endif
}
