// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/term.h"

namespace yichuang::deadline {

/// The values of the mini-language of rulebook 1.11, each InvalidInput when it cannot be
/// understood. Internal to models/deadline.
/// @{
[[nodiscard]] tl::unexpected<Error> invalid(const QString& detail);
/// Digits only: no sign, no blanks.
[[nodiscard]] Result<int> numberFrom(QStringView text, int smallest, int largest);
/// S..E, S..E/n, S.. or S../n
[[nodiscard]] Result<Stop> stopFrom(QStringView text);
/// n@date
[[nodiscard]] Result<Extension> extensionFrom(QStringView text);

struct OpeningHours
{
    OpeningTimes times;
    std::chrono::minutes closing{0};
};
/// "08:30-12:00,14:00-17:30", or one spell without a break.
[[nodiscard]] Result<OpeningHours> openingFrom(QStringView text);
/// @}

} // namespace yichuang::deadline
