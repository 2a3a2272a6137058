// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/sealsentence.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

using Kind = seal::RefusalKind;

class SealText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::SealText)
public:
    static QString ofLetter(const seal::Refusal& refusal);
    static QString ofScope(const seal::Refusal& refusal);
    static QString ofMoment(const seal::Refusal& refusal);
    static QString ofKey(const seal::Refusal& refusal);
    static QString ofProblem(const seal::SealProblem& problem);
    static QString ofVerdict(const seal::Verdict& verdict);
    static QString ofCheck(const seal::Check& check);
    static QString actName(const QString& act);
};

QString SealText::ofLetter(const seal::Refusal& refusal)
{
    switch (refusal.kind) {
    case Kind::LetterRevoked:
        //: 中文: 授权书 %1 已被撤销，不能再据此办理或用印
        return tr("The letter of authority %1 was revoked; nothing may be decided or sealed under "
                  "it")
            .arg(refusal.about);
    case Kind::RevocationsStale:
        //: 中文: 授权撤销清单缺失或已过期，请先联网同步
        return tr("The list of revoked letters is missing or too old; synchronise first");
    case Kind::LetterNotYetValid:
        //: 中文: 授权书自 %1 起生效，现在还不能使用
        return tr("The letter of authority counts from %1 on").arg(refusal.about);
    case Kind::LetterEnded:
        //: 中文: 授权书已于 %1 到期，请先换发
        return tr("The letter of authority ended on %1; a new one is needed").arg(refusal.about);
    case Kind::NoLetter:
        //: 中文: 您没有事项 %1 的授权书
        return tr("You have no letter of authority for the item %1").arg(refusal.about);
    case Kind::NotHolder:
        //: 中文: 授权书授予 %1，您不是被授权人
        return tr("The letter of authority is given to %1, not to you").arg(refusal.about);
    case Kind::DeputyWithoutAbsence:
        //: 中文: 没有登记 %1 外出，B角不能代为用印
        return tr("No absence of %1 is recorded; the deputy may not act").arg(refusal.about);
    default:
        return ofScope(refusal);
    }
}

QString SealText::actName(const QString& act)
{
    if (act == u"accept")
        //: 中文: 受理
        return tr("accepting");
    if (act == u"review")
        //: 中文: 审核
        return tr("reviewing");
    if (act == u"approve")
        //: 中文: 批准
        return tr("granting");
    if (act == u"refuse")
        //: 中文: 不予许可
        return tr("refusing");
    //: 中文: 发证
    return tr("issuing certificates");
}

QString SealText::ofScope(const seal::Refusal& refusal)
{
    switch (refusal.kind) {
    case Kind::ItemNotCovered:
        //: 中文: 授权书没有列入事项 %1
        return tr("The letter of authority does not list the item %1").arg(refusal.about);
    case Kind::ActNotCovered:
        //: 中文: 该事项的授权不包括“%1”
        return tr("For this item the letter does not cover %1").arg(actName(refusal.about));
    case Kind::ActNotDelegable:
        //: 中文: 延期、撤销和处罚不得授权，须由机关负责人决定
        return tr(
            "Extensions, revocations and penalties cannot be delegated; the head of the organ "
            "decides");
    case Kind::DocumentNotCovered:
        //: 中文: 该事项的授权不包括文书 %1
        return tr("For this item the letter does not cover the document %1").arg(refusal.about);
    case Kind::OverLimit:
        //: 中文: 金额超出授权限额，或办件没有写明金额
        return tr("The amount is over the letter's limit, or the case names none");
    case Kind::WindowNotCovered:
        //: 中文: 授权书不适用于窗口“%1”
        return tr("The letter of authority does not count at the window \"%1\"").arg(refusal.about);
    case Kind::RefusalNeedsHead:
        //: 中文: 不予许可须先经 %1 批准
        return tr("A refusal needs the approval of %1 first").arg(refusal.about);
    default:
        return ofMoment(refusal);
    }
}

QString SealText::ofMoment(const seal::Refusal& refusal)
{
    switch (refusal.kind) {
    case Kind::DayLimitReached:
        //: 中文: 今天的用印次数已达授权书上限 %1 次
        return tr("Today's impressions have reached the letter's limit of %1").arg(refusal.about);
    case Kind::ClockDoubtful:
        //: 中文: 本机时间不可信，请先与平台校时
        return tr("The clock of this computer is doubtful; compare it with the platform first");
    case Kind::ReceiptMissing:
        //: 中文: 平台还没有确认这个办件，收到回执后才能用印
        return tr("The platform has not confirmed the case yet; its receipt comes first");
    case Kind::WrongSealForDocument:
        //: 中文: 撤销许可和对外、上报文书须用机关公章，不能用行政审批专用章
        return tr("Revocations and papers for other cities or superiors bear the organ's official "
                  "seal, not the approval seal");
    default:
        return ofKey(refusal);
    }
}

QString SealText::ofKey(const seal::Refusal& refusal)
{
    switch (refusal.kind) {
    case Kind::SealNotOfLetter:
        //: 中文: “%1”不是授权书指定的印章
        return tr("\"%1\" is not the seal the letter names").arg(refusal.about);
    case Kind::KeyNotOfHolder:
        //: 中文: 插入的不是 %1 的印章KEY
        return tr("The key is not that of %1").arg(refusal.about);
    case Kind::KeyNotOfSeal:
        //: 中文: 该KEY不能加盖“%1”
        return tr("This key may not set \"%1\"").arg(refusal.about);
    case Kind::CertificateExpired:
        //: 中文: 印章证书不在有效期内（至 %1）
        return tr("The certificate of the seal is not valid now (until %1)").arg(refusal.about);
    case Kind::CertificateRevoked:
        //: 中文: 印章证书已被吊销
        return tr("The certificate of the seal was revoked");
    default:
        //: 中文: 印章证书不是由已安装的根证书签发的
        return tr("The certificate of the seal comes from no installed root");
    }
}

