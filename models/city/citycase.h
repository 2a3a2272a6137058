// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/rules.h"

namespace yichuang::city {

/// What was decided, here or by the superior.
struct CityDecision
{
    cases::Proposal result{cases::Proposal::Grant};
    QString documentNumber;
    Day decidedOn{};
    QString superior; ///< the organ above that decided; empty where this one did

    friend bool operator==(const CityDecision&, const CityDecision&) = default;
};

/// A case (办件) as another platform is told of it: what every city's exchange asks for and nothing
/// that only our rules need. Made anew from the events each time, so it is always the whole truth
/// of its version.
struct CityCase
{
    CaseId id;
    QString number; ///< 28 digits, for ever the same
    int version{0}; ///< grows with every act: of two tellings the higher one is right
    QString itemCode;
    int itemVersion{0};
    QString itemName;
    cases::Place place;
    cases::Applicant applicant;
    std::optional<cases::Representative> representative;
    catalogue::CaseKind kind{catalogue::CaseKind::Promised};
    cases::CaseState state{cases::CaseState::Received};
    Instant receivedAt{};
    std::optional<Day> acceptedOn;
    std::optional<Day> promisedBy; ///< C2; none before acceptance and while it is paused
    std::optional<Day> lawfulBy; ///< C3
    QString forwardedTo; ///< the organ that decides a 上报件
    std::optional<CityDecision> decision;
    std::optional<Instant> deliveredAt;
    QString endReason; ///< of an end without a decision

    friend bool operator==(const CityCase&, const CityCase&) = default;
};

/// `today` is the day the clocks are read on.
[[nodiscard]] CityCase cityCaseOf(const cases::Case& c, const cases::Rules& rules, Day today);

} // namespace yichuang::city
