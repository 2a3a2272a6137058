// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"
#include "models/cases/summary.h"
#include "models/store/database.h"
#include "models/store/session.h"

namespace yichuang::store {

/// How far an event has come. Waiting and Confirmed events make up the case; Conflict and Refused
/// ones are kept and shown, but are no part of it.
enum class Standing {
    Waiting, ///< made here, no verdict yet
    Confirmed, ///< has its place in the platform's order
    Held, ///< the platform keeps it until its predecessor arrives; still part of the case here
    Conflict,
    Refused
};
[[nodiscard]] QString toText(Standing standing);
[[nodiscard]] std::optional<Standing> standingFromText(QStringView text);
[[nodiscard]] constexpr bool isPartOfCase(Standing standing)
{
    return standing != Standing::Conflict && standing != Standing::Refused;
}

struct StoredEvent
{
    cases::CaseEvent event; ///< with `hash`
    Standing standing{Standing::Waiting};
    std::optional<qint64> position; ///< in the platform's order
    QString cause; ///< of Held, Conflict and Refused: the platform's or the rules' sentence

    friend bool operator==(const StoredEvent&, const StoredEvent&) = default;
};

/// The newest event a device ever made; seq 0 and 32 zero bytes before its first.
struct ChainHead
{
    qint64 seq{0};
    QByteArray hash;

    friend bool operator==(const ChainHead&, const ChainHead&) = default;
};
[[nodiscard]] Result<ChainHead> chainHead(Database& database, DeviceId device);

/// Writes an event of this device: gives it its place in the chain (deviceSeq, prevHash, hash; a
/// null id and salt are filled too), and lays it into the outbox; its moment is the last good one
/// when it is not doubtful. Answers the event as written. The projection is the caller's:
/// `appendEvent` does both.
[[nodiscard]] Result<cases::CaseEvent> recordEvent(
    Database& database, const Session& session, cases::CaseEvent event);
/// recordEvent and saveSummary: event, outbox row, projection and search index of one act.
[[nodiscard]] Result<cases::CaseEvent> appendEvent(Database& database, const Session& session,
    cases::CaseEvent event, const cases::CaseSummary& after);

/// Every event of a case: first the confirmed ones in the platform's order, then the local ones as
/// they were made. Crypto when one does not open, Corrupt when one is not what its columns say,
/// Unsupported for a kind of a later version. Empty for an unknown case.
[[nodiscard]] Result<std::vector<StoredEvent>> eventsOf(
    Database& database, const Session& session, CaseId id);
/// Those of eventsOf that make up the case, ready for cases::replay.
[[nodiscard]] Result<std::vector<cases::CaseEvent>> eventsToReplay(
    Database& database, const Session& session, CaseId id);
[[nodiscard]] Result<std::optional<StoredEvent>> eventWithId(
    Database& database, const Session& session, EventId id);
/// The same of many, in the order of `ids`; those that are not here are left out.
[[nodiscard]] Result<std::vector<StoredEvent>> eventsWithIds(
    Database& database, const Session& session, const std::vector<EventId>& ids);

/// The event that opened the case; nothing while it is not here.
[[nodiscard]] Result<std::optional<StoredEvent>> receiptOfCase(
    Database& database, const Session& session, CaseId id);

/// Proves the chain of one device from its first event: Corrupt names the first that is missing,
/// changed or put in. Answers how many events were proved.
[[nodiscard]] Result<qint64> verifyDeviceChain(
    Database& database, const Session& session, DeviceId device);

/// Used by the outbox and the feed; see outbox.h.
[[nodiscard]] Result<> insertEvent(Database& database, const Session& session,
    const cases::CaseEvent& event, Standing standing, std::optional<qint64> position);

} // namespace yichuang::store
