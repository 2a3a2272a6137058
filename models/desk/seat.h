// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/casestate.h"
#include "models/cases/event.h"
#include "models/cases/rules.h"
#include "models/cases/transition.h"

#include <optional>
#include <vector>

namespace yichuang::desk {

/// What a hall prints on its papers about itself and about remedies.
struct Hall
{
    QString divisionName; ///< 安定区: goes into the organs' full names
    QString complaintPhone;
    QString supervisionPhone;
    QString reconsiderationOrgan; ///< 安定区人民政府
    QString court; ///< 安定区人民法院
    QString payee; ///< where fees go: the treasury's account, never ours (rulebook 3.9)
    QString payeeBank;
    QString payeeAccount;

    friend bool operator==(const Hall&, const Hall&) = default;
};

/// Who sits where: the signed-in person at one window of one place.
struct Seat
{
    cases::Place place;
    QString window; ///< "3 号窗口"
    QString telephone; ///< of the window, printed on papers
    QString account;
    QString person; ///< staff number, the same for every account of one human being
    QString name;
    std::vector<cases::Role> roles;
    QString department; ///< code; empty for staff of the hall
    Hall hall;
    cases::FrontMode frontMode{cases::FrontMode::FrontAccepts};
    deadline::Policy policy{};
    bool silenceIsConsent{false}; ///< of a participant, a switch per city (rulebook 3.8)

    [[nodiscard]] bool has(cases::Role role) const;
    friend bool operator==(const Seat&, const Seat&) = default;
};

/// The actor of an act: the first of the seat's roles that the row of the table lets do it, else
/// its first role, so that the refusal names a role the person really has. Acts of the applicant
/// and of the system need no role of the seat: the applicant presses the key of the evaluation pad,
/// and what nobody decides is written by whoever holds the case.
[[nodiscard]] cases::Actor actorFor(const Seat& seat, const cases::Transition* row);

/// Prefix of the places of receipt whose cases this seat may see: a county hall sees its townships
/// and villages.
[[nodiscard]] QString scopePrefix(const Seat& seat);

} // namespace yichuang::desk
