// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"

#include <vector>

namespace yichuang::cases {

using Objections = std::vector<Objection>;

/// Guards of rulebook 3.3, one function a row: empty when the act is allowed, else everything that
/// stands against it.
[[nodiscard]] Objections objectionsToReceipt(
    const Received& received, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsToNotRequired(const LicenceNotRequired& act);
[[nodiscard]] Objections objectionsToRefusal(
    const Case& c, const AcceptanceRefused& act, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsToSpotCorrection(const CorrectedOnSpot& act);
[[nodiscard]] Objections objectionsToNotice(
    const Case& c, const CorrectionNoticed& act, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsToAcceptance(
    const Case& c, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsToLapse(
    const Case& c, const Lapsed& act, const CaseEvent& event);
[[nodiscard]] Objections objectionsToDeemedAcceptance(
    const Case& c, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsToHandIn(const Case& c, const HandedIn& act, const Rules& rules);
[[nodiscard]] Objections objectionsToWithdrawal(const Withdrawn& act);
[[nodiscard]] Objections objectionsToPapers(
    const std::vector<PaperEntry>& papers, const Rules& rules);

/// Last day on which the papers may be answered (DL-01).
[[nodiscard]] Day answerDueDay(const Case& c, const Rules& rules);

/// The place of receipt collects for the village and may not accept (rulebook 2.2).
[[nodiscard]] bool isVillageCollection(const Case& c, const Rules& rules);

/// Name of a paper of the item, "申请书" for position 0.
[[nodiscard]] QString paperName(const catalogue::Item& item, int number);

} // namespace yichuang::cases
