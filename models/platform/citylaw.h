// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/cataloguepackage.h"
#include "models/platform/builtinlaw.h"

namespace yichuang::platform {

/// The files a city's law is made of, over what came with the program.
struct LawFiles
{
    std::vector<catalogue::NamedFile> cityItems; ///< from-city/catalogue, taken from the city
    std::vector<catalogue::NamedFile> cityYears; ///< from-city/calendar
    std::vector<catalogue::NamedFile> items; ///< catalogue, laid there by the administrator
    std::vector<catalogue::NamedFile> years; ///< calendar; win over those of the city

    friend bool operator==(const LawFiles&, const LawFiles&) = default;
};

/// Unreadable when one of them is.
[[nodiscard]] Result<LawFiles> readLawFiles(const QString& folder);

/// The law of the files and of the program. InvalidInput names the file that breaks a rule: a
/// platform with half a law must not judge. `folder` keeps in past-calendars every calendar that
/// was ever judged by.
[[nodiscard]] Result<BuiltInLaw> lawFrom(const QString& folder, const LawFiles& files);

/// The law a city judges by and hands out: what came with the program, and over it the files laid
/// into the platform's data folder:
///
///     calendar/2027.json     notices of years (rulebook 1.10)
///     catalogue/*.json       items in new versions, themes, departments, divisions (rulebook 4.1)
///     from-city/             the same two folders, written by the platform: what the city's own
///                            platform offered and the checks let pass
///     past-calendars/        written by the platform: a calendar an event was judged by is kept
[[nodiscard]] Result<BuiltInLaw> loadCityLaw(const QString& folder);

} // namespace yichuang::platform
