// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/objectionsentence.h"

#include "models/base/day.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/laterobjections.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

using Code = cases::Objection::Code;

// Subjects that are words of the wire; what is unknown is shown as it is rather than lost.
QString stateOf(const QString& subject)
{
    const auto state = cases::caseStateFromText(subject);
    return state ? stateWord(*state) : subject;
}

QString roleOf(const QString& subject)
{
    const auto role = cases::roleFromText(subject);
    return role ? roleWord(*role) : subject;
}

QString kindOf(const QString& subject)
{
    const auto kind = cases::applicantKindFromText(subject);
    return kind ? applicantKindWord(*kind) : subject;
}

QString dayOf(const QString& subject)
{
    const auto day = dayFromText(subject);
    return day ? DayText::inList(*day) : subject;
}

class ObjectionText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::ObjectionText)
public:
    static QString ofRight(Code code, const QString& s);
    static QString ofPeople(Code code, const QString& s);
    static QString ofPapers(Code code, const QString& s);
    static QString ofNotices(Code code, const QString& s);
    static QString ofDays(Code code, const QString& s);
    static QString termRunning(const QString& subject);
    static QString identityNumber(const QString& name);
    static QString join(const QStringList& sentences);
};

QString ObjectionText::ofRight(Code code, const QString& s)
{
    switch (code) {
    case Code::WrongState:
        //: %1 is a state such as accepted
        //: 中文: 办件%1，不能这样办
        return tr("A case that is %1 does not allow this").arg(stateOf(s));
    case Code::WrongRole:
        //: %1 is a role such as village proxy
        //: 中文: %1不能办这一步
        return tr("A %1 may not do this").arg(roleOf(s));
    case Code::NotAuthorisedHere:
        //: %1 is a department
        //: 中文: %1没有授权窗口受理，先收件再转
        return tr("%1 keeps acceptance to itself; receive the papers and pass them on").arg(s);
    case Code::ProxyMayOnlyCollect:
        //: %1 is a village
        //: 中文: %1是代办点，只能收件和移交
        return tr("%1 is a proxy point: it only collects and hands in").arg(s);
    case Code::CaseExists:
        //: %1 is a case number
        //: 中文: 办件 %1 已经收过
        return tr("Case %1 was received already").arg(s);
    case Code::CaseUnknown:
        //: 中文: 本机没有这个办件
        return tr("There is no such case here");
    case Code::ItemMismatch:
        //: %1 is the code of an item
        //: 中文: 办件用的是事项 %1 的另一个版本
        return tr("The case was received under another version of item %1").arg(s);
    case Code::ItemMissing:
        //: 中文: 事项还没选
        return tr("The item is not chosen");
    case Code::ItemNotInForce:
        //: %1 is an item
        //: 中文: %1暂不受理申请
        return tr("%1 is not in use or not on application").arg(s);
    case Code::NotThisPlace:
        //: %1 is a place
        //: 中文: %1不办这个事项
        return tr("%1 does not take this item").arg(s);
    case Code::NumberInvalid:
        //: %1 is a case number
        //: 中文: 办件号 %1 不对
        return tr("Case number %1 is not right").arg(s);
    default:
        return ofPeople(code, s);
    }
}

QString ObjectionText::ofPeople(Code code, const QString& s)
{
    switch (code) {
    case Code::IdentityNumberInvalid:
        return identityNumber(s);
    case Code::NameMissing:
        //: 中文: 申请人姓名没填
        return tr("The applicant's name is missing");
    case Code::ApplicantKindNotServed:
        //: %1 is a kind of applicant such as organisation
        //: 中文: 这个事项不对%1办理
        return tr("This item is not open to a %1").arg(kindOf(s));
    case Code::CreditCodeInvalid:
        //: 中文: 统一社会信用代码不对
        return tr("The credit code is not right");
    case Code::TelephoneInvalid:
        //: 中文: 手机号不对
        return tr("The telephone number is not right");
    case Code::TelephoneReasonMissing:
        //: 中文: 手机号没填，也没写原因
        return tr("The telephone is missing, and so is the reason why");
    case Code::RepresentativeIncomplete:
        //: 中文: 代理人姓名没填
        return tr("The representative's name is missing");
    case Code::ReceiverMissing:
        //: 中文: 接收人没填
        return tr("Who takes the papers is missing");
    case Code::RequestUnsigned:
        //: 中文: 申请人还没在申请上签字
        return tr("The applicant has not signed the request");
    case Code::HandOverUnsigned:
        //: 中文: 交接单还没双方签字
        return tr("The list is not signed by both sides");
    default:
        return ofPapers(code, s);
    }
}

