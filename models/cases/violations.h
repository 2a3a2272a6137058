// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/rules.h"

#include <optional>
#include <vector>

namespace yichuang::cases {

/// Triggers of rulebook 6.2 that a case tells by itself; the others need the hall, other cases or
/// the person. SV-01, SV-06 and SV-08 are no events at all: their acts are refused.
enum class ViolationCode {
    NotAnswered, ///< SV-02: no answer on the papers within five days
    PromiseExceeded, ///< SV-03
    StepExceeded, ///< SV-04: a step took too long although the promise is kept
    ForwardedLate, ///< SV-05: first review, DL-05
    StatutoryExceeded, ///< SV-09: C3, and DL-14 of a renewal
    NoticeUnproven, ///< SV-10: stop or extension without proof that the applicant was told
    DeliveredLate, ///< SV-11
    ToleranceOverdue ///< SV-12
};
/// "SV-02" …, as the rulebook and reports name it.
[[nodiscard]] QString toText(ViolationCode code);

enum class ViolationLevel {
    Yellow,
    Red,
    RedWithReport /**< goes to the supervisor as a report too */
};
/// "yellow", "red", "redWithReport".
[[nodiscard]] QString toText(ViolationLevel level);

/// One breach of the rules on one case.
struct Violation
{
    ViolationCode code{ViolationCode::NotAnswered};
    ViolationLevel level{ViolationLevel::Red};
    Day since{}; ///< the first day it was one
    int over{0}; ///< begun working days over the term; 0 where none is exceeded
    QString subject; ///< SV-04: who reviewed, empty for the approval; SV-09: "DL-14" of a renewal;
                     ///< SV-10: "D07" or "D08" and its number

    friend bool operator==(const Violation&, const Violation&) = default;
};

/// What a case breaks as of `today`, in the order of the rulebook. Derived, never stored: a stop or
/// an extension that saves the term leaves nothing behind. A void case breaks nothing.
[[nodiscard]] std::vector<Violation> violationsOf(const Case& c, const Rules& rules, Day today);

} // namespace yichuang::cases
