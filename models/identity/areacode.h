// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/identity/finding.h"

namespace yichuang::identity {

/// Kind of a code of 2, 4, 6, 9 or 12 digits by its form alone (GB/T 2260 and the segments of
/// rulebook 5.5).
enum class AreaKind {
    Province,
    City,
    County,
    StreetOffice, ///< township segment 001-099
    Town, ///< 100-199
    Township, ///< 200-399
    EnterpriseUnit, ///< 400-599
    DevelopmentZone, ///< 600 and above: a local table, no GB code
    Community, ///< village segment 001-199
    Village ///< 200 and above
};
[[nodiscard]] QString toText(AreaKind kind);

struct AreaVerdict
{
    Verdict verdict;
    AreaKind kind{AreaKind::County};
};

/// 6, 9 or 12 digits. Whether the place exists is a question for the list of divisions, not for
/// this check.
[[nodiscard]] AreaVerdict checkAreaCode(QStringView code);

/// First two digits of today's provinces, Hong Kong 81, Macao 82 and Taiwan 71 and 83 included.
[[nodiscard]] bool isKnownProvince(QStringView twoDigits);

} // namespace yichuang::identity
