// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/hourterm.h"

#include <algorithm>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;
using std::chrono::minutes;

/// Open minutes of a working day up to a time of day.
minutes openUntil(const OpeningTimes& opening, minutes closing, minutes timeOfDay)
{
    const auto spell = [timeOfDay](minutes from, minutes until) {
        return std::clamp(timeOfDay, from, until) - from;
    };
    return spell(opening.from, opening.noonFrom) + spell(opening.noonUntil, closing);
}

/// Does a stop take the trigger day out? A procedure of one day takes nothing (rulebook 1.6).
bool isStoppedFromTheStart(const Term& term, const Facts& facts)
{
    if (factsOf(term.rule).stoppable == Stoppable::No)
        return false;
    return std::ranges::any_of(facts.stops, [&](const Stop& stop) {
        return stop.from == facts.trigger.day && (!stop.until || *stop.until > stop.from);
    });
}

} // namespace

Result<minutes> openingLength(const Policy& policy)
{
    const OpeningTimes& opening = policy.opening;
    const bool inOrder = minutes{0} <= opening.from && opening.from <= opening.noonFrom
        && opening.noonFrom <= opening.noonUntil && opening.noonUntil <= policy.closingTime
        && policy.closingTime <= minutes{24 * 60};
    const minutes length
        = inOrder ? openUntil(opening, policy.closingTime, policy.closingTime) : minutes{0};
    if (length <= minutes{0})
        return failure(Error::Code::InvalidInput, u"the opening hours are not in order"_s);
    return length;
}

Result<HourTerm> HourTerm::of(const Term& term, const Facts& facts,
    const calendar::WorkingCalendar& calendar, const Policy& policy)
{
    const auto perDay = openingLength(policy);
    if (!perDay)
        return tl::unexpected(perDay.error());
    HourTerm result;
    result.m_opening = policy.opening;
    result.m_closing = policy.closingTime;
    result.m_length = minutes{60 * term.days};
    result.m_perDay = *perDay;
    result.m_startedAt = std::chrono::floor<minutes>(facts.trigger.timeOfDay);
    if (calendar.isWorkingDay(facts.trigger.day) && !isStoppedFromTheStart(term, facts)) {
        result.m_onFirstDay
            = *perDay - openUntil(policy.opening, policy.closingTime, result.m_startedAt);
    }
    return result;
}

int HourTerm::daysFor(minutes used) const
{
    const minutes left = used - m_onFirstDay;
    if (left <= minutes{0})
        return 0;
    return static_cast<int>((left + m_perDay - minutes{1}) / m_perDay);
}

/// A term that ends together with the morning ends before the break, not after it.
minutes HourTerm::endsAt() const
{
    const minutes onLastDay = m_length - m_onFirstDay - (days() - 1) * m_perDay;
    const minutes morning = m_opening.noonFrom - m_opening.from;
    return onLastDay <= morning ? m_opening.from + onLastDay
                                : m_opening.noonUntil + (onLastDay - morning);
}

} // namespace yichuang::deadline
