// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/deadline/lamp.h"
#include "models/deadline/term.h"

#include <optional>

namespace yichuang::deadline {

/// The clocks of a case (rulebook 1.8).
enum class ClockId {
    AnswerOnPapers, ///< C1 receipt → notice, acceptance or refusal
    Promise, ///< C2 acceptance → decision; the main lamp
    Statutory, ///< C3 acceptance → decision
    Delivery, ///< C4 decision → hand-over or dispatch
    Correction, ///< C5 notice → last paper in; the applicant's term, no lamp
    Tolerance, ///< C6 acceptance → last paper in
    Participant, ///< C7 dispatch of the joint request → opinion
    Superior, ///< C8 superior's acceptance → decision
    Step, ///< C9 step assigned → step done
    VillageHandIn, ///< DL-22 received by the village agent → handed in
    Renewal ///< DL-14 receipt → decision, at the latest on the last day of the licence
};

/// "C1" … "C9", "DL-22" and "DL-14", as in JSON and in stored projections.
[[nodiscard]] QString toText(ClockId id);

/// One clock as the case knows it.
struct ClockFacts
{
    ClockId id{ClockId::Promise};
    Term term{};
    std::optional<Facts> facts{}; ///< none before the clock starts
    std::optional<Day> endedOn{}; ///< the day of the notice, decision, hand-over…

    friend bool operator==(const ClockFacts&, const ClockFacts&) = default;
};

/// What a list shows of a clock on one day. Its reason is one call away: explain(term, facts, …).
struct ClockReading
{
    ClockId id{ClockId::Promise};
    Lamp lamp{Lamp::NotStarted};
    std::optional<Day> due{}; ///< none before the start and while paused
    std::optional<int> dueMinute{}; ///< of a term in hours: since midnight of `due`
    std::optional<Day> yellowFrom{};
    std::optional<Day> pausedSince{};
    std::optional<Day> resumesOn{}; ///< paused with a told maximum: first day that runs again
    int remaining{0}; ///< days of the term's unit (hours: working days) after today up to the due
                      ///< day; frozen while paused
    int over{0}; ///< begun working days after the due day, until today or the end; 1 on a Saturday
                 ///< after a Friday
    bool provisional{false}; ///< 暂定

    friend bool operator==(const ClockReading&, const ClockReading&) = default;
};

/// The lamp rule alone: red from the calendar day after the due day, whatever day that is.
[[nodiscard]] Lamp lampOn(std::optional<Day> yellowFrom, Day due, Day today);

/// Pure: the same facts, calendar, policy and day give the same reading on every machine.
[[nodiscard]] Result<ClockReading> readClock(const ClockFacts& clock,
    const calendar::WorkingCalendar& calendar, const Policy& policy, Day today);

} // namespace yichuang::deadline
