// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/cases/payload.h"
#include "models/desk/casefile.h"

#include <optional>

namespace yichuang::approve {

/// What the chief representative chose.
enum class Choice { None, Grant, Refuse, Return };

/// Everything a decision says, as it stands while it is written; one a case.
struct DecisionForm
{
    Choice choice{Choice::None};
    QString opinion; ///< a bare signature is none (rulebook 3.4, D11)
    QString returnReason;
    QString content; ///< what is granted
    QString conditions;
    QString validity;
    QString facts; ///< of a refusal
    QString reasons;
    QString reconsideration;
    QString lawsuit;
    QString legalBasis;
    cases::HearingRight hearing{cases::HearingRight::NotRequired};
    QString documentNumber; ///< only where this place has no block of the register

    /// What the item, the review and the hall say already.
    [[nodiscard]] static DecisionForm of(
        const desk::CaseFile& file, const desk::Seat& seat, const builtin::Wording& wording);

    /// The decision; nothing while none is chosen, or when it goes back.
    [[nodiscard]] std::optional<cases::Payload> payload() const;
    /// The same with what is still to be written stood in for, so that the document can be looked
    /// at while the opinion is typed.
    [[nodiscard]] std::optional<cases::Payload> supposed() const;
    [[nodiscard]] std::optional<cases::Proposal> proposal() const;

    friend bool operator==(const DecisionForm&, const DecisionForm&) = default;
};

/// The item's law names a hearing (License Law 46 to 48).
[[nodiscard]] bool wantsHearing(const catalogue::Item& item);

} // namespace yichuang::approve
