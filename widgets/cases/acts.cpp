// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/acts.h"

#include "models/cases/transition.h"
#include "widgets/shared/objectionsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace yichuang::casespage {

namespace {

using cases::CaseState;
using cases::EventKind;
using cases::Role;
using Code = cases::Objection::Code;

QString sentence(Code code, const QString& subject = {})
{
    return shared::objectionSentence({code, subject});
}

bool hasMissingPapers(const cases::Case& c)
{
    return std::ranges::any_of(c.papers, [](const cases::PaperOnFile& paper) {
        return paper.entry.state != cases::PaperState::Present;
    });
}

/// What stands against the act beside state and role, as far as it is known without its form.
QString factsAgainst(Act act, const ActContext& context)
{
    const cases::Case& c = context.file.c;
    if (act == Act::Papers && !hasMissingPapers(c))
        //: 中文: 材料都齐了
        return QCoreApplication::translate("yichuang::casespage::ActWords", "All papers are here");
    if (act == Act::CloseTolerance && !c.isToleranceOpen())
        return sentence(Code::NothingTolerated);
    if (act == Act::ApproveStop && stopToApprove(c) == 0)
        return sentence(Code::StopUnknown);
    if (act == Act::AskOpinions
        && cases::kindOf(c, context.file.item) != catalogue::CaseKind::Joint)
        return sentence(Code::NotJoint);
    if (act == Act::GiveOpinion && askedHere(c, context.seat) == nullptr)
        return sentence(Code::ParticipantUnknown, context.seat.department);
    if (act == Act::TakeResult && context.file.children.empty())
        return sentence(Code::ChildResultMissing);
    if (act == Act::Forward && !c.review)
        return sentence(Code::FirstOpinionMissing);
    if (act == Act::Extend && !c.extensions.empty())
        return sentence(Code::SecondExtension);
    if (const auto payload = fixedPayload(act, context.seat); payload && context.tryActs)
        return shared::objectionSentences(context.objectionsTo(*payload));
    return {};
}

/// The township's case is a receipt of its own: it needs somebody who receives, and comes once.
QString refusalOfChild(const ActContext& context)
{
    const cases::Transition* row
        = cases::transitionFor(nullptr, EventKind::Received, context.file.item);
    const Role role = desk::actorFor(context.seat, row).role;
    if (row == nullptr || !cases::mayAct(*row, role))
        return sentence(Code::WrongRole, cases::toText(role));
    if (!context.file.children.empty())
        //: %1 is the number of a case
        //: 中文: 已另立办件 %1
        return QCoreApplication::translate("yichuang::casespage::ActWords", "It goes on as case %1")
            .arg(context.file.children.back().number);
    return {};
}

/// Who may fill in the form although somebody else answers for the act.
bool mayPrepare(Act act, const desk::Seat& seat)
{
    const bool reviews = seat.has(Role::Reviewer) || seat.has(Role::FrontClerk);
    switch (act) {
    case Act::ApproveStop:
        return seat.has(Role::Reviewer);
    case Act::Extend:
        return reviews || seat.has(Role::ChiefRepresentative);
    case Act::Void:
        return seat.has(Role::ChiefRepresentative);
    default:
        return false;
    }
}

} // namespace

std::vector<cases::Objection> ActContext::objectionsTo(const cases::Payload& payload) const
{
    const std::array acts{mine(payload)};
    return tryActs ? tryActs(file.c, acts, today()).objections : std::vector<cases::Objection>{};
}

desk::SupposedAct ActContext::mine(const cases::Payload& payload) const
{
    return {payload,
        desk::actorFor(
            seat, cases::transitionFor(&file.c, cases::kindOf(payload), file.item, &payload)),
        now};
}

desk::SupposedAct ActContext::somebodys(
    cases::Role role, const cases::Payload& payload, Instant at) const
{
    return {payload, {.account = {}, .person = QStringLiteral("?"), .name = {}, .role = role}, at};
}

EventKind kindOf(Act act)
{
    switch (act) {
    case Act::Papers:
        return EventKind::MaterialReceived;
    case Act::Accept:
        return EventKind::Accepted;
    case Act::Withdraw:
        return EventKind::Withdrawn;
    case Act::HandOver:
        return EventKind::HandedIn;
    case Act::OpenChild:
        return EventKind::Received;
    case Act::TakeResult:
        return EventKind::Ready;
    case Act::Lapse:
        return EventKind::Lapsed;
    case Act::Assign:
        return EventKind::ReviewAssigned;
    case Act::RequestStop:
        return EventKind::StopRequested;
    case Act::ApproveStop:
        return EventKind::StopApproved;
    case Act::EndStop:
        return EventKind::StopEnded;
    case Act::Extend:
        return EventKind::Extended;
    case Act::CloseTolerance:
        return EventKind::ToleranceClosed;
    case Act::AskOpinions:
        return EventKind::OpinionsAsked;
    case Act::GiveOpinion:
        return EventKind::OpinionGiven;
    case Act::CloseOpinions:
        return EventKind::OpinionsClosed;
    case Act::Review:
        return EventKind::Reviewed;
    case Act::Return:
        return EventKind::Returned;
    case Act::Decide:
        return EventKind::Granted;
    case Act::Forward:
        return EventKind::Forwarded;
    case Act::RecordSuperior:
        return EventKind::SuperiorDecided;
    case Act::Reclassify:
        return EventKind::Reclassified;
    case Act::Terminate:
        return EventKind::Terminated;
    case Act::Void:
        return EventKind::Voided;
    case Act::Archive:
        return EventKind::Archived;
    }
    Q_UNREACHABLE();
}

