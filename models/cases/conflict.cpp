// SPDX-License-Identifier: Apache-2.0
#include "models/cases/conflict.h"

#include "models/base/canonicaljson.h"
#include "models/cases/guards.h"
#include "models/cases/matters.h"

#include <algorithm>

namespace yichuang::cases {

using Code = Objection::Code;

Result<ConflictResolved> settlementOf(
    const CaseEvent& setAside, ConflictChoice choice, const QString& reason)
{
    ConflictResolved settlement{.event = toText(setAside.eventId),
        .hash = setAside.hash,
        .choice = choice,
        .reason = reason,
        .act = {}};
    if (choice != ConflictChoice::TakeAct)
        return settlement;
    return canonicalJson(toJson(setAside)).map([&](const QByteArray& record) {
        settlement.act = QString::fromUtf8(record);
        return settlement;
    });
}

std::optional<CaseEvent> takenAct(const CaseEvent& event)
{
    const auto* settlement = std::get_if<ConflictResolved>(&event.payload);
    if (settlement == nullptr || settlement->choice != ConflictChoice::TakeAct)
        return std::nullopt;
    auto act = objectFromJson(settlement->act.toUtf8()).and_then([](const QJsonObject& json) {
        return eventFromJson(json);
    });
    if (!act || act->caseId != event.caseId || toText(act->eventId) != settlement->event)
        return std::nullopt;
    const bool mayBeTaken
        = act->kind() != EventKind::ConflictResolved && act->kind() != EventKind::Received;
    if (!mayBeTaken)
        return std::nullopt;
    act->hash = settlement->hash;
    return *std::move(act);
}

/// One act is decided on once, and with a reason: it is read years later. Whoever comes second is
/// told who was first and why.
Objections objectionsTo(const ConflictResolved& act, const Attempt& attempt)
{
    Objections objections;
    demand(act.reason, Code::ReasonMissing, objections);
    const auto earlier = std::ranges::find_if(attempt.c.settled,
        [&act](const Act<ConflictResolved>& one) { return one.what.event == act.event; });
    if (earlier != attempt.c.settled.end() && !agrees(act, earlier->what))
        objections.push_back(
            {Code::SettledAlready, earlier->by.name % u'：' % earlier->what.reason});
    // The platform carries a person's decision to the other place, and decides nothing itself.
    if (attempt.event.actor.role == Role::System && !isAboutTwins(act.choice))
        objections.push_back({Code::WrongRole, toText(Role::System)});
    if (act.choice == ConflictChoice::TakeAct && !takenAct(attempt.event))
        objections.push_back({Code::NotSetAside, {}});
    if (isAboutTwins(act.choice) || isAboutStamps(act.choice))
        objectToMatter(act, attempt.c, objections);
    return objections;
}

} // namespace yichuang::cases
