// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/rules.h"
#include "models/deadline/caseclock.h"

#include <vector>

namespace yichuang::cases {

/// One clock of a case as facts: what runs, since when, what stopped or extended it, and when it
/// ended.
struct CaseClock
{
    deadline::ClockFacts facts;
    QString subject; ///< C7: the participant's department code; C9: the person

    friend bool operator==(const CaseClock&, const CaseClock&) = default;
};

/// Every clock of a case (rulebook 1.8), the one that matters now first. The one place that says
/// which term a clock has and which events start, move and end it.
[[nodiscard]] std::vector<CaseClock> clockFactsOf(const Case& c, const Rules& rules);

/// C2 and C3 alone, for guards that ask whether a date keeps inside them. None before acceptance or
/// where the item fixes none.
[[nodiscard]] std::optional<CaseClock> promiseClock(const Case& c, const Rules& rules);
[[nodiscard]] std::optional<CaseClock> statutoryClock(const Case& c, const Rules& rules);
/// DL-14: a renewal is decided before the licence ends. None where nothing is renewed, and where
/// papers are only collected for the organ. It starts with the receipt, and no stop moves it.
[[nodiscard]] std::optional<CaseClock> renewalClock(const Case& c, const Rules& rules);
/// C9 of each step that was begun, in order: the review until the opinion, the approval until the
/// decision or the return. A return resets nothing for the reviewer.
[[nodiscard]] std::vector<CaseClock> stepClocks(const Case& c, const Rules& rules);
/// C6 while tolerance was granted.
[[nodiscard]] std::optional<CaseClock> toleranceClock(const Case& c, const Rules& rules);
/// C7 of one participant of a round.
[[nodiscard]] CaseClock participantClock(
    const OpinionRound& round, const AskedParticipant& participant);

/// Facts of a term that starts with the receipt of papers. Papers handed in over an open counter
/// keep their calendar day under every policy (rulebook 1.5).
[[nodiscard]] deadline::Facts receiptFacts(const Case& c);
/// An act of the organ on a day it chose itself: no policy moves it.
[[nodiscard]] deadline::Facts actFacts(Day day);
/// The same for a term that may be in hours: those run from the moment itself.
[[nodiscard]] deadline::Facts actFacts(const deadline::Term& term, const BeijingTime& moment);

/// The promised and the statutory term of an item as a case at this place would get them today.
[[nodiscard]] std::optional<deadline::Term> promiseTerm(
    const catalogue::Item& item, std::optional<WorkingDays> days);
[[nodiscard]] std::optional<deadline::Term> statutoryTerm(
    const catalogue::Item& item, const catalogue::Node& node, catalogue::CaseKind kind);

} // namespace yichuang::cases
