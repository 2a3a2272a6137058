// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/wire/receipt.h"

#include <vector>

namespace yichuang::store {

/// A receipt that confirms, and the event of the log it is for. Internal to models/store.
struct Confirmed
{
    qint64 event{0};
    wire::Receipt receipt;
};

/// Books them all, in as many statements as for one: receipts kept under `answer`, positions given,
/// rows gone from the outbox. Corrupt when another event has one of the positions.
///
/// Answers those that have moved within their case, which must be folded again: an event that is
/// part of it is still to be confirmed before them, or was confirmed behind them.
[[nodiscard]] Result<std::vector<qint64>> confirmAll(
    Database& database, qint64 answer, const std::vector<Confirmed>& confirmed);

} // namespace yichuang::store
