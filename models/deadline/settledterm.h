// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/count.h"
#include "models/deadline/hourterm.h"

namespace yichuang::deadline {

/// First and last day a count leans on, both included.
struct Span
{
    Day first;
    Day last;
};

/// A term after all its stops and extensions were judged, with what was decided on each. The
/// calendar must outlive it. Internal to models/deadline.
class SettledTerm
{
public:
    [[nodiscard]] static Result<SettledTerm> settle(const Term& term, const Facts& facts,
        const calendar::WorkingCalendar& calendar, const Policy& policy);

    [[nodiscard]] const Term& term() const { return m_term; } ///< in hours: as it was asked for
    /// Of a term in hours: its working days are the length of this count.
    [[nodiscard]] const std::optional<HourTerm>& hours() const { return m_hours; }
    /// Extension included; of a term in hours only.
    [[nodiscard]] std::chrono::minutes minutesInAll() const;
    /// The length the count would have if no stop had been admitted.
    [[nodiscard]] Result<int> lengthWithoutStops(const Facts& facts) const;
    [[nodiscard]] Day cameIn() const { return m_cameIn; }
    [[nodiscard]] Day trigger() const
    {
        return m_count.trigger();
    } ///< moved when the policy says so
    [[nodiscard]] int length() const { return m_count.length(); } ///< extension included
    [[nodiscard]] std::optional<Day> lastDay() const
    {
        return m_lastDay;
    } ///< before rolling forward
    [[nodiscard]] std::optional<Day> due() const { return m_due; } ///< none while paused
    [[nodiscard]] std::optional<Day> pausedSince() const;
    /// First day of the stop that is open on `today`, a stop with a told maximum only until that is
    /// used up.
    [[nodiscard]] std::optional<Day> pausedOn(Day today) const;
    [[nodiscard]] bool isExcluded(Day day) const;
    [[nodiscard]] const std::vector<LedgerFact>& decisions() const { return m_decisions; }

    /// The n-th counted day; none when a stop still open comes first.
    [[nodiscard]] Result<std::optional<Day>> nthDay(int n) const;
    /// Counted days after `after` up to and including `until`.
    [[nodiscard]] int countedBetween(Day after, Day until) const;
    /// First yellow day; none while paused before it, or when the term never turns yellow.
    [[nodiscard]] Result<std::optional<Day>> yellowFrom() const;
    /// Trigger to due day in date order; up to the day before the stop while paused.
    [[nodiscard]] Span span() const;
    /// Does some day of the count lean on a year without a notice? Plain calendar days never do.
    [[nodiscard]] bool isProvisional() const;

private:
    SettledTerm(const Term& term, Day cameIn, const Count& count,
        const calendar::WorkingCalendar& calendar, const Policy& policy);

    void judge(const Stop& stop);
    void judge(const Extension& extension);
    [[nodiscard]] Result<> finish();
    [[nodiscard]] static Result<SettledTerm> settleCount(const Term& term, const Term& counted,
        const Facts& facts, const calendar::WorkingCalendar& calendar, const Policy& policy);
    [[nodiscard]] static Result<SettledTerm> settleRestarted(const Term& term, const Facts& facts,
        const calendar::WorkingCalendar& calendar, const Policy& policy);
    [[nodiscard]] int yellowAfter() const;

    Term m_term;
    std::optional<HourTerm> m_hours;
    const calendar::WorkingCalendar& m_calendar;
    Policy m_policy;
    Day m_cameIn;
    Count m_count;
    std::vector<Stop> m_stops; ///< accepted ones
    std::vector<LedgerFact> m_decisions;
    std::optional<Day> m_lastDay;
    std::optional<Day> m_due;
};

} // namespace yichuang::deadline
