// SPDX-License-Identifier: Apache-2.0
#include "models/cases/caseterms.h"
#include "models/cases/guards.h"
#include "models/cases/renewal.h"
#include "models/deadline/duedate.h"
#include "models/identity/casenumber.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

/// What both decisions need: another person than the reviewer, an opinion, no running procedure,
/// and the hearing rights where the item names a hearing.
void checkDecision(
    const QString& opinion, HearingRight hearing, const Attempt& attempt, Objections& objections)
{
    const auto& [c, event, rules] = attempt;
    if (!c.review)
        objections.push_back({Code::OpinionMissing, {}});
    else
        keepApart(c.review->by, c.review->deputyFor, attempt, objections);
    demand(opinion, Code::OpinionMissing, objections);
    for (const StopOnCase& stop : c.stops) {
        if (stop.isOpen())
            objections.push_back({Code::StopOpen, catalogue::toText(stop.requested.what.kind)});
    }
    const bool wantsHearing
        = std::ranges::find(rules.item.specialProcedures, catalogue::ProcedureKind::Hearing,
              &catalogue::SpecialProcedure::kind)
        != rules.item.specialProcedures.end();
    if (wantsHearing && hearing == HearingRight::NotRequired)
        objections.push_back({Code::HearingOpen, {}});
}

/// The promised papers did not come: only after the promised term (rulebook 3.6).
void checkBrokenTolerance(const Attempt& attempt, Objections& objections)
{
    const auto clock = toleranceClock(attempt.c, attempt.rules);
    if (!clock || !attempt.c.isToleranceOpen()) {
        objections.push_back({Code::NothingTolerated, {}});
        return;
    }
    const auto due = deadline::dueDay(
        clock->facts.term, *clock->facts.facts, attempt.rules.calendar, attempt.rules.policy);
    if (due && *due && attempt.day() <= **due)
        objections.push_back({Code::ToleranceRunning, yichuang::toText(**due)});
}

} // namespace

Objections objectionsTo(const Granted& act, const Attempt& attempt)
{
    Objections objections;
    checkDecision(act.opinion, act.hearing, attempt, objections);
    if (attempt.c.isToleranceOpen()) {
        for (const ToleratedPaper& paper : attempt.c.tolerance->what.papers)
            objections.push_back({Code::ToleranceOpen, paperName(attempt.rules.item, paper.paper)});
    }
    demand(act.content, Code::ContentMissing, objections);
    demand(act.legalBasis, Code::LegalBasisMissing, objections);
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    return objections;
}

Objections objectionsTo(const Refused& act, const Attempt& attempt)
{
    Objections objections;
    const auto renewal = renewalOf(attempt.c, attempt.rules, attempt.day());
    if (renewal && renewal->deemedFrom)
        objections.push_back({Code::DeemedRenewed, yichuang::toText(renewal->licenceEndsOn)});
    checkDecision(act.opinion, act.hearing, attempt, objections);
    demand(act.facts, Code::FactsMissing, objections);
    demand(act.reasons, Code::ReasonMissing, objections);
    demand(act.legalBasis, Code::LegalBasisMissing, objections);
    if (act.reconsideration.trimmed().isEmpty() || act.lawsuit.trimmed().isEmpty())
        objections.push_back({Code::RemediesMissing, {}});
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    return objections;
}

Objections objectionsTo(const Terminated& act, const Attempt& attempt)
{
    Objections objections;
    demand(act.facts, Code::FactsMissing, objections);
    const bool person = attempt.c.received.applicant.kind == ApplicantKind::Person;
    const bool wrongKind = (act.ground == TerminationGround::OrganisationEnded && person)
        || (act.ground == TerminationGround::PersonGone
            && attempt.c.received.applicant.kind == ApplicantKind::Organisation);
    if (wrongKind)
        objections.push_back(
            {Code::ApplicantKindNotServed, toText(attempt.c.received.applicant.kind)});
    if (act.ground == TerminationGround::ToleranceBroken)
        checkBrokenTolerance(attempt, objections);
    return objections;
}

Objections objectionsTo(const Voided& act, const Attempt& attempt)
{
    Objections objections;
    demand(act.explanation, Code::ReasonMissing, objections);
    if (act.requestedBy.trimmed().isEmpty()
        || tookPart(act.requestedBy, attempt.event.actor, attempt.event.deputyFor))
        objections.push_back({Code::SamePerson, attempt.event.actor.name});
    if (act.reason == VoidReason::DoubleEntry)
        demand(act.otherNumber, Code::OtherNumberMissing, objections);
    return objections;
}

/// What the platform alone can know it alone notes.
Objections objectionsTo(const Noted& act, const Attempt& attempt)
{
    const bool platforms = act.kind == NoteKind::TwinFound || act.kind == NoteKind::NumberReissued;
    if (platforms && attempt.event.actor.role != Role::System)
        return {{Code::WrongRole, toText(attempt.event.actor.role)}};
    if (act.kind == NoteKind::NumberReissued && !identity::parseCaseNumber(act.number))
        return {{Code::NumberInvalid, act.number}};
    return {};
}
Objections objectionsTo(const Printed&, const Attempt&) { return {}; }
Objections objectionsTo(const DeadlineMoved&, const Attempt&) { return {}; }

} // namespace yichuang::cases
