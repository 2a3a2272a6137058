// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"

#include <algorithm>
#include <set>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

/// The complete file goes up: nothing promised for later, nothing running (rulebook 2.2, A35).
void checkComplete(const Attempt& attempt, Objections& objections)
{
    const Case& c = attempt.c;
    if (c.isToleranceOpen())
        objections.push_back({Code::ToleranceOpen, {}});
    for (const StopOnCase& stop : c.stops) {
        if (stop.isOpen())
            objections.push_back({Code::StopOpen, catalogue::toText(stop.requested.what.kind)});
    }
}

} // namespace

Objections objectionsTo(const ReviewAssigned& act, const Attempt&)
{
    Objections objections;
    demand(act.person, Code::NameMissing, objections);
    demand(act.name, Code::NameMissing, objections);
    return objections;
}

Objections objectionsTo(const Reviewed& act, const Attempt& attempt)
{
    Objections objections;
    demand(act.facts, Code::FactsMissing, objections);
    demand(act.grounds, Code::OpinionMissing, objections);
    for (const PaperOnFile& paper : attempt.c.papers) {
        const bool checked
            = std::ranges::find(act.papersChecked, paper.entry.number) != act.papersChecked.end();
        if (paper.entry.state == PaperState::Present && !checked)
            objections.push_back(
                {Code::PaperNotChecked, paperName(attempt.rules.item, paper.entry.number)});
    }
    const std::set<QString> onSite(act.siteCheckBy.begin(), act.siteCheckBy.end());
    if (onSite.size() == 1)
        objections.push_back({Code::SiteCheckAlone, *onSite.begin()});
    return objections;
}

Objections objectionsTo(const Returned& act, const Attempt&)
{
    Objections objections;
    demand(act.reason, Code::ReasonMissing, objections);
    return objections;
}

Objections objectionsTo(const Forwarded& act, const Attempt& attempt)
{
    Objections objections;
    if (!attempt.c.review)
        objections.push_back({Code::FirstOpinionMissing, {}});
    else
        keepApart(attempt.c.review->by, attempt.c.review->deputyFor, attempt, objections);
    demand(act.superior, Code::SuperiorMissing, objections);
    demand(act.opinion, Code::OpinionMissing, objections);
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    if (act.pages < 1)
        objections.push_back({Code::DocumentsMissing, {}});
    checkComplete(attempt, objections);
    return objections;
}

Objections objectionsTo(const SuperiorDecided& act, const Attempt& attempt)
{
    Objections objections;
    demand(act.superior, Code::SuperiorMissing, objections);
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    const bool tooEarly = attempt.c.forwarded && act.decidedOn < attempt.c.forwarded->day();
    if (tooEarly || act.decidedOn > attempt.day())
        objections.push_back({Code::BeforeEarlier, yichuang::toText(act.decidedOn)});
    if (act.decision == Proposal::Refuse)
        demand(act.reasons, Code::ReasonMissing, objections);
    return objections;
}

} // namespace yichuang::cases
