// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

enum class Standing {
    Belongs,
    NoneYet, ///< the case has no such document
    OtherSeal ///< takes the organ's official seal, or none (rulebook 7.2)
};

Standing standingIf(bool belongs) { return belongs ? Standing::Belongs : Standing::NoneYet; }

/// Acceptance, its refusals and the decisions in the hall; never forwarding or revocation.
Standing standingOf(QStringView document, const Case& c)
{
    if (document == u"D02")
        return standingIf(c.notice.has_value());
    if (document == u"D03")
        return standingIf(c.acceptedOn.has_value());
    if (document == u"D04")
        return standingIf(c.state == CaseState::NotRequired);
    if (document == u"D05")
        return standingIf(c.state == CaseState::NotAccepted);
    if (document == u"D06b")
        return standingIf(c.tolerance.has_value());
    if (document == u"D07")
        return standingIf(std::ranges::any_of(
            c.stops, [](const StopOnCase& stop) { return stop.approved.has_value(); }));
    if (document == u"D12")
        return standingIf(c.decision && c.decision->granted);
    if (document == u"D13")
        return standingIf(c.decision && c.decision->refused);
    if (document == u"D14")
        return standingIf(c.state == CaseState::Lapsed || c.state == CaseState::Terminated);
    return Standing::OtherSeal;
}

} // namespace

/// A register entry exists only for a document of the case, and one document bears one seal
/// (rulebook 7.2).
Objections objectionsTo(const Sealed& act, const Attempt& attempt)
{
    Objections objections;
    const Standing standing = standingOf(act.document, attempt.c);
    if (standing == Standing::OtherSeal)
        objections.push_back({Code::SealNotAllowed, act.document});
    if (standing == Standing::NoneYet)
        objections.push_back({Code::NothingToSeal, act.document});
    if (attempt.c.sealingOf(act.document) != nullptr)
        objections.push_back({Code::SealedAlready, act.document});
    demand(act.documentNumber, Code::DocumentNumberMissing, objections);
    return objections;
}

Objections objectionsTo(const SealSpoiled& act, const Attempt& attempt)
{
    Objections objections;
    const Act<Sealed>* sealing = attempt.c.sealingOf(act.document);
    if (sealing == nullptr || sealing->what.impression != act.impression)
        objections.push_back({Code::NotSealed, act.document});
    demand(act.reason, Code::ReasonMissing, objections);
    return objections;
}

} // namespace yichuang::cases
