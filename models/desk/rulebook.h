// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/rules.h"
#include "models/catalogue/catalogue.h"

#include <memory>

namespace yichuang::desk {

/// Recorded events were judged when they were written; a hall that changes its mode since then
/// changes no past.
inline constexpr cases::FrontMode pastFrontMode = cases::FrontMode::FrontAccepts;

/// The data every rule leans on, shared by all that work on one profile. A new catalogue or
/// calendar is a new value.
struct RuleBook
{
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    calendar::WorkingCalendar calendar;

    /// The version a case keeps, or nothing when this installation has not got it yet.
    [[nodiscard]] const catalogue::Item* item(const QString& code, int version) const;
    /// The version in force on a day: what a case received that day keeps. Nothing when paused or
    /// cancelled.
    [[nodiscard]] const catalogue::Item* currentItem(const QString& code, Day day) const;
    /// 安定区市场监督管理局: the organ that answers for an item received at a place, by its full
    /// name. A front desk answers for the organ above it, and what a township reviews first is
    /// answered by its government (rulebook 2.3). `divisionName` stands in for a division the
    /// catalogue lacks.
    [[nodiscard]] QString organName(
        const catalogue::Item& item, const QString& placeCode, const QString& divisionName) const;
};

} // namespace yichuang::desk