QString ObjectionText::ofPapers(Code code, const QString& s)
{
    switch (code) {
    case Code::PapersIncomplete:
        //: 中文: 材料清单不全
        return tr("The list of papers is incomplete");
    case Code::PaperNotCounted:
        //: %1 is a paper
        //: 中文: %1没写份数或页数
        return tr("%1: the number of originals, copies or pages is missing").arg(s);
    case Code::PaperMissing:
        //: %1 is a paper
        //: 中文: %1未交
        return tr("%1 is not handed in").arg(s);
    case Code::PaperTolerable:
        //: %1 is a paper
        //: 中文: %1未交，可容缺
        return tr("%1 is not handed in and may follow later").arg(s);
    case Code::ListedPaperOpen:
        //: %1 is a paper
        //: 中文: 告知要补的%1还没到
        return tr("%1 was named in the notice and is not here yet").arg(s);
    case Code::UnknownPaper:
        //: %1 is a position
        //: 中文: 清单里没有第 %1 份材料
        return tr("Paper %1 is not on the item's list").arg(s);
    default:
        return ofNotices(code, s);
    }
}

QString ObjectionText::ofNotices(Code code, const QString& s)
{
    switch (code) {
    case Code::SecondNotice:
        //: 中文: 已经一次性告知过，不能再告知
        return tr("What is missing was told already; a second notice is not allowed");
    case Code::NoticeEmpty:
        //: 中文: 还没写要补正什么
        return tr("The notice names nothing to correct");
    case Code::NoticeLineIncomplete:
        //: %1 is a paper
        //: 中文: %1没写缺什么、要什么样的
        return tr("%1: say what is missing and what form is required").arg(s);
    case Code::NoticeUndelivered:
        //: 中文: 申请人还没签收告知书
        return tr("The applicant has not signed for the notice");
    case Code::ReasonMissing:
        //: 中文: 理由没填
        return tr("The reason is missing");
    case Code::LegalBasisMissing:
        //: 中文: 依据没填
        return tr("The legal basis is missing");
    case Code::CompetentOrganMissing:
        //: 中文: 没写该向哪里申请
        return tr("Say where to apply instead");
    case Code::CorrectionMissing:
        //: 中文: 没写改了什么、谁签的字
        return tr("What was corrected and who initialled it is missing");
    case Code::ReminderMissing:
        //: 中文: 还没提醒过申请人
        return tr("No reminder to the applicant is recorded");
    default:
        return ofDays(code, s);
    }
}

QString ObjectionText::ofDays(Code code, const QString& s)
{
    switch (code) {
    case Code::TermRunning:
        return termRunning(s);
    case Code::AnswerLate:
        //: %1 is a day
        //: 中文: 答复期限 %1 已过，视为收件之日受理
        return tr("The term to answer ended on %1: the case counts as accepted since receipt")
            .arg(dayOf(s));
    case Code::AnswerNotDue:
        //: %1 is a day
        //: 中文: 答复期限到 %1，还没过
        return tr("The term to answer runs until %1").arg(dayOf(s));
    case Code::BeforeEarlier:
        //: %1 is a day
        //: 中文: 时间早于 %1 的收件
        return tr("It is dated before the receipt of %1").arg(dayOf(s));
    case Code::NumbersUsedUp:
        //: %1 is a document such as acceptance notice
        //: 中文: %1的文号已用完，请联系平台领取新号段
        return tr("The document numbers for %1 are used up; ask the platform for a new block")
            .arg(s);
    default:
        return laterObjectionSentence({code, s});
    }
}

QString ObjectionText::termRunning(const QString& subject)
{
    if (subject.isEmpty())
        //: 中文: 没给申请人定补正期限，不能退件
        return tr("The notice set no term to correct, so the papers cannot be returned");
    //: %1 is a day
    //: 中文: 补正期限到 %1，还没过
    return tr("The applicant's term to correct runs until %1").arg(dayOf(subject));
}

QString ObjectionText::identityNumber(const QString& name)
{
    if (name.isEmpty())
        //: 中文: 证件号不对
        return tr("The identity number is not right");
    //: %1 is a person
    //: 中文: %1的证件号不对
    return tr("The identity number of %1 is not right").arg(name);
}

QString ObjectionText::join(const QStringList& sentences)
{
    //: between things that are missing, in one line
    //: 中文: ；
    return sentences.join(tr("; "));
}

} // namespace

QString objectionSentence(const cases::Objection& objection)
{
    return ObjectionText::ofRight(objection.code, objection.subject);
}

QString objectionSentences(const std::vector<cases::Objection>& objections)
{
    QStringList sentences;
    for (const cases::Objection& objection : objections) {
        const QString sentence = objectionSentence(objection);
        if (!sentences.contains(sentence))
            sentences << sentence;
    }
    return ObjectionText::join(sentences);
}

} // namespace yichuang::shared
