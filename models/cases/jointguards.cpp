// SPDX-License-Identifier: Apache-2.0
#include "models/cases/caseterms.h"
#include "models/cases/guards.h"
#include "models/deadline/duedate.h"

#include <algorithm>
#include <set>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;
using catalogue::CaseKind;

/// Working days the lead keeps for itself between the last opinion and the promised day
/// (rulebook 1.8).
constexpr WorkingDays leadReserve{1};

std::optional<Day> dueOf(const CaseClock& clock, const Rules& rules)
{
    const auto due
        = deadline::dueDay(clock.facts.term, *clock.facts.facts, rules.calendar, rules.policy);
    return due ? *due : std::nullopt;
}

/// The last day a participant may have; none once the promise is broken anyway.
std::optional<Day> latestOpinionDay(const Attempt& attempt)
{
    const auto promise = promiseClock(attempt.c, attempt.rules);
    const auto due = promise ? dueOf(*promise, attempt.rules) : std::nullopt;
    if (!due || *due <= attempt.day())
        return std::nullopt;
    return attempt.rules.calendar.subtractWorkingDays(*due, leadReserve);
}

void checkParticipant(const AskedParticipant& participant, const Attempt& attempt,
    std::optional<Day> latest, Objections& objections)
{
    if (participant.days.count() < 1) {
        objections.push_back({Code::ParticipantTermTooLong, participant.department});
        return;
    }
    const auto due = attempt.rules.calendar.addWorkingDays(attempt.day(), participant.days);
    if (latest && (!due || *due > *latest))
        objections.push_back({Code::ParticipantTermTooLong, yichuang::toText(*latest)});
}

/// Departments that have neither answered nor let their sub-term pass.
QStringList stillWithinTerm(const OpinionRound& round, const Attempt& attempt)
{
    QStringList names;
    for (const AskedParticipant& participant : round.asked.what.participants) {
        if (round.opinionOf(participant.departmentCode) != nullptr)
            continue;
        const auto due = dueOf(participantClock(round, participant), attempt.rules);
        if (!due || attempt.day() <= *due)
            names.append(participant.department);
    }
    return names;
}

/// What a conversion starts from (rulebook 2.4).
CaseKind kindBefore(Conversion conversion)
{
    switch (conversion) {
    case Conversion::InstantToPromised:
        return CaseKind::Instant;
    case Conversion::PromisedToJoint:
    case Conversion::PromisedToForward:
        return CaseKind::Promised;
    case Conversion::JointToPromised:
        return CaseKind::Joint;
    }
    Q_UNREACHABLE();
}

} // namespace

Objections objectionsTo(const OpinionsAsked& act, const Attempt& attempt)
{
    Objections objections;
    if (kindOf(attempt.c, attempt.rules.item) != CaseKind::Joint)
        objections.push_back({Code::NotJoint, {}});
    demand(act.question, Code::ContentMissing, objections);
    if (act.participants.empty())
        objections.push_back({Code::ParticipantsMissing, {}});
    const auto latest = latestOpinionDay(attempt);
    std::set<QString> asked{attempt.rules.item.departmentCode};
    for (const AskedParticipant& participant : act.participants) {
        if (!asked.insert(participant.departmentCode).second)
            objections.push_back({Code::ParticipantTwice, participant.department});
        checkParticipant(participant, attempt, latest, objections);
    }
    for (const int number : act.sharedPapers) {
        if (paperAt(attempt.c, number) == nullptr)
            objections.push_back({Code::UnknownPaper, QString::number(number)});
    }
    return objections;
}

Objections objectionsTo(const OpinionGiven& act, const Attempt& attempt)
{
    Objections objections;
    const OpinionRound* round = attempt.c.openRound();
    const auto asked = [&](const AskedParticipant& participant) {
        return participant.departmentCode == act.departmentCode;
    };
    if (round == nullptr || std::ranges::none_of(round->asked.what.participants, asked))
        objections.push_back({Code::ParticipantUnknown, act.departmentCode});
    else if (round->opinionOf(act.departmentCode) != nullptr)
        objections.push_back({Code::OpinionGivenAlready, act.departmentCode});
    if (act.answer == OpinionAnswer::PassUp)
        demand(act.passTo, Code::SuperiorMissing, objections);
    return objections;
}

Objections objectionsTo(const OpinionsClosed&, const Attempt& attempt)
{
    Objections objections;
    const OpinionRound* round = attempt.c.openRound();
    if (round == nullptr)
        objections.push_back({Code::ParticipantsMissing, {}});
    else if (const QStringList open = stillWithinTerm(*round, attempt); !open.isEmpty())
        objections.push_back({Code::OpinionsOpen, open.join(u'、')});
    return objections;
}

Objections objectionsTo(const Reclassified& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    demand(act.reason, Code::ReasonMissing, objections);
    const CaseKind kind = kindOf(c, rules.item);
    if (kind != kindBefore(act.conversion))
        objections.push_back({Code::ConversionNotAllowed, catalogue::toText(kind)});
    if (act.conversion == Conversion::InstantToPromised && !rules.item.fallbackPromised)
        objections.push_back({Code::FallbackMissing, rules.item.name});
    if (act.conversion == Conversion::PromisedToJoint)
        demand(act.approver, Code::ApprovalIncomplete, objections);
    if (act.conversion == Conversion::PromisedToForward && !rules.item.forward)
        objections.push_back({Code::DecidedHere, rules.item.name});
    if (act.conversion == Conversion::JointToPromised && c.openRound() != nullptr)
        objections.push_back({Code::OpinionsOpen, c.openRound()->silent().join(u'、')});
    return objections;
}

} // namespace yichuang::cases
