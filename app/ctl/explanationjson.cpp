// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/explanationjson.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using deadline::CountedDay;
using deadline::DayRole;
using deadline::Explanation;
using deadline::LedgerFact;

namespace {

QString wordOf(DayRole role)
{
    switch (role) {
    case DayRole::Trigger:
        return u"trigger"_s;
    case DayRole::Counted:
        return u"counted"_s;
    case DayRole::Weekend:
        return u"weekend"_s;
    case DayRole::Holiday:
        return u"holiday"_s;
    case DayRole::Stopped:
        return u"stopped"_s;
    case DayRole::Due:
        return u"due"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(LedgerFact::Kind kind)
{
    using enum LedgerFact::Kind;
    switch (kind) {
    case Term:
        return u"term"_s;
    case Start:
        return u"start"_s;
    case MovedToNextWorkingDay:
        return u"movedToNextWorkingDay"_s;
    case Weekends:
        return u"weekends"_s;
    case LedgerFact::Kind::Holiday:
        return u"holiday"_s;
    case MakeUp:
        return u"makeUp"_s;
    case Stop:
        return u"stop"_s;
    case StopRefused:
        return u"stopRefused"_s;
    case Extension:
        return u"extension"_s;
    case ExtensionRefused:
        return u"extensionRefused"_s;
    case RolledForward:
        return u"rolledForward"_s;
    case Due:
        return u"due"_s;
    case DueWithoutStops:
        return u"dueWithoutStops"_s;
    case Hours:
        return u"hours"_s;
    case HoursStart:
        return u"hoursStart"_s;
    case HoursEnd:
        return u"hoursEnd"_s;
    case LicenceEnd:
        return u"licenceEnd"_s;
    case Restarted:
        return u"restarted"_s;
    case RestartRefused:
        return u"restartRefused"_s;
    case Provisional:
        return u"provisional"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(LedgerFact::Refusal refusal)
{
    using enum LedgerFact::Refusal;
    switch (refusal) {
    case None:
        return u"none"_s;
    case NotForThisTerm:
        return u"notForThisTerm"_s;
    case BeforeStart:
        return u"beforeStart"_s;
    case AfterDue:
        return u"afterDue"_s;
    case OverLimit:
        return u"overLimit"_s;
    case Second:
        return u"second"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const std::optional<Day>& day)
{
    return day ? QJsonValue{toText(*day)} : QJsonValue{};
}

QJsonObject jsonOf(const CountedDay& day)
{
    QJsonObject object{{u"day"_s, toText(day.day)}, {u"role"_s, wordOf(day.role)},
        {u"ordinal"_s, day.ordinal}, {u"makeUp"_s, day.makeUp}, {u"holiday"_s, day.holiday}};
    if (day.minutes > 0)
        object[u"minutes"_s] = day.minutes;
    return object;
}

QJsonObject jsonOf(const LedgerFact& fact)
{
    QJsonArray dates;
    for (const Day day : fact.dates)
        dates.append(toText(day));
    QJsonObject object{{u"kind"_s, wordOf(fact.kind)}, {u"days"_s, fact.days},
        {u"otherDays"_s, fact.otherDays}, {u"from"_s, jsonOf(fact.from)},
        {u"to"_s, jsonOf(fact.to)}, {u"name"_s, fact.name}, {u"dates"_s, dates}};
    if (fact.refusal != LedgerFact::Refusal::None)
        object[u"refusal"_s] = wordOf(fact.refusal);
    return object;
}

} // namespace

QString timeText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar{u'0'}).arg(minute % 60, 2, 10, QChar{u'0'});
}

QJsonObject explanationJson(const Explanation& explanation)
{
    QJsonArray days;
    for (const auto& day : explanation.days)
        days.append(jsonOf(day));
    QJsonArray ledger;
    for (const auto& fact : explanation.ledger)
        ledger.append(jsonOf(fact));
    QJsonObject object{{u"rule"_s, explanation.rule}, {u"article"_s, explanation.article},
        {u"calendarVersion"_s, explanation.calendarVersion},
        {u"trigger"_s, toText(explanation.trigger)}, {u"term"_s, explanation.term},
        {u"due"_s, jsonOf(explanation.due)}, {u"yellowFrom"_s, jsonOf(explanation.yellowFrom)},
        {u"pausedSince"_s, jsonOf(explanation.pausedSince)}, {u"frozen"_s, explanation.frozen},
        {u"provisional"_s, explanation.provisional}, {u"days"_s, days}, {u"ledger"_s, ledger}};
    if (explanation.inHours) {
        object[u"unit"_s] = u"hours"_s;
        object[u"dueTime"_s]
            = explanation.dueMinute ? QJsonValue{timeText(*explanation.dueMinute)} : QJsonValue{};
    }
    return object;
}

} // namespace yichuang::ctl
