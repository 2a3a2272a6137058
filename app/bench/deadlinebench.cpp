// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"
#include "app/bench/text.h"
#include "models/deadline/duedate.h"

#include <algorithm>
#include <random>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;
using calendar::WorkingCalendar;
using std::chrono::days;
using std::chrono::hours;

constexpr int rounds = 9;

/// The least work that can answer: number of the day's last worked day, plus 20, back to a day.
class BareTable
{
public:
    explicit BareTable(const WorkingCalendar& calendar)
    {
        for (Day day = firstRandomDay; day <= lastRandomDay + days{400}; day += days{1}) {
            if (calendar.isWorkingDay(day))
                m_worked.push_back(static_cast<int>((day - firstRandomDay).count()));
            m_workedUntil.push_back(static_cast<int>(m_worked.size()));
        }
    }

    [[nodiscard]] Day due(Day day) const { return dayOf(untilOf(day) + measuredTerm - 1); }

    /// Stops that are in order, apart and in time: nothing is judged.
    [[nodiscard]] Day due(Day day, const std::vector<deadline::Stop>& stops) const
    {
        int index = untilOf(day) + measuredTerm - 1;
        for (const deadline::Stop& stop : stops) {
            if (dayOf(index) < stop.from)
                break;
            index += untilOf(*stop.until - days{1}) - untilOf(stop.from - days{1});
        }
        return dayOf(index);
    }

private:
    [[nodiscard]] int untilOf(Day day) const
    {
        return m_workedUntil[static_cast<std::size_t>((day - firstRandomDay).count())];
    }
    [[nodiscard]] Day dayOf(int index) const
    {
        return firstRandomDay + days{m_worked[static_cast<std::size_t>(index)]};
    }

    std::vector<int> m_workedUntil;
    std::vector<int> m_worked;
};

/// A case of each day with up to three stops, apart from each other and in time.
std::vector<deadline::Facts> casesOf(const std::vector<Day>& triggers)
{
    std::mt19937 random{20130101};
    const auto below = [&](unsigned limit) { return days{static_cast<int>(random() % limit)}; };
    std::vector<deadline::Facts> cases;
    for (const Day trigger : triggers) {
        deadline::Facts facts{.trigger = {trigger, hours{9}}};
        Day from = trigger + days{1} + below(5);
        for (unsigned left = random() % 4; left > 0; --left) {
            const Day until = from + days{1} + below(20);
            facts.stops.push_back({.from = from, .until = until});
            from = until + days{1} + below(4);
        }
        cases.push_back(std::move(facts));
    }
    return cases;
}

/// Answers a second over all of `input`, medians of interleaved rounds.
template <typename Input, typename Ours, typename Floor>
std::pair<double, double> rates(
    const std::vector<Input>& input, int repeats, Ours ours, Floor floor)
{
    const auto rate = [&](auto answer) {
        volatile std::int64_t sink = 0;
        const double seconds = secondsOf([&] {
            for (int i = 0; i < repeats; ++i) {
                std::int64_t sum = 0;
                for (const Input& one : input)
                    sum += answer(one).time_since_epoch().count();
                sink = sink + sum;
            }
        });
        return static_cast<double>(input.size()) * repeats / seconds;
    };
    std::vector<double> first;
    std::vector<double> second;
    for (int round = 0; round < rounds; ++round) {
        first.push_back(rate(ours));
        second.push_back(rate(floor));
    }
    return {percentile(first, 0.5), percentile(second, 0.5)};
}

tl::unexpected<Error> differs(Day day)
{
    return failure(
        Error::Code::Corrupt, u"the arrays give another due day for "_s + yichuang::toText(day));
}

Result<Figure> plainFigure(
    const std::vector<Day>& triggers, const WorkingCalendar& calendar, const BareTable& bare)
{
    const auto ours
        = [&](Day day) { return *deadline::dueDay(day, WorkingDays{measuredTerm}, calendar); };
    const auto floor = [&](Day day) { return bare.due(day); };
    for (const Day day : triggers) {
        if (ours(day) != floor(day))
            return differs(day);
    }
    const auto [rate, floorRate] = rates(triggers, 300, ours, floor);
    return Figure{.id = u"deadline.days"_s,
        //: 中文: 从任意日起 20 个工作日
        .what = Text::tr("20 working days from a random day"),
        .unit = Figure::Unit::PerSecond,
        .ours = rate,
        .floor = floorRate,
        //: 中文: 两个数组直接查
        .floorIs = Text::tr("a bare pair of arrays"),
        .aim = 0.2};
}

Result<Figure> stoppedFigure(
    const std::vector<Day>& triggers, const WorkingCalendar& calendar, const BareTable& bare)
{
    const deadline::Term term = deadline::Term::of(deadline::Rule::Decision);
    const auto cases = casesOf(triggers);
    const auto ours
        = [&](const deadline::Facts& facts) { return **deadline::dueDay(term, facts, calendar); };
    const auto floor
        = [&](const deadline::Facts& facts) { return bare.due(facts.trigger.day, facts.stops); };
    for (const deadline::Facts& facts : cases) {
        if (ours(facts) != floor(facts))
            return differs(facts.trigger.day);
    }
    const auto [rate, floorRate] = rates(cases, 30, ours, floor);
    return Figure{.id = u"deadline.stops"_s,
        //: 中文: 同上，另有 0 至 3 次特别程序，逐一判断是否有效
        .what = Text::tr("the same with 0 to 3 stops, each judged"),
        .unit = Figure::Unit::PerSecond,
        .ours = rate,
        .floor = floorRate,
        //: 中文: 两个数组直接查，不判断
        .floorIs = Text::tr("a bare pair of arrays with stops, nothing judged"),
        .aim = 0.2};
}

Figure explanationFigure(const std::vector<Day>& triggers, const WorkingCalendar& calendar)
{
    const deadline::Term term = deadline::Term::of(deadline::Rule::Decision);
    const auto cases = casesOf({triggers.begin(), triggers.begin() + 2000});
    std::vector<double> times;
    for (const deadline::Facts& facts : cases) {
        times.push_back(
            1e3 * secondsOf([&] { std::ignore = deadline::explain(term, facts, calendar); }));
    }
    return {.id = u"deadline.explanation"_s,
        //: 中文: 一条期限说明（99 百分位）
        .what = Text::tr("one explanation, p99"),
        .unit = Figure::Unit::Milliseconds,
        .ours = percentile(times, 0.99),
        .floor = {},
        .floorIs = {},
        .aim = 1.0};
}

} // namespace

std::vector<Day> randomDays()
{
    std::mt19937 random{20130101};
    std::uniform_int_distribution<int> offset(
        0, static_cast<int>((lastRandomDay - firstRandomDay).count()));
    std::vector<Day> result(1U << 15U);
    std::ranges::generate(result, [&] { return firstRandomDay + days{offset(random)}; });
    return result;
}

Result<std::vector<Figure>> deadlineFigures()
{
    const auto calendar = WorkingCalendar::loadBuiltIn();
    if (!calendar)
        return tl::unexpected(calendar.error());
    const std::vector<Day> triggers = randomDays();
    const BareTable bare{*calendar};
    const auto plain = plainFigure(triggers, *calendar, bare);
    const auto stopped = stoppedFigure(triggers, *calendar, bare);
    if (!plain || !stopped)
        return tl::unexpected(plain ? stopped.error() : plain.error());
    return std::vector{*plain, *stopped, explanationFigure(triggers, *calendar)};
}

} // namespace yichuang::bench
