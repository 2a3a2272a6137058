// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang::shared {

/// "621102000000 20261105 001 0018 3": a case number as people read it aloud. Anything that is not
/// one, a provisional number for example, comes back as it is.
[[nodiscard]] QString groupedNumber(const QString& number);
/// "20261105-0018": date and serial, enough to tell cases of one hall apart.
[[nodiscard]] QString shortNumber(const QString& number);

} // namespace yichuang::shared
