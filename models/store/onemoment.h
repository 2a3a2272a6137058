// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

namespace yichuang::store {

/// Several queries of one work see the file as it was at the first of them, whatever is committed
/// in between: numbers and the rows they count belong together (features I7). For a reading
/// connection; `work(Database&) -> Result<T>`.
template <typename Work>
[[nodiscard]] auto atOneMoment(Database& database, Work work)
    -> std::invoke_result_t<Work&, Database&>
{
    if (const auto begun = database.run(QStringLiteral("BEGIN")); !begun)
        return tl::unexpected(begun.error());
    auto answer = work(database);
    // Nothing was written: either way of ending it leaves the file as it is.
    if (const auto ended = database.run(QStringLiteral("ROLLBACK")); !ended)
        return tl::unexpected(ended.error());
    return answer;
}

} // namespace yichuang::store
