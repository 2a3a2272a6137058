// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QString>

#include <optional>
#include <vector>

namespace yichuang::deadline {

/// What one calendar day is to a term.
enum class DayRole {
    Trigger, ///< the day of receipt, acceptance…: never counted (Civil Code 201)
    Counted,
    Weekend, ///< skipped
    Holiday, ///< skipped; `holiday` names it
    Stopped, ///< a working day excluded by a special procedure (License Law 45)
    Due ///< the last day of the term
};

/// One line of the day-by-day count.
struct CountedDay
{
    Day day{};
    DayRole role{DayRole::Counted};
    int ordinal{0}; ///< 1 for the first counted day; 0 on days that are not counted
    bool makeUp{false}; ///< a Saturday or Sunday that is worked (调休上班)
    QString holiday{}; ///< as the notice names it; empty otherwise
    int minutes{0}; ///< of a term in hours: counted on this day

    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

/// One line of the ledger under the calendar: a fact and the days it concerns.
struct LedgerFact
{
    enum class Kind {
        Term, ///< `days` promised, `otherDays` statutory (0 = none fixed)
        Start, ///< `from` = trigger day, not counted
        MovedToNextWorkingDay, ///< came in at `from`, treated as `to` (rulebook 1.5, NEXT_WORKDAY)
        Weekends, ///< the skipped weekend days are `dates`
        Holiday, ///< `name`, `from`..`to`, `days` of them were skipped
        MakeUp, ///< the weekend days that were counted are `dates`
        Stop, ///< `name` = kind of procedure, `from`..`to` (none while open), `days` excluded
        StopRefused, ///< `name` = kind of procedure, entered for `from`; `refusal` says why
        Extension, ///< `days` more, approved on `from`
        ExtensionRefused, ///< `days` asked for, approved on `from`; `refusal` says why
        RolledForward, ///< the last calendar day `from` is a day off, so the term ends on `to`
        Due, ///< the `days`-th day is `from`
        DueWithoutStops, ///< it would have been `from`
        Hours, ///< `days` hours, `otherDays` minutes of opening a working day
        HoursStart, ///< run from minute `otherDays` of `from`, of which `days` minutes counted
        HoursEnd, ///< the last hour is over at minute `otherDays` of `from`
        LicenceEnd, ///< asked for on `from`, decided at the latest on `to`, when the licence ends
        Restarted, ///< the clarification came on `to`: the term of `from` starts anew (DL-20)
        RestartRefused, ///< it came on `from`, asked for on `to`, later than the day in `dates`
        Provisional ///< the notice for the year `days` is not published yet
    };

    /// Why a stop or an extension does not move the due day (rulebook 1.6, 1.7).
    enum class Refusal {
        None,
        NotForThisTerm, ///< the law gives this term no stop or no extension
        BeforeStart, ///< earlier than the day the term begins
        AfterDue, ///< later than the due day in force at that moment
        OverLimit, ///< longer than the law allows
        Second ///< one extension was granted already
    };

    Kind kind{Kind::Term};
    int days{0};
    int otherDays{0};
    std::optional<Day> from{};
    std::optional<Day> to{};
    QString name{};
    std::vector<Day> dates{};
    Refusal refusal{Refusal::None};

    friend bool operator==(const LedgerFact&, const LedgerFact&) = default;
};

/// Why a date is what it is: data for the screen, the slip and `case explain`; nobody computes it a
/// second time.
struct Explanation
{
    QString rule{}; ///< DL-01 … DL-22 of rulebook 1.1
    QString article{}; ///< 行政许可法 第四十二条…
    QString calendarVersion{}; ///< notice numbers the count leans on
    Day trigger{};
    int term{0}; ///< in the term's unit, extension included
    bool inHours{false}; ///< the term is in hours: `term`, `frozen` too, and `dueMinute` is known
    std::optional<int> dueMinute{}; ///< when the last hour is over, since midnight of `due`
    std::optional<Day> due{}; ///< none while a stop is open
    std::optional<Day> pausedSince{}; ///< first day of the stop that is still open
    int frozen{0}; ///< left while paused, in the term's unit
    std::optional<Day> yellowFrom{}; ///< first day of the yellow lamp; none when n = 0
    bool provisional{false}; ///< 暂定,以国务院节假日安排为准
    std::vector<CountedDay>
        days{}; ///< each calendar day between trigger and due day, in date order
    std::vector<LedgerFact> ledger{};

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

} // namespace yichuang::deadline
