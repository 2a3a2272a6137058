// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace yichuang::platform {

/// The beginning that all places under a division share: "621102000000" (a county) gives "621102".
/// Zeros to the end of the code stand for everything below that level (rulebook 5.1).
[[nodiscard]] QString divisionPrefix(const QString& code);

/// The same as patterns of SQL's `like`, one for each division.
[[nodiscard]] QStringList patternsOf(const QStringList& divisions);

/// True when one of the divisions is the place or lies above it.
[[nodiscard]] bool inScope(const QStringList& divisions, const QString& place);

} // namespace yichuang::platform
