// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang::store {

/// Begins a query over many ids that are bound as one value: `wanted` has a row for each, `i` from
/// 0 and `id`. A statement for a batch costs a tenth of a statement for each of it.
inline const QString wantedIds
    = QStringLiteral("WITH RECURSIVE wanted (i, id, rest) AS (SELECT -1, x'', ? UNION ALL "
                     "SELECT i + 1, substr(rest, 1, 16), substr(rest, 17) FROM wanted "
                     "WHERE length(rest) > 0) ");

/// What is bound there.
template <typename IdType>
[[nodiscard]] QByteArray bytesOf(const std::vector<IdType>& ids)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(ids.size()) * 16);
    for (const IdType& id : ids)
        bytes += id.value().toRfc4122();
    return bytes;
}

} // namespace yichuang::store
