// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casefactstext.h"

#include "app/ctl/text.h"
#include "models/documents/amount.h"
#include "widgets/shared/violationsentence.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

QString proposalWord(cases::Proposal proposal)
{
    //: 中文: 准予
    return proposal == cases::Proposal::Grant ? Text::tr("grant")
                                              //: 中文: 不予
                                              : Text::tr("refuse");
}

QString answerWord(cases::OpinionAnswer answer)
{
    switch (answer) {
    case cases::OpinionAnswer::Agree:
        //: 中文: 同意
        return Text::tr("agrees");
    case cases::OpinionAnswer::Disagree:
        //: 中文: 不同意
        return Text::tr("disagrees");
    case cases::OpinionAnswer::PassUp:
        //: 中文: 同意，须报上级
        return Text::tr("agrees, to be passed up");
    }
    Q_UNREACHABLE();
}

QString wayWord(cases::DeliveryWay way)
{
    switch (way) {
    case cases::DeliveryWay::PickUp:
        //: 中文: 窗口领取
        return Text::tr("at the window");
    case cases::DeliveryWay::Mail:
        //: 中文: 邮寄
        return Text::tr("by mail");
    case cases::DeliveryWay::Village:
        //: 中文: 村级转交
        return Text::tr("through the village");
    case cases::DeliveryWay::Electronic:
        //: 中文: 电子送达
        return Text::tr("electronically");
    }
    Q_UNREACHABLE();
}

QString conversionWord(cases::Conversion conversion)
{
    switch (conversion) {
    case cases::Conversion::InstantToPromised:
        //: 中文: 即办件改承诺件：当日未办结
        return Text::tr("instant to promised: not finished the same day");
    case cases::Conversion::PromisedToJoint:
        //: 中文: 承诺件改联办件：需其他部门意见
        return Text::tr("promised to joint: another department must be heard");
    case cases::Conversion::JointToPromised:
        //: 中文: 联办件改承诺件：不需其他部门
        return Text::tr("joint to promised: the others are not needed");
    case cases::Conversion::PromisedToForward:
        //: 中文: 承诺件改上报件：法律规定先初审
        return Text::tr("promised to forward: the law prescribes a first review");
    }
    Q_UNREACHABLE();
}

QString stopText(const cases::StopOnCase& stop, int number)
{
    const cases::StopRequested& asked = stop.requested.what;
    //: 中文: 特别程序%1：%2，%3，自 %4 起，告知 %5 个工作日
    QString line
        = Text::tr("Stop %1: %2 by %3 from %4, %5 working days told")
              .arg(QString::number(number), catalogue::toText(asked.kind), asked.institution,
                  toText(asked.from), QString::number(asked.told.count()));
    if (!stop.approved)
        //: 中文: （尚未批准，期限照常计算）
        line += Text::tr(" (not approved: the clock runs)");
    else if (!stop.ended)
        //: 中文: （%1 批准，尚无结果）
        line += Text::tr(" (approved by %1, no result yet)").arg(stop.approved->by.name);
    else
        //: 中文: （%1 批准，%2 有结果：%3）
        line += Text::tr(" (approved by %1, result on %2: %3)")
                    .arg(stop.approved->by.name, toText(stop.ended->what.resultOn),
                        stop.ended->what.result);
    return line;
}

void addRounds(QStringList& lines, const cases::Case& c)
{
    for (const cases::OpinionRound& round : c.rounds) {
        for (const cases::AskedParticipant& asked : round.asked.what.participants) {
            const auto* opinion = round.opinionOf(asked.departmentCode);
            if (opinion == nullptr)
                //: 中文: 征询%1：未答复
                lines << Text::tr("Asked %1: no answer").arg(asked.department);
            else
                //: 中文: 征询%1：%2 答复%3 %4
                lines << Text::tr("Asked %1: %2 %3 %4")
                             .arg(asked.department, toText(opinion->day()),
                                 answerWord(opinion->what.answer), opinion->what.reasons)
                             .trimmed();
        }
    }
}

void addReview(QStringList& lines, const cases::Case& c)
{
    if (c.assigned)
        //: 中文: 审核人：%1
        lines << Text::tr("Reviewer: %1").arg(c.assigned->what.name);
    int number = 0;
    for (const cases::StopOnCase& stop : c.stops)
        lines << stopText(stop, ++number);
    for (const auto& extension : c.extensions)
        //: 中文: 延期 %1 个工作日，%2 由%3批准，文号 %4
        lines << Text::tr("Extended by %1 working days on %2 by %3, %4")
                     .arg(QString::number(extension.what.days.count()),
                         toText(extension.what.approvedOn), extension.by.name,
                         extension.what.approvalNumber);
    addRounds(lines, c);
    if (c.review)
        //: 中文: 审核意见：%1，%2：%3
        lines << Text::tr("Review by %1: %2, %3")
                     .arg(c.review->by.name, proposalWord(c.review->what.proposal),
                         c.review->what.facts);
    for (const auto& back : c.returns)
        //: 中文: 退回：%1
        lines << Text::tr("Sent back: %1").arg(back.what.reason);
    if (c.forwarded)
        //: 中文: %1 上报%2，文号 %3
        lines << Text::tr("Forwarded on %1 to %2, %3")
                     .arg(toText(c.forwarded->day()), c.forwarded->what.superior,
                         c.forwarded->what.documentNumber);
}

