// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/eventlog.h"
#include "models/store/summaries.h"
#include "models/wire/changes.h"
#include "models/wire/receipt.h"

namespace yichuang::store {

/// A case folded anew: its projection, and the waiting events that no longer fit on the confirmed
/// ones.
struct Folded
{
    cases::CaseSummary summary;
    std::vector<std::pair<EventId, QString>>
        unfitting; ///< with the reason; they become conflicts, never vanish
};
/// Folds the events of one case; given by the program, since it takes items, calendar and policy.
using Projector = std::function<Result<Folded>(const std::vector<StoredEvent>&)>;

/// Folds a case anew and writes its projection; a waiting event that no longer fits is set aside,
/// and what is left is folded already.
[[nodiscard]] Result<> foldAgain(
    Database& database, const Session& session, CaseId id, const Projector& project);

/// Events to send now: the case with the oldest due day first, in order within each case, at most
/// `limit` events and `bytes` of unpacked record (but always one). A case whose earlier event must
/// wait before the next try waits whole.
[[nodiscard]] Result<std::vector<cases::CaseEvent>> nextBatch(
    Database& database, const Session& session, Instant now, int limit, qint64 bytes);

/// The events could not be brought over; `cause` is shown, they are tried again from `nextTry`.
[[nodiscard]] Result<> recordFailure(
    Database& database, const std::vector<EventId>& events, const QString& cause, Instant nextTry);

/// Held events are asked about again after this time.
inline constexpr std::chrono::minutes heldRetry{10};

/// Stores a verified answer and moves each event to where its receipt puts it; the case is folded
/// again when an event of it became a conflict or was refused. A receipt for another content than
/// ours is Corrupt and changes nothing. Answers the cases touched. The caller has checked the
/// signature.
[[nodiscard]] Result<std::vector<CaseId>> recordReceipts(Database& database, const Session& session,
    const wire::ReceiptsAnswer& answer, Instant now, const Projector& project);

/// Takes confirmed events into the log and folds each case again; our own get their position. An
/// event whose id is known with another hash is Corrupt and changes nothing. Answers the cases
/// touched; the cursor is written too.
[[nodiscard]] Result<std::vector<CaseId>> absorbChanges(Database& database, const Session& session,
    const wire::ChangesAnswer& changes, const Projector& project);

struct OutboxCounts
{
    int waiting{0};
    int held{0};
    int conflict{0};
    int refused{0};

    friend bool operator==(const OutboxCounts&, const OutboxCounts&) = default;
};
[[nodiscard]] Result<OutboxCounts> outboxCounts(Database& database);

/// One row of the page of unsent events.
struct OutboxRow
{
    EventId eventId;
    CaseId caseId;
    QString caseNumber;
    cases::EventKind kind{cases::EventKind::Received};
    Standing standing{Standing::Waiting};
    Instant occurredAt{};
    int tries{0};
    std::optional<Instant> nextTry;
    QString cause;

    friend bool operator==(const OutboxRow&, const OutboxRow&) = default;
};
/// Everything without the platform's confirmation: refused and conflicting first, then as they were
/// made.
[[nodiscard]] Result<std::vector<OutboxRow>> outboxRows(Database& database, int limit);

} // namespace yichuang::store
