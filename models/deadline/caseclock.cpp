// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/caseclock.h"

#include "models/deadline/settledterm.h"

namespace yichuang::deadline {

using std::chrono::days;

namespace {

/// The day an open stop with a told maximum is used up; none for a stop without one.
std::optional<Day> resumption(const SettledTerm& settled, Day since)
{
    if (!settled.due())
        return std::nullopt;
    Day day = since;
    while (day <= *settled.due() && settled.pausedOn(day))
        day += days{1};
    return day;
}

ClockReading paused(ClockReading reading, const SettledTerm& settled, Day since)
{
    reading.lamp = Lamp::Paused;
    reading.pausedSince = since;
    reading.resumesOn = resumption(settled, since);
    reading.remaining = std::max(
        0, settled.length() - settled.countedBetween(settled.trigger(), since - days{1}));
    return reading;
}

ClockReading running(ClockReading reading, const SettledTerm& settled,
    const calendar::WorkingCalendar& calendar, Day until)
{
    const Day due = *settled.due();
    reading.due = due;
    if (settled.hours())
        reading.dueMinute = static_cast<int>(settled.hours()->endsAt().count());
    reading.lamp = lampOn(reading.yellowFrom, due, until);
    reading.provisional = settled.isProvisional() && calendar.isProvisional(due);
    if (until > due)
        reading.over = std::max(1, calendar.workingDaysBetween(due, until));
    else
        reading.remaining = settled.countedBetween(std::max(until, settled.trigger()), due);
    return reading;
}

} // namespace

QString toText(ClockId id)
{
    if (id == ClockId::VillageHandIn)
        return QStringLiteral("DL-22");
    if (id == ClockId::Renewal)
        return QStringLiteral("DL-14");
    return u'C' + QString::number(static_cast<int>(id) + 1);
}

Lamp lampOn(std::optional<Day> yellowFrom, Day due, Day today)
{
    if (today > due)
        return Lamp::Red;
    return yellowFrom && today >= *yellowFrom ? Lamp::Yellow : Lamp::Green;
}

Result<ClockReading> readClock(const ClockFacts& clock, const calendar::WorkingCalendar& calendar,
    const Policy& policy, Day today)
{
    ClockReading reading{.id = clock.id};
    if (!clock.facts)
        return reading;
    const auto settled = SettledTerm::settle(clock.term, *clock.facts, calendar, policy);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto yellowFrom = settled->yellowFrom();
    if (!yellowFrom)
        return tl::unexpected(yellowFrom.error());
    reading.yellowFrom = *yellowFrom;

    const Day until = clock.endedOn.value_or(today);
    const auto pausedSince = settled->due() ? settled->pausedOn(until) : settled->pausedSince();
    if (pausedSince)
        reading = paused(std::move(reading), *settled, *pausedSince);
    else
        reading = running(std::move(reading), *settled, calendar, until);
    if (clock.endedOn) {
        reading.lamp = Lamp::Ended;
        reading.remaining = 0;
    }
    return reading;
}

} // namespace yichuang::deadline
