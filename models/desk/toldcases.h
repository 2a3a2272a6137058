// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"
#include "models/desk/seat.h"
#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::desk {

/// An applicant who has a paper with a date that a change of the calendar moved, earlier or later,
/// and who was given no newer one since (rulebook 1.10).
struct ToldCase
{
    CaseId id;
    QString number;
    QString itemName;
    QString applicantName; ///< personal
    QString telephone; ///< personal; the representative's when the applicant has none
    Day toldDue{}; ///< on the paper
    std::optional<Day> due; ///< what counts now; none while paused
    Instant movedAt{};

    friend bool operator==(const ToldCase&, const ToldCase&) = default;
};

/// Open cases of the seat's scope, moved last first. Opens the events of the cases the calendar
/// moved, no others.
[[nodiscard]] Result<std::vector<ToldCase>> casesToTell(
    store::Database& database, const store::Session& session, const Seat& seat);

} // namespace yichuang::desk
