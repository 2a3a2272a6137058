// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/deadline/term.h"

namespace yichuang::deadline {

/// Minutes a window is open on a working day under this policy; InvalidInput when it never is.
[[nodiscard]] Result<std::chrono::minutes> openingLength(const Policy& policy);

/// A term in hours brought back to working days. Hours run from the moment of the trigger itself
/// (Civil Code 201), but only while windows are open on working days; every whole working day takes
/// the same bite out of them, so the due day is that of a term in working days and the hour is what
/// is left of the last bite. Stops and extensions are whole working days and need no word here.
/// Internal to models/deadline.
class HourTerm
{
public:
    /// Fails without opening hours.
    [[nodiscard]] static Result<HourTerm> of(const Term& term, const Facts& facts,
        const calendar::WorkingCalendar& calendar, const Policy& policy);

    /// How many working days after the trigger day the last hour falls, extension not included.
    [[nodiscard]] int days() const { return daysFor(m_length); }
    /// How many until so much of it is used.
    [[nodiscard]] int daysFor(std::chrono::minutes used) const;
    /// When the last hour is over on the due day, since midnight.
    [[nodiscard]] std::chrono::minutes endsAt() const;

    [[nodiscard]] std::chrono::minutes length() const { return m_length; } ///< no extension
    [[nodiscard]] std::chrono::minutes perDay() const { return m_perDay; }
    /// Counted on the trigger day: nothing on a day off, before a stop that begins on it, or after
    /// closing.
    [[nodiscard]] std::chrono::minutes onFirstDay() const { return m_onFirstDay; }
    [[nodiscard]] std::chrono::minutes startedAt() const { return m_startedAt; }

private:
    HourTerm() = default;

    OpeningTimes m_opening;
    std::chrono::minutes m_closing{0};
    std::chrono::minutes m_length{0};
    std::chrono::minutes m_perDay{0};
    std::chrono::minutes m_onFirstDay{0};
    std::chrono::minutes m_startedAt{0}; ///< since midnight, whole minutes
};

} // namespace yichuang::deadline
