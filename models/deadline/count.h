// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/deadline/explanation.h"
#include "models/deadline/term.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace yichuang::deadline {

/// Days taken out of a count, `until` not included. An open stop ends at Day::max().
struct Interval
{
    Day from;
    Day until;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Where a count arrives.
struct CountEnd
{
    enum class Kind {
        Reached,
        Paused, ///< an open stop comes first
        OutsideCalendar ///< the term leaves the years of the calendar
    };

    Kind kind{Kind::Reached};
    Day day{}; ///< of Reached

    friend bool operator==(const CountEnd&, const CountEnd&) = default;
};

/// Counts a term past its stops. The acts are told one by one in the order of their days, each is
/// judged against the due day in force at that moment: the one place where the law's "in time" is
/// decided. Allocates nothing for the two or three acts a clock has. The calendar must outlive it.
/// Internal to models/deadline.
class Count
{
public:
    using Excluded = QVarLengthArray<Interval, 4>;

    Count(const Term& term, Day trigger, const calendar::WorkingCalendar& calendar, StopMode mode);

    /// Takes the stop or says why the law does not (rulebook 1.6).
    [[nodiscard]] LedgerFact::Refusal admit(const Stop& stop);
    /// The same for an extension (rulebook 1.7).
    [[nodiscard]] LedgerFact::Refusal admit(const Extension& extension);

    [[nodiscard]] Day trigger() const { return m_trigger; }
    [[nodiscard]] int length() const { return m_length; } ///< extension included
    [[nodiscard]] const Excluded& excluded() const { return m_excluded; } ///< merged, in order
    /// The length-th counted day, before it rolls forward.
    [[nodiscard]] CountEnd lastDay() const;
    /// The same rolled forward where the term does so: on to a working day no stop holds.
    [[nodiscard]] CountEnd due() const;
    /// The n-th counted day.
    [[nodiscard]] CountEnd nthDay(int n) const;
    /// Days of the term's unit after `after` up to and including `until`, stops or not.
    [[nodiscard]] int between(Day after, Day until) const;
    /// What a stop takes out of the count, if it is admitted.
    [[nodiscard]] Interval intervalOf(
        Day from, std::optional<Day> until, std::optional<WorkingDays> told) const;

private:
    [[nodiscard]] LedgerFact::Refusal refusalAt(Day moment) const;
    [[nodiscard]] CountEnd after(Day day, int count) const;
    [[nodiscard]] CountEnd rolled(Day day) const;
    void exclude(const Interval& interval);

    const calendar::WorkingCalendar& m_calendar;
    Day m_trigger;
    int m_length;
    int m_extensionLimit;
    StopMode m_mode;
    bool m_inCalendarDays;
    bool m_backwards;
    bool m_rolls;
    bool m_stoppable;
    bool m_extended{false};
    Excluded m_excluded;
    // With these two each act costs a few look-ups, however many came before it.
    int m_excludedDays{0}; ///< of the term's unit, in the stops told so far
    Day m_cursor; ///< the last day they reach
    bool m_past{false}; ///< a stop began after the last day, while it rolled forward
};

/// `facts` in the order of `day`, which is how they nearly always stand.
template <typename Fact>
[[nodiscard]] QVarLengthArray<const Fact*, 8> inOrderOf(
    const std::vector<Fact>& facts, Day Fact::*day)
{
    QVarLengthArray<const Fact*, 8> result;
    for (const Fact& fact : facts)
        result.append(&fact);
    if (!std::ranges::is_sorted(facts, {}, day))
        std::ranges::stable_sort(result, {}, [day](const Fact* fact) { return fact->*day; });
    return result;
}

/// Tells the facts in the order of their days; on one day stops come first.
template <typename OnStop, typename OnExtension>
void tellInOrder(const Facts& facts, OnStop onStop, OnExtension onExtension)
{
    if (facts.extensions.empty() && std::ranges::is_sorted(facts.stops, {}, &Stop::from)) {
        std::ranges::for_each(facts.stops, onStop);
        return;
    }
    const auto stops = inOrderOf(facts.stops, &Stop::from);
    const auto extensions = inOrderOf(facts.extensions, &Extension::approvedOn);
    auto stop = stops.begin();
    auto extension = extensions.begin();
    while (stop != stops.end() || extension != extensions.end()) {
        const bool stopFirst = extension == extensions.end()
            || (stop != stops.end() && (*stop)->from <= (*extension)->approvedOn);
        if (stopFirst)
            onStop(**stop++);
        else
            onExtension(**extension++);
    }
}

/// Refuses lengths, stops and extensions that cannot be: InvalidInput.
[[nodiscard]] Result<> checkInput(const Term& term, const Facts& facts);
/// The day from which is counted (rulebook 1.5); Unsupported outside the calendar.
[[nodiscard]] Result<Day> triggerDay(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy);
/// The day, none while paused; Unsupported outside the calendar.
[[nodiscard]] Result<std::optional<Day>> dayOf(const CountEnd& end);

} // namespace yichuang::deadline
