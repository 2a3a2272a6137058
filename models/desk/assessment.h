// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/renewal.h"
#include "models/deadline/explanation.h"
#include "models/desk/intake.h"
#include "models/desk/seat.h"

#include <optional>
#include <vector>

namespace yichuang::desk {

/// The ways forward of the acceptance page.
enum class IntakeAct {
    Receive, ///< 收件 (T02): the main way at a village point and where the department decides on
             ///< acceptance
    Accept, ///< 受理 (T02 + T09)
    AcceptWithTolerance, ///< 容缺受理 (T11)
    DecideNow, ///< 当场办结 (F11)
    NoticeCorrection, ///< 一次性告知补正 (T06)
    RefuseAcceptance, ///< 不予受理 (T04)
    NotRequired ///< 无需许可 (T03)
};

/// One way forward and everything that stands against it now. For acts that ask for more in a
/// dialog (notice, refusal, not required) only what the form itself lacks is named.
struct ActState
{
    IntakeAct act{IntakeAct::Receive};
    bool offered{true}; ///< false: no way for a case of this type
    std::vector<cases::Objection> objections;

    [[nodiscard]] bool isOpen() const { return offered && objections.empty(); }
    friend bool operator==(const ActState&, const ActState&) = default;
};

/// The live judgement beside the form (判定): pure, recomputed with every change.
struct Assessment
{
    std::optional<catalogue::Classification> classification; ///< none until an item is chosen
    std::optional<deadline::Explanation> promise; ///< C2 if accepted now; at a village point DL-22
    std::optional<deadline::Explanation> statutory; ///< C3 if accepted now
    std::optional<Day> answerBy; ///< last day to answer the papers if received now
    std::optional<cases::RenewalFacts> renewal; ///< of a renewal whose licence's end is typed
    std::vector<ActState> acts; ///< every way, in the order of the action bar
    IntakeAct mainAct{IntakeAct::Accept}; ///< exactly one way is the main one

    [[nodiscard]] const ActState& state(IntakeAct act) const;
};

/// `item` is the version of today, or nullptr while none is chosen (or only highlighted in the
/// list: then it is a preview of type and due date).
[[nodiscard]] Assessment assess(const Intake& intake, const catalogue::Item* item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now);

/// The receipt payload of a form; number and query code stay empty until they are issued.
[[nodiscard]] cases::Received receiptOf(
    const Intake& intake, const catalogue::Item& item, const Seat& seat);

/// The tolerated papers of a form and the longest term the rules give them: what the dialog of
/// 容缺受理 starts from. No papers where nothing tolerable is missing.
[[nodiscard]] cases::AcceptedWithTolerance toleranceOf(
    const Intake& intake, const catalogue::Item& item);

/// A notice given together with the receipt is handed over in that very act, never before it.
[[nodiscard]] cases::Payload handedOverAt(cases::Payload payload, Instant now);

/// A case as it would be if the form were recorded now, under a number of the right shape that was
/// never issued.
struct AssumedCase
{
    cases::Case c;
    std::vector<cases::CaseEvent> events;
};
using Assumed = tl::expected<AssumedCase, cases::Refusal>;
/// One act after the receipt and who would do it.
struct AssumedStep
{
    const Seat& by;
    cases::Payload payload;
};
[[nodiscard]] Assumed assume(const Intake& intake, const catalogue::Item& item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now, const std::vector<AssumedStep>& steps);
[[nodiscard]] Assumed assume(const Intake& intake, const catalogue::Item& item, const Seat& seat,
    const calendar::WorkingCalendar& calendar, Instant now,
    const std::optional<cases::Payload>& then);

/// The list of papers of an item with nothing handed in yet.
[[nodiscard]] std::vector<cases::PaperEntry> emptyPapers(const catalogue::Item& item);

} // namespace yichuang::desk
