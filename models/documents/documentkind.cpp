// SPDX-License-Identifier: Apache-2.0
#include "models/documents/documentkind.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

std::vector<DocumentKindFacts> makeKinds()
{
    using enum DocumentKind;
    using enum Sealing;
    return {
        {Receipt, u"D01"_s, u"收件凭证"_s, None,
            {u"applicant"_s, u"applicantNumber"_s, u"submitter"_s, u"receivedAt"_s, u"receivedOn"_s,
                u"answerBy"_s, u"proxy"_s, u"handInBy"_s},
            true},
        {CorrectionNotice, u"D02"_s, u"一次性告知补正告知书"_s, Required,
            {u"applicant"_s, u"receivedOn"_s, u"submitWay"_s, u"submitTerm"_s}, true},
        {AcceptanceNotice, u"D03"_s, u"受理通知书"_s, Required,
            {u"applicant"_s, u"applicantNumber"_s, u"receivedOn"_s, u"acceptedOn"_s,
                u"promisedDays"_s, u"statutoryDays"_s, u"dueOn"_s, u"specialProcedures"_s, u"fee"_s,
                u"delivery"_s, u"complaintPhone"_s, u"supervisionPhone"_s},
            false},
        {NotRequiredNotice, u"D04"_s, u"无需许可告知书"_s, Required,
            {u"applicant"_s, u"receivedOn"_s, u"matter"_s, u"reason"_s}, false},
        {NotAcceptedNotice, u"D05"_s, u"不予受理通知书"_s, Required,
            {u"applicant"_s, u"receivedOn"_s, u"reason"_s, u"basis"_s, u"competentOrgan"_s,
                u"reconsiderationOrgan"_s, u"court"_s},
            false},
        {TolerancePromise, u"D06"_s, u"容缺受理承诺书"_s, None, {}, true},
        {SpecialProcedureNotice, u"D07"_s, u"特别程序告知书"_s, Required, {}, false},
        {ExtensionNotice, u"D08"_s, u"延期通知书"_s, Required, {}, false},
        {JointRequest, u"D09"_s, u"联办征询单"_s, None, {}, true},
        {ForwardingLetter, u"D10"_s, u"上报函"_s, Required, {}, true},
        {ForwardingNote, u"D10b"_s, u"上报告知书"_s, Required, {}, false},
        {ApprovalSheet, u"D11"_s, u"审批表"_s, None, {}, true},
        {Grant, u"D12"_s, u"准予行政许可决定书"_s, Required, {}, false},
        {Refusal, u"D13"_s, u"不予行政许可决定书"_s, Required, {}, false},
        {EndNotice, u"D14"_s, u"终止审查通知书"_s, Required,
            {u"applicant"_s, u"receivedOn"_s, u"acceptedOn"_s, u"endedOn"_s, u"ground"_s,
                u"basis"_s, u"reconsiderationOrgan"_s, u"court"_s},
            true},
        {WithdrawalRequest, u"D15"_s, u"撤回申请书"_s, None,
            {u"applicant"_s, u"applicantNumber"_s, u"applicantPhone"_s, u"receivedOn"_s,
                u"reason"_s},
            false},
        {DeliveryRecord, u"D16"_s, u"送达回证"_s, None, {}, false},
        {PaymentOrder, u"D17"_s, u"缴费通知书"_s, Required, {}, false},
        {HandOverList, u"D18"_s, u"材料交接单"_s, None,
            {u"applicant"_s, u"applicantNumber"_s, u"applicantPhone"_s, u"fromPlace"_s,
                u"toPlace"_s, u"proxy"_s, u"receivedAt"_s, u"handInBy"_s, u"handedAt"_s},
            true},
        {HearingNotice, u"D19"_s, u"听证告知书"_s, Required, {}, false},
    };
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
