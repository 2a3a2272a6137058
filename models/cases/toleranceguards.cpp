// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

const catalogue::Paper* paperOf(const catalogue::Item& item, int number)
{
    return number >= 1 && number <= static_cast<int>(item.papers.size())
        ? &item.papers[static_cast<std::size_t>(number) - 1]
        : nullptr;
}

bool isTolerated(const AcceptedWithTolerance& act, int number)
{
    return std::ranges::find(act.papers, number, &ToleratedPaper::paper) != act.papers.end();
}

/// Main papers prove the basic conditions: they can never be missing (rulebook 3.6).
void checkPapers(const AcceptedWithTolerance& act, const Attempt& attempt, Objections& objections)
{
    const catalogue::Item& item = attempt.rules.item;
    if (act.papers.empty())
        objections.push_back({Code::NothingTolerated, {}});
    for (const ToleratedPaper& tolerated : act.papers) {
        const catalogue::Paper* paper = paperOf(item, tolerated.paper);
        const PaperOnFile* onFile = paperAt(attempt.c, tolerated.paper);
        if (paper == nullptr)
            objections.push_back({Code::UnknownPaper, QString::number(tolerated.paper)});
        else if (paper->main || !paper->isTolerable())
            objections.push_back({Code::NotTolerable, paper->name});
        else if (onFile != nullptr && onFile->entry.state == PaperState::Present)
            objections.push_back({Code::NothingTolerated, paper->name});
    }
    for (const PaperOnFile& onFile : attempt.c.papers) {
        const catalogue::Paper* paper = paperOf(item, onFile.entry.number);
        const bool wanted = paper != nullptr
            && (paper->main || paper->necessity == catalogue::Necessity::Required);
        if (wanted && onFile.entry.state != PaperState::Present
            && !isTolerated(act, onFile.entry.number))
            objections.push_back({Code::PaperMissing, paper->name});
    }
}

/// Not longer than the shortest the list allows, nor than the promise.
int longestTerm(const AcceptedWithTolerance& act, const catalogue::Item& item)
{
    int longest = item.promised ? item.promised->count() : deadline::longestTerm;
    for (const ToleratedPaper& tolerated : act.papers) {
        const catalogue::Paper* paper = paperOf(item, tolerated.paper);
        if (paper != nullptr && paper->tolerableDays)
            longest = std::min(longest, paper->tolerableDays->count());
    }
    return longest;
}

} // namespace

Objections objectionsTo(const AcceptedWithTolerance& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    if (isVillageCollection(c, rules))
        objections.push_back({Code::ProxyMayOnlyCollect, c.received.place.name});
    else if (rules.frontMode == FrontMode::FrontReceives && event.actor.role == Role::FrontClerk)
        objections.push_back({Code::NotAuthorisedHere, rules.item.department});
    if (attempt.day() > answerDueDay(c, rules))
        objections.push_back({Code::AnswerLate, yichuang::toText(answerDueDay(c, rules))});
    checkPapers(act, attempt, objections);
    const int longest = longestTerm(act, rules.item);
    if (act.days.count() < 1 || act.days.count() > longest)
        objections.push_back({Code::ToleranceTermTooLong, QString::number(longest)});
    demand(act.signedBy, Code::PromiseUnsigned, objections);
    const Applicant& applicant = c.received.applicant;
    const bool bySelf = act.signedBy == applicant.name || act.signedBy == applicant.person.name;
    if (!act.signedBy.isEmpty() && !bySelf && !act.powerOfAttorney)
        objections.push_back({Code::PowerOfAttorneyMissing, act.signedBy});
    if (rules.circumstances != nullptr && rules.circumstances->onBrokenPromiseList)
        objections.push_back({Code::BrokenPromise, applicant.name});
    return objections;
}

Objections objectionsTo(const ToleranceClosed&, const Attempt& attempt)
{
    const Case& c = attempt.c;
    Objections objections;
    if (!c.isToleranceOpen()) {
        objections.push_back({Code::NothingTolerated, {}});
        return objections;
    }
    for (const ToleratedPaper& tolerated : c.tolerance->what.papers) {
        const PaperOnFile* paper = paperAt(c, tolerated.paper);
        if (paper == nullptr || paper->entry.state != PaperState::Present)
            objections.push_back(
                {Code::ToleranceOpen, paperName(attempt.rules.item, tolerated.paper)});
    }
    return objections;
}

} // namespace yichuang::cases
