// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/deadline/rule.h"

#include <optional>
#include <vector>

namespace yichuang::deadline {

inline constexpr int longestTerm = 3660; ///< days, as in the catalogue

/// How long somebody has, and by which rule.
struct Term
{
    Rule rule{Rule::Promise};
    int days{0}; ///< in the unit; 0 = the trigger day itself
    DayUnit unit{DayUnit::WorkingDays};
    int extensionLimit{0}; ///< 0 = no extension
    int statutoryDays{0}; ///< shown beside a promise; 0 = none fixed

    /// The term as the rule table has it.
    [[nodiscard]] static Term of(Rule rule);
    /// The same with the length of the catalogue.
    [[nodiscard]] static Term of(Rule rule, int days);

    friend bool operator==(const Term&, const Term&) = default;
};

/// A special procedure (特别程序, License Law 45): its working days are not counted.
struct Stop
{
    QString kind{}; ///< 听证, 检测, 专家评审…
    Day from{}; ///< first excluded day, when it is a working day
    std::optional<Day> until{}; ///< the day the result is in hand; none while it is open
    std::optional<WorkingDays> told{}; ///< the maximum the applicant was told

    friend bool operator==(const Stop&, const Stop&) = default;
};

/// More days, once, approved by the head of the organ (License Law 42).
struct Extension
{
    WorkingDays days{};
    Day approvedOn{};

    friend bool operator==(const Extension&, const Extension&) = default;
};

/// An unclear request for information was clarified, and the term starts anew (DL-20).
struct Restart
{
    Day arrivedOn{}; ///< the day the clarification came in: the new trigger
    std::optional<Day> askedOn{}; ///< when it was asked for; none: in time

    friend bool operator==(const Restart&, const Restart&) = default;
};

/// Whether the event came in at a window that was open just then (weekend opening included).
enum class Intake {
    Unknown, ///< online, by post, or not recorded: opening hours decide
    OpenWindow ///< keeps its calendar day under every policy (rulebook 1.5)
};

/// What happened to one clock.
struct Facts
{
    BeijingTime trigger{}; ///< receipt, acceptance, decision… (rulebook 1.4)
    Intake intake{Intake::Unknown};
    std::vector<Stop> stops{}; ///< in any order; those the law refuses are named in the ledger
    std::vector<Extension> extensions{};
    std::optional<Restart> restart{}; ///< of a request for information

    friend bool operator==(const Facts&, const Facts&) = default;
};

/// Events outside opening hours (rulebook 1.5).
enum class ReceiptPolicy {
    ActualDay, ///< the calendar day counts as it is
    NextWorkday ///< moved to the next working day, which is then not counted
};

/// Whether the day the result arrives is excluded as well (rulebook 1.6).
enum class StopMode { Strict, Inclusive };

/// Yellow from the earlier of the two (rulebook 6.3).
struct LampThresholds
{
    int usedTenths{9};
    int daysLeft{1};

    friend bool operator==(const LampThresholds&, const LampThresholds&) = default;
};

/// When the windows open, break and open again on a working day; they close at
/// Policy::closingTime. Seven hours a day unless a city says otherwise (rulebook P40).
struct OpeningTimes
{
    std::chrono::minutes from{8 * 60 + 30};
    std::chrono::minutes noonFrom{12 * 60};
    std::chrono::minutes noonUntil{14 * 60};

    friend bool operator==(const OpeningTimes&, const OpeningTimes&) = default;
};

/// What a city may choose.
struct Policy
{
    ReceiptPolicy receipt{ReceiptPolicy::ActualDay};
    StopMode stopMode{StopMode::Strict};
    std::chrono::minutes closingTime{17 * 60 + 30};
    LampThresholds lamp{};
    OpeningTimes opening{};

    friend bool operator==(const Policy&, const Policy&) = default;
};

} // namespace yichuang::deadline