std::optional<Role> secondRoleOf(Act act, const desk::CaseFile& file)
{
    switch (act) {
    case Act::ApproveStop:
        return Role::ChiefRepresentative;
    case Act::Extend:
        return extenderOf(file);
    case Act::Void:
        return Role::Supervisor;
    default:
        return std::nullopt;
    }
}

bool exists(Act act, const desk::CaseFile& file)
{
    return cases::transitionFor(&file.c, kindOf(act), file.item) != nullptr;
}

QString refusalOf(Act act, const ActContext& context)
{
    const cases::Case& c = context.file.c;
    if (act == Act::OpenChild)
        return refusalOfChild(context);
    const cases::Transition* row = cases::transitionFor(&c, kindOf(act), context.file.item);
    if (row == nullptr)
        return sentence(Code::WrongState, cases::toText(c.state));
    const Role role = desk::actorFor(context.seat, row).role;
    if (!cases::mayAct(*row, role) && !mayPrepare(act, context.seat))
        return sentence(Code::WrongRole, cases::toText(role));
    // The system may assign too, but nobody takes a case on in its name.
    if (act == Act::Assign && role == Role::System)
        return sentence(Code::WrongRole,
            cases::toText(context.seat.roles.empty() ? role : context.seat.roles.front()));
    const bool village = context.file.classification.kind == catalogue::CaseKind::Proxy;
    if (act == Act::Accept && village)
        return sentence(Code::ProxyMayOnlyCollect, c.received.place.name);
    return factsAgainst(act, context);
}

std::optional<Act> mainActOf(const desk::CaseFile& file, const desk::Seat& seat)
{
    const cases::Case& c = file.c;
    const bool chiefOnly = seat.has(Role::ChiefRepresentative) && !seat.has(Role::Reviewer);
    switch (c.state) {
    case CaseState::Received:
    case CaseState::Correcting:
        return file.classification.kind == catalogue::CaseKind::Proxy ? Act::HandOver : Act::Accept;
    case CaseState::HandedIn:
        return seat.has(Role::Proxy) ? Act::TakeResult : Act::OpenChild;
    case CaseState::Accepted:
        return Act::Assign;
    case CaseState::Special:
    case CaseState::Reviewing:
        if (chiefOnly && stopToApprove(c) > 0)
            return Act::ApproveStop;
        if (cases::kindOf(c, file.item) == catalogue::CaseKind::Joint && c.rounds.empty())
            return Act::AskOpinions;
        return superiorDecides(file) && c.review ? Act::Forward : Act::Review;
    case CaseState::JointWait:
        return askedHere(c, seat) != nullptr ? Act::GiveOpinion : Act::CloseOpinions;
    case CaseState::Approving:
        return Act::Decide;
    case CaseState::Forwarded:
        return Act::RecordSuperior;
    case CaseState::Closed:
    case CaseState::NotRequired:
    case CaseState::NotAccepted:
    case CaseState::Lapsed:
    case CaseState::Withdrawn:
    case CaseState::Terminated:
        return Act::Archive;
    default:
        return std::nullopt;
    }
}

std::optional<cases::Payload> fixedPayload(Act act, const desk::Seat& seat)
{
    switch (act) {
    case Act::Accept:
        return cases::Accepted{};
    case Act::Assign:
        return cases::ReviewAssigned{seat.person, seat.name};
    case Act::CloseOpinions:
        return cases::OpinionsClosed{seat.silenceIsConsent};
    default:
        return std::nullopt;
    }
}

Act pauseActOf(const desk::CaseFile& file)
{
    if (stopToApprove(file.c) > 0)
        return Act::ApproveStop;
    return file.c.state == CaseState::Special ? Act::EndStop : Act::RequestStop;
}

int stopToApprove(const cases::Case& c)
{
    const auto waiting = std::ranges::find_if(
        c.stops, [](const cases::StopOnCase& stop) { return !stop.approved; });
    return waiting == c.stops.end() ? 0 : static_cast<int>(waiting - c.stops.begin()) + 1;
}

const cases::AskedParticipant* askedHere(const cases::Case& c, const desk::Seat& seat)
{
    const cases::OpinionRound* round = c.openRound();
    if (round == nullptr || !seat.has(Role::Participant))
        return nullptr;
    // A department answers for itself; staff of the hall pass an answer on.
    const auto& asked = round->asked.what.participants;
    const auto here = std::ranges::find_if(asked, [&](const cases::AskedParticipant& one) {
        const bool mine = seat.department.isEmpty() || seat.department == one.departmentCode;
        return mine && round->opinionOf(one.departmentCode) == nullptr;
    });
    return here == asked.end() ? nullptr : &*here;
}

bool superiorDecides(const desk::CaseFile& file)
{
    return cases::kindOf(file.c, file.item) == catalogue::CaseKind::Forward;
}

Role extenderOf(const desk::CaseFile& file)
{
    const bool joint = std::ranges::any_of(file.clocks, [](const cases::ClockView& clock) {
        return clock.clock == QLatin1String("C3")
            && clock.explanation.rule == deadline::factsOf(deadline::Rule::JointDecision).id;
    });
    return joint ? Role::Government : Role::Head;
}

} // namespace yichuang::casespage
