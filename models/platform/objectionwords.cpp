// SPDX-License-Identifier: Apache-2.0
#include "models/platform/objectionwords.h"

#include <array>

namespace yichuang::platform {
namespace {

using enum cases::Objection::Code;

struct Words
{
    cases::Objection::Code code;
    const char16_t* text;
};

/// In the order of the codes, so that a new code without words does not compile.
constexpr auto table = std::to_array<Words>({
    {WrongState, u"办件现在的状态不能这样办理"},
    {WrongRole, u"该岗位不能这样办理"},
    {NotAuthorisedHere, u"部门未授权窗口受理"},
    {ProxyMayOnlyCollect, u"村级代办员只能代收材料"},
    {CaseExists, u"这个办件已经收件"},
    {CaseUnknown, u"平台没有这个办件"},
    {ItemMismatch, u"事项或版本与办件不符"},
    {ItemMissing, u"没有选定事项"},
    {ItemNotInForce, u"事项已暂停、取消或不是依申请办理"},
    {NotThisPlace, u"该地点不办理这个事项"},
    {NumberInvalid, u"办件编号不正确"},
    {NameMissing, u"没有申请人姓名或名称"},
    {ApplicantKindNotServed, u"事项不面向这类申请人"},
    {IdentityNumberInvalid, u"公民身份号码不正确"},
    {CreditCodeInvalid, u"统一社会信用代码不正确"},
    {TelephoneInvalid, u"电话号码不正确"},
    {TelephoneReasonMissing, u"没有电话也没有说明原因"},
    {RepresentativeIncomplete, u"代理人信息不完整"},
    {PapersIncomplete, u"材料清单与事项不一致"},
    {PaperNotCounted, u"材料没有登记份数"},
    {PaperMissing, u"缺少必需的材料"},
    {PaperTolerable, u"缺少可容缺的材料"},
    {ListedPaperOpen, u"补正告知的材料尚未补齐"},
    {UnknownPaper, u"事项没有这份材料"},
    {SecondNotice, u"补正只能一次告知"},
    {NoticeEmpty, u"补正告知没有内容"},
    {NoticeLineIncomplete, u"补正告知没有写明缺什么或要什么形式"},
    {NoticeUndelivered, u"补正告知没有签收时间"},
    {AnswerLate, u"已过五日期限，视为自收件之日起受理"},
    {AnswerNotDue, u"五日期限未满"},
    {TermRunning, u"补正期限未满"},
    {ReminderMissing, u"没有催告记录"},
    {ReasonMissing, u"没有写明理由"},
    {LegalBasisMissing, u"没有写明法律依据"},
    {CompetentOrganMissing, u"没有写明应向哪个机关申请"},
    {CorrectionMissing, u"没有写明更正内容或确认人"},
    {RequestUnsigned, u"撤回申请没有申请人签名"},
    {ReceiverMissing, u"没有接收人"},
    {HandOverUnsigned, u"移交清单没有双方签名"},
    {BeforeEarlier, u"时间早于前一条记录"},
    {SuperiorDecides, u"本级只初审，由上级决定，应上报"},
    {DecidedHere, u"这个事项由本级决定，不能上报"},
    {SamePerson, u"同一个人不能连办需要分开的两步"},
    {NotTolerable, u"这份材料不能容缺"},
    {NothingTolerated, u"没有可以容缺的材料"},
    {ToleranceTermTooLong, u"补交期限超过允许的工作日"},
    {PromiseUnsigned, u"申请人还没在容缺承诺书上签字"},
    {PowerOfAttorneyMissing, u"代签或代领的人没有授权委托书"},
    {BrokenPromise, u"申请人有容缺失信记录"},
    {ToleranceOpen, u"容缺的材料还没补齐"},
    {ToleranceRunning, u"容缺补交期限未满"},
    {StopKindNotInLaw, u"不是法定的特别程序，不能暂停计时"},
    {StopInstitutionMissing, u"没写由哪个机构进行"},
    {StopTermMissing, u"没写告知申请人的所需工作日"},
    {StopOutsideTerm, u"暂停没有在受理日到到期日之间开始"},
    {StopBackdated, u"补记的暂停没有监察员批准"},
    {StopUnknown, u"没有可以这样办的暂停"},
    {StopOpen, u"特别程序还没有结果"},
    {ResultMissing, u"没写结果和载明结果的材料"},
    {ResultBeforeStop, u"结果日期不对"},
    {ExtensionNotInLaw, u"这个时限依法不能延期"},
    {ExtensionTooLong, u"延期超过法定天数"},
    {ExtensionLate, u"延期批准晚于到期日"},
    {SecondExtension, u"已经延过一次期，不能再延"},
    {ApprovalIncomplete, u"批准人、职务或批准文号没填"},
    {WrongApprover, u"批准人不对，应由"},
    {NotJoint, u"不是联办件，先改判再征询"},
    {ParticipantsMissing, u"没有要征询的部门"},
    {ParticipantTwice, u"征询部门重复，或就是牵头部门"},
    {ParticipantTermTooLong, u"征询答复期限太长"},
    {ParticipantUnknown, u"没有征询过这个部门"},
    {OpinionGivenAlready, u"这个部门已经答复过"},
    {OpinionsOpen, u"还有部门没答复，也没到期"},
    {OpinionMissing, u"没写意见，只签字无效"},
    {FactsMissing, u"没写查明的事实"},
    {PaperNotChecked, u"材料还没审查"},
    {SiteCheckAlone, u"现场核查不足两人"},
    {FirstOpinionMissing, u"审核人还没写初审意见"},
    {SuperiorMissing, u"没写上级机关"},
    {DocumentNumberMissing, u"文书没有文号"},
    {ContentMissing, u"没写内容"},
    {RemediesMissing, u"行政复议和行政诉讼的途径都要写明"},
    {HearingOpen, u"这个事项要先告知听证权利"},
    {ConversionNotAllowed, u"这类办件不能这样改判"},
    {FallbackMissing, u"目录没有当日办不完时的承诺时限"},
    {CertificateMissing, u"证照还没制作或没有编号"},
    {CertificateNotNeeded, u"办理结果不是证照"},
    {FeeNotInCatalogue, u"收费不在目录内，或金额不符"},
    {FeeNotOrdered, u"还没开缴费通知书"},
    {FeeUnpaid, u"费用还没缴"},
    {ReceiptNumberMissing, u"没填财政票据号或缴费日期"},
    {WaiverIncomplete, u"没写谁批准减免"},
    {ReceiverUnidentified, u"还没核对领取人身份"},
    {DeliveryUnproven, u"没有送达凭证：签收、回执日期或交接单号"},
    {DocumentsMissing, u"没有要交出的文书材料"},
    {ChildResultMissing, u"移交后的办件还没有结果送回"},
    {ChildrenOpen, u"还有没决定的办件"},
    {ContactUnfinished, u"这次服务还没结束，不能评价"},
    {EvaluatedAlready, u"这次服务已经评价过"},
    {ArchiveCheckFailed, u"归档检查没通过"},
    {OtherNumberMissing, u"没写保留哪一件"},
    {NumbersUsedUp, u"文号号段已用完"},
    {SealNotAllowed, u"这份文书不能用行政审批专用章"},
    {NothingToSeal, u"办件还没有这份文书，不能用印"},
    {SealedAlready, u"这份文书已盖过章"},
    {LicenceEndMissing, u"延续申请没有写明原许可证的有效期届满日"},
    {LicenceEnded, u"原许可证有效期已届满，不能延续，应重新申请"},
    {LicenceEndTooFar, u"原许可证有效期届满日超出十年"},
    {NotARenewal, u"本事项不是延续，不填有效期届满日"},
    {DeemedRenewed, u"有效期届满前没有决定，视为准予延续，不能再不予许可"},
    {NotSealed, u"这份文书没有盖过这个章"},
    {SettledAlready, u"已有人先作了选定，以先到平台的为准"},
    {NotSetAside, u"要选定的不是这个办件里待定的记录"},
    {OtherCaseStands, u"两头受理已定以另一件为准，这一件只能终结"},
    {StampTold, u"受理通知书已打印，受理日不能再改"},
});
static_assert(table.size() == static_cast<std::size_t>(StampTold) + 1);

} // namespace

QString sentenceOf(const cases::Objection& objection)
{
    const Words& words = table[static_cast<std::size_t>(objection.code)];
    Q_ASSERT(words.code == objection.code);
    const QString text = QString::fromUtf16(words.text);
    return objection.subject.isEmpty() ? text : QString{text + u'：' + objection.subject};
}

QString wordOf(cases::CaseState state)
{
    constexpr std::array<const char16_t*, cases::allCaseStates.size()> words{u"已收件", u"已移交",
        u"待补正", u"已受理", u"审核中", u"特别程序", u"联办征询", u"已上报", u"待核准", u"已准予",
        u"不予许可", u"制证中", u"待出件", u"已送达", u"已办结", u"已归档", u"无需许可",
        u"不予受理", u"逾期未补正退件", u"已撤回", u"已终止", u"已作废"};
    return QString::fromUtf16(words[static_cast<std::size_t>(state)]);
}

} // namespace yichuang::platform
