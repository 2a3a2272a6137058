// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang::identity {

/// How personal data stand where not everybody may read them (rulebook 8.1).

/// 张*, 张**: the first character stays, each other one becomes a star.
[[nodiscard]] QString maskedName(const QString& name);
/// 621102********0133; shorter numbers keep the first and last quarter.
[[nodiscard]] QString maskedNumber(const QString& number);
/// 138****1234
[[nodiscard]] QString maskedTelephone(const QString& number);

} // namespace yichuang::identity