QString SealText::ofProblem(const seal::SealProblem& problem)
{
    using enum seal::SealProblem::Kind;
    switch (problem.kind) {
    case WrongPin:
        //: 中文: PIN 不正确，还可以试 %n 次；没有用印
        return tr("Wrong PIN, %n more tries; nothing was sealed", nullptr, problem.triesLeft);
    case PinLocked:
        //: 中文: PIN 已锁定，请联系印章KEY的发放单位解锁；没有用印
        return tr("The PIN is locked; whoever issued the key has to unlock it. Nothing was sealed");
    case NoToken:
        //: 中文: 找不到印章KEY，请插入后再试；没有用印
        return tr("No key of the seal was found; put it in and try again. Nothing was sealed");
    case TokenGone:
        //: 中文: 用印途中印章KEY被拔出，请插好后重新用印；没有用印
        return tr("The key was pulled out while sealing; put it in and seal again. Nothing was "
                  "sealed");
    case NoKey:
        //: 中文: KEY里没有这枚印章的密钥和证书；没有用印
        return tr("The key holds no certificate of this seal. Nothing was sealed");
    case NoStamp:
        //: 中文: 时间戳服务没有应答，请在网络恢复后再用印；没有用印
        return tr(
            "The time stamp service did not answer; seal again when the line is back. Nothing "
            "was sealed");
    case SealedAlready:
        //: 中文: 这份文书已经盖过章，不能重复用印
        return tr("The document bears a seal already; it cannot be sealed twice");
    case NotADocument:
        //: 中文: 文书无法用印，请重新生成；没有用印
        return tr("The document cannot be sealed; make it anew. Nothing was sealed");
    case NoSealData:
        //: 中文: 这枚印章没有可用的国密印章数据，不能加盖 OFD 文书；没有用印
        return tr("This seal has no valid data of its maker for OFD documents. Nothing was sealed");
    case CertificateInvalid:
        //: 中文: 印章证书不在有效期内；没有用印
        return tr("The certificate of the seal is not valid now. Nothing was sealed");
    case Cancelled:
        //: 中文: 已取消，没有用印
        return tr("Cancelled; nothing was sealed");
    case Failed:
        break;
    }
    //: 中文: 用印没有成功，办件没有改变；详情见日志
    return tr("Sealing did not succeed; the case is as before. Details are in the log");
}

QString SealText::ofVerdict(const seal::Verdict& verdict)
{
    using enum seal::Verdict::Outcome;
    const QString at = verdict.sealedAt ? toText(toBeijing(*verdict.sealedAt)) : QString{};
    switch (verdict.outcome) {
    case Genuine:
        //: 中文: 真实有效：%2 由“%1”签章，此后未被改动
        return tr("Genuine: sealed by \"%1\" on %2 and not changed since")
            .arg(verdict.sealName, at);
    case GenuineWithoutTime:
        //: 中文: 真实：由“%1”签章，未被改动，但签章时间（%2）没有可信时间戳
        return tr("Genuine: sealed by \"%1\" and not changed since, but no trusted service vouches "
                  "for the time (%2)")
            .arg(verdict.sealName, at);
    case NotTrusted:
        //: 中文: 不可信：文书未被改动，但“%1”的签章不能确认有效
        return tr("Not trusted: the document is unchanged, but the seal of \"%1\" cannot be "
                  "confirmed")
            .arg(verdict.sealName);
    case Changed:
        //: 中文: 无效：文书在签章之后被改动过
        return tr("Not genuine: the document was changed after it was sealed");
    case Spoiled:
        //: 中文: 已作废：签章真实，但用印登记中这一枚已登记作废
        return tr("Void: the seal is genuine, but the register says that this impression was "
                  "spoiled");
    case NotSealed:
        //: 中文: 这份文书没有电子签章
        return tr("This document bears no electronic seal");
    case Unreadable:
        break;
    }
    //: 中文: 无法读取：这不是 PDF 或 OFD 文书，或文件已损坏
    return tr("Unreadable: no PDF or OFD document, or a damaged file");
}

QString SealText::ofCheck(const seal::Check& check)
{
    using enum seal::CheckKind;
    switch (check.kind) {
    case Signature:
        //: 中文: 签名
        return tr("Signature");
    case WholeDocument:
        //: 中文: 覆盖全文
        return tr("Whole document covered");
    case Chain:
        //: 中文: 证书由已安装的根签发
        return tr("Certificate from an installed root");
    case Validity:
        //: 中文: 签章时证书有效
        return tr("Certificate valid when sealed");
    case Revocation:
        //: 中文: 签章时证书未吊销
        return tr("Certificate not revoked when sealed");
    case TimeStamp:
        //: 中文: 可信时间戳
        return tr("Trusted time stamp");
    case Register:
        break;
    }
    //: 中文: 用印登记
    return tr("Seal register");
}

} // namespace

QString refusalSentence(const seal::Refusal& refusal) { return SealText::ofLetter(refusal); }

QString sealProblemSentence(const seal::SealProblem& problem)
{
    return SealText::ofProblem(problem);
}

QString verdictSentence(const seal::Verdict& verdict) { return SealText::ofVerdict(verdict); }

QString checkSentence(const seal::Check& check) { return SealText::ofCheck(check); }

} // namespace yichuang::shared