void addResult(QStringList& lines, const cases::Case& c)
{
    if (c.decision)
        //: 中文: 决定：%1，%2，%3，文号 %4
        lines << Text::tr("Decision of %1 on %2: %3, %4")
                     .arg(c.decision->by.name, toText(c.decision->decidedOn),
                         proposalWord(c.decision->result), c.decision->documentNumber());
    if (c.feeOrdered)
        //: 中文: 应缴 %1 元
        lines << Text::tr("Fee: %1 yuan")
                     .arg(documents::yuan(cases::totalFen(c.feeOrdered->what.lines)));
    if (c.feePaid)
        lines << (c.feePaid->what.waivedBy.isEmpty()
                //: 中文: 已缴，票据 %1
                ? Text::tr("Paid, receipt %1").arg(c.feePaid->what.receiptNumber)
                //: 中文: 免缴：%1
                : Text::tr("Waived: %1").arg(c.feePaid->what.waivedBy));
    if (c.certificate)
        //: 中文: 证照：%1 %2
        lines << Text::tr("Certificate: %1 %2")
                     .arg(c.certificate->what.certificate, c.certificate->what.number);
    if (c.dispatched)
        //: 中文: %1 寄出，单号 %2
        lines << Text::tr("Sent on %1, %2")
                     .arg(toText(c.dispatched->day()), c.dispatched->what.trackingNumber);
    if (c.delivered)
        //: 中文: %1 送达%2（%3）
        lines << Text::tr("Handed over on %1 to %2 (%3)")
                     .arg(toText(c.delivered->day()), c.delivered->what.receiver.name,
                         wayWord(c.delivered->what.way));
    for (const auto& evaluation : c.evaluations)
        lines << (evaluation.what.level == 0
                //: 中文: 未评价
                ? Text::tr("Not evaluated")
                //: 中文: 评价 %1 星 %2
                : Text::tr("Evaluation: %1 of 5 %2")
                      .arg(QString::number(evaluation.what.level), evaluation.what.remark)
                      .trimmed());
    if (c.archived)
        //: 中文: %1 归档，保管期限%2
        lines << Text::tr("Archived on %1, kept %2")
                     .arg(toText(c.archived->day()), c.archived->what.retention);
    if (c.ending)
        //: 中文: 结束：%1
        lines << Text::tr("Ended: %1").arg(c.ending->reason);
}

QString reasonText(const catalogue::KindReason& reason)
{
    using enum catalogue::KindReason::Fact;
    switch (reason.fact) {
    case DecidedOnTheSpot:
        //: 中文: 承诺 0 个工作日，当场决定
        return Text::tr("nothing is promised but the same day: decided on the spot");
    case NeedsExamination:
        //: 中文: 承诺 %1 个工作日，需要审查
        return Text::tr("%1 working days are promised: it needs examination").arg(reason.count);
    case OneDepartmentDecides:
        //: 中文: 一个部门办理
        return Text::tr("one department acts");
    case SeveralDepartments:
        //: 中文: %1 个部门办理
        return Text::tr("%1 departments act").arg(reason.count);
    case ApplicantAtTheWindow:
        //: 中文: 申请人直接到办理窗口
        return Text::tr("the applicant comes to the window that handles it");
    case CollectedForTheVillage:
        //: 中文: 村级代收，由其他机关办理
        return Text::tr("a village point collects it for somebody else");
    case DecidedHere:
        //: 中文: 本级决定
        return Text::tr("it is decided here");
    case SuperiorDecides:
        //: 中文: 本级初审，上级（%1）决定
        return Text::tr("a superior decides after first review here (%1)")
            .arg(catalogue::toText(reason.level));
    }
    Q_UNREACHABLE();
}

/// Whose clock it is, in words.
QString subjectOf(const cases::ClockView& clock, const cases::Case& c)
{
    for (const cases::OpinionRound& round : c.rounds) {
        for (const cases::AskedParticipant& asked : round.asked.what.participants) {
            if (asked.departmentCode == clock.subject && !asked.department.isEmpty())
                return asked.department;
        }
    }
    return clock.subject;
}

