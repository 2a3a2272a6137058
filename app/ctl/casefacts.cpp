// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/casefacts.h"

#include "widgets/shared/violationsentence.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

void addActor(QJsonObject& object, const cases::Actor& by, const QString& deputyFor, Instant at)
{
    object[u"by"_s] = by.name;
    object[u"person"_s] = by.person;
    object[u"role"_s] = toText(by.role);
    if (!deputyFor.isEmpty())
        object[u"deputyFor"_s] = deputyFor;
    object[u"at"_s] = toText(at);
}

template <typename T>
QJsonObject actJson(const cases::Act<T>& act)
{
    QJsonObject object = cases::payloadToJson(act.what);
    addActor(object, act.by, act.deputyFor, act.at);
    return object;
}

template <typename T>
QJsonArray actsJson(const std::vector<cases::Act<T>>& acts)
{
    QJsonArray array;
    for (const auto& act : acts)
        array.append(actJson(act));
    return array;
}

template <typename T>
void add(QJsonObject& object, const QString& key, const std::optional<cases::Act<T>>& act)
{
    if (act)
        object[key] = actJson(*act);
}

QJsonArray stopsJson(const cases::Case& c)
{
    QJsonArray array;
    for (const cases::StopOnCase& stop : c.stops) {
        QJsonObject object{{u"number"_s, array.size() + 1},
            {u"requested"_s, actJson(stop.requested)}, {u"open"_s, stop.isOpen()}};
        add(object, u"approved"_s, stop.approved);
        add(object, u"ended"_s, stop.ended);
        array.append(object);
    }
    return array;
}

QJsonArray roundsJson(const cases::Case& c)
{
    QJsonArray array;
    for (const cases::OpinionRound& round : c.rounds) {
        QJsonObject object{{u"asked"_s, actJson(round.asked)}, {u"given"_s, actsJson(round.given)},
            {u"silent"_s, QJsonArray::fromStringList(round.silent())}};
        add(object, u"closed"_s, round.closed);
        array.append(object);
    }
    return array;
}

QJsonObject decisionJson(const cases::Decision& decision)
{
    QJsonObject object{{u"result"_s, toText(decision.result)},
        {u"decidedOn"_s, toText(decision.decidedOn)},
        {u"documentNumber"_s, decision.documentNumber()}};
    addActor(object, decision.by, decision.deputyFor, decision.at);
    if (decision.granted)
        object[u"granted"_s] = cases::payloadToJson(*decision.granted);
    if (decision.refused)
        object[u"refused"_s] = cases::payloadToJson(*decision.refused);
    if (decision.superior)
        object[u"superior"_s] = cases::payloadToJson(*decision.superior);
    return object;
}

void addBeforeReview(QJsonObject& object, const cases::Case& c)
{
    if (c.notice) {
        QJsonObject notice = cases::payloadToJson(c.notice->notice);
        notice[u"at"_s] = toText(c.notice->at);
        object[u"notice"_s] = notice;
    }
    if (c.handedIn)
        object[u"handedIn"_s] = cases::payloadToJson(*c.handedIn);
    if (c.tolerance) {
        QJsonObject tolerance = actJson(*c.tolerance);
        tolerance[u"open"_s] = c.isToleranceOpen();
        object[u"tolerance"_s] = tolerance;
    }
    if (c.ending)
        object[u"ending"_s] = QJsonObject{{u"state"_s, toText(c.ending->state)},
            {u"at"_s, toText(c.ending->at)}, {u"reason"_s, c.ending->reason}};
    object[u"deemedAccepted"_s] = c.deemedAccepted;
}

} // namespace

QJsonObject caseFactsJson(const cases::Case& c)
{
    QJsonObject object;
    addBeforeReview(object, c);
    add(object, u"assigned"_s, c.assigned);
    object[u"stops"_s] = stopsJson(c);
    object[u"extensions"_s] = actsJson(c.extensions);
    object[u"rounds"_s] = roundsJson(c);
    object[u"conversions"_s] = conversionsJson(c);
    add(object, u"review"_s, c.review);
    object[u"returns"_s] = actsJson(c.returns);
    add(object, u"forwarded"_s, c.forwarded);
    if (c.decision)
        object[u"decision"_s] = decisionJson(*c.decision);
    add(object, u"feeOrdered"_s, c.feeOrdered);
    add(object, u"feePaid"_s, c.feePaid);
    add(object, u"certificate"_s, c.certificate);
    add(object, u"ready"_s, c.ready);
    if (c.collectMessageAt)
        object[u"collectMessageAt"_s] = toText(*c.collectMessageAt);
    add(object, u"dispatched"_s, c.dispatched);
    add(object, u"delivered"_s, c.delivered);
    add(object, u"closed"_s, c.closed);
    object[u"evaluations"_s] = actsJson(c.evaluations);
    add(object, u"archived"_s, c.archived);
    add(object, u"voided"_s, c.voided);
    object[u"moved"_s] = movesJson(c);
    return object;
}

QJsonArray violationsJson(const std::vector<cases::Violation>& violations)
{
    QJsonArray array;
    for (const cases::Violation& violation : violations)
        array.append(QJsonObject{{u"id"_s, toText(violation.code)},
            {u"level"_s, toText(violation.level)}, {u"since"_s, toText(violation.since)},
            {u"over"_s, violation.over}, {u"subject"_s, violation.subject},
            {u"sentence"_s, shared::violationSentence(violation)}});
    return array;
}

QJsonArray movesJson(const cases::Case& c) { return actsJson(c.moved); }

QJsonArray conversionsJson(const cases::Case& c) { return actsJson(c.conversions); }

} // namespace yichuang::ctl
