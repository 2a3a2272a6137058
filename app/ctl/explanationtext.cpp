// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/explanationtext.h"

#include "app/ctl/explanationjson.h"
#include "app/ctl/text.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using deadline::CountedDay;
using deadline::DayRole;
using deadline::Explanation;
using deadline::LedgerFact;

namespace {

QString daysText(const std::vector<Day>& days)
{
    QStringList texts;
    for (const Day day : days)
        texts << toText(day);
    return texts.join(u", "_s);
}

QString dayText(const std::optional<Day>& day) { return day ? toText(*day) : QString{}; }

QString refusalText(LedgerFact::Refusal refusal)
{
    using enum LedgerFact::Refusal;
    switch (refusal) {
    case None:
        return {};
    case NotForThisTerm:
        //: 中文: 法律未规定该期限可以中止或延期
        return Text::tr("the law gives this term no stop or extension");
    case BeforeStart:
        //: 中文: 早于起算日
        return Text::tr("it is before the start");
    case AfterDue:
        //: 中文: 已过到期日
        return Text::tr("it is after the due day");
    case OverLimit:
        //: 中文: 超过法定上限
        return Text::tr("it is longer than the law allows");
    case Second:
        //: 中文: 只能延期一次
        return Text::tr("one extension was granted already");
    }
    Q_UNREACHABLE();
}

QString stopName(const LedgerFact& fact)
{
    //: 中文: 特别程序
    return fact.name.isEmpty() ? Text::tr("Stop") : fact.name;
}

QString stopText(const LedgerFact& fact)
{
    if (!fact.to)
        //: 中文: %1自 %2 起，尚未结束
        return Text::tr("%1 since %2, still open").arg(stopName(fact), dayText(fact.from));
    //: 中文: %1 %2 至 %3，扣除 %4 个工作日
    return Text::tr("%1 from %2 to %3: %4 working days excluded")
        .arg(stopName(fact), dayText(fact.from), dayText(fact.to), QString::number(fact.days));
}

/// "2 h 30 min"
QString lengthText(int minutes)
{
    const QString hours = QString::number(minutes / 60);
    if (minutes % 60 == 0)
        //: 中文: %1 小时
        return Text::tr("%1 h").arg(hours);
    //: 中文: %1 小时 %2 分
    return Text::tr("%1 h %2 min").arg(hours, QString::number(minutes % 60));
}

QString hourFactText(const LedgerFact& fact)
{
    const QString day = dayText(fact.from);
    if (fact.kind == LedgerFact::Kind::Hours)
        //: 中文: 期限 %1 个工作小时，只计上班时间（每个工作日 %2）
        return Text::tr("Term: %1 hours, counted while the windows are open (%2 a working day)")
            .arg(QString::number(fact.days), lengthText(fact.otherDays));
    if (fact.kind == LedgerFact::Kind::HoursStart)
        //: 中文: 自 %1 %2 起算，当日计 %3
        return Text::tr("Runs from %1 %2; %3 counted that day")
            .arg(day, timeText(fact.otherDays), lengthText(fact.days));
    //: 中文: 最后一个小时于 %1 %2 届满，即到期
    return Text::tr("The last hour is over on %1 at %2: due").arg(day, timeText(fact.otherDays));
}

QString restartText(const LedgerFact& fact)
{
    if (fact.kind == LedgerFact::Kind::Restarted)
        //: 中文: %2 收到补正，自该日重新起算（原自 %1 起算）
        return Text::tr("Clarified on %2: the term of %1 starts anew from that day")
            .arg(dayText(fact.from), dayText(fact.to));
    //: 中文: %2 才要求补正，晚于 %3：%1 收到的补正不重新起算
    return Text::tr(
        "Clarity was asked for on %2, later than %3: its arrival on %1 restarts nothing")
        .arg(dayText(fact.from), dayText(fact.to), daysText(fact.dates));
}

QString factText(const LedgerFact& fact)
{
    using enum LedgerFact::Kind;
    const QString days = QString::number(fact.days);
    switch (fact.kind) {
    case Term:
        if (fact.otherDays > 0)
            //: 中文: 期限 %1 个工作日（法定 %2 个）
            return Text::tr("Term: %1 days (statutory: %2)")
                .arg(days, QString::number(fact.otherDays));
        //: 中文: 期限 %1 日
        return Text::tr("Term: %1 days").arg(days);
    case Start:
        //: 中文: %1 为起算日，当日不计
        return Text::tr("%1 starts the count and is not counted").arg(dayText(fact.from));
    case MovedToNextWorkingDay:
        //: 中文: %1 下班后或休息日收到，视为 %2 收到
        return Text::tr("Came in at %1, treated as %2").arg(dayText(fact.from), dayText(fact.to));
    case Weekends:
        //: 中文: 周末不计：%1
        return Text::tr("Weekends not counted: %1").arg(daysText(fact.dates));
    case LedgerFact::Kind::Holiday:
        //: 中文: %1 %2 至 %3 放假，其中 %4 日不计
        return Text::tr("%1 from %2 to %3: %4 days not counted")
            .arg(fact.name, dayText(fact.from), dayText(fact.to), days);
    case MakeUp:
        //: 中文: 调休上班日计入：%1
        return Text::tr("Make-up days counted: %1").arg(daysText(fact.dates));
    case Stop:
        return stopText(fact);
    case StopRefused:
        //: 中文: %2 的%1不扣除：%3
        return Text::tr("%1 of %2 excludes nothing: %3")
            .arg(stopName(fact), dayText(fact.from), refusalText(fact.refusal));
    case ExtensionRefused:
        //: 中文: %2 的延期 %1 日无效：%3
        return Text::tr("Extension by %1 days of %2 is void: %3")
            .arg(days, dayText(fact.from), refusalText(fact.refusal));
    case RolledForward:
        //: 中文: 最后一日 %1 为休息日，顺延至 %2
        return Text::tr("The last day %1 is a day off, so the term ends on %2")
            .arg(dayText(fact.from), dayText(fact.to));
    case Extension:
        //: 中文: %2 批准延期 %1 个工作日
        return Text::tr("Extended by %1 days, approved on %2").arg(days, dayText(fact.from));
    case Due:
        //: 中文: 第 %1 日为 %2，即到期日
        return Text::tr("Day %1 is %2: due").arg(days, dayText(fact.from));
    case DueWithoutStops:
        //: 中文: 不计特别程序应为 %1
        return Text::tr("Without stops it would be %1").arg(dayText(fact.from));
    case Hours:
    case HoursStart:
    case HoursEnd:
        return hourFactText(fact);
    case LicenceEnd:
        //: 中文: %1 申请延续，原许可 %2 届满：届满前须决定，逾期未决定视为准予延续
        return Text::tr("Renewal asked for on %1, the licence ends on %2: without a decision by "
                        "then it counts as renewed")
            .arg(dayText(fact.from), dayText(fact.to));
    case Restarted:
    case RestartRefused:
        return restartText(fact);
    case Provisional:
        //: 中文: %1 年节假日安排尚未公布：暂定，以国务院节假日安排为准
        return Text::tr("The notice for %1 is not published yet: provisional").arg(days);
    }
    Q_UNREACHABLE();
}

QString roleText(const CountedDay& day)
{
    switch (day.role) {
    case DayRole::Trigger:
        if (day.minutes > 0)
            //: 中文: 起算日，计 %1
            return Text::tr("start, %1").arg(lengthText(day.minutes));
        //: 中文: 起算日，不计
        return Text::tr("start, not counted");
    case DayRole::Counted:
        if (day.minutes > 0)
            return lengthText(day.minutes);
        //: 中文: 第 %1 日
        return Text::tr("day %1").arg(day.ordinal);
    case DayRole::Weekend:
        //: 中文: 周末
        return Text::tr("weekend");
    case DayRole::Holiday:
        //: 中文: 放假
        return Text::tr("off");
    case DayRole::Stopped:
        //: 中文: 特别程序，不计
        return Text::tr("stopped, not counted");
    case DayRole::Due:
        if (day.minutes > 0)
            //: 中文: %1，到期
            return Text::tr("%1, due").arg(lengthText(day.minutes));
        //: 中文: 第 %1 日，到期
        return Text::tr("day %1, due").arg(day.ordinal);
    }
    Q_UNREACHABLE();
}

QString lineOf(const CountedDay& day)
{
    QString line = u"  "_s + toText(day.day) + u"  "_s + roleText(day);
    if (!day.holiday.isEmpty())
        line += u"  "_s + day.holiday;
    if (day.makeUp)
        //: 中文: 调休上班
        line += u"  "_s + Text::tr("make-up day");
    return line;
}

} // namespace

