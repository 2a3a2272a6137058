// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang::platform {

struct ByteRange
{
    qint64 first{0};
    qint64 last{0}; ///< included
};

enum class RangeKind { Whole, Part, Unsatisfiable };

/// One range of bytes (RFC 9110, 14.1.2); several, or other units, are answered with the whole as
/// the standard allows.
[[nodiscard]] RangeKind readRange(const QString& header, qint64 size, ByteRange& range);

} // namespace yichuang::platform
