// SPDX-License-Identifier: Apache-2.0
#include "models/cases/caseterms.h"
#include "models/cases/guards.h"
#include "models/deadline/duedate.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;
using catalogue::ProcedureKind;
using deadline::LedgerFact;

/// The closed list of License Law 45, or what the item's own law lets stop the clock
/// (rulebook 1.6).
bool stopsTheClock(ProcedureKind kind, const catalogue::Item& item)
{
    if (kind <= ProcedureKind::ExpertReview)
        return true;
    return std::ranges::any_of(
        item.specialProcedures, [kind](const catalogue::SpecialProcedure& procedure) {
            return procedure.kind == kind && !procedure.countsInLimit
                && !procedure.stopBasis.isEmpty();
        });
}

/// What the count itself says to a further stop or extension: the same judgement that later moves
/// the date or leaves it.
struct Verdict
{
    LedgerFact::Refusal refusal{LedgerFact::Refusal::None};
    std::optional<Day> due; ///< in force without it
};

Verdict verdictOn(
    const CaseClock& clock, const Rules& rules, LedgerFact::Kind refusedKind, const auto& addTo)
{
    deadline::Facts facts = *clock.facts.facts;
    Verdict verdict;
    if (const auto due = deadline::dueDay(clock.facts.term, facts, rules.calendar, rules.policy))
        verdict.due = *due;
    addTo(facts);
    const auto explanation
        = deadline::explain(clock.facts.term, facts, rules.calendar, rules.policy);
    if (!explanation)
        return verdict;
    for (const LedgerFact& fact : explanation->ledger) {
        if (fact.kind == refusedKind)
            verdict.refusal = fact.refusal; // earlier acts were allowed, so it is this one
    }
    return verdict;
}

/// C3 decides; where no law fixes a term, C2.
std::optional<CaseClock> governingClock(const Attempt& attempt)
{
    const auto statutory = statutoryClock(attempt.c, attempt.rules);
    return statutory ? statutory : promiseClock(attempt.c, attempt.rules);
}

void checkStart(const StopRequested& act, const Attempt& attempt, Objections& objections)
{
    const auto clock = governingClock(attempt);
    if (!clock)
        return;
    const Verdict verdict = verdictOn(
        *clock, attempt.rules, LedgerFact::Kind::StopRefused, [&](auto& facts) {
            facts.stops.push_back({catalogue::toText(act.kind), act.from, std::nullopt, act.told});
        });
    if (verdict.refusal != LedgerFact::Refusal::None)
        objections.push_back(
            {Code::StopOutsideTerm, verdict.due ? yichuang::toText(*verdict.due) : QString{}});
    const Day latest
        = attempt.rules.calendar.addWorkingDays(act.from, WorkingDays{1}).value_or(act.from);
    if (attempt.day() > latest && act.backdatingApprovedBy.trimmed().isEmpty())
        objections.push_back({Code::StopBackdated, yichuang::toText(act.from)});
}

const StopOnCase* stopAt(const Case& c, int number)
{
    return number >= 1 && number <= static_cast<int>(c.stops.size())
        ? &c.stops[static_cast<std::size_t>(number) - 1]
        : nullptr;
}

Code codeOf(LedgerFact::Refusal refusal)
{
    switch (refusal) {
    case LedgerFact::Refusal::NotForThisTerm:
        return Code::ExtensionNotInLaw;
    case LedgerFact::Refusal::OverLimit:
        return Code::ExtensionTooLong;
    case LedgerFact::Refusal::Second:
        return Code::SecondExtension;
    case LedgerFact::Refusal::BeforeStart:
        return Code::BeforeEarlier;
    case LedgerFact::Refusal::AfterDue:
    case LedgerFact::Refusal::None:
        return Code::ExtensionLate;
    }
    Q_UNREACHABLE();
}

void checkExtension(const Extended& act, const Attempt& attempt, Objections& objections)
{
    const auto clock = governingClock(attempt);
    if (!clock) {
        objections.push_back({Code::ExtensionNotInLaw, {}});
        return;
    }
    const Verdict verdict
        = verdictOn(*clock, attempt.rules, LedgerFact::Kind::ExtensionRefused, [&](auto& facts) {
              facts.extensions.push_back({act.days, act.approvedOn});
          });
    if (verdict.refusal == LedgerFact::Refusal::None)
        return;
    const Code code = codeOf(verdict.refusal);
    QString subject = verdict.due ? yichuang::toText(*verdict.due) : QString{};
    if (code == Code::ExtensionTooLong)
        subject = QString::number(clock->facts.term.extensionLimit);
    objections.push_back({code, subject});
}

/// Ten days are the organ's head's to give, fifteen the government's (License Law 42).
Role approverOf(const Attempt& attempt)
{
    const auto clock = statutoryClock(attempt.c, attempt.rules);
    return clock && clock->facts.term.rule == deadline::Rule::JointDecision ? Role::Government
                                                                            : Role::Head;
}

} // namespace

Objections objectionsTo(const StopRequested& act, const Attempt& attempt)
{
    Objections objections;
    if (!stopsTheClock(act.kind, attempt.rules.item))
        objections.push_back({Code::StopKindNotInLaw, catalogue::toText(act.kind)});
    demand(act.legalBasis, Code::LegalBasisMissing, objections);
    demand(act.institution, Code::StopInstitutionMissing, objections);
    demand(act.reason, Code::ReasonMissing, objections);
    if (act.told.count() < 1)
        objections.push_back({Code::StopTermMissing, {}});
    checkStart(act, attempt, objections);
    return objections;
}

Objections objectionsTo(const StopApproved& act, const Attempt& attempt)
{
    Objections objections;
    const StopOnCase* stop = stopAt(attempt.c, act.stop);
    if (stop == nullptr || stop->approved) {
        objections.push_back({Code::StopUnknown, QString::number(act.stop)});
        return objections;
    }
    keepApart(stop->requested.by, stop->requested.deputyFor, attempt, objections);
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    if (act.deliveryWay.trimmed().isEmpty() || !act.deliveredAt)
        objections.push_back({Code::NoticeUndelivered, {}});
    return objections;
}

Objections objectionsTo(const StopEnded& act, const Attempt& attempt)
{
    Objections objections;
    const StopOnCase* stop = stopAt(attempt.c, act.stop);
    if (stop == nullptr || !stop->isOpen()) {
        objections.push_back({Code::StopUnknown, QString::number(act.stop)});
        return objections;
    }
    if (act.resultOn < stop->requested.what.from || act.resultOn > attempt.day())
        objections.push_back({Code::ResultBeforeStop, yichuang::toText(act.resultOn)});
    if (act.result.trimmed().isEmpty() || act.paper.trimmed().isEmpty())
        objections.push_back({Code::ResultMissing, {}});
    return objections;
}

Objections objectionsTo(const Extended& act, const Attempt& attempt)
{
    Objections objections;
    const Role approver = approverOf(attempt);
    if (attempt.event.actor.role != approver)
        objections.push_back({Code::WrongApprover, toText(approver)});
    demand(act.reason, Code::ReasonMissing, objections);
    if (act.office.trimmed().isEmpty() || act.approvalNumber.trimmed().isEmpty())
        objections.push_back({Code::ApprovalIncomplete, {}});
    if (tookPart(act.enteredBy, attempt.event.actor, attempt.event.deputyFor))
        objections.push_back({Code::SamePerson, attempt.event.actor.name});
    if (act.approvedOn > attempt.day())
        objections.push_back({Code::BeforeEarlier, yichuang::toText(act.approvedOn)});
    checkExtension(act, attempt, objections);
    return objections;
}

} // namespace yichuang::cases
