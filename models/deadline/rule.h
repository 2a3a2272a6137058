// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <span>

namespace yichuang::deadline {

/// The terms of rulebook 1.1 and the clocks that have no article of their own.
enum class Rule {
    AnswerOnPapers, ///< DL-01 accept, or name everything missing at once
    DeemedAcceptance, ///< DL-02 nobody answered: the decision term runs from the receipt day
    Decision, ///< DL-03 licence decision by one organ
    JointDecision, ///< DL-04 unified, joint or centralised handling
    FirstReview, ///< DL-05 lower organ reviews, the superior decides
    SuperiorDecision, ///< DL-06
    Delivery, ///< DL-07 issue and deliver
    HearingRequest, ///< DL-09 the applicant asks for a hearing
    HearingHeld, ///< DL-10
    HearingNotice, ///< DL-11 backwards from the hearing
    InspectorsAssigned, ///< DL-12
    Renewal, ///< DL-13 backwards from the end of validity, calendar days, not rolled
    OnTheSpot, ///< DL-15 the same day
    Promise, ///< DL-16 promised term of the catalogue
    InformationReply, ///< DL-20 依申请公开
    InformationClarification, ///< DL-20 asking the applicant to clarify
    VillageHandOver, ///< DL-22 village agent hands papers to the township
    ParticipantOpinion, ///< clock C7
    Tolerance, ///< clock C6, never longer than the promise
    BadEvaluation, ///< DL-21
    NetizenMessage, ///< DL-21
    HotlineOrder, ///< DL-21
    NaturalDays, ///< calendar days, the last one rolled forward (Civil Code 203)
    OpeningHours, ///< hours, counted from the moment itself inside opening hours (Civil Code 201)
    RenewalAnswer ///< DL-14 a renewal is answered before the licence ends: calendar days, not
                  ///< rolled
};

/// Hours count only inside the opening hours of working days (rulebook 1.3).
enum class DayUnit { WorkingDays, CalendarDays, Hours };
enum class Direction { Forwards, Backwards };
enum class Stoppable { No, Yes };
/// Whether the last day of a calendar-day term rolls on to a working day (Civil Code 203).
enum class RollsForward { Yes, No };

/// What the law fixes about a rule; days are the defaults where the catalogue may say otherwise.
struct RuleFacts
{
    Rule rule{Rule::Promise};
    QString word; ///< of the command line, "STAT20"
    QString id; ///< "DL-03"
    QString article; ///< "行政许可法 第四十二条第一款"
    int days{0};
    DayUnit unit{DayUnit::WorkingDays};
    Direction direction{Direction::Forwards};
    int extensionLimit{0}; ///< 0 = no extension
    Stoppable stoppable{Stoppable::No};
    RollsForward rolls{RollsForward::Yes};
};

[[nodiscard]] std::span<const RuleFacts> allRules();
[[nodiscard]] const RuleFacts& factsOf(Rule rule);
/// "STAT20" → Decision. INSTANT is OnTheSpot, CONVERT is Promise; an unknown word is Unsupported.
[[nodiscard]] Result<Rule> ruleFromWord(QStringView word);

} // namespace yichuang::deadline
