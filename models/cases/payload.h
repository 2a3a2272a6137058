// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/conflictpayloads.h"
#include "models/cases/decisionpayloads.h"
#include "models/cases/receiptpayloads.h"
#include "models/cases/reviewpayloads.h"
#include "models/cases/sealpayloads.h"

#include <concepts>
#include <variant>

namespace yichuang::cases {

/// One alternative per kind this version can fold. The order is not stored anywhere.
using PayloadAlternatives = std::variant<Received, LicenceNotRequired, AcceptanceRefused,
    CorrectedOnSpot, CorrectionNoticed, Accepted, Lapsed, DeemedAccepted, AcceptedWithTolerance,
    ToleranceClosed, HandedIn, ReviewAssigned, StopRequested, StopApproved, StopEnded,
    OpinionsAsked, OpinionGiven, OpinionsClosed, Forwarded, SuperiorDecided, Reviewed, Returned,
    Granted, Refused, Extended, Withdrawn, Terminated, Certified, Ready, Dispatched, Delivered,
    Closed, Evaluated, Archived, Voided, MaterialReceived, Noted, Printed, FeeOrdered, FeePaid,
    Reclassified, DeadlineMoved, Sealed, SealSpoiled, ConflictResolved>;

/// T is a kind of fact.
template <typename T>
concept PayloadAlternative = []<typename... Alternatives>(std::variant<Alternatives...>*) {
    return (std::same_as<T, Alternatives> || ...);
}(static_cast<PayloadAlternatives*>(nullptr));

/// What an event says happened. Copying, comparing and destroying the many alternatives is compiled
/// in payload.cpp alone: written out in each file that holds an event, it was half of every build.
class Payload final : public PayloadAlternatives
{
public:
    Payload();
    template <PayloadAlternative T>
    Payload(T fact); // NOLINT(google-explicit-constructor): a fact is a payload
    Payload(const Payload& other);
    Payload(Payload&& other) noexcept;
    Payload& operator=(const Payload& other);
    Payload& operator=(Payload&& other) noexcept;
    ~Payload();

    friend bool operator==(const Payload& a, const Payload& b);
    friend bool operator<(const Payload& a, const Payload& b) = delete; ///< facts have no order
};

} // namespace yichuang::cases
