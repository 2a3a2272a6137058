// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"

#include <array>

namespace yichuang::cases {

/// Every kind of the sync protocol, those of later versions included, so that an old client can
/// name what it cannot read yet; `dispatched` and `feeOrdered` are ours (rulebook 3.9 stores both).
enum class EventKind {
    Received,
    LicenceNotRequired,
    AcceptanceRefused,
    CorrectedOnSpot,
    CorrectionNoticed,
    Accepted,
    Lapsed,
    DeemedAccepted,
    AcceptedWithTolerance,
    ToleranceClosed,
    HandedIn,
    ReviewAssigned,
    StopRequested,
    StopApproved,
    StopEnded,
    OpinionsAsked,
    OpinionGiven,
    OpinionsClosed,
    Forwarded,
    SuperiorDecided,
    Reviewed,
    Returned,
    Granted,
    Refused,
    Extended,
    Withdrawn,
    Terminated,
    Certified,
    Ready,
    Dispatched,
    Delivered,
    Closed,
    Evaluated,
    Archived,
    Voided,
    MaterialReceived,
    Noted,
    Printed,
    Sealed,
    SealSpoiled,
    FeeOrdered,
    FeePaid,
    Reclassified,
    DeadlineMoved,
    CardIssued,
    CardAnswered,
    ConflictResolved
};
inline constexpr int eventKindCount = static_cast<int>(EventKind::ConflictResolved) + 1;

/// The protocol's word, for example "correctionNoticed".
[[nodiscard]] QString toText(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromText(QStringView text);

[[nodiscard]] EventKind kindOf(const Payload& payload);

/// The kind of the payload at an index of the variant.
[[nodiscard]] EventKind kindOfAlternative(std::size_t index);

/// Facts that only add never conflict, whatever version they were written on (sync protocol,
/// "Conflicts").
[[nodiscard]] bool onlyAdds(EventKind kind);
/// The same, where the words decide: keeping the platform's order adds a reason, taking an act that
/// was set aside changes the case.
[[nodiscard]] bool onlyAdds(const Payload& payload);

} // namespace yichuang::cases
