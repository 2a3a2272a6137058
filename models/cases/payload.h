// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionpayloads.h"
#include "models/cases/receiptpayloads.h"
#include "models/cases/reviewpayloads.h"
#include "models/cases/sealpayloads.h"

#include <variant>

namespace yichuang::cases {

/// One alternative per kind this version can fold. The order is not stored anywhere.
using Payload = std::variant<Received, LicenceNotRequired, AcceptanceRefused, CorrectedOnSpot,
    CorrectionNoticed, Accepted, Lapsed, DeemedAccepted, AcceptedWithTolerance, ToleranceClosed,
    HandedIn, ReviewAssigned, StopRequested, StopApproved, StopEnded, OpinionsAsked, OpinionGiven,
    OpinionsClosed, Forwarded, SuperiorDecided, Reviewed, Returned, Granted, Refused, Extended,
    Withdrawn, Terminated, Certified, Ready, Dispatched, Delivered, Closed, Evaluated, Archived,
    Voided, MaterialReceived, Noted, Printed, FeeOrdered, FeePaid, Reclassified, DeadlineMoved,
    Sealed, SealSpoiled>;

} // namespace yichuang::cases
