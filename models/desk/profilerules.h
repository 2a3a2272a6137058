// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/cataloguepackage.h"
#include "models/desk/liverules.h"
#include "models/store/calendars.h"
#include "models/store/packages.h"

namespace yichuang::desk {

/// The one source of a profile's rules: what came with the program, and over it the years and
/// catalogues the profile took over, oldest first. Takes a fifth of a second; never on the GUI
/// thread. Corrupt when something kept no longer reads.
[[nodiscard]] Result<RuleBook> profileRuleBook(store::Database& database);

/// The two halves of profileRuleBook.
[[nodiscard]] Result<calendar::WorkingCalendar> profileCalendar(store::Database& database);
[[nodiscard]] Result<catalogue::Catalogue> profileCatalogue(store::Database& database);

/// RuleBook::stamp as stored; cheap.
[[nodiscard]] Result<qint64> rulesStamp(store::Database& database);

/// Makes `rules` what the profile says now, when another program or an earlier step changed it.
[[nodiscard]] Result<> refresh(store::Database& database, LiveRules& rules);

/// `base` with the years over it; refused whole, see WorkingCalendar::withYear.
[[nodiscard]] Result<calendar::WorkingCalendar> withYears(
    const calendar::WorkingCalendar& base, std::span<const calendar::CalendarYear> years);

/// Those of `years` that `calendar` arranges otherwise or not at all.
[[nodiscard]] std::vector<calendar::CalendarYear> newYears(
    const calendar::WorkingCalendar& calendar, std::span<const calendar::CalendarYear> years);

/// Who stands behind a year that is taken over.
struct YearOrigin
{
    store::YearSource source{store::YearSource::File};
    QString acceptedBy;
    QString confirmedBy;
};

/// Takes the years over: from the commit on they count for every case that is looked at, and the
/// list's days must follow (CalendarSweep). Answers the new calendar; InvalidInput changes nothing.
[[nodiscard]] Result<calendar::WorkingCalendar> takeOverYears(store::Database& database,
    std::span<const calendar::CalendarYear> years, const YearOrigin& origin, Instant now);

/// Takes a catalogue over (rulebook 4.1): new versions of items are current from today, open cases
/// keep theirs. InvalidInput with the first finding changes nothing. `content`:
/// catalogue::toPackage.
[[nodiscard]] Result<catalogue::Catalogue> takeOverCatalogue(
    store::Database& database, const store::KeptCatalogue& catalogue);

/// The version of the calendar all open cases of the list were last brought to; empty when that was
/// never recorded.
[[nodiscard]] Result<QString> countedVersion(store::Database& database);
/// Also keeps the calendar for later replays.
[[nodiscard]] Result<> setCounted(
    store::Database& database, const calendar::WorkingCalendar& calendar, Instant now);

} // namespace yichuang::desk
