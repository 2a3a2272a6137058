// SPDX-License-Identifier: Apache-2.0

/// 20 working days from a random date: ours beside a bare pair of arrays (the floor nobody can
/// beat) and QuantLib's China calendar (what others use). Exits with 1 when an answer differs.
#include "models/deadline/duedate.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <random>

#ifdef YICHUANG_HAS_QUANTLIB
#include <ql/time/calendars/china.hpp>
#endif

using namespace yichuang;
using namespace std::chrono;

namespace {

constexpr int length = 20;
constexpr Day firstDay{2013y / 1 / 1};
constexpr Day lastDay{2023y / 11 / 20}; // the last due day still lies in 2023

std::vector<Day> randomDays()
{
    std::mt19937 random(20130101);
    std::uniform_int_distribution<int> offset(0, static_cast<int>((lastDay - firstDay).count()));
    std::vector<Day> result(1U << 15U);
    std::ranges::generate(result, [&] { return firstDay + days{offset(random)}; });
    return result;
}

/// Answers a second: median of nine runs over all days, repeated.
double rate(const std::vector<Day>& days, int repeats, const std::function<std::int64_t()>& run)
{
    std::array<double, 9> rates{};
    volatile std::int64_t sink = 0;
    for (double& one : rates) {
        const auto begin = steady_clock::now();
        for (int i = 0; i < repeats; ++i)
            sink = sink + run();
        const duration<double> spent = steady_clock::now() - begin;
        one = static_cast<double>(days.size()) * repeats / spent.count();
    }
    std::ranges::sort(rates);
    return rates[rates.size() / 2];
}

/// The least work that can answer: number of the day's last worked day, plus 20, back to a day.
struct BareTable
{
    std::vector<int> workedUntil;
    std::vector<int> worked;

    explicit BareTable(const calendar::WorkingCalendar& calendar)
    {
        for (Day day = firstDay; day <= lastDay + days{60}; day += days{1}) {
            if (calendar.isWorkingDay(day))
                worked.push_back(static_cast<int>((day - firstDay).count()));
            workedUntil.push_back(static_cast<int>(worked.size()));
        }
    }
    [[nodiscard]] Day due(Day day) const
    {
        const auto index = static_cast<std::size_t>((day - firstDay).count());
        return firstDay + days{worked[static_cast<std::size_t>(workedUntil[index] + length - 1)]};
    }
};

template <typename Answer>
std::function<std::int64_t()> sumOver(const std::vector<Day>& days, Answer answer)
{
    return [&days, answer] {
        std::int64_t sum = 0;
        for (const Day day : days)
            sum += answer(day).time_since_epoch().count();
        return sum;
    };
}

void print(const char* what, double rate) { std::printf("%-46s %12.3e /s\n", what, rate); }

#ifdef YICHUANG_HAS_QUANTLIB
QuantLib::Date toQuantLib(Day day)
{
    return QuantLib::Date(
        static_cast<QuantLib::Date::serial_type>(day.time_since_epoch().count() + 25569));
}

/// Rate of QuantLib, or a negative number when it answers differently.
double quantLibRate(const std::vector<Day>& days, const calendar::WorkingCalendar& calendar)
{
    const QuantLib::China china(QuantLib::China::IB);
    for (Day day = firstDay; day <= lastDay; day += std::chrono::days{1}) {
        const auto theirs = china.advance(toQuantLib(day), length, QuantLib::Days);
        if (theirs != toQuantLib(*deadline::dueDay(day, WorkingDays{length}, calendar))) {
            std::printf("QuantLib differs on %s\n", qPrintable(toText(day)));
            return -1;
        }
    }
    const std::vector<Day> some(days.begin(), days.begin() + 2000);
    return rate(some, 1, [&] {
        std::int64_t sum = 0;
        for (const Day day : some)
            sum += china.advance(toQuantLib(day), length, QuantLib::Days).serialNumber();
        return sum;
    });
}
#endif

} // namespace

int main()
{
    const auto calendar = calendar::WorkingCalendar::loadBuiltIn();
    if (!calendar) {
        std::printf("no calendar: %s\n", qPrintable(calendar.error().detail));
        return 3;
    }
    const std::vector<Day> days = randomDays();
    const BareTable bare(*calendar);
    for (const Day day : days) {
        if (bare.due(day) != deadline::dueDay(day, WorkingDays{length}, *calendar))
            return 1;
    }
    const double floor = rate(days, 300, sumOver(days, [&](Day day) { return bare.due(day); }));
    const double ours = rate(days, 300, sumOver(days, [&](Day day) {
        return *deadline::dueDay(day, WorkingDays{length}, *calendar);
    }));
    const deadline::Term term = deadline::Term::of(deadline::Rule::Decision);
    const double judged = rate(days, 3, sumOver(days, [&](Day day) {
        return **deadline::dueDay(term, {.trigger = {day, hours{9}}}, *calendar);
    }));
    const std::vector<Day> some(days.begin(), days.begin() + 1000);
    const double explained = rate(some, 1, sumOver(some, [&](Day day) {
        return *deadline::explain(term, {.trigger = {day, hours{9}}}, *calendar)->due;
    }));
    print("bare pair of arrays", floor);
    print("dueDay(day, 20)", ours);
    print("dueDay(term, facts), stops judged", judged);
    print("explain(term, facts)", explained);
    std::printf("ours / bare pair of arrays: %.2f (aim 0.2 or more)\n", ours / floor);
#ifdef YICHUANG_HAS_QUANTLIB
    const double quantLib = quantLibRate(days, *calendar);
    if (quantLib < 0)
        return 1;
    print("QuantLib China(IB)", quantLib);
    std::printf(
        "ours / QuantLib: %.0f (aim 1000 or more); same answers for each day 2013 to 2023\n",
        ours / quantLib);
#else
    std::printf("QuantLib is not installed: not compared\n");
#endif
    return 0;
}
