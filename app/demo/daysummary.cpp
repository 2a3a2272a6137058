// SPDX-License-Identifier: Apache-2.0
#include "app/demo/daysummary.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

using deadline::DayRole;

qsizetype countOf(const deadline::Explanation& explanation, DayRole role)
{
    return std::ranges::count(explanation.days, role, &deadline::CountedDay::role);
}

QString stateWord(cases::CaseState state)
{
    switch (state) {
    case cases::CaseState::Received:
        return u"已收件"_s;
    case cases::CaseState::HandedIn:
        return u"已移交"_s;
    case cases::CaseState::Correcting:
        return u"待补正"_s;
    case cases::CaseState::Accepted:
        return u"已受理"_s;
    case cases::CaseState::Ready:
        return u"待出件"_s;
    case cases::CaseState::Delivered:
        return u"已送达"_s;
    case cases::CaseState::Closed:
        return u"办结"_s;
    default:
        return cases::toText(state);
    }
}

QString caseText(const DayCase& one, int index)
{
    QString text
        = u"## %1. %2　%3\n\n"_s.arg(index).arg(catalogue::catalogueWord(one.kind), one.item);
    text += u"- 办件编号：`%1`\n"_s.arg(one.number);
    if (!one.parentNumber.isEmpty())
        text += u"- 村级代办编号：`%1`\n"_s.arg(one.parentNumber);
    text += u"- 收件地点：%1\n- 申请人：%2\n"_s.arg(one.place, one.applicant);
    text += u"- 经过：%1。\n"_s.arg(one.story.join(u"；"_s));
    text += u"- 状态：%1，%2\n"_s.arg(
        stateWord(one.state), one.confirmed ? u"市平台已确认"_s : u"待市平台确认"_s);
    if (one.due)
        text += u"- 到期日：%1（%2）\n"_s.arg(toText(*one.due), reasonText(one.reason));
    text += u"- 文书：\n"_s;
    for (const QString& file : one.files)
        text += u"  - [%1](<papers/%1>)\n"_s.arg(file);
    return text + u'\n';
}

} // namespace

QString reasonText(const deadline::Explanation& explanation)
{
    QStringList parts{u"起算日 %1 不计入，期限 %2 个工作日"_s.arg(toText(explanation.trigger))
                          .arg(explanation.term)};
    if (explanation.term == 0)
        parts = {u"当日办结，起算日 %1"_s.arg(toText(explanation.trigger))};
    if (const auto weekends = countOf(explanation, DayRole::Weekend); weekends > 0)
        parts.append(u"跳过周末 %1 天"_s.arg(weekends));
    if (const auto holidays = countOf(explanation, DayRole::Holiday); holidays > 0)
        parts.append(u"跳过法定节假日 %1 天"_s.arg(holidays));
    if (explanation.provisional)
        parts.append(u"暂定，以国务院节假日安排为准"_s);
    parts.append(u"规则 %1"_s.arg(explanation.rule));
    if (!explanation.article.isEmpty())
        parts.append(explanation.article);
    return parts.join(u"；"_s);
}

QString markdownOf(const DayReport& report)
{
    QString text = u"# 窗口的一天：%1\n\n"_s.arg(toText(report.day));
    text += u"演示大厅：定西市安定区政务服务大厅、内官营镇便民服务中心、大庄村便民服务点。"
            "五种件型的办件按真实事项目录从收件办到送达，打印并同步到市平台（%1）。"
            "申请人均为虚构，密码仅供演示。\n\n"_s.arg(report.address);
    int index = 0;
    for (const DayCase& one : report.cases)
        text += caseText(one, ++index);
    text
        += u"## 县级大厅从市平台看到的乡村办件\n\n| 办件编号 | 地点 | 事项 | 状态 |\n|---|---|---|---|\n"_s;
    for (const SeenCase& seen : report.seenByCounty)
        text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(
            seen.number, seen.place, seen.item, stateWord(seen.state));
    return text;
}

} // namespace yichuang::demo
