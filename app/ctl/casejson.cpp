// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casejson.h"

#include "app/ctl/casefacts.h"
#include "app/ctl/casefactstext.h"
#include "app/ctl/explanationjson.h"
#include "app/ctl/text.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/objectionsentence.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

QJsonValue dayJson(const std::optional<Day>& day)
{
    return day ? QJsonValue{toText(*day)} : QJsonValue{};
}

QString lampWord(deadline::Lamp lamp)
{
    using enum deadline::Lamp;
    switch (lamp) {
    case NotStarted:
        //: 中文: 未起算
        return Text::tr("not started");
    case Green:
        //: 中文: 正常
        return Text::tr("in time");
    case Yellow:
        //: 中文: 临期
        return Text::tr("due soon");
    case Red:
        //: 中文: 超期
        return Text::tr("overdue");
    case Paused:
        //: 中文: 暂停
        return Text::tr("paused");
    case Ended:
        //: 中文: 办结
        return Text::tr("ended");
    }
    Q_UNREACHABLE();
}

QJsonArray papersJson(const desk::CaseFile& file)
{
    QJsonArray papers;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        QJsonObject object = cases::toJson(paper.entry);
        const auto index = static_cast<std::size_t>(paper.entry.number - 1);
        if (index < file.item.papers.size())
            object[u"name"_s] = file.item.papers[index].name;
        object[u"arrivedAt"_s]
            = paper.arrivedAt ? QJsonValue{toText(*paper.arrivedAt)} : QJsonValue{};
        papers.append(object);
    }
    return papers;
}

QJsonArray printedJson(const cases::Case& c)
{
    QJsonArray printed;
    for (const cases::PrintedDocument& document : c.printed) {
        QJsonObject object = cases::payloadToJson(document.printed);
        object[u"at"_s] = toText(document.at);
        printed.append(object);
    }
    return printed;
}

QString paperText(const desk::CaseFile& file, const cases::PaperOnFile& paper)
{
    const auto index = static_cast<std::size_t>(paper.entry.number - 1);
    const QString name = index < file.item.papers.size() ? file.item.papers[index].name : QString{};
    const QString number = QString::number(paper.entry.number);
    if (paper.arrivedAt)
        //: 中文: 材料 %1：%2（已收）
        return Text::tr("Paper %1: %2 (here)").arg(number, name);
    //: 中文: 材料 %1：%2（未交）
    return Text::tr("Paper %1: %2 (not here)").arg(number, name);
}

QString dueText(const cases::ClockView& clock)
{
    return clock.dueMinute ? QString{toText(*clock.due) + u' ' + timeText(*clock.dueMinute)}
                           : toText(*clock.due);
}

QString clockText(const cases::ClockView& clock, const cases::Case& c)
{
    const QString title = clockTitle(clock, c);
    if (clock.endedOn && clock.due)
        //: 中文: %1　到期 %2　%3 结束
        return Text::tr("%1  due %2  ended on %3")
            .arg(title, dueText(clock), toText(*clock.endedOn));
    if (!clock.due)
        return title + u"  "_s + lampWord(clock.lamp);
    //: 中文: %1　到期 %2　%3（%4 个工作日）
    return Text::tr("%1  due %2  %3 (%4 working days)")
        .arg(title, dueText(clock), lampWord(clock.lamp), QString::number(clock.workingDaysLeft));
}

} // namespace

QJsonObject caseRowJson(const cases::CaseSummary& summary, Day today)
{
    return {{u"number"_s, summary.number}, {u"state"_s, toText(summary.state)},
        {u"type"_s, toText(summary.kind)}, {u"itemCode"_s, summary.itemCode},
        {u"itemName"_s, summary.itemName}, {u"place"_s, summary.place.code},
        {u"applicant"_s, summary.applicantName}, {u"clock"_s, summary.clock},
        {u"lamp"_s, toText(lampOf(summary, today))}, {u"due"_s, dayJson(summary.due)},
        {u"provisional"_s, summary.provisional}, {u"receivedAt"_s, toText(summary.receivedAt)},
        {u"acceptedOn"_s, dayJson(summary.acceptedOn)}, {u"endedOn"_s, dayJson(summary.endedOn)}};
}

QString caseRowText(const cases::CaseSummary& summary, Day today)
{
    const QStringList parts{summary.number, catalogue::catalogueWord(summary.kind),
        shared::stateWord(summary.state), lampWord(lampOf(summary, today)),
        summary.due ? toText(*summary.due) : u"-"_s, summary.applicantName, summary.itemName};
    return parts.join(u"  "_s);
}

QJsonObject renewalJson(const cases::RenewalFacts& renewal)
{
    return {{u"licenceEndsOn"_s, toText(renewal.licenceEndsOn)},
        {u"askBy"_s, toText(renewal.askBy)}, {u"askedInTime"_s, renewal.askedInTime},
        {u"deemedRenewedFrom"_s, dayJson(renewal.deemedFrom)}};
}

