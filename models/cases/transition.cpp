// SPDX-License-Identifier: Apache-2.0
#include "models/cases/transition.h"

#include <algorithm>
#include <array>

namespace yichuang::cases {
namespace {

using enum CaseState;

constexpr std::array inReceived{Received};
constexpr std::array inCorrecting{Correcting};
constexpr std::array beforeDecision{
    Received, HandedIn, Correcting, Accepted, Reviewing, Special, JointWait, Forwarded, Approving};
constexpr std::array beforeAcceptance{Received, Correcting};

constexpr std::array frontDesk{Role::FrontClerk, Role::Proxy};
constexpr std::array clerk{Role::FrontClerk};
constexpr std::array clerkOrChief{Role::FrontClerk, Role::ChiefRepresentative};
constexpr std::array clerkOrReviewer{Role::FrontClerk, Role::Reviewer};
constexpr std::array clerkOrApplicant{Role::FrontClerk, Role::Applicant};
constexpr std::array platformOnly{Role::System};
constexpr std::array townshipAndProxy{Role::Proxy, Role::FrontClerk};
constexpr std::array anybodyOnTheCase{Role::FrontClerk, Role::Proxy, Role::Reviewer,
    Role::ChiefRepresentative, Role::ExitClerk, Role::Cashier, Role::System};

const std::array table{
    Transition{"T02", EventKind::Received, {}, Received, frontDesk},
    Transition{"T03", EventKind::LicenceNotRequired, inReceived, NotRequired, clerk},
    Transition{"T04", EventKind::AcceptanceRefused, inReceived, NotAccepted, clerkOrChief},
    Transition{"T05", EventKind::CorrectedOnSpot, inReceived, std::nullopt, clerkOrApplicant},
    Transition{"T06", EventKind::CorrectionNoticed, inReceived, Correcting, clerkOrReviewer},
    Transition{"T07", EventKind::Accepted, inCorrecting, Accepted, clerkOrChief},
    Transition{"T08", EventKind::Lapsed, inCorrecting, Lapsed, clerk},
    Transition{"T09", EventKind::Accepted, inReceived, Accepted, clerkOrChief},
    Transition{"T10", EventKind::DeemedAccepted, inReceived, Accepted, platformOnly},
    Transition{"T13", EventKind::HandedIn, inReceived, HandedIn, townshipAndProxy},
    Transition{"T33", EventKind::Withdrawn, beforeDecision, Withdrawn, frontDesk},
    // Additions that change no state.
    Transition{"–", EventKind::MaterialReceived, beforeAcceptance, std::nullopt, frontDesk},
    Transition{"–", EventKind::Noted, allCaseStates, std::nullopt, anybodyOnTheCase},
    Transition{"–", EventKind::Printed, allCaseStates, std::nullopt, anybodyOnTheCase},
};

} // namespace

std::span<const Transition> transitions() { return table; }

const Transition* transitionFor(std::optional<CaseState> state, EventKind kind)
{
    const auto found = std::ranges::find_if(table, [&](const Transition& row) {
        if (row.kind != kind)
            return false;
        return state ? std::ranges::find(row.from, *state) != row.from.end() : row.from.empty();
    });
    return found == table.end() ? nullptr : &*found;
}

bool mayAct(const Transition& transition, Role role)
{
    return std::ranges::find(transition.actors, role) != transition.actors.end();
}

} // namespace yichuang::cases
