// SPDX-License-Identifier: Apache-2.0
#include "models/cases/transition.h"

#include "models/cases/words.h"

#include <algorithm>
#include <array>

namespace yichuang::cases {
namespace {

using enum CaseState;

constexpr std::array inReceived{Received};
constexpr std::array inHandedIn{HandedIn};
constexpr std::array inCorrecting{Correcting};
constexpr std::array inAccepted{Accepted};
constexpr std::array inReviewing{Reviewing};
constexpr std::array inSpecial{Special};
constexpr std::array inJointWait{JointWait};
constexpr std::array inForwarded{Forwarded};
constexpr std::array inApproving{Approving};
constexpr std::array inGranted{Granted};
constexpr std::array inCertifying{Certifying};
constexpr std::array inReady{Ready};
constexpr std::array inDelivered{Delivered};
constexpr std::array reviewingOrSpecial{Reviewing, Special};
constexpr std::array decided{Granted, Refused};
constexpr std::array running{Accepted, Reviewing, Special, JointWait, Approving};
constexpr std::array beforeDecision{
    Received, HandedIn, Correcting, Accepted, Reviewing, Special, JointWait, Forwarded, Approving};
constexpr std::array takesPapers{
    Received, Correcting, Accepted, Reviewing, Special, JointWait, Approving};
constexpr std::array chargeable{Accepted, Reviewing, Special, JointWait, Forwarded, Approving,
    Granted, Refused, Certifying, Ready};
constexpr std::array open{Received, HandedIn, Correcting, Accepted, Reviewing, Special, JointWait,
    Forwarded, Approving, Granted, Refused, Certifying, Ready};
constexpr std::array ended{Closed, NotRequired, NotAccepted, Lapsed, Withdrawn, Terminated, Void};
constexpr std::array anyButVoid{Received, HandedIn, Correcting, Accepted, Reviewing, Special,
    JointWait, Forwarded, Approving, Granted, Refused, Certifying, Ready, Delivered, Closed,
    Archived, NotRequired, NotAccepted, Lapsed, Withdrawn, Terminated};

constexpr std::array frontDesk{Role::FrontClerk, Role::Proxy};
constexpr std::array clerk{Role::FrontClerk};
constexpr std::array chief{Role::ChiefRepresentative};
constexpr std::array reviewer{Role::Reviewer};
constexpr std::array proxy{Role::Proxy};
constexpr std::array participant{Role::Participant};
constexpr std::array clerkOrChief{Role::FrontClerk, Role::ChiefRepresentative};
constexpr std::array clerkOrReviewer{Role::FrontClerk, Role::Reviewer};
constexpr std::array clerkOrApplicant{Role::FrontClerk, Role::Applicant};
constexpr std::array deskOrApplicant{Role::FrontClerk, Role::Proxy, Role::Applicant};
/// By the clerk who opens the superior's letter, or by the city's own platform that sends it.
constexpr std::array systemOrClerk{Role::System, Role::FrontClerk};
/// The platform carries the decision on one of two twins to the other.
constexpr std::array systemOrChief{Role::System, Role::ChiefRepresentative};
constexpr std::array systemOrReviewer{Role::System, Role::Reviewer};
constexpr std::array systemReviewerClerk{Role::System, Role::Reviewer, Role::FrontClerk};
constexpr std::array systemOrParticipant{Role::System, Role::Participant};
constexpr std::array headOrGovernment{Role::Head, Role::Government};
constexpr std::array exitOrChief{Role::ExitClerk, Role::ChiefRepresentative};
constexpr std::array exitDesk{Role::ExitClerk};
constexpr std::array handsOver{Role::ExitClerk, Role::Proxy};
constexpr std::array cashier{Role::Cashier};
constexpr std::array applicant{Role::Applicant};
constexpr std::array archivist{Role::Archivist};
constexpr std::array supervisor{Role::Supervisor};
constexpr std::array platformOnly{Role::System};
constexpr std::array townshipAndProxy{Role::Proxy, Role::FrontClerk};
/// States in which a document with the dedicated seal belongs to what was decided last.
constexpr std::array bearsSeal{Correcting, Accepted, Reviewing, Special, JointWait, Forwarded,
    Approving, Granted, Refused, Certifying, Ready, NotRequired, NotAccepted, Lapsed, Terminated};
constexpr std::array reclassifies{Role::FrontClerk, Role::Reviewer, Role::ChiefRepresentative};
constexpr std::array anybodyOnTheCase{Role::FrontClerk, Role::Proxy, Role::Reviewer,
    Role::ChiefRepresentative, Role::Head, Role::Government, Role::Participant, Role::ExitClerk,
    Role::Cashier, Role::Archivist, Role::System};

constexpr auto stays = std::nullopt;

const std::array table{
    Transition{"T02", EventKind::Received, {}, Received, frontDesk},
    Transition{"T03", EventKind::LicenceNotRequired, inReceived, NotRequired, clerk},
    Transition{"T04", EventKind::AcceptanceRefused, inReceived, NotAccepted, clerkOrChief},
    Transition{"T05", EventKind::CorrectedOnSpot, inReceived, stays, clerkOrApplicant},
    Transition{"T06", EventKind::CorrectionNoticed, inReceived, Correcting, clerkOrReviewer},
    Transition{"T07", EventKind::Accepted, inCorrecting, Accepted, clerkOrChief},
    Transition{"T08", EventKind::Lapsed, inCorrecting, Lapsed, clerk},
    Transition{"T09", EventKind::Accepted, inReceived, Accepted, clerkOrChief},
    Transition{"T10", EventKind::DeemedAccepted, inReceived, Accepted, platformOnly},
    Transition{"T11", EventKind::AcceptedWithTolerance, inReceived, Accepted, clerkOrChief},
    Transition{"T12", EventKind::ToleranceClosed, running, stays, clerk},
    Transition{"T13", EventKind::HandedIn, inReceived, HandedIn, townshipAndProxy},
    Transition{"T14", EventKind::Ready, inHandedIn, Ready, proxy},
    Transition{"T20", EventKind::ReviewAssigned, inAccepted, Reviewing, systemReviewerClerk,
        Condition::OnTheSpot},
    Transition{"T20", EventKind::ReviewAssigned, inAccepted, Reviewing, systemOrReviewer},
    Transition{"T21", EventKind::StopRequested, reviewingOrSpecial, stays, reviewer},
    Transition{"T21", EventKind::StopApproved, reviewingOrSpecial, Special, chief},
    Transition{"T22", EventKind::StopEnded, inSpecial, Reviewing, reviewer, Condition::LastStop},
    Transition{"T22", EventKind::StopEnded, inSpecial, stays, reviewer, Condition::OtherStopsOpen},
    Transition{"T23", EventKind::OpinionsAsked, inReviewing, JointWait, reviewer},
    Transition{"T24", EventKind::OpinionGiven, inJointWait, stays, participant},
    Transition{"T24", EventKind::OpinionsClosed, inJointWait, Reviewing, systemOrParticipant},
    Transition{
        "T25", EventKind::Reviewed, inReviewing, stays, reviewer, Condition::SuperiorDecides},
    Transition{
        "T25", EventKind::Forwarded, inReviewing, Forwarded, chief, Condition::SuperiorDecides},
    Transition{"T26", EventKind::SuperiorDecided, inForwarded, Granted, systemOrClerk,
        Condition::GrantedAbove},
    Transition{"T26", EventKind::SuperiorDecided, inForwarded, Refused, systemOrClerk,
        Condition::RefusedAbove},
    Transition{
        "T28", EventKind::Reviewed, inReviewing, Approving, clerkOrReviewer, Condition::OnTheSpot},
    Transition{
        "T28", EventKind::Reviewed, inReviewing, Approving, reviewer, Condition::DecidedHere},
    Transition{"T29", EventKind::Returned, inApproving, Reviewing, chief},
    Transition{"T30", EventKind::Granted, inApproving, Granted, chief},
    Transition{"T31", EventKind::Refused, inApproving, Refused, chief},
    Transition{"T32", EventKind::Extended, running, stays, headOrGovernment},
    Transition{"T33", EventKind::Withdrawn, beforeDecision, Withdrawn, deskOrApplicant},
    Transition{"T34", EventKind::Terminated, beforeDecision, Terminated, chief},
    Transition{"T40", EventKind::Certified, inGranted, Certifying, exitOrChief},
    Transition{"T40", EventKind::Ready, inCertifying, Ready, exitOrChief},
    Transition{"T41", EventKind::Ready, decided, Ready, exitDesk},
    Transition{"T42", EventKind::Delivered, inReady, Delivered, handsOver},
    Transition{"T43", EventKind::Closed, inDelivered, Closed, platformOnly},
    Transition{"T44", EventKind::Evaluated, anyButVoid, stays, applicant},
    Transition{"T45", EventKind::Archived, ended, Archived, archivist},
    Transition{"T50", EventKind::Voided, anyButVoid, Void, supervisor},
    // Facts that change no state.
    Transition{"–", EventKind::MaterialReceived, takesPapers, stays, frontDesk},
    Transition{"–", EventKind::FeeOrdered, chargeable, stays, cashier},
    Transition{"–", EventKind::FeePaid, chargeable, stays, cashier},
    Transition{"–", EventKind::Dispatched, inReady, stays, exitDesk},
    Transition{"–", EventKind::Reclassified, running, stays, reclassifies},
    Transition{"–", EventKind::DeadlineMoved, open, stays, platformOnly},
    Transition{"–", EventKind::Noted, allCaseStates, stays, anybodyOnTheCase},
    Transition{"–", EventKind::Printed, allCaseStates, stays, anybodyOnTheCase},
    Transition{"–", EventKind::Sealed, bearsSeal, stays, clerkOrChief},
    Transition{"–", EventKind::SealSpoiled, allCaseStates, stays, clerkOrChief},
    Transition{"–", EventKind::ConflictResolved, allCaseStates, stays, systemOrChief},
};

constexpr auto conditionWords = std::to_array<Word<Condition>>({
    {Condition::Always, u"always"},
    {Condition::DecidedHere, u"decidedHere"},
    {Condition::SuperiorDecides, u"superiorDecides"},
    {Condition::OnTheSpot, u"onTheSpot"},
    {Condition::GrantedAbove, u"grantedAbove"},
    {Condition::RefusedAbove, u"refusedAbove"},
    {Condition::LastStop, u"lastStop"},
    {Condition::OtherStopsOpen, u"otherStopsOpen"},
});

bool endsTheLastStop(const Case& c, const Payload* payload)
{
    const auto* act = payload != nullptr ? std::get_if<StopEnded>(payload) : nullptr;
    int number = 0;
    return std::ranges::none_of(c.stops, [&](const StopOnCase& stop) {
        ++number;
        return stop.isOpen() && (act == nullptr || number != act->stop);
    });
}

bool isGrantedAbove(const Payload* payload)
{
    const auto* act = payload != nullptr ? std::get_if<SuperiorDecided>(payload) : nullptr;
    return act != nullptr && act->decision == Proposal::Grant;
}

bool holds(Condition condition, const Case& c, const Payload* payload, const catalogue::Item& item)
{
    using catalogue::CaseKind;
    switch (condition) {
    case Condition::Always:
        return true;
    case Condition::DecidedHere:
        return kindOf(c, item) != CaseKind::Forward;
    case Condition::SuperiorDecides:
        return kindOf(c, item) == CaseKind::Forward;
    case Condition::OnTheSpot:
        return kindOf(c, item) == CaseKind::Instant;
    case Condition::GrantedAbove:
        return isGrantedAbove(payload);
    case Condition::RefusedAbove:
        return !isGrantedAbove(payload);
    case Condition::LastStop:
        return endsTheLastStop(c, payload);
    case Condition::OtherStopsOpen:
        return !endsTheLastStop(c, payload);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toText(Condition condition) { return wordOf(conditionWords, condition); }

std::span<const Transition> transitions() { return table; }

std::vector<const Transition*> transitionsFor(std::optional<CaseState> state, EventKind kind)
{
    std::vector<const Transition*> rows;
    for (const Transition& row : table) {
        const bool fits
            = state ? std::ranges::find(row.from, *state) != row.from.end() : row.from.empty();
        if (row.kind == kind && fits)
            rows.push_back(&row);
    }
    return rows;
}

const Transition* transitionFor(
    const Case* c, EventKind kind, const catalogue::Item& item, const Payload* payload)
{
    const auto rows = transitionsFor(c != nullptr ? std::optional{c->state} : std::nullopt, kind);
    const auto found = std::ranges::find_if(rows, [&](const Transition* row) {
        return c == nullptr || holds(row->condition, *c, payload, item);
    });
    return found == rows.end() ? nullptr : *found;
}

bool mayAct(const Transition& transition, Role role)
{
    return std::ranges::find(transition.actors, role) != transition.actors.end();
}

} // namespace yichuang::cases
