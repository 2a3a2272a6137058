// SPDX-License-Identifier: Apache-2.0
#include "models/desk/paperwork.h"

#include "models/desk/numbering.h"
#include "models/desk/papercontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::DocumentContent;
using documents::DocumentKind;

/// What every document of a case says.
DocumentContent commonContent(
    const CaseFile& file, DocumentKind kind, const Seat& seat, Instant now)
{
    const cases::Received& received = file.c.received;
    DocumentContent content{.kind = kind,
        .documentNumber = numberGiven(file, kind),
        .caseNumber = received.number,
        .queryCode = received.queryCode,
        .itemName = received.itemName,
        .itemCode = received.itemCode,
        .organ = file.organ,
        .issueDate = beijingDay(now),
        .contact = seat.place.name + seat.window
            + (seat.telephone.isEmpty() ? QString() : QString(u"，"_s + seat.telephone)),
        .clerk = seat.name};
    content.licence = file.item.type == catalogue::ItemType::Licence;
    content.village = file.classification.kind == catalogue::CaseKind::Proxy;
    content.offline = !file.isConfirmed();
    content.values = {{u"applicant"_s, received.applicant.name},
        {u"applicantNumber"_s, applicantNumber(received.applicant)},
        {u"receivedOn"_s, chineseDay(file.c.receivedAt)}};
    return content;
}

Filled fill(PaperContext& context)
{
    switch (context.content.kind) {
    case DocumentKind::InformationSheet:
        return context.without(PaperObstacle::BelongsToNoCase);
    case DocumentKind::Receipt:
        return fillReceipt(context);
    case DocumentKind::CorrectionNotice:
        return fillCorrection(context);
    case DocumentKind::AcceptanceNotice:
        return fillAcceptance(context);
    case DocumentKind::NotRequiredNotice:
        return fillNotRequired(context);
    case DocumentKind::NotAcceptedNotice:
        return fillNotAccepted(context);
    case DocumentKind::EndNotice:
        return context.file.c.state == cases::CaseState::Terminated ? fillTermination(context)
                                                                    : fillEnd(context);
    case DocumentKind::WithdrawalRequest:
        return fillWithdrawal(context);
    case DocumentKind::HandOverList:
        return fillHandOver(context);
    case DocumentKind::TolerancePromise:
    case DocumentKind::ToleranceNotice:
        return fillTolerance(context);
    case DocumentKind::SpecialProcedureNotice:
        return fillStop(context);
    case DocumentKind::ExtensionNotice:
        return fillExtension(context);
    case DocumentKind::JointRequest:
        return fillJointRequest(context);
    case DocumentKind::JointOpinion:
        return fillJointOpinion(context);
    case DocumentKind::ForwardingLetter:
    case DocumentKind::FileList:
    case DocumentKind::ForwardingNote:
        return fillForwarding(context);
    case DocumentKind::ApprovalSheet:
        return fillApproval(context);
    case DocumentKind::Grant:
        return fillGrant(context);
    case DocumentKind::Refusal:
        return fillRefusal(context);
    case DocumentKind::DeliveryRecord:
        return fillDelivery(context);
    case DocumentKind::PaymentOrder:
        return fillPayment(context);
    case DocumentKind::ResultHandOverList:
        return fillResultHandOver(context);
    case DocumentKind::HearingRights:
    case DocumentKind::HearingNotice:
    case DocumentKind::HearingAnnouncement:
    case DocumentKind::HearingRecord:
        return fillHearing(context);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<DocumentKind> papersOf(const CaseFile& file)
{
    std::vector<DocumentKind> kinds{DocumentKind::Receipt};
    if (file.c.notice)
        kinds.push_back(DocumentKind::CorrectionNotice);
    if (file.c.acceptedOn)
        kinds.push_back(DocumentKind::AcceptanceNotice);
    if (file.c.state == cases::CaseState::NotRequired)
        kinds.push_back(DocumentKind::NotRequiredNotice);
    if (file.c.state == cases::CaseState::NotAccepted)
        kinds.push_back(DocumentKind::NotAcceptedNotice);
    if (file.c.state == cases::CaseState::Lapsed)
        kinds.push_back(DocumentKind::EndNotice);
    const cases::Case& c = file.c;
    const auto addIf = [&kinds](bool there, std::initializer_list<DocumentKind> more) {
        if (there)
            kinds.insert(kinds.end(), more);
    };
    addIf(c.tolerance.has_value(), {DocumentKind::TolerancePromise, DocumentKind::ToleranceNotice});
    addIf(std::ranges::any_of(c.stops, [](const auto& stop) { return stop.approved.has_value(); }),
        {DocumentKind::SpecialProcedureNotice});
    addIf(!c.extensions.empty(), {DocumentKind::ExtensionNotice});
    addIf(!c.rounds.empty(), {DocumentKind::JointRequest});
    addIf(!c.rounds.empty() && !c.rounds.back().given.empty(), {DocumentKind::JointOpinion});
    addIf(c.forwarded.has_value(),
        {DocumentKind::ForwardingLetter, DocumentKind::FileList, DocumentKind::ForwardingNote});
    addIf(c.review.has_value(), {DocumentKind::ApprovalSheet});
    addIf(c.decision && c.decision->granted, {DocumentKind::Grant});
    addIf(c.decision && c.decision->refused, {DocumentKind::Refusal});
    addIf(c.state == cases::CaseState::Terminated, {DocumentKind::EndNotice});
    addIf(c.ready || c.delivered || c.dispatched, {DocumentKind::DeliveryRecord});
    addIf(c.feeOrdered.has_value(), {DocumentKind::PaymentOrder});
    addIf(c.ready && (!c.received.parentNumber.isEmpty() || c.handedIn),
        {DocumentKind::ResultHandOverList});
    if (cases::isBeforeDecision(file.c.state) || file.c.state == cases::CaseState::Withdrawn)
        kinds.push_back(DocumentKind::WithdrawalRequest);
    if (file.classification.kind == catalogue::CaseKind::Proxy)
        kinds.push_back(DocumentKind::HandOverList);
    return kinds;
}

Paper paperFor(const CaseFile& file, DocumentKind kind, const Seat& seat, const cases::Rules& rules,
    Instant now, const GivenValues& given)
{
    DocumentContent content = commonContent(file, kind, seat, now);
    PaperContext context{file, seat, rules, given, content};
    return fill(context).map([&] { return content; });
}

} // namespace yichuang::desk
