// SPDX-License-Identifier: Apache-2.0
#include "models/cases/eventkind.h"

namespace yichuang::cases {
namespace {

constexpr std::array<const char16_t*, eventKindCount> words{u"received", u"licenceNotRequired",
    u"acceptanceRefused", u"correctedOnSpot", u"correctionNoticed", u"accepted", u"lapsed",
    u"deemedAccepted", u"acceptedWithTolerance", u"toleranceClosed", u"handedIn", u"reviewAssigned",
    u"stopRequested", u"stopApproved", u"stopEnded", u"opinionsAsked", u"opinionGiven",
    u"opinionsClosed", u"forwarded", u"superiorDecided", u"reviewed", u"returned", u"granted",
    u"refused", u"extended", u"withdrawn", u"terminated", u"certified", u"ready", u"delivered",
    u"closed", u"evaluated", u"archived", u"voided", u"materialReceived", u"noted", u"printed",
    u"sealed", u"sealSpoiled", u"feePaid", u"reclassified", u"deadlineMoved", u"cardIssued",
    u"cardAnswered", u"conflictResolved"};

struct KindOf
{
    EventKind operator()(const Received&) const { return EventKind::Received; }
    EventKind operator()(const LicenceNotRequired&) const { return EventKind::LicenceNotRequired; }
    EventKind operator()(const AcceptanceRefused&) const { return EventKind::AcceptanceRefused; }
    EventKind operator()(const CorrectedOnSpot&) const { return EventKind::CorrectedOnSpot; }
    EventKind operator()(const CorrectionNoticed&) const { return EventKind::CorrectionNoticed; }
    EventKind operator()(const Accepted&) const { return EventKind::Accepted; }
    EventKind operator()(const Lapsed&) const { return EventKind::Lapsed; }
    EventKind operator()(const DeemedAccepted&) const { return EventKind::DeemedAccepted; }
    EventKind operator()(const HandedIn&) const { return EventKind::HandedIn; }
    EventKind operator()(const Withdrawn&) const { return EventKind::Withdrawn; }
    EventKind operator()(const MaterialReceived&) const { return EventKind::MaterialReceived; }
    EventKind operator()(const Noted&) const { return EventKind::Noted; }
    EventKind operator()(const Printed&) const { return EventKind::Printed; }
};

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

EventKind kindOf(const Payload& payload) { return std::visit(KindOf{}, payload); }

bool onlyAdds(EventKind kind)
{
    return kind == EventKind::MaterialReceived || kind == EventKind::Noted
        || kind == EventKind::Printed || kind == EventKind::StopEnded
        || kind == EventKind::CardIssued || kind == EventKind::CardAnswered
        || kind == EventKind::Evaluated || kind == EventKind::SealSpoiled;
}

} // namespace yichuang::cases
