// SPDX-License-Identifier: Apache-2.0
#include "models/desk/seat.h"

#include "models/cases/transition.h"
#include "models/catalogue/classification.h"

#include <algorithm>

namespace yichuang::desk {

bool Seat::has(cases::Role role) const { return std::ranges::find(roles, role) != roles.end(); }

namespace {

/// What nobody decides is written by whoever holds the case, but for what the platform writes.
bool isPlatforms(cases::EventKind kind)
{
    return kind == cases::EventKind::DeemedAccepted || kind == cases::EventKind::ConflictResolved;
}

} // namespace

cases::Actor actorFor(const Seat& seat, const cases::Transition* row)
{
    cases::Actor actor{seat.account, seat.person, seat.name,
        seat.roles.empty() ? cases::Role::Auditor : seat.roles.front()};
    if (row == nullptr)
        return actor;
    const auto allowed = std::ranges::find_if(
        seat.roles, [row](cases::Role role) { return cases::mayAct(*row, role); });
    if (allowed != seat.roles.end())
        actor.role = *allowed;
    else if (row->kind == cases::EventKind::Evaluated)
        actor = {seat.account, QStringLiteral("applicant"), QStringLiteral("申请人"),
            cases::Role::Applicant};
    else if (!isPlatforms(row->kind) && cases::mayAct(*row, cases::Role::System))
        actor
            = {seat.account, QStringLiteral("system"), QStringLiteral("系统"), cases::Role::System};
    return actor;
}

QString scopePrefix(const Seat& seat)
{
    switch (catalogue::levelOfPlace(seat.place.code)) {
    case catalogue::Level::Village:
        return seat.place.code;
    case catalogue::Level::Township:
        return seat.place.code.left(9);
    case catalogue::Level::County:
        return seat.place.code.left(6);
    case catalogue::Level::City:
        return seat.place.code.left(4);
    case catalogue::Level::Province:
        return seat.place.code.left(2);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::desk
