// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "models/catalogue/classification.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

/// Whoever may answer the papers at this desk (rulebook 2.2, 3.1).
void checkAuthority(const Attempt& attempt, Objections& objections)
{
    const auto& [c, event, rules] = attempt;
    if (isVillageCollection(c, rules))
        objections.push_back({Code::ProxyMayOnlyCollect, c.received.place.name});
    else if (rules.frontMode == FrontMode::FrontReceives && event.actor.role == Role::FrontClerk)
        objections.push_back({Code::NotAuthorisedHere, rules.item.department});
}

void checkNotice(const Case& c, const Rules& rules, Objections& objections)
{
    for (const Deficiency& line : c.notice->notice.deficiencies) {
        const PaperOnFile* paper = paperAt(c, line.paper);
        if (paper == nullptr || paper->entry.state != PaperState::Present)
            objections.push_back({Code::ListedPaperOpen, paperName(rules.item, line.paper)});
    }
}

void checkPapers(const Case& c, const Rules& rules, Objections& objections)
{
    for (const PaperOnFile& paper : c.papers) {
        if (paper.entry.state == PaperState::Present || paper.entry.number < 1)
            continue;
        const catalogue::Paper& wanted
            = rules.item.papers[static_cast<std::size_t>(paper.entry.number) - 1];
        if (wanted.necessity != catalogue::Necessity::Required && !wanted.main)
            continue;
        objections.push_back(
            {wanted.isTolerable() ? Code::PaperTolerable : Code::PaperMissing, wanted.name});
    }
}

} // namespace

bool isVillageCollection(const Case& c, const Rules& rules)
{
    return catalogue::label(rules.item, nodeOf(c.received.place)) == catalogue::CaseKind::Proxy;
}

Objections objectionsTo(const LicenceNotRequired& act, const Attempt&)
{
    Objections objections;
    if (act.reason.trimmed().isEmpty())
        objections.push_back({Code::ReasonMissing, {}});
    return objections;
}

Objections objectionsTo(const AcceptanceRefused& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    checkAuthority(attempt, objections);
    if (beijingDay(event.occurredAt) > answerDueDay(c, rules))
        objections.push_back({Code::AnswerLate, yichuang::toText(answerDueDay(c, rules))});
    if (act.reason.trimmed().isEmpty())
        objections.push_back({Code::ReasonMissing, {}});
    if (act.legalBasis.trimmed().isEmpty())
        objections.push_back({Code::LegalBasisMissing, {}});
    if (act.competentOrgan.trimmed().isEmpty())
        objections.push_back({Code::CompetentOrganMissing, {}});
    return objections;
}

Objections objectionsTo(const CorrectedOnSpot& act, const Attempt&)
{
    Objections objections;
    if (act.correction.trimmed().isEmpty() || act.initialledBy.trimmed().isEmpty())
        objections.push_back({Code::CorrectionMissing, {}});
    return objections;
}

Objections objectionsTo(const CorrectionNoticed& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    if (isVillageCollection(c, rules))
        objections.push_back({Code::ProxyMayOnlyCollect, c.received.place.name});
    if (c.notice)
        objections.push_back({Code::SecondNotice, {}});
    if (act.deficiencies.empty())
        objections.push_back({Code::NoticeEmpty, {}});
    for (const Deficiency& line : act.deficiencies) {
        if (line.paper < 0 || line.paper > static_cast<int>(rules.item.papers.size()))
            objections.push_back({Code::UnknownPaper, QString::number(line.paper)});
        else if (line.missing.trimmed().isEmpty() || line.form.trimmed().isEmpty())
            objections.push_back({Code::NoticeLineIncomplete, paperName(rules.item, line.paper)});
    }
    if (act.deliveredAt < c.receivedAt)
        objections.push_back({Code::NoticeUndelivered, {}});
    const Day last = answerDueDay(c, rules);
    if (std::max(beijingDay(act.deliveredAt), beijingDay(event.occurredAt)) > last)
        objections.push_back({Code::AnswerLate, yichuang::toText(last)});
    return objections;
}

Objections objectionsTo(const Accepted&, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    checkAuthority(attempt, objections);
    if (event.occurredAt < c.receivedAt)
        objections.push_back({Code::BeforeEarlier, yichuang::toText(c.receiptDay())});
    if (c.notice)
        checkNotice(
            c, rules, objections); // and nothing else: no new demands after the one-time notice
    else
        checkPapers(c, rules, objections);
    return objections;
}

Objections objectionsTo(const DeemedAccepted&, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    const Day last = answerDueDay(c, rules);
    if (isVillageCollection(c, rules))
        objections.push_back({Code::ProxyMayOnlyCollect, c.received.place.name});
    if (beijingDay(event.occurredAt) <= last)
        objections.push_back({Code::AnswerNotDue, yichuang::toText(last)});
    return objections;
}

Objections objectionsTo(const Lapsed& act, const Attempt& attempt)
{
    const Case& c = attempt.c;
    const CaseEvent& event = attempt.event;
    Objections objections;
    const auto last = c.notice ? c.notice->notice.submitBy : std::nullopt;
    if (!last || beijingDay(event.occurredAt) <= *last)
        objections.push_back({Code::TermRunning, last ? yichuang::toText(*last) : QString{}});
    if (!act.remindedOn)
        objections.push_back({Code::ReminderMissing, {}});
    if (act.papersReturnedTo.trimmed().isEmpty())
        objections.push_back({Code::ReceiverMissing, {}});
    return objections;
}

Objections objectionsTo(const HandedIn& act, const Attempt& attempt)
{
    const Case& c = attempt.c;
    const Rules& rules = attempt.rules;
    Objections objections;
    if (!isVillageCollection(c, rules))
        objections.push_back({Code::WrongState, toText(c.state)});
    if (act.receiver.trimmed().isEmpty())
        objections.push_back({Code::ReceiverMissing, {}});
    if (!act.signedByProxy || !act.signedByReceiver)
        objections.push_back({Code::HandOverUnsigned, act.listNumber});
    return objections;
}

Objections objectionsTo(const Withdrawn& act, const Attempt&)
{
    Objections objections;
    if (!act.requestSigned)
        objections.push_back({Code::RequestUnsigned, {}});
    return objections;
}

} // namespace yichuang::cases
