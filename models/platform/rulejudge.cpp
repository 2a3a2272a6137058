// SPDX-License-Identifier: Apache-2.0
#include "models/platform/rulejudge.h"

#include "models/cases/apply.h"
#include "models/platform/problems.h"

#include <QStringList>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

wire::Problem problemOf(const cases::Refusal& refusal, const EventId& event)
{
    QStringList sentences;
    for (const auto& objection : refusal.objections)
        sentences += sentenceOf(objection);
    return eventProblem(Trouble::RuleForbids, event, sentences.join(u'；') + u'。');
}

QString wordsOf(const cases::Objection::Code code)
{
    using enum cases::Objection::Code;
    switch (code) {
    case WrongState:
        return u"办件现在的状态不能这样办理"_s;
    case WrongRole:
        return u"该岗位不能这样办理"_s;
    case NotAuthorisedHere:
        return u"部门未授权窗口受理"_s;
    case ProxyMayOnlyCollect:
        return u"村级代办员只能代收材料"_s;
    case CaseExists:
        return u"这个办件已经收件"_s;
    case CaseUnknown:
        return u"平台没有这个办件"_s;
    case ItemMismatch:
        return u"事项或版本与办件不符"_s;
    case ItemMissing:
        return u"没有选定事项"_s;
    case ItemNotInForce:
        return u"事项已暂停、取消或不是依申请办理"_s;
    case NotThisPlace:
        return u"该地点不办理这个事项"_s;
    case NumberInvalid:
        return u"办件编号不正确"_s;
    case NameMissing:
        return u"没有申请人姓名或名称"_s;
    case ApplicantKindNotServed:
        return u"事项不面向这类申请人"_s;
    case IdentityNumberInvalid:
        return u"公民身份号码不正确"_s;
    case CreditCodeInvalid:
        return u"统一社会信用代码不正确"_s;
    case TelephoneInvalid:
        return u"电话号码不正确"_s;
    case TelephoneReasonMissing:
        return u"没有电话也没有说明原因"_s;
    case RepresentativeIncomplete:
        return u"代理人信息不完整"_s;
    case PapersIncomplete:
        return u"材料清单与事项不一致"_s;
    case PaperNotCounted:
        return u"材料没有登记份数"_s;
    case PaperMissing:
        return u"缺少必需的材料"_s;
    case PaperTolerable:
        return u"缺少可容缺的材料"_s;
    case ListedPaperOpen:
        return u"补正告知的材料尚未补齐"_s;
    case UnknownPaper:
        return u"事项没有这份材料"_s;
    case SecondNotice:
        return u"补正只能一次告知"_s;
    case NoticeEmpty:
        return u"补正告知没有内容"_s;
    case NoticeLineIncomplete:
        return u"补正告知没有写明缺什么或要什么形式"_s;
    case NoticeUndelivered:
        return u"补正告知没有签收时间"_s;
    case AnswerLate:
        return u"已过五日期限，视为自收件之日起受理"_s;
    case AnswerNotDue:
        return u"五日期限未满"_s;
    case TermRunning:
        return u"补正期限未满"_s;
    case ReminderMissing:
        return u"没有催告记录"_s;
    case ReasonMissing:
        return u"没有写明理由"_s;
    case LegalBasisMissing:
        return u"没有写明法律依据"_s;
    case CompetentOrganMissing:
        return u"没有写明应向哪个机关申请"_s;
    case CorrectionMissing:
        return u"没有写明更正内容或确认人"_s;
    case RequestUnsigned:
        return u"撤回申请没有申请人签名"_s;
    case ReceiverMissing:
        return u"没有接收人"_s;
    case HandOverUnsigned:
        return u"移交清单没有双方签名"_s;
    case BeforeEarlier:
        return u"时间早于前一条记录"_s;
    }
    return {};
}

} // namespace

QString sentenceOf(const cases::Objection& objection)
{
    const auto words = wordsOf(objection.code);
    return objection.subject.isEmpty() ? words : QString{words + u'：' + objection.subject};
}

RuleJudge::RuleJudge(catalogue::Catalogue catalogue, calendar::WorkingCalendar calendar,
    const cases::FrontMode frontMode)
    : m_catalogue(std::move(catalogue))
    , m_calendar(std::move(calendar))
    , m_frontMode(frontMode)
{
}

Judgement RuleJudge::judge(
    const std::optional<cases::Case>& before, const cases::CaseEvent& event) const
{
    const auto* received = std::get_if<cases::Received>(&event.payload);
    const auto code = before ? before->received.itemCode
                             : (received != nullptr ? received->itemCode : QString());
    const int version = before ? before->itemVersion : event.itemVersion;
    const auto* item = m_catalogue.item(code, version);
    if (item == nullptr)
        return tl::unexpected(eventProblem(Trouble::ItemUnknown, event.eventId));
    const cases::Rules rules{*item, m_calendar, m_frontMode, {}};
    return cases::apply(before, event, rules).map_error([&event](const cases::Refusal& refusal) {
        return problemOf(refusal, event.eventId);
    });
}

} // namespace yichuang::platform
