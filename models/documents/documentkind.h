// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace yichuang::documents {

/// The papers of a case, rulebook 3.4.
enum class DocumentKind {
    Receipt, ///< D01 收件凭证
    CorrectionNotice, ///< D02 补正告知书
    AcceptanceNotice, ///< D03 受理通知书
    NotRequiredNotice, ///< D04 无需许可告知书
    NotAcceptedNotice, ///< D05 不予受理通知书
    TolerancePromise, ///< D06 容缺受理承诺书
    SpecialProcedureNotice, ///< D07 特别程序告知书
    ExtensionNotice, ///< D08 延期通知书
    JointRequest, ///< D09 联办征询单
    ForwardingLetter, ///< D10 上报函
    ForwardingNote, ///< D10b 上报告知书, for the applicant
    ApprovalSheet, ///< D11 审批表
    Grant, ///< D12 准予行政许可决定书
    Refusal, ///< D13 不予行政许可决定书
    EndNotice, ///< D14 终止审查通知书 or 退件通知书
    WithdrawalRequest, ///< D15 撤回申请书
    DeliveryRecord, ///< D16 送达回证
    PaymentOrder, ///< D17 缴费通知书
    HandOverList, ///< D18 材料交接单
    HearingNotice ///< D19 听证告知书
};

/// Whether the law or practice wants the organ's dedicated seal on it (License Law 32 last
/// sentence, rulebook 7.2).
enum class Sealing { Required, None };

/// What is fixed about a kind of document, whatever its template says.
struct DocumentKindFacts
{
    DocumentKind kind{DocumentKind::Receipt};
    QString code; ///< "D03"
    QString name; ///< "受理通知书", as printed
    Sealing sealing{Sealing::None};
    /// The values its template may name besides the common ones (rulebook 3.4, "own fields"); see
    /// documentcontent.h.
    QStringList ownValues;
    bool papers{false}; ///< may list papers
};

[[nodiscard]] const std::vector<DocumentKindFacts>& allDocumentKinds();
[[nodiscard]] const DocumentKindFacts& factsOf(DocumentKind kind);
/// "D03" and "d03" → AcceptanceNotice; NotFound for any other word.
[[nodiscard]] Result<DocumentKind> documentKindFromCode(QStringView code);
/// "D03"
[[nodiscard]] QString toText(DocumentKind kind);

} // namespace yichuang::documents
