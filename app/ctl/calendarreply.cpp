// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/calendarreply.h"

#include "app/ctl/text.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

QJsonValue dayJson(const std::optional<Day>& day)
{
    return day ? QJsonValue{toText(*day)} : QJsonValue{};
}

/// An open stop has no date.
QString dayWord(const std::optional<Day>& day)
{
    //: 中文: 暂停计时
    return day ? toText(*day) : Text::tr("paused");
}

QJsonObject movedJson(const desk::MovedCase& moved)
{
    return {{u"number"_s, moved.number}, {u"item"_s, moved.itemCode},
        {u"itemName"_s, moved.itemName}, {u"oldDue"_s, dayJson(moved.oldDue)},
        {u"newDue"_s, dayJson(moved.newDue)}, {u"printed"_s, moved.told},
        {u"wasProvisional"_s, moved.wasProvisional}, {u"provisional"_s, moved.isProvisional}};
}

QString movedText(const desk::MovedCase& moved)
{
    QStringList words{
        moved.number, moved.itemName, dayWord(moved.oldDue) + u" → "_s + dayWord(moved.newDue)};
    if (moved.told)
        //: 中文: 已书面告知
        words.append(Text::tr("printed"));
    if (moved.wasProvisional && !moved.isProvisional)
        //: 中文: 原为暂定
        words.append(Text::tr("was provisional"));
    return words.join(u"  "_s);
}

QString refusalSentence(desk::CalendarRefusal refusal)
{
    switch (refusal) {
    case desk::CalendarRefusal::NotAdministrator:
        //: 中文: 只有系统管理员可以导入或录入日历，没有改动。
        return Text::tr("Only an administrator imports or types in a calendar. Nothing changed.");
    case desk::CalendarRefusal::NotSecondPerson:
        //: 中文: 只有系统管理员、安全管理员或首席代表可以确认日历，没有改动。
        return Text::tr("Only an administrator, a security administrator or a chief representative "
                        "confirms a calendar. Nothing changed.");
    case desk::CalendarRefusal::SamePerson:
        //: 中文: 录入人不能自己确认（换账号也不行），请另一人确认，没有改动。
        return Text::tr("Whoever typed it in may not confirm it, under no account. Ask another "
                        "person. Nothing changed.");
    case desk::CalendarRefusal::NotOpen:
        //: 中文: 这个提案已经确认或撤回，没有改动。
        return Text::tr("The proposal is confirmed or withdrawn already. Nothing changed.");
    }
    Q_UNREACHABLE();
}

QString standingWord(const store::CalendarProposal& proposal)
{
    using Standing = store::CalendarProposal::Standing;
    switch (proposal.standing) {
    case Standing::Open:
        //: 中文: 待第二人确认
        return Text::tr("waits for a second person");
    case Standing::Confirmed:
        //: 中文: %1 已确认
        return Text::tr("confirmed by %1").arg(proposal.decidedBy);
    case Standing::Withdrawn:
        //: 中文: %1 已撤回
        return Text::tr("withdrawn by %1").arg(proposal.decidedBy);
    }
    Q_UNREACHABLE();
}

} // namespace

Reply whatIfReply(const calendar::CalendarYear& year, const desk::WhatIf& answer)
{
    QJsonArray cases;
    //: 中文: %1 年（%2）：在办 %3 件，期限有变 %4 件，由暂定转为确定 %5 件。
    QStringList lines{
        Text::tr("%1 (%2): of %3 open cases %4 move, %5 are no longer provisional.")
            .arg(QString::number(year.year), year.noticeNumber, QString::number(answer.openCases),
                QString::number(answer.moved.size()), QString::number(answer.settled))};
    for (const desk::MovedCase& moved : answer.moved) {
        cases.append(movedJson(moved));
        lines.append(movedText(moved));
    }
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = QJsonObject{{u"year"_s, year.year}, {u"notice"_s, year.noticeNumber},
            {u"oldVersion"_s, answer.oldVersion}, {u"version"_s, answer.newVersion},
            {u"changed"_s, answer.oldVersion != answer.newVersion}, {u"applied"_s, false},
            {u"openCases"_s, answer.openCases}, {u"settled"_s, answer.settled},
            {u"unsettled"_s, answer.unsettled}, {u"moved"_s, cases}},
        .notes = {},
        .problem = {}};
}

Reply takenOverReply(Reply shown, const Result<desk::Permitted<desk::SweepReport>>& outcome)
{
    if (!outcome)
        return failed(outcome.error());
    if (const auto* refusal = std::get_if<desk::CalendarRefusal>(&*outcome))
        return refusedReply(*refusal);
    const auto& report = std::get<desk::SweepReport>(*outcome);
    QJsonObject document = shown.document.toObject();
    document[u"applied"_s] = true;
    document[u"movedCases"_s] = report.moved;
    document[u"recorded"_s] = report.recorded;
    document[u"version"_s] = report.version;
    shown.document = document;
    //: 中文: 已采用，日历版本 %1；%2 件的期限已变，其中 %3 件由本机记录。需通知的申请人见 calendar
    //: moved。
    shown.text += u'\n'
        + Text::tr(
            "Taken over; the calendar is now version %1. %2 cases moved, %3 of them recorded "
            "here. Whom to tell: calendar moved.")
              .arg(report.version, QString::number(report.moved), QString::number(report.recorded));
    return shown;
}

Reply refusedReply(desk::CalendarRefusal refusal)
{
    return {.exit = Exit::No,
        .text = {},
        .document = {},
        .notes = {},
        .problem
        = Problem{.type = desk::toText(refusal), .title = refusalSentence(refusal), .detail = {}}};
}

Reply proposalsReply(const std::vector<store::CalendarProposal>& proposals)
{
    QJsonArray document;
    QStringList lines;
    for (const store::CalendarProposal& proposal : proposals) {
        document.append(QJsonObject{{u"proposal"_s, proposal.id}, {u"year"_s, proposal.year},
            {u"by"_s, proposal.name}, {u"at"_s, toText(proposal.proposedAt)},
            {u"standing"_s, store::toText(proposal.standing)},
            {u"decidedBy"_s, proposal.decidedBy}});
        //: 中文: %1　%2 年　%3 录入于 %4　%5
        lines.append(
            Text::tr("%1  year %2  typed in by %3 on %4  %5")
                .arg(QString::number(proposal.id), QString::number(proposal.year), proposal.name,
                    toText(toBeijing(proposal.proposedAt)), standingWord(proposal)));
    }
    if (lines.isEmpty())
        //: 中文: 没有手工录入的日历。
        lines.append(Text::tr("No year was typed in by hand."));
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = document,
        .notes = {},
        .problem = {}};
}

Reply toTellReply(const std::vector<desk::ToldCase>& told)
{
    QJsonArray document;
    QStringList lines;
    for (const desk::ToldCase& one : told) {
        document.append(QJsonObject{{u"number"_s, one.number}, {u"itemName"_s, one.itemName},
            {u"applicant"_s, one.applicantName}, {u"telephone"_s, one.telephone},
            {u"printedDue"_s, toText(one.toldDue)}, {u"due"_s, dayJson(one.due)},
            {u"movedAt"_s, toText(one.movedAt)}});
        lines.append(QStringList{one.number, one.itemName, one.applicantName, one.telephone,
            toText(one.toldDue) + u" → "_s + dayWord(one.due)}
                         .join(u"  "_s));
    }
    if (lines.isEmpty())
        //: 中文: 没有需要通知的申请人。
        lines.append(Text::tr("No applicant has to be told."));
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = document,
        .notes = {},
        .problem = {}};
}

} // namespace yichuang::ctl
