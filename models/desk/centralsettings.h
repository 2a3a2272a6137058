// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/workplace.h"

namespace yichuang::desk {

/// The platform's package "settings": what the centre sets for its places in place of the clerk who
/// set this installation up.
///
///     {"format": "yichuang-settings-package-1",
///      "settings": {"": {"hall": {"supervisionPhone": "0932-12388"}},
///                   "621102": {"silenceIsConsent": true}}}
///
/// A key is the beginning of a place's code (rulebook 5.1), its value fields of a workplace as
/// `saveWorkplace` writes them; the longer key is the stronger. The account that fees go to is not
/// among them: a platform in wrong hands must not be able to bring one.
inline constexpr char settingsPackage[] = "settings";

/// Makes the package the one in force; true when it says other things than the one before.
/// InvalidInput with the pointer of the first field that is no field of a workplace, or has a value
/// a workplace cannot have; nothing changes then.
[[nodiscard]] Result<bool> takeOverSettings(store::Database& database, const QByteArray& package);

/// Whether the package in force sets anything anywhere.
[[nodiscard]] Result<bool> centreSets(store::Database& database);

/// What is stored here, with what the centre sets for the place over it.
[[nodiscard]] Result<Workplace> workplaceAt(store::Database& database, const QString& placeCode);

} // namespace yichuang::desk
