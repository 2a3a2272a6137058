// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/laterobjections.h"

#include "models/documents/documentkind.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

using Code = cases::Objection::Code;

QString dayOf(const QString& subject)
{
    const auto day = dayFromText(subject);
    return day ? DayText::inList(*day) : subject;
}

QString roleOf(const QString& subject)
{
    const auto role = cases::roleFromText(subject);
    return role ? roleWord(*role) : subject;
}

QString kindOf(const QString& subject)
{
    const auto kind = catalogue::caseKindFromText(subject);
    return kind ? caseKindWord(*kind) : subject;
}

QString documentWord(const QString& subject)
{
    const auto kind = documents::documentKindFromCode(subject);
    return kind ? documents::factsOf(*kind).name : subject;
}

class LaterObjections
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::LaterObjections)
public:
    static QString ofTolerance(Code code, const QString& s);
    static QString ofStops(Code code, const QString& s);
    static QString ofExtension(Code code, const QString& s);
    static QString ofDepartments(Code code, const QString& s);
    static QString ofDecision(Code code, const QString& s);
    static QString ofResult(Code code, const QString& s);
    static QString ofSeal(Code code, const QString& s);
};

QString LaterObjections::ofTolerance(Code code, const QString& s)
{
    switch (code) {
    case Code::SuperiorDecides:
        //: 中文: 本级只初审，由上级决定，应上报
        return tr("A superior decides this item: give the first opinion and forward it");
    case Code::DecidedHere:
        //: 中文: 这个事项由本级决定，不能上报
        return tr("No superior decides this item: it is decided here");
    case Code::SamePerson:
        //: %1 is a person
        //: 中文: %1已经办过这件的前一步，要换一个人
        return tr("%1 has acted on this case already; another person must do this").arg(s);
    case Code::NotTolerable:
        //: %1 is a paper
        //: 中文: %1不能容缺
        return tr("%1 can never be missing").arg(s);
    case Code::NothingTolerated:
        //: 中文: 没有可以容缺的材料
        return tr("No paper is missing that may follow later");
    case Code::ToleranceTermTooLong:
        //: %1 is a number of days
        //: 中文: 补交期限要在 1 到 %1 个工作日之间
        return tr("The papers must follow within 1 to %1 working days").arg(s);
    case Code::PromiseUnsigned:
        //: 中文: 申请人还没在容缺承诺书上签字
        return tr("The applicant has not signed the promise");
    case Code::PowerOfAttorneyMissing:
        //: %1 is a person
        //: 中文: %1不是申请人，还没出示授权委托书
        return tr("%1 is not the applicant and has shown no power of attorney").arg(s);
    case Code::BrokenPromise:
        //: %1 is an applicant
        //: 中文: %1有容缺失信记录，修复前不能容缺
        return tr("%1 broke an earlier promise; no tolerance until that is repaired").arg(s);
    case Code::ToleranceOpen:
        if (s.isEmpty())
            //: 中文: 容缺的材料还没补齐
            return tr("Papers promised for later are not here yet");
        //: %1 is a paper
        //: 中文: 容缺的%1还没补交
        return tr("%1 was promised for later and is not here yet").arg(s);
    case Code::ToleranceRunning:
        //: %1 is a day
        //: 中文: 容缺补交期限到 %1，还没过
        return tr("The term to supply the papers runs until %1").arg(dayOf(s));
    default:
        return ofStops(code, s);
    }
}

QString LaterObjections::ofStops(Code code, const QString& s)
{
    switch (code) {
    case Code::StopKindNotInLaw:
        //: %1 is a procedure
        //: 中文: %1不在法定的特别程序之内，不能暂停计时
        return tr("%1 does not stop the clock").arg(s);
    case Code::StopInstitutionMissing:
        //: 中文: 没写由哪个机构进行
        return tr("Say which institution carries out the procedure");
    case Code::StopTermMissing:
        //: 中文: 没写告知申请人的所需工作日
        return tr("Say how many working days the applicant was told");
    case Code::StopOutsideTerm:
        //: %1 is a day
        //: 中文: 暂停要在受理日到到期日 %1 之间开始
        return tr("The stop must begin between acceptance and the due day %1").arg(dayOf(s));
    case Code::StopBackdated:
        //: %1 is a day
        //: 中文: 从 %1 起补记暂停超过一个工作日，要监察员批准
        return tr(
            "A stop from %1 lies back more than one working day: the supervisor must approve it")
            .arg(dayOf(s));
    case Code::StopUnknown:
        if (s.isEmpty())
            //: 中文: 没有可以这样办的暂停
            return tr("There is no stop that could be changed so");
        //: %1 is a number
        //: 中文: 没有可以这样办的第 %1 次暂停
        return tr("There is no stop %1 that could be changed so").arg(s);
    case Code::StopOpen:
        //: %1 is a procedure
        //: 中文: %1还没有结果，不能决定
        return tr("%1 is still going on").arg(s);
    case Code::ResultMissing:
        //: 中文: 没写结果和载明结果的材料
        return tr("Say what the result is and which paper holds it");
    case Code::ResultBeforeStop:
        //: %1 is a day
        //: 中文: 结果日期 %1 不对
        return tr("The result cannot be of %1").arg(dayOf(s));
    default:
        return ofExtension(code, s);
    }
}

