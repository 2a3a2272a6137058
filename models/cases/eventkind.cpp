// SPDX-License-Identifier: Apache-2.0
#include "models/cases/eventkind.h"

namespace yichuang::cases {
namespace {

constexpr std::array<const char16_t*, eventKindCount> words{u"received", u"licenceNotRequired",
    u"acceptanceRefused", u"correctedOnSpot", u"correctionNoticed", u"accepted", u"lapsed",
    u"deemedAccepted", u"acceptedWithTolerance", u"toleranceClosed", u"handedIn", u"reviewAssigned",
    u"stopRequested", u"stopApproved", u"stopEnded", u"opinionsAsked", u"opinionGiven",
    u"opinionsClosed", u"forwarded", u"superiorDecided", u"reviewed", u"returned", u"granted",
    u"refused", u"extended", u"withdrawn", u"terminated", u"certified", u"ready", u"dispatched",
    u"delivered", u"closed", u"evaluated", u"archived", u"voided", u"materialReceived", u"noted",
    u"printed", u"sealed", u"sealSpoiled", u"feeOrdered", u"feePaid", u"reclassified",
    u"deadlineMoved", u"cardIssued", u"cardAnswered", u"conflictResolved"};

/// In the order of the alternatives of Payload; the round trip of each payload in tests/cases holds
/// them together.
constexpr std::array<EventKind, std::variant_size_v<PayloadAlternatives>> kinds{EventKind::Received,
    EventKind::LicenceNotRequired, EventKind::AcceptanceRefused, EventKind::CorrectedOnSpot,
    EventKind::CorrectionNoticed, EventKind::Accepted, EventKind::Lapsed, EventKind::DeemedAccepted,
    EventKind::AcceptedWithTolerance, EventKind::ToleranceClosed, EventKind::HandedIn,
    EventKind::ReviewAssigned, EventKind::StopRequested, EventKind::StopApproved,
    EventKind::StopEnded, EventKind::OpinionsAsked, EventKind::OpinionGiven,
    EventKind::OpinionsClosed, EventKind::Forwarded, EventKind::SuperiorDecided,
    EventKind::Reviewed, EventKind::Returned, EventKind::Granted, EventKind::Refused,
    EventKind::Extended, EventKind::Withdrawn, EventKind::Terminated, EventKind::Certified,
    EventKind::Ready, EventKind::Dispatched, EventKind::Delivered, EventKind::Closed,
    EventKind::Evaluated, EventKind::Archived, EventKind::Voided, EventKind::MaterialReceived,
    EventKind::Noted, EventKind::Printed, EventKind::FeeOrdered, EventKind::FeePaid,
    EventKind::Reclassified, EventKind::DeadlineMoved, EventKind::Sealed, EventKind::SealSpoiled,
    EventKind::ConflictResolved};

} // namespace

QString toText(EventKind kind) { return QString::fromUtf16(words[static_cast<std::size_t>(kind)]); }

std::optional<EventKind> eventKindFromText(QStringView text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == words[i])
            return static_cast<EventKind>(i);
    }
    return std::nullopt;
}

EventKind kindOf(const Payload& payload) { return kinds[payload.index()]; }

EventKind kindOfAlternative(std::size_t index) { return kinds[index]; }

bool onlyAdds(EventKind kind)
{
    return kind == EventKind::MaterialReceived || kind == EventKind::Noted
        || kind == EventKind::Printed || kind == EventKind::StopEnded
        || kind == EventKind::DeadlineMoved || kind == EventKind::CardIssued
        || kind == EventKind::CardAnswered || kind == EventKind::Evaluated
        || kind == EventKind::Sealed || kind == EventKind::SealSpoiled;
}

bool onlyAdds(const Payload& payload)
{
    if (const auto* settled = std::get_if<ConflictResolved>(&payload))
        return settled->choice != ConflictChoice::TakeAct;
    return onlyAdds(kindOf(payload));
}

} // namespace yichuang::cases
