// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/bench/syncevents.h"

namespace yichuang::bench {

/// Seconds for the events of `window` as bare rows in a new SQLite file at `path`, one transaction
/// a batch, on the disk as the platform's are.
[[nodiscard]] double bareInsertSeconds(const QString& path, const PreparedWindow& window);

/// Lays invented events of other cases into the tables of a platform, by SQL alone, until it holds
/// `count`. `database` as in ServerSettings; `file`: the SQLite file otherwise.
[[nodiscard]] Result<> fillPlatform(const QString& database, const QString& file, qint64 count);

} // namespace yichuang::bench
