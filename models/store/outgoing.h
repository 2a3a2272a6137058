// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"
#include "models/store/session.h"
#include "models/wire/record.h"

namespace yichuang::store {

/// Whether nextBatch() has anything now: asked before every step, so no event is opened for it.
[[nodiscard]] Result<bool> maySendAny(Database& database, Instant now);

/// Events to send now: the case with the oldest due day first, in order within each case, at most
/// `limit` events and `bytes` of unpacked record (but always one). A case whose earlier event must
/// wait before the next try waits whole. An event that no longer fits here goes as well: the
/// platform keeps both sides, and its chain of this device stays whole.
[[nodiscard]] Result<std::vector<wire::Record>> nextBatch(
    Database& database, const Session& session, Instant now, int limit, qint64 bytes);

/// The order in which they go, and the first of an order that may still go: nextBatch() in two
/// steps, for the order of many is dear and serves several batches.
[[nodiscard]] Result<std::vector<EventId>> sendOrder(Database& database, Instant now, int limit);
[[nodiscard]] Result<std::vector<wire::Record>> eventsToSend(Database& database,
    const Session& session, Instant now, const std::vector<EventId>& order, int limit,
    qint64 bytes);

/// The columns of readRecord().
inline const QString recordColumns
    = QStringLiteral("event_id, events.case_id AS case_id, device_seq, hash, sealed_record ");
/// An event as it is hashed and sent, without a look at what it says. Crypto when it does not open,
/// Corrupt when it is not the text its hash was made of.
[[nodiscard]] Result<wire::Record> readRecord(const Session& session, const Row& row);

} // namespace yichuang::store
