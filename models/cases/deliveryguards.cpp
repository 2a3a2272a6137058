// SPDX-License-Identifier: Apache-2.0
#include "models/cases/exitfacts.h"
#include "models/cases/guards.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Code = Objection::Code;

bool isCertificateItem(const catalogue::Item& item)
{
    return item.result.kind == catalogue::ResultKind::Certificate;
}

/// Only amounts of the catalogue with their basis (rulebook 3.9).
bool isInCatalogue(const FeeLine& line, const catalogue::Fee& fee)
{
    return fee.charged && std::ranges::any_of(fee.standards, [&](const auto& standard) {
        return standard.name == line.name && standard.amountFen == line.amountFen
            && standard.unit == line.unit;
    });
}

void checkReceiver(const Delivered& act, const Attempt& attempt, Objections& objections)
{
    const Applicant& applicant = attempt.c.received.applicant;
    const bool mail = act.way == DeliveryWay::Mail || act.way == DeliveryWay::Electronic;
    if (!mail && (act.receiver.name.trimmed().isEmpty() || act.receiver.number.trimmed().isEmpty()))
        objections.push_back({Code::ReceiverUnidentified, act.receiver.name});
    const bool self = act.relation.trimmed().isEmpty()
        && (act.receiver.name == applicant.name || act.receiver.name == applicant.person.name);
    if (act.way == DeliveryWay::PickUp && !self && !act.powerOfAttorney)
        objections.push_back({Code::PowerOfAttorneyMissing, act.receiver.name});
}

/// What proves the delivery depends on the way (rulebook 3.9).
void checkProof(const Delivered& act, const Attempt& attempt, Objections& objections)
{
    bool proven = false;
    switch (act.way) {
    case DeliveryWay::PickUp:
        proven = act.receiverSigned;
        break;
    case DeliveryWay::Mail:
        proven = attempt.c.dispatched && act.returnSlipOn
            && *act.returnSlipOn >= attempt.c.dispatched->day()
            && *act.returnSlipOn <= attempt.day();
        break;
    case DeliveryWay::Village:
        proven = act.receiverSigned && !act.listNumber.trimmed().isEmpty();
        break;
    case DeliveryWay::Electronic:
        proven = true; // the platform's own record
        break;
    }
    if (!proven)
        objections.push_back({Code::DeliveryUnproven, toText(act.way)});
}

bool isFinished(Contact contact, const Case& c)
{
    switch (contact) {
    case Contact::Receipt:
        return true;
    case Contact::Answer:
        return c.acceptedAt.has_value() || c.notice.has_value() || c.ending.has_value();
    case Contact::Result:
        return c.delivered.has_value() || c.ending.has_value();
    }
    Q_UNREACHABLE();
}

} // namespace

qint64 totalFen(const std::vector<FeeLine>& lines)
{
    qint64 total = 0;
    for (const FeeLine& line : lines)
        total += line.amountFen * line.quantity;
    return total;
}

Objections objectionsTo(const FeeOrdered& act, const Attempt& attempt)
{
    Objections objections;
    for (const FeeLine& line : act.lines) {
        if (!isInCatalogue(line, attempt.rules.item.fee))
            objections.push_back({Code::FeeNotInCatalogue, line.name});
    }
    if (act.lines.empty())
        objections.push_back({Code::FeeNotOrdered, {}});
    return objections;
}

Objections objectionsTo(const FeePaid& act, const Attempt& attempt)
{
    Objections objections;
    const bool waived = !act.waivedBy.trimmed().isEmpty();
    if (!attempt.c.feeOrdered)
        objections.push_back({Code::FeeNotOrdered, {}});
    if (waived)
        demand(act.waiverApprovedBy, Code::WaiverIncomplete, objections);
    else if (act.receiptNumber.trimmed().isEmpty() || !act.paidOn)
        objections.push_back({Code::ReceiptNumberMissing, {}});
    return objections;
}

Objections objectionsTo(const Certified& act, const Attempt& attempt)
{
    Objections objections;
    if (!isCertificateItem(attempt.rules.item))
        objections.push_back({Code::CertificateNotNeeded, attempt.rules.item.result.name});
    if (act.certificate.trimmed().isEmpty() || act.number.trimmed().isEmpty())
        objections.push_back({Code::CertificateMissing, attempt.rules.item.result.name});
    return objections;
}

Objections objectionsTo(const Ready& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    if (c.state == CaseState::Granted && needsCertificate(c, rules.item))
        objections.push_back({Code::CertificateMissing, rules.item.result.name});
    if (c.state != CaseState::HandedIn)
        return objections;
    demand(act.result, Code::ChildResultMissing, objections);
    demand(act.childNumber, Code::ChildResultMissing, objections);
    if (rules.circumstances == nullptr)
        return objections;
    const auto& children = rules.circumstances->children;
    const auto child = std::ranges::find(children, act.childNumber, &ChildCase::number);
    const bool here = child != children.end()
        && (child->state == CaseState::Delivered || isEnded(child->state));
    if (!here)
        objections.push_back({Code::ChildResultMissing, act.childNumber});
    return objections;
}

Objections objectionsTo(const Dispatched& act, const Attempt&)
{
    Objections objections;
    if (act.trackingNumber.trimmed().isEmpty() || act.address.trimmed().isEmpty())
        objections.push_back({Code::DeliveryUnproven, toText(DeliveryWay::Mail)});
    return objections;
}

Objections objectionsTo(const Delivered& act, const Attempt& attempt)
{
    const auto& [c, event, rules] = attempt;
    Objections objections;
    if (event.actor.role == Role::Proxy && !isVillageCollection(c, rules))
        objections.push_back({Code::ProxyMayOnlyCollect, c.received.place.name});
    checkReceiver(act, attempt, objections);
    checkProof(act, attempt, objections);
    if (act.documents.isEmpty())
        objections.push_back({Code::DocumentsMissing, {}});
    if (isOwed(feeStandingOf(c, rules.item)))
        objections.push_back({Code::FeeUnpaid, {}});
    return objections;
}

Objections objectionsTo(const Closed&, const Attempt& attempt)
{
    Objections objections;
    if (attempt.rules.circumstances == nullptr)
        return objections;
    QStringList open;
    for (const ChildCase& child : attempt.rules.circumstances->children) {
        if (isBeforeDecision(child.state))
            open.append(child.number);
    }
    if (!open.isEmpty())
        objections.push_back({Code::ChildrenOpen, open.join(u'、')});
    return objections;
}

Objections objectionsTo(const Evaluated& act, const Attempt& attempt)
{
    Objections objections;
    if (!isFinished(act.contact, attempt.c))
        objections.push_back({Code::ContactUnfinished, toText(act.contact)});
    const bool given = std::ranges::any_of(attempt.c.evaluations, [&](const auto& earlier) {
        return earlier.what.contact == act.contact && earlier.what.level > 0;
    });
    if (given)
        objections.push_back({Code::EvaluatedAlready, toText(act.contact)});
    return objections;
}

Objections objectionsTo(const Archived& act, const Attempt&)
{
    Objections objections;
    if (!act.failedChecks.isEmpty() || act.documents < 1)
        objections.push_back({Code::ArchiveCheckFailed, act.failedChecks.join(u'、')});
    demand(act.retention, Code::ArchiveCheckFailed, objections);
    return objections;
}

} // namespace yichuang::cases
