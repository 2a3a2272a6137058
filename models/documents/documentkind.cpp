// SPDX-License-Identifier: Apache-2.0
#include "models/documents/documentkind.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

const QString papers = u"papers"_s;

/// The names of one kind's values, parted by spaces.
QStringList names(QStringView text)
{
    QStringList list;
    for (const QStringView name : text.split(u' ', Qt::SkipEmptyParts))
        list.append(name.toString());
    return list;
}

std::vector<DocumentKindFacts> intakeKinds()
{
    using enum DocumentKind;
    using enum Sealing;
    return {
        {InformationSheet, u"D00"_s, u"办理告知单"_s, None, {}, {papers},
            names(
                u"itemType mainItem level objects legalBasis conditions statutoryDays promisedDays "
                u"specialProcedures fee result visits places steps consultPhone superviseWay "
                u"version")},
        {Receipt, u"D01"_s, u"收件凭证"_s, None, {}, {papers},
            names(u"applicant applicantNumber submitter receivedAt receivedOn answerBy proxy "
                  u"handInBy")},
        {CorrectionNotice, u"D02"_s, u"一次性告知补正告知书"_s, Required, u"补字"_s, {papers},
            names(u"applicant receivedOn submitWay submitTerm")},
        {AcceptanceNotice, u"D03"_s, u"受理通知书"_s, Required, u"受字"_s, {},
            names(u"applicant applicantNumber receivedOn acceptedOn promisedDays statutoryDays "
                  u"dueOn specialProcedures fee delivery complaintPhone supervisionPhone")},
        {NotRequiredNotice, u"D04"_s, u"无需许可告知书"_s, Required, u"无许字"_s, {},
            names(u"applicant receivedOn matter reason")},
        {NotAcceptedNotice, u"D05"_s, u"不予受理通知书"_s, Required, u"不受字"_s, {},
            names(u"applicant receivedOn reason basis competentOrgan reconsiderationOrgan court")},
        {TolerancePromise, u"D06"_s, u"容缺受理承诺书"_s, None, {}, {papers},
            names(u"applicant applicantNumber applicantPhone receivedOn acceptedOn makeUpBy "
                  u"submitWay signer attorney attorneyNumber attorneyRelation")},
        {ToleranceNotice, u"D06b"_s, u"容缺受理通知书"_s, Required, u"容受字"_s, {papers},
            names(u"applicant receivedOn acceptedOn dueOn makeUpBy submitWay "
                  u"complaintPhone")},
    };
}

std::vector<DocumentKindFacts> reviewKinds()
{
    using enum DocumentKind;
    using enum Sealing;
    return {
        {SpecialProcedureNotice, u"D07"_s, u"特别程序告知书"_s, Required, u"特程字"_s, {},
            names(u"applicant receivedOn acceptedOn procedure basis institution startOn daysNeeded "
                  u"dueBefore dueAfter complaintPhone")},
        {ExtensionNotice, u"D08"_s, u"延期通知书"_s, Required, u"延字"_s, {},
            names(u"applicant receivedOn acceptedOn dueBefore dueAfter daysAdded reason basis "
                  u"approver approverPost approvedOn approvalNumber complaintPhone")},
        {JointRequest, u"D09"_s, u"联办征询单"_s, None, u"联询字"_s, {papers, u"participants"_s},
            names(u"applicant applicantNumber applicantPhone receivedOn acceptedOn dueOn question "
                  u"sentOn silence")},
        {JointOpinion, u"D09b"_s, u"联办意见书"_s, None, {}, {},
            names(u"applicant leadOrgan participant question askedOn dueOn answeredOn agrees "
                  u"disagrees passesOn silent reasons higherOrgan answeredBy requestNumber")},
        {ForwardingLetter, u"D10"_s, u"上报函"_s, Required, u"报字"_s, {papers},
            names(u"applicant applicantNumber receivedOn acceptedOn receivingOrgan firstOpinion "
                  u"reviewer confirmedBy basis dispatchedOn pageCount")},
        {FileList, u"D10a"_s, u"报送清单"_s, None, {}, {papers},
            names(u"applicant applicantNumber receivingOrgan letterNumber dispatchedOn pageCount")},
        {ForwardingNote, u"D10b"_s, u"上报告知书"_s, Required, u"报知字"_s, {},
            names(u"applicant receivedOn acceptedOn receivingOrgan dispatchedOn letterNumber "
                  u"expectedTerm basis complaintPhone")},
        {ApprovalSheet, u"D11"_s, u"审批表"_s, None, {}, {papers},
            names(u"applicant applicantNumber applicantPhone receivedOn acceptedOn dueOn "
                  u"statutoryDueOn facts proposal grounds reviewer reviewedAt decision opinion "
                  u"approver approvedAt returns returnReason")},
    };
}