QString LaterObjections::ofExtension(Code code, const QString& s)
{
    switch (code) {
    case Code::ExtensionNotInLaw:
        //: 中文: 这个时限依法不能延期
        return tr("The law gives this term no extension");
    case Code::ExtensionTooLong:
        //: %1 is a number of days
        //: 中文: 延期最多 %1 个工作日
        return tr("The extension may be at most %1 working days").arg(s);
    case Code::ExtensionLate:
        //: %1 is a day
        //: 中文: 到期日 %1 之后才批准，不能延期
        return tr("The extension was approved after the due day %1").arg(dayOf(s));
    case Code::SecondExtension:
        //: 中文: 已经延过一次期，不能再延
        return tr("The term was extended once already");
    case Code::ApprovalIncomplete:
        //: 中文: 批准人、职务或批准文号没填
        return tr("Name office and number of the approval");
    case Code::WrongApprover:
        //: %1 is a role
        //: 中文: 只能由%1批准
        return tr("Only the %1 may approve this").arg(roleOf(s));
    default:
        return ofDepartments(code, s);
    }
}

QString LaterObjections::ofDepartments(Code code, const QString& s)
{
    switch (code) {
    case Code::NotJoint:
        //: 中文: 不是联办件，先改判再征询
        return tr("Only one department decides; convert it to a joint case first");
    case Code::ParticipantsMissing:
        //: 中文: 没有要征询的部门
        return tr("No department is asked");
    case Code::ParticipantTwice:
        //: %1 is a department
        //: 中文: %1重复，或者就是牵头部门
        return tr("%1 is named twice or is the lead itself").arg(s);
    case Code::ParticipantTermTooLong:
        //: %1 is a day or a department
        //: 中文: 答复期限最迟到 %1
        return tr("The opinion must be due by %1").arg(dayOf(s));
    case Code::ParticipantUnknown:
        //: %1 is a department
        //: 中文: 没有征询过%1
        return tr("%1 was not asked").arg(s);
    case Code::OpinionGivenAlready:
        //: %1 is a department
        //: 中文: %1已经答复过
        return tr("%1 has answered already").arg(s);
    case Code::OpinionsOpen:
        //: %1 is departments
        //: 中文: %1还没答复，也没到期
        return tr("%1 may still answer").arg(s);
    default:
        return ofDecision(code, s);
    }
}

QString LaterObjections::ofDecision(Code code, const QString& s)
{
    switch (code) {
    case Code::OpinionMissing:
        //: 中文: 没写意见，只签字无效
        return tr("The opinion is missing; a signature alone is none");
    case Code::FactsMissing:
        //: 中文: 没写查明的事实
        return tr("Say what was found");
    case Code::PaperNotChecked:
        //: %1 is a paper
        //: 中文: %1还没审查
        return tr("%1 was not checked").arg(s);
    case Code::SiteCheckAlone:
        //: %1 is a person
        //: 中文: 现场核查只有%1一人，要两人以上
        return tr("%1 was on site alone; two must go").arg(s);
    case Code::FirstOpinionMissing:
        //: 中文: 审核人还没写初审意见
        return tr("The reviewer has not given the first opinion");
    case Code::SuperiorMissing:
        //: 中文: 没写上级机关
        return tr("Name the superior organ");
    case Code::DocumentNumberMissing:
        //: 中文: 文书没有文号
        return tr("The document has no number");
    case Code::ContentMissing:
        //: 中文: 没写内容
        return tr("Say what it is about");
    case Code::RemediesMissing:
        //: 中文: 行政复议和行政诉讼的途径都要写明
        return tr("Both remedies must stand in it: reconsideration and lawsuit");
    case Code::HearingOpen:
        //: 中文: 这个事项要先告知听证权利
        return tr("This item has hearing rights: say whether they were told or a hearing was held");
    case Code::ConversionNotAllowed:
        //: %1 is a type of case
        //: 中文: %1不能这样改判
        return tr("A %1 case cannot be converted so").arg(kindOf(s));
    case Code::FallbackMissing:
        //: %1 is an item
        //: 中文: 目录没有规定%1当日办不完时的承诺时限
        return tr("The catalogue has no term for %1 beyond the same day").arg(s);
    default:
        return ofResult(code, s);
    }
}

