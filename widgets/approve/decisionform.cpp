// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/decisionform.h"

#include "models/desk/itemsentences.h"

#include <algorithm>

namespace yichuang::approve {

using cases::Proposal;

DecisionForm DecisionForm::of(
    const desk::CaseFile& file, const desk::Seat& seat, const builtin::Wording& wording)
{
    DecisionForm form;
    const catalogue::Item& item = file.item;
    form.content = item.result.name.isEmpty() ? item.name : item.result.name;
    form.validity = item.result.validity;
    form.legalBasis = desk::citation(item);
    if (file.c.review && file.c.review->what.proposal == Proposal::Refuse) {
        form.facts = file.c.review->what.facts;
        form.reasons = file.c.review->what.grounds;
    }
    if (!seat.hall.reconsiderationOrgan.isEmpty())
        form.reconsideration = wording.reconsideration.arg(seat.hall.reconsiderationOrgan);
    if (!seat.hall.court.isEmpty())
        form.lawsuit = wording.lawsuit.arg(seat.hall.court);
    return form;
}

std::optional<cases::Payload> DecisionForm::payload() const
{
    switch (choice) {
    case Choice::Grant:
        return cases::Granted{.opinion = opinion.trimmed(),
            .content = content.trimmed(),
            .conditions = conditions.trimmed(),
            .validity = validity.trimmed(),
            .legalBasis = legalBasis.trimmed(),
            .hearing = hearing,
            .documentNumber = documentNumber.trimmed()};
    case Choice::Refuse:
        return cases::Refused{.opinion = opinion.trimmed(),
            .facts = facts.trimmed(),
            .reasons = reasons.trimmed(),
            .legalBasis = legalBasis.trimmed(),
            .reconsideration = reconsideration.trimmed(),
            .lawsuit = lawsuit.trimmed(),
            .hearing = hearing,
            .documentNumber = documentNumber.trimmed()};
    case Choice::None:
    case Choice::Return:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<cases::Payload> DecisionForm::supposed() const
{
    DecisionForm whole = *this;
    for (QString* text : {&whole.opinion, &whole.facts, &whole.reasons}) {
        if (text->trimmed().isEmpty())
            *text = QStringLiteral("……");
    }
    return whole.payload();
}

std::optional<Proposal> DecisionForm::proposal() const
{
    if (choice == Choice::Grant)
        return Proposal::Grant;
    return choice == Choice::Refuse ? std::optional{Proposal::Refuse} : std::nullopt;
}

bool wantsHearing(const catalogue::Item& item)
{
    return std::ranges::find(item.specialProcedures, catalogue::ProcedureKind::Hearing,
               &catalogue::SpecialProcedure::kind)
        != item.specialProcedures.end();
}

} // namespace yichuang::approve