QJsonObject clockJson(const cases::ClockView& clock)
{
    QJsonObject object{{u"clock"_s, clock.clock}, {u"subject"_s, clock.subject},
        {u"phase"_s, toText(clock.phase)}, {u"lamp"_s, toText(clock.lamp)},
        {u"due"_s, dayJson(clock.due)}, {u"workingDaysLeft"_s, clock.workingDaysLeft},
        {u"endedOn"_s, dayJson(clock.endedOn)}, {u"over"_s, clock.over}};
    if (clock.dueMinute)
        object[u"dueTime"_s] = timeText(*clock.dueMinute);
    if (clock.renewal)
        object[u"renewal"_s] = renewalJson(*clock.renewal);
    if (clock.phase != cases::ClockPhase::NotStarted)
        object[u"explanation"_s] = explanationJson(clock.explanation);
    return object;
}

QJsonObject eventJson(const store::StoredEvent& event)
{
    QJsonObject object = cases::toJson(event.event);
    object[u"hash"_s] = QString::fromLatin1(event.event.hash.toHex());
    object[u"standing"_s] = toText(event.standing);
    object[u"position"_s] = event.position ? QJsonValue{*event.position} : QJsonValue{};
    if (!event.cause.isEmpty())
        object[u"cause"_s] = event.cause;
    return object;
}

QJsonObject caseFileJson(
    const desk::CaseFile& file, const std::vector<cases::Violation>& violations, Day today)
{
    QJsonObject object = caseRowJson(file.summary, today);
    object[u"id"_s] = toText(file.c.id);
    object[u"version"_s] = file.c.version;
    object[u"itemVersion"_s] = file.c.itemVersion;
    object[u"organ"_s] = file.organ;
    object[u"confirmed"_s] = file.isConfirmed();
    object[u"received"_s] = cases::payloadToJson(file.c.received);
    object[u"papers"_s] = papersJson(file);
    object[u"printed"_s] = printedJson(file.c);
    QJsonArray clocks;
    for (const cases::ClockView& clock : file.clocks)
        clocks.append(clockJson(clock));
    object[u"clocks"_s] = clocks;
    const QJsonObject facts = caseFactsJson(file.c);
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        object[fact.key()] = fact.value();
    object[u"violations"_s] = violationsJson(violations);
    return object;
}

QString caseFileText(
    const desk::CaseFile& file, const std::vector<cases::Violation>& violations, Day today)
{
    QStringList lines{caseRowText(file.summary, today)};
    //: 中文: 主管部门：%1
    lines << Text::tr("Organ in charge: %1").arg(file.organ);
    for (const cases::ClockView& clock : file.clocks)
        lines << clockText(clock, file.c) << renewalText(clock);
    for (const cases::PaperOnFile& paper : file.c.papers)
        lines << paperText(file, paper);
    lines << caseFactsText(file.c);
    for (const cases::PrintedDocument& document : file.c.printed)
        //: 中文: 文书 %1 %2 已于 %3 打印
        lines << Text::tr("Document %1 %2 printed at %3")
                     .arg(document.printed.document, document.printed.documentNumber,
                         toText(document.at));
    lines << movesText(file.c) << violationsText(violations);
    return lines.join(u'\n');
}

QJsonArray objectionsJson(const std::vector<cases::Objection>& objections)
{
    QJsonArray array;
    for (const cases::Objection& objection : objections)
        array.append(
            QJsonObject{{u"code"_s, toText(objection.code)}, {u"subject"_s, objection.subject},
                {u"sentence"_s, shared::objectionSentence(objection)}});
    return array;
}

Reply outcomeReply(const Result<desk::Outcome>& outcome, Day today)
{
    if (!outcome)
        return failed(outcome.error());
    if (const auto* recorded = std::get_if<desk::Recorded>(&*outcome)) {
        QJsonObject document = caseRowJson(recorded->summary, today);
        document[u"ok"_s] = true;
        document[u"version"_s] = recorded->c.version;
        document[u"queryCode"_s] = recorded->c.received.queryCode;
        return {.exit = Exit::Done,
            .text = caseRowText(recorded->summary, today),
            .document = document,
            .notes = {},
            .problem = {}};
    }
    const auto& objections = std::get<cases::Refusal>(*outcome).objections;
    Reply reply{.exit = Exit::No,
        .text = {},
        //: 中文: 规则不允许这样办。
        .document = QJsonObject{{u"ok"_s, false}, {u"type"_s, u"urn:yichuang:problem:actRefused"_s},
            {u"title"_s, Text::tr("The rules do not allow this.")},
            {u"detail"_s, shared::objectionSentences(objections)},
            {u"objections"_s, objectionsJson(objections)}},
        .notes = {},
        .problem = {}};
    for (const cases::Objection& objection : objections)
        reply.notes << shared::objectionSentence(objection);
    return reply;
}

} // namespace yichuang::ctl
