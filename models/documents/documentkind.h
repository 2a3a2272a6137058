// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace yichuang::documents {

/// The papers of a case, rulebook 3.4. Where one of its rows names several papers, each is a kind.
enum class DocumentKind {
    InformationSheet, ///< D00 办理告知单: of an item, before there is a case (rulebook 4.5)
    Receipt, ///< D01 收件凭证
    CorrectionNotice, ///< D02 补正告知书
    AcceptanceNotice, ///< D03 受理通知书
    NotRequiredNotice, ///< D04 无需许可告知书
    NotAcceptedNotice, ///< D05 不予受理通知书
    TolerancePromise, ///< D06 容缺受理承诺书, the applicant's
    ToleranceNotice, ///< D06b 容缺受理通知书
    SpecialProcedureNotice, ///< D07 特别程序告知书
    ExtensionNotice, ///< D08 延期通知书
    JointRequest, ///< D09 联办征询单
    JointOpinion, ///< D09b 联办意见书, a participant's answer
    ForwardingLetter, ///< D10 上报函
    FileList, ///< D10a 报送清单
    ForwardingNote, ///< D10b 上报告知书, for the applicant
    ApprovalSheet, ///< D11 审批表
    Grant, ///< D12 准予行政许可决定书
    Refusal, ///< D13 不予行政许可决定书
    EndNotice, ///< D14 终止审查通知书 or 退件通知书
    WithdrawalRequest, ///< D15 撤回申请书
    DeliveryRecord, ///< D16 送达回证
    PaymentOrder, ///< D17 缴费通知书
    HandOverList, ///< D18 材料交接单
    ResultHandOverList, ///< D18b 办理结果交接单, township to village
    HearingRights, ///< D19 听证告知书
    HearingNotice, ///< D19b 听证通知书
    HearingAnnouncement, ///< D19c 听证公告
    HearingRecord ///< D19d 听证笔录
};

/// Whether the law or practice wants the organ's seal on it (License Law 32 last sentence,
/// rulebook 7.2).
enum class Sealing { Required, None };

/// What is fixed about a kind of document, whatever its template says.
struct DocumentKindFacts
{
    DocumentKind kind{DocumentKind::Receipt};
    QString code; ///< "D03"
    QString name; ///< "受理通知书", as printed
    Sealing sealing{Sealing::None};
    /// The word of its register ("受字"); empty: it has no number of its own and goes by the case's
    /// number. The papers an applicant signs, inner sheets, and those a village point may print.
    QString numberWord;
    QStringList lists; ///< what it may list: papers, fees, participants
    /// The values its template may name besides the common ones (rulebook 3.4, "own fields"); see
    /// documentcontent.h.
    QStringList ownValues;
};

[[nodiscard]] const std::vector<DocumentKindFacts>& allDocumentKinds();
[[nodiscard]] const DocumentKindFacts& factsOf(DocumentKind kind);
/// "D03" and "d03" → AcceptanceNotice; NotFound for any other word.
[[nodiscard]] Result<DocumentKind> documentKindFromCode(QStringView code);
/// "D03"
[[nodiscard]] QString toText(DocumentKind kind);

} // namespace yichuang::documents