std::vector<DocumentKindFacts> resultKinds()
{
    using enum DocumentKind;
    using enum Sealing;
    return {
        {Grant, u"D12"_s, u"准予行政许可决定书"_s, Required, u"准字"_s, {},
            names(
                u"applicant applicantNumber applicantAddress receivedOn acceptedOn verdict matter "
                u"content conditions validity basis delivery reconsiderationOrgan court")},
        {Refusal, u"D13"_s, u"不予行政许可决定书"_s, Required, u"不准字"_s, {},
            names(
                u"applicant applicantNumber applicantAddress receivedOn acceptedOn verdict matter "
                u"facts reason basis reconsiderationOrgan court")},
        {EndNotice, u"D14"_s, u"终止审查通知书"_s, Required, u"终字"_s, {papers},
            names(u"applicant receivedOn acceptedOn endedOn ground basis reconsiderationOrgan "
                  u"court")},
        {WithdrawalRequest, u"D15"_s, u"撤回申请书"_s, None, {}, {},
            names(u"applicant applicantNumber applicantPhone receivedOn reason")},
        {DeliveryRecord, u"D16"_s, u"送达回证"_s, None, {}, {},
            names(u"applicant applicantNumber applicantPhone delivered deliveredNumber certificate "
                  u"way place receiver receiverNumber relation attorney trackingNumber address "
                  u"dispatchedOn returnSlipOn villageProxy receivedAt server")},
        {PaymentOrder, u"D17"_s, u"缴费通知书"_s, Required, u"缴字"_s, {u"fees"_s},
            names(u"applicant applicantNumber receivedOn basis total totalInWords payee bank "
                  u"account paymentCode payBy paidOn receiptNumber complaintPhone")},
        {HandOverList, u"D18"_s, u"材料交接单"_s, None, {}, {papers},
            names(u"applicant applicantNumber applicantPhone fromPlace toPlace proxy receivedAt "
                  u"handInBy handedAt")},
        {ResultHandOverList, u"D18b"_s, u"办理结果交接单"_s, None, {}, {papers},
            names(u"applicant applicantNumber applicantPhone fromPlace toPlace proxy childNumber "
                  u"result handedAt handBackBy")},
    };
}

std::vector<DocumentKindFacts> hearingKinds()
{
    using enum DocumentKind;
    using enum Sealing;
    return {
        {HearingRights, u"D19"_s, u"听证告知书"_s, Required, u"听告字"_s, {},
            names(u"applicant addressee receivedOn acceptedOn reason basis requestBy requestTo")},
        {HearingNotice, u"D19b"_s, u"听证通知书"_s, Required, u"听通字"_s, {},
            names(u"applicant addressee receivedOn acceptedOn requestedOn hearingAt hearingPlace "
                  u"chair recorder reviewer")},
        {HearingAnnouncement, u"D19c"_s, u"听证公告"_s, Required, u"听公字"_s, {},
            names(u"applicant receivedOn acceptedOn reason basis hearingAt hearingPlace chair "
                  u"recorder enrolBy enrolWay")},
        {HearingRecord, u"D19d"_s, u"听证笔录"_s, None, {}, {},
            names(u"applicant hearingAt hearingEndedAt hearingPlace openness chair recorder "
                  u"reviewer attendees reviewerStatement applicantStatement debate closing")},
    };
}

std::vector<DocumentKindFacts> makeKinds()
{
    std::vector<DocumentKindFacts> kinds = intakeKinds();
    for (const auto& more : {reviewKinds(), resultKinds(), hearingKinds()})
        kinds.insert(kinds.end(), more.begin(), more.end());
    return kinds;
}

} // namespace

const std::vector<DocumentKindFacts>& allDocumentKinds()
{
    static const std::vector<DocumentKindFacts> kinds = makeKinds();
    return kinds;
}

const DocumentKindFacts& factsOf(DocumentKind kind)
{
    return *std::ranges::find(allDocumentKinds(), kind, &DocumentKindFacts::kind);
}

Result<DocumentKind> documentKindFromCode(QStringView code)
{
    const auto found
        = std::ranges::find_if(allDocumentKinds(), [&](const DocumentKindFacts& facts) {
              return code.compare(facts.code, Qt::CaseInsensitive) == 0;
          });
    if (found == allDocumentKinds().end())
        return failure(Error::Code::NotFound, u"no document has the code "_s + code.toString());
    return found->kind;
}

QString toText(DocumentKind kind) { return factsOf(kind).code; }

} // namespace yichuang::documents