QString clockWord(const QString& clock)
{
    const std::pair<QString, QString> words[]{
        //: 中文: 答复材料
        {u"C1"_s, Text::tr("answer on the papers")},
        //: 中文: 承诺时限
        {u"C2"_s, Text::tr("promised term")},
        //: 中文: 法定时限
        {u"C3"_s, Text::tr("statutory term")},
        //: 中文: 送达
        {u"C4"_s, Text::tr("delivery")},
        //: 中文: 补正
        {u"C5"_s, Text::tr("correction")},
        //: 中文: 容缺补交
        {u"C6"_s, Text::tr("tolerance")},
        //: 中文: 部门答复
        {u"C7"_s, Text::tr("opinion of a department")},
        //: 中文: 上级决定
        {u"C8"_s, Text::tr("superior's decision")},
        //: 中文: 环节时限
        {u"C9"_s, Text::tr("step")},
        //: 中文: 代办移交
        {u"DL-22"_s, Text::tr("hand-in by the village")},
        //: 中文: 延续答复
        {u"DL-14"_s, Text::tr("answer to a renewal")},
    };
    for (const auto& [id, word] : words) {
        if (id == clock)
            return word;
    }
    return {};
}

} // namespace

QStringList caseFactsText(const cases::Case& c)
{
    QStringList lines;
    if (c.tolerance)
        lines << (c.isToleranceOpen()
                //: 中文: 容缺受理，材料未补齐
                ? Text::tr("Accepted with tolerance, papers still open")
                //: 中文: 容缺受理，材料已补齐
                : Text::tr("Accepted with tolerance, papers supplied"));
    addReview(lines, c);
    addResult(lines, c);
    return lines;
}

QStringList typeText(const desk::CaseFile& file)
{
    //: 中文: 件型：%1
    QStringList lines{Text::tr("Type: %1").arg(catalogue::catalogueWord(file.summary.kind))};
    for (const catalogue::KindReason& reason : file.classification.reasons) {
        const QString about = catalogue::catalogueWord(reason.about);
        lines << u"  "_s
                + (reason.speaksFor
                        //: 中文: 是%1：%2
                        ? Text::tr("%1: yes, %2").arg(about, reasonText(reason))
                        //: 中文: 不是%1：%2
                        : Text::tr("%1: no, %2").arg(about, reasonText(reason)));
    }
    for (const auto& conversion : file.c.conversions)
        //: 中文: %1 改判（%2）：%3，理由：%4
        lines << u"  "_s
                + Text::tr("Converted on %1 by %2, %3; reason: %4")
                      .arg(toText(conversion.day()), conversion.by.name,
                          conversionWord(conversion.what.conversion), conversion.what.reason);
    return lines;
}

QStringList renewalText(const cases::ClockView& clock)
{
    if (!clock.renewal)
        return {};
    const cases::RenewalFacts& renewal = *clock.renewal;
    if (renewal.deemedFrom)
        //: 中文: 原许可 %1 届满前没有决定：自 %2 起视为准予延续（行政许可法第五十条）
        return {Text::tr("The licence ended on %1 undecided: it counts as renewed from %2 "
                         "(License Law 50)")
                    .arg(toText(renewal.licenceEndsOn), toText(*renewal.deemedFrom))};
    if (!renewal.askedInTime)
        //: 中文: 最迟应于 %1 申请延续，申请已迟：逾期不决定也不视为准予延续
        return {Text::tr("Renewal had to be asked for by %1 and came later: silence does not renew")
                    .arg(toText(renewal.askBy))};
    return {};
}

QString clockTitle(const cases::ClockView& clock, const cases::Case& c)
{
    const QString title = clock.clock + u' ' + clockWord(clock.clock);
    if (clock.subject.isEmpty())
        return title;
    //: %1 is a clock, %2 a department or a person
    //: 中文: %1（%2）
    return Text::tr("%1 (%2)").arg(title, subjectOf(clock, c));
}

QStringList movesText(const cases::Case& c)
{
    QStringList lines;
    const auto text = [](const std::optional<Day>& day) { return day ? toText(*day) : u"-"_s; };
    for (const auto& moved : c.moved) {
        //: 中文: %1 由 %2 改为 %3：日历 %4 → %5
        lines << Text::tr("%1 moved from %2 to %3: calendar %4 → %5")
                     .arg(moved.what.clock, text(moved.what.oldDue), text(moved.what.newDue),
                         moved.what.oldCalendar, moved.what.newCalendar);
        if (moved.what.told)
            //: 中文: 　原日期已印给申请人，须告知
            lines.last() += Text::tr(" (the old date was printed: tell the applicant)");
    }
    return lines;
}

QStringList violationsText(const std::vector<cases::Violation>& violations)
{
    QStringList lines;
    for (const cases::Violation& violation : violations)
        //: %1 is SV-02 …, %2 a sentence, %3 a day
        //: 中文: 违规 %1：%2（自 %3）
        lines << Text::tr("Violation %1: %2 (since %3)")
                     .arg(toText(violation.code), shared::violationSentence(violation),
                         toText(violation.since));
    return lines;
}

} // namespace yichuang::ctl
