// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/daytext.h"
#include "widgets/shared/ledgerview.h"
#include "widgets/shared/termwords.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::shared {

using deadline::LedgerFact;

namespace {

QString monthDay(const std::optional<Day>& day)
{
    return day ? DayText::monthDay(*day) : QString();
}

class Span
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::LedgerText)
public:
    static QString text(const LedgerFact& fact)
    {
        if (!fact.to || fact.to == fact.from)
            return monthDay(fact.from);
        //: A span of days such as 11-11 to 11-13
        //: 中文: %1 至 %2
        return tr("%1 to %2").arg(monthDay(fact.from), monthDay(fact.to));
    }
};

class Refused
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::LedgerText)
public:
    static QString text(LedgerFact::Refusal refusal)
    {
        switch (refusal) {
        case LedgerFact::Refusal::None:
            return {};
        case LedgerFact::Refusal::NotForThisTerm:
            //: Why a pause or an extension does not move the due day
            //: 中文: 不算，这个时限不能扣除或延长
            return tr("no effect: this term knows none");
        case LedgerFact::Refusal::BeforeStart:
            //: 中文: 不算，早于起算日
            return tr("no effect: before the term began");
        case LedgerFact::Refusal::AfterDue:
            //: 中文: 不算，已过到期日
            return tr("no effect: after the due day");
        case LedgerFact::Refusal::OverLimit:
            //: 中文: 不算，超过法定天数
            return tr("no effect: longer than the law allows");
        case LedgerFact::Refusal::Second:
            //: 中文: 不算，只能延期一次
            return tr("no effect: extended once already");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString LedgerText::length(int minutes)
{
    //: 中文: %n 小时
    const QString hours = tr("%n hour(s)", nullptr, minutes / 60);
    if (minutes % 60 == 0)
        return hours;
    //: 中文: %n 分
    const QString rest = tr("%n minute(s)", nullptr, minutes % 60);
    return minutes < 60 ? rest : QString(hours % u' ' % rest);
}

LedgerLine LedgerText::hourLine(const LedgerFact& fact, const QString& rule)
{
    const QString clock
        = DayText::clock({fact.from.value_or(Day{}), std::chrono::minutes{fact.otherDays}});
    if (fact.kind == LedgerFact::Kind::Hours)
        //: %1 a term, %2 the hours a window is open on a working day
        //: 中文: %1，只计上班时间（每个工作日 %2）
        return {tr("%1, only while the windows are open (%2 a working day)")
                    .arg(TermText::of(rule).term, length(fact.otherDays)),
            length(60 * fact.days), false};
    if (fact.kind == LedgerFact::Kind::HoursStart)
        //: %1 a day, %2 a time of day
        //: 中文: 受理 %1 %2，即时起算
        return {tr("Accepted %1 %2, counted from that minute").arg(monthDay(fact.from), clock),
            //: %1 is a length such as 2 hours
            //: 中文: 当日计 %1
            tr("%1 counted that day").arg(length(fact.days)), false};
    //: The end of a term in hours; %1 a time of day
    //: 中文: 第 %n 小时届满，%1
    return {tr("Hour %n is over at %1", nullptr, fact.days).arg(clock),
        fact.from ? DayText::inList(*fact.from) : QString(), true};
}

LedgerLine LedgerText::line(const LedgerFact& fact, const QString& rule)
{
    switch (fact.kind) {
    case LedgerFact::Kind::Term: {
        //: 中文: %n 个工作日
        const QString promised = tr("%n working day(s)", nullptr, fact.days);
        //: %1 "8 working days", %2 the statutory number
        //: 中文: %1（法定 %2）
        const QString both = tr("%1 (statutory %2)").arg(promised).arg(fact.otherDays);
        return {TermText::of(rule).term, fact.otherDays > 0 ? both : promised, false};
    }
    case LedgerFact::Kind::Start:
        return {TermText::of(rule).start.arg(monthDay(fact.from)),
            //: 中文: 当日不计
            tr("that day is not counted"), false};
    case LedgerFact::Kind::MovedToNextWorkingDay:
        //: 中文: %1 收到，不是工作日
        return {tr("Came in on %1, not a working day").arg(monthDay(fact.from)),
            //: 中文: 按 %1 算
            tr("taken as %1").arg(monthDay(fact.to)), false};
    case LedgerFact::Kind::Weekends:
        //: %1 is a list of days
        //: 中文: 周末 %1
        return {tr("Weekends %1").arg(DayText::list(fact.dates)),
            //: 中文: %n 天不计
            tr("%n day(s) not counted", nullptr, static_cast<int>(fact.dates.size())), false};
    case LedgerFact::Kind::Holiday:
        return {fact.name % u' ' % Span::text(fact),
            //: 中文: %n 天不计
            tr("%n day(s) not counted", nullptr, fact.days), false};
    case LedgerFact::Kind::MakeUp:
        //: Weekend days that are worked; %1 is a list of days
        //: 中文: 调休上班 %1
        return {tr("Worked in exchange %1").arg(DayText::list(fact.dates)),
            //: 中文: %n 天计入
            tr("%n day(s) counted", nullptr, static_cast<int>(fact.dates.size())), false};
    case LedgerFact::Kind::Stop:
        return {fact.name % u' ' % Span::text(fact),
            //: 中文: 暂停 %n 日
            tr("paused for %n day(s)", nullptr, fact.days), false};
    case LedgerFact::Kind::Extension:
        //: %1 is the day of approval
        //: 中文: %1 批准延期
        return {tr("Extension approved on %1").arg(monthDay(fact.from)),
            //: 中文: 加 %n 个工作日
            tr("%n working day(s) more", nullptr, fact.days), false};
    case LedgerFact::Kind::StopRefused:
        return {fact.name % u' ' % monthDay(fact.from), Refused::text(fact.refusal), false};
    case LedgerFact::Kind::ExtensionRefused:
        //: %1 is the day of approval
        //: 中文: %1 批准延期
        return {tr("Extension approved on %1").arg(monthDay(fact.from)),
            Refused::text(fact.refusal), false};
    case LedgerFact::Kind::RolledForward:
        //: %1 is the last calendar day of the term
        //: 中文: 末日 %1 不上班
        return {tr("The last day %1 is not worked").arg(monthDay(fact.from)),
            //: 中文: 顺延到 %1
            tr("moved on to %1").arg(monthDay(fact.to)), false};
    case LedgerFact::Kind::Due:
        //: The %1-th counted day
        //: 中文: 第 %1 日
        return {
            tr("Day %1").arg(fact.days), fact.from ? DayText::inList(*fact.from) : QString(), true};
    case LedgerFact::Kind::DueWithoutStops:
        //: 中文: 没有暂停，应在 %1 到期
        return {tr("Without the pauses it would be due on %1").arg(monthDay(fact.from)), {}, false};
    case LedgerFact::Kind::Hours:
    case LedgerFact::Kind::HoursStart:
    case LedgerFact::Kind::HoursEnd:
        return hourLine(fact, rule);
    case LedgerFact::Kind::LicenceEnd:
        //: %1 the day of the request, %2 the last day of the licence
        //: 中文: %1 申请延续，原许可 %2 届满
        return {tr("Renewal asked for %1, the licence ends %2")
                    .arg(monthDay(fact.from), monthDay(fact.to)),
            //: 中文: 届满前不决定，视为准予延续
            tr("undecided by then it counts as renewed"), false};
    case LedgerFact::Kind::Restarted:
        //: 中文: %1 收到补正
        return {tr("Clarified on %1").arg(monthDay(fact.to)),
            //: 中文: 重新起算
            tr("counted anew from that day"), false};
    case LedgerFact::Kind::RestartRefused:
        //: 中文: %1 收到补正
        return {tr("Clarified on %1").arg(monthDay(fact.from)),
            //: %1 is a day
            //: 中文: 不重新起算，%1 才要求补正，已过期
            tr("no effect: asked for too late, on %1").arg(monthDay(fact.to)), false};
    case LedgerFact::Kind::Provisional:
        //: The State Council's notice on the holidays of year %1 is not out yet
        //: 中文: %1 年放假安排还没公布，日期暂定
        return {
            tr("The holidays of %1 are not published yet: the date is provisional").arg(fact.days),
            {}, false};
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::shared
