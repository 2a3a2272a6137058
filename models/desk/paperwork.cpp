// SPDX-License-Identifier: Apache-2.0
#include "models/desk/paperwork.h"

#include "models/desk/numbering.h"
#include "models/desk/papercontext.h"

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
        return fillEnd(context);
    case DocumentKind::WithdrawalRequest:
        return fillWithdrawal(context);
    case DocumentKind::HandOverList:
        return fillHandOver(context);
    default:
        return context.without(PaperObstacle::NotAccepted);
    }
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
    if (cases::isBeforeDecision(file.c.state) || file.c.state == cases::CaseState::Withdrawn)
        kinds.push_back(DocumentKind::WithdrawalRequest);
    if (file.classification.kind == catalogue::CaseKind::Proxy)
        kinds.push_back(DocumentKind::HandOverList);
    return kinds;
}

Paper paperFor(const CaseFile& file, DocumentKind kind, const Seat& seat, const cases::Rules& rules,
    Instant now)
{
    DocumentContent content = commonContent(file, kind, seat, now);
    PaperContext context{file, seat, rules, content};
    return fill(context).map([&] { return content; });
}

} // namespace yichuang::desk
