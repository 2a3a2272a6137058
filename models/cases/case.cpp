// SPDX-License-Identifier: Apache-2.0
#include "models/cases/case.h"

#include <algorithm>

namespace yichuang::cases {

using catalogue::CaseKind;

const Act<OpinionGiven>* OpinionRound::opinionOf(const QString& departmentCode) const
{
    const auto found = std::ranges::find_if(given, [&departmentCode](const Act<OpinionGiven>& act) {
        return act.what.departmentCode == departmentCode;
    });
    return found == given.end() ? nullptr : &*found;
}

QStringList OpinionRound::silent() const
{
    QStringList departments;
    for (const AskedParticipant& participant : asked.what.participants) {
        if (opinionOf(participant.departmentCode) == nullptr)
            departments.append(participant.departmentCode);
    }
    return departments;
}

QString Decision::documentNumber() const
{
    if (granted)
        return granted->documentNumber;
    if (refused)
        return refused->documentNumber;
    return superior ? superior->documentNumber : QString{};
}

bool Case::hasOpenStop() const { return std::ranges::any_of(stops, &StopOnCase::isOpen); }

const OpinionRound* Case::openRound() const
{
    return !rounds.empty() && !rounds.back().closed ? &rounds.back() : nullptr;
}

bool Case::isConverted(Conversion conversion) const
{
    return std::ranges::any_of(conversions,
        [conversion](const Act<Reclassified>& act) { return act.what.conversion == conversion; });
}

QString Case::yieldsTo() const
{
    const auto found = std::ranges::find(
        twins, std::optional{ConflictChoice::OtherStands}, &TwinOnCase::decided);
    return found == twins.end() ? QString{} : found->other.number;
}

const Act<Sealed>* Case::sealingOf(QStringView document) const
{
    const auto counts = [&](const Act<Sealed>& act) {
        return act.what.document == document
            && std::ranges::none_of(spoiled, [&act](const Act<SealSpoiled>& void_) {
                   return void_.what.impression == act.what.impression
                       && void_.what.document == act.what.document;
               });
    };
    const auto found = std::find_if(sealings.rbegin(), sealings.rend(), counts);
    return found == sealings.rend() ? nullptr : &*found;
}

const PaperOnFile* paperAt(const Case& c, int number)
{
    const auto found = std::ranges::find_if(
        c.papers, [number](const PaperOnFile& paper) { return paper.entry.number == number; });
    return found == c.papers.end() ? nullptr : &*found;
}

catalogue::Node nodeOf(const Place& place)
{
    return {place.code, place.name, catalogue::levelOfPlace(place.code)};
}

CaseKind kindOf(const Case& c, const catalogue::Item& item)
{
    CaseKind kind = catalogue::label(item, nodeOf(c.received.place));
    for (const Act<Reclassified>& act : c.conversions) {
        switch (act.what.conversion) {
        case Conversion::InstantToPromised:
        case Conversion::JointToPromised:
            kind = CaseKind::Promised;
            break;
        case Conversion::PromisedToJoint:
            kind = CaseKind::Joint;
            break;
        case Conversion::PromisedToForward:
            kind = CaseKind::Forward;
            break;
        }
    }
    return kind;
}

std::optional<WorkingDays> promisedDays(const Case& c, const catalogue::Item& item)
{
    if (c.isConverted(Conversion::InstantToPromised) && item.fallbackPromised)
        return item.fallbackPromised;
    return item.promised;
}

bool conflicts(const Case& c, const CaseEvent& event)
{
    return !onlyAdds(event.payload) && event.baseVersion < c.decidedVersion;
}

} // namespace yichuang::cases