QStringList refusedText(const Explanation& explanation)
{
    QStringList lines;
    for (const auto& fact : explanation.ledger) {
        if (fact.refusal != LedgerFact::Refusal::None)
            lines << factText(fact);
    }
    return lines;
}

QString explanationText(const Explanation& explanation)
{
    QStringList lines;
    //: 中文: 依据：%1 %2；日历：%3
    lines << Text::tr("Rule: %1, %2; calendar: %3")
                 .arg(explanation.rule, explanation.article, explanation.calendarVersion);
    for (const auto& fact : explanation.ledger)
        lines << factText(fact);
    if (!explanation.due && explanation.inHours)
        //: 中文: 特别程序尚未结束，没有到期日，剩余 %n 小时
        lines << Text::tr("A stop is still open: there is no due day; %n hours are left", nullptr,
            explanation.frozen);
    else if (!explanation.due)
        //: 中文: 特别程序尚未结束，没有到期日，剩余 %n 日
        lines << Text::tr("A stop is still open: there is no due day; %n days are left", nullptr,
            explanation.frozen);
    if (explanation.yellowFrom)
        //: 中文: %1 起亮黄灯
        lines << Text::tr("Yellow lamp from %1").arg(toText(*explanation.yellowFrom));
    for (const auto& day : explanation.days)
        lines << lineOf(day);
    return lines.join(u'\n');
}

} // namespace yichuang::ctl