QString LaterObjections::ofResult(Code code, const QString& s)
{
    switch (code) {
    case Code::CertificateMissing:
        //: %1 is a certificate
        //: 中文: %1还没制作或没有编号
        return tr("%1 is not made yet or has no number").arg(s);
    case Code::CertificateNotNeeded:
        //: %1 is a result
        //: 中文: %1不是证照，不用制证
        return tr("%1 is no certificate").arg(s);
    case Code::FeeNotInCatalogue:
        //: %1 is a fee
        //: 中文: 收费%1不在目录内，或金额不符
        return tr("%1 is not in the catalogue with this amount").arg(s);
    case Code::FeeNotOrdered:
        //: 中文: 还没开缴费通知书
        return tr("There is no payment order");
    case Code::FeeUnpaid:
        //: 中文: 费用还没缴
        return tr("The fee is not paid");
    case Code::ReceiptNumberMissing:
        //: 中文: 没填财政票据号或缴费日期
        return tr("Number and day of the treasury receipt are missing");
    case Code::WaiverIncomplete:
        //: 中文: 没写谁批准减免
        return tr("Say who approved the waiver");
    case Code::ReceiverUnidentified:
        //: 中文: 还没核对领取人身份
        return tr("The identity of who collects was not checked");
    case Code::DeliveryUnproven:
        //: 中文: 没有送达凭证：签收、回执日期或交接单号
        return tr("Nothing proves the delivery: signature, return slip or list");
    case Code::DocumentsMissing:
        //: 中文: 没有要交出的文书材料
        return tr("Nothing is named that goes out");
    case Code::ChildResultMissing:
        //: %1 is a case number
        //: 中文: 移交后的办件 %1 还没有结果送回
        return tr("Case %1 has no result here yet").arg(s);
    case Code::ChildrenOpen:
        //: %1 is case numbers
        //: 中文: 还有没决定的办件：%1
        return tr("Not decided yet: %1").arg(s);
    case Code::ContactUnfinished:
        //: 中文: 这次服务还没结束，不能评价
        return tr("This contact is not finished yet");
    case Code::EvaluatedAlready:
        //: 中文: 这次服务已经评价过
        return tr("This contact was evaluated already");
    case Code::ArchiveCheckFailed:
        if (s.isEmpty())
            //: Nothing was printed or kept as a file
            //: 中文: 归档检查没通过：还没有一份文书打印或存成 PDF
            return tr("The archive package does not pass: no document was printed or kept as PDF");
        //: %1 is checks
        //: 中文: 归档检查没通过：%1
        return tr("The archive package does not pass: %1").arg(s);
    case Code::OtherNumberMissing:
        //: 中文: 没写保留哪一件
        return tr("Name the case that stays");
    default:
        return ofSeal(code, s);
    }
}

QString LaterObjections::ofSeal(Code code, const QString& s)
{
    switch (code) {
    case Code::SealNotAllowed:
        //: %1 is a document
        //: 中文: %1不能用行政审批专用章
        return tr("The dedicated seal has no place on %1").arg(documentWord(s));
    case Code::NothingToSeal:
        //: %1 is a document
        //: 中文: 办件还没有%1，不能用印
        return tr("The case has no %1 to be sealed yet").arg(documentWord(s));
    case Code::SealedAlready:
        //: %1 is a document
        //: 中文: %1已盖过章
        return tr("%1 bears the seal already").arg(documentWord(s));
    case Code::LicenceEndMissing:
        //: 中文: 延续要写原许可证的有效期届满日
        return tr("A renewal names the last day of the licence");
    case Code::LicenceEnded:
        //: %1 is a day
        //: 中文: 原许可证 %1 已届满，不能延续，请重新申请
        return tr("The licence ended on %1: it cannot be renewed, only applied for anew").arg(s);
    case Code::LicenceEndTooFar:
        //: %1 is a day
        //: 中文: 届满日 %1 在十年以后，请核对
        return tr("%1 is more than ten years ahead; check the last day of the licence").arg(s);
    case Code::NotARenewal:
        //: %1 is an item
        //: 中文: %1不是延续，不填届满日
        return tr("%1 renews nothing, so it takes no last day of a licence").arg(s);
    case Code::DeemedRenewed:
        //: %1 is a day
        //: 中文: 原许可证 %1 届满前没有决定，视为准予延续，不能再不予许可
        return tr("The licence ended on %1 undecided: it counts as renewed and can be refused no "
                  "more")
            .arg(s);
    case Code::NotSealed:
        //: %1 is a document
        //: 中文: %1没有盖过这个章
        return tr("%1 bears no such seal").arg(documentWord(s));
    case Code::SettledAlready:
        //: %1 is who decided and why
        //: 中文: 已有人先作了选定：%1
        return tr("Somebody has decided on this before: %1").arg(s);
    case Code::NotSetAside:
        //: 中文: 要采用的不是本办件里搁置的记录
        return tr("That is no act set aside on this case");
    case Code::OtherCaseStands:
        //: %1 is the number of a case
        //: 中文: 两头受理已定以 %1 为准，这一件只能撤回、终止或作废
        return tr("The same request goes on as %1; this case can only be ended").arg(s);
    case Code::StampTold:
        //: %1 is a day
        //: 中文: 受理通知书已打印，受理日 %1 不能再改
        return tr("The acceptance notice is printed: %1 cannot become another day").arg(s);
    default:
        return {};
    }
}

} // namespace

QString laterObjectionSentence(const cases::Objection& objection)
{
    return LaterObjections::ofTolerance(objection.code, objection.subject);
}

} // namespace yichuang::shared
