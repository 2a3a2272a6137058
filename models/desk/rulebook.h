// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/case.h"
#include "models/cases/rules.h"
#include "models/catalogue/catalogue.h"

#include <memory>
#include <vector>

namespace yichuang::desk {

/// Recorded events were judged when they were written; a hall that changes its mode since then
/// changes no past.
inline constexpr cases::FrontMode pastFrontMode = cases::FrontMode::FrontAccepts;

/// The data every rule leans on, shared by all that work on one profile. A new catalogue or
/// calendar is a new value.
struct RuleBook
{
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    calendar::WorkingCalendar calendar; ///< what counts now
    /// Calendars that counted here before: for events written under them.
    std::vector<calendar::WorkingCalendar> pastCalendars{};
    /// Grows whenever the profile takes over a catalogue or a calendar; 0 for what came with the
    /// program.
    qint64 stamp{0};

    /// The calendar with this version, else the present one.
    [[nodiscard]] const calendar::WorkingCalendar& calendarOf(const QString& version) const;
    /// What the clocks of a case are counted by: the present calendar, for a case that has ended
    /// the one of its end (rulebook 1.10: a later calendar never changes a closed case).
    [[nodiscard]] const calendar::WorkingCalendar& calendarFor(const cases::Case& c) const;
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
