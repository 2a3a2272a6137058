// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"

#include <vector>

namespace yichuang::cases {

using Objections = std::vector<Objection>;

/// Everything a guard looks at. `c` is nothing only for the receipt.
struct Attempt
{
    const Case& c;
    const CaseEvent& event;
    const Rules& rules;

    [[nodiscard]] Day day() const { return beijingDay(event.occurredAt); }
};

/// Guards of rulebook 3.3, one function a row: empty when the act is allowed, else everything that
/// stands against it.
/// @{ receipt and papers
[[nodiscard]] Objections objectionsToReceipt(
    const Received& received, const CaseEvent& event, const Rules& rules);
[[nodiscard]] Objections objectionsTo(const MaterialReceived& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const HandedIn& act, const Attempt& attempt);
/// @}
/// @{ answer on the papers
[[nodiscard]] Objections objectionsTo(const LicenceNotRequired& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const AcceptanceRefused& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const CorrectedOnSpot& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const CorrectionNoticed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Accepted& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Lapsed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const DeemedAccepted& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const AcceptedWithTolerance& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const ToleranceClosed& act, const Attempt& attempt);
/// @}
/// @{ stops and extensions
[[nodiscard]] Objections objectionsTo(const StopRequested& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const StopApproved& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const StopEnded& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Extended& act, const Attempt& attempt);
/// @}
/// @{ other departments and the superior
[[nodiscard]] Objections objectionsTo(const OpinionsAsked& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const OpinionGiven& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const OpinionsClosed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Forwarded& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const SuperiorDecided& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Reclassified& act, const Attempt& attempt);
/// @}
/// @{ review, decision and ends
[[nodiscard]] Objections objectionsTo(const ReviewAssigned& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Reviewed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Returned& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Granted& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Refused& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Withdrawn& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Terminated& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Voided& act, const Attempt& attempt);
/// @}
/// @{ fees, result and file
[[nodiscard]] Objections objectionsTo(const FeeOrdered& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const FeePaid& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Certified& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Ready& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Dispatched& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Delivered& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Closed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Evaluated& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Archived& act, const Attempt& attempt);
/// @}
/// @{ acts the platform set aside
[[nodiscard]] Objections objectionsTo(const ConflictResolved& act, const Attempt& attempt);
/// @}
/// @{ the dedicated seal
[[nodiscard]] Objections objectionsTo(const Sealed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const SealSpoiled& act, const Attempt& attempt);
/// @}
/// Facts nobody objects to.
/// @{
[[nodiscard]] Objections objectionsTo(const Noted& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const Printed& act, const Attempt& attempt);
[[nodiscard]] Objections objectionsTo(const DeadlineMoved& act, const Attempt& attempt);
/// @}

/// Last day on which the papers may be answered (DL-01).
[[nodiscard]] Day answerDueDay(const Case& c, const Rules& rules);

/// The place of receipt collects for the village and may not accept (rulebook 2.2).
[[nodiscard]] bool isVillageCollection(const Case& c, const Rules& rules);

/// Name of a paper of the item, "申请书" for position 0.
[[nodiscard]] QString paperName(const catalogue::Item& item, int number);

/// A person took part in an act, as actor or as the one stood in for (rulebook 3.1).
[[nodiscard]] bool tookPart(const QString& person, const Actor& by, const QString& deputyFor);

/// Adds SamePerson when whoever acts now also took part in the earlier act: accounts and roles do
/// not matter, persons do, deputies included.
void keepApart(const Actor& earlier, const QString& earlierDeputyFor, const Attempt& attempt,
    Objections& objections);

/// Adds the objection when a text that must be there is blank.
void demand(const QString& text, Objection::Code code, Objections& objections);

} // namespace yichuang::cases
