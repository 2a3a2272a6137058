// SPDX-License-Identifier: Apache-2.0
#include "models/cases/payload.h"

namespace yichuang::cases {

Payload::Payload() = default;
Payload::Payload(const Payload& other) = default;
Payload::Payload(Payload&& other) noexcept = default;
Payload& Payload::operator=(const Payload& other) = default;
Payload& Payload::operator=(Payload&& other) noexcept = default;
Payload::~Payload() = default;

bool operator==(const Payload& a, const Payload& b)
{
    return static_cast<const PayloadAlternatives&>(a) == static_cast<const PayloadAlternatives&>(b);
}

template <PayloadAlternative T>
Payload::Payload(T fact)
    : PayloadAlternatives(std::in_place_type<T>, std::move(fact))
{
}

template Payload::Payload(Received fact);
template Payload::Payload(LicenceNotRequired fact);
template Payload::Payload(AcceptanceRefused fact);
template Payload::Payload(CorrectedOnSpot fact);
template Payload::Payload(CorrectionNoticed fact);
template Payload::Payload(Accepted fact);
template Payload::Payload(Lapsed fact);
template Payload::Payload(DeemedAccepted fact);
template Payload::Payload(AcceptedWithTolerance fact);
template Payload::Payload(ToleranceClosed fact);
template Payload::Payload(HandedIn fact);
template Payload::Payload(ReviewAssigned fact);
template Payload::Payload(StopRequested fact);
template Payload::Payload(StopApproved fact);
template Payload::Payload(StopEnded fact);
template Payload::Payload(OpinionsAsked fact);
template Payload::Payload(OpinionGiven fact);
template Payload::Payload(OpinionsClosed fact);
template Payload::Payload(Forwarded fact);
template Payload::Payload(SuperiorDecided fact);
template Payload::Payload(Reviewed fact);
template Payload::Payload(Returned fact);
template Payload::Payload(Granted fact);
template Payload::Payload(Refused fact);
template Payload::Payload(Extended fact);
template Payload::Payload(Withdrawn fact);
template Payload::Payload(Terminated fact);
template Payload::Payload(Certified fact);
template Payload::Payload(Ready fact);
template Payload::Payload(Dispatched fact);
template Payload::Payload(Delivered fact);
template Payload::Payload(Closed fact);
template Payload::Payload(Evaluated fact);
template Payload::Payload(Archived fact);
template Payload::Payload(Voided fact);
template Payload::Payload(MaterialReceived fact);
template Payload::Payload(Noted fact);
template Payload::Payload(Printed fact);
template Payload::Payload(FeeOrdered fact);
template Payload::Payload(FeePaid fact);
template Payload::Payload(Reclassified fact);
template Payload::Payload(DeadlineMoved fact);
template Payload::Payload(Sealed fact);
template Payload::Payload(SealSpoiled fact);
template Payload::Payload(ConflictResolved fact);

} // namespace yichuang::cases
