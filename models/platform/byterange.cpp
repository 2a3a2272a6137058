// SPDX-License-Identifier: Apache-2.0
#include "models/platform/byterange.h"

#include <QRegularExpression>

#include <algorithm>

namespace yichuang::platform {

RangeKind readRange(const QString& header, const qint64 size, ByteRange& range)
{
    static const QRegularExpression form{QStringLiteral("^bytes=([0-9]{0,18})-([0-9]{0,18})$")};
    const auto match = form.match(header);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return RangeKind::Whole;
    if (match.captured(1).isEmpty()) {
        const auto suffix = std::min<qint64>(match.captured(2).toLongLong(), size);
        range = {size - suffix, size - 1};
        return suffix == 0 ? RangeKind::Unsatisfiable : RangeKind::Part;
    }
    range.first = match.captured(1).toLongLong();
    range.last = match.captured(2).isEmpty()
        ? size - 1
        : std::min<qint64>(match.captured(2).toLongLong(), size - 1);
    return range.first < size && range.first <= range.last ? RangeKind::Part
                                                           : RangeKind::Unsatisfiable;
}

} // namespace yichuang::platform
