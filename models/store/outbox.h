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
    /// Position of a confirmed event that does not fit on those before it: an earlier one of the
    /// case has not come yet. The fold ends before it, and nothing behind it is judged.
    std::optional<qint64> gapBefore{};
    /// Acts that were set aside and that a person in charge has decided on, by confirmed events.
    std::vector<EventId> settled{};
};
/// Folds the events of one case; given by the program, since it takes items, calendar and policy.
using Projector = std::function<Result<Folded>(const std::vector<StoredEvent>&)>;

/// Folds a case anew and writes its projection; a waiting event that no longer fits is set aside,
/// and what is left is folded already. A receipt can come before the feed has brought what the
/// event stands on; then the projection waits for the feed. `completeUpTo`: every confirmed event
/// up to this position is here, so that a gap before it is Corrupt.
[[nodiscard]] Result<> foldAgain(Database& database, const Session& session, CaseId id,
    const Projector& project, qint64 completeUpTo = 0);

/// Events to ask the receipt of: held ones whose time has come, and those the feed showed confirmed
/// while their receipt was lost. Oldest first.
[[nodiscard]] Result<std::vector<EventId>> receiptsToAsk(
    Database& database, Instant now, int limit);
/// The platform does not know an event we took for arrived: it waits again.
[[nodiscard]] Result<> sendAgain(Database& database, EventId event);

/// The events could not be brought over; the problem is shown, they are tried again from `nextTry`.
[[nodiscard]] Result<> recordFailure(Database& database, const std::vector<EventId>& events,
    const wire::Problem& problem, Instant nextTry);

/// Held events are asked about again after this time.
inline constexpr std::chrono::minutes heldRetry{10};

/// Stores a verified answer and moves each event to where its receipt puts it; the case is folded
/// again unless the event was confirmed at the place it had anyway. A receipt for another content
/// than ours is Corrupt and changes nothing. Answers the cases touched. The caller has checked the
/// signature.
[[nodiscard]] Result<std::vector<CaseId>> recordReceipts(Database& database, const Session& session,
    const wire::ReceiptsAnswer& answer, Instant now, const Projector& project);

/// Takes confirmed events into the log and folds each case again; our own get their position, but
/// leave the outbox only with a receipt. An event whose id is known with another hash is Corrupt
/// and changes nothing. Answers the cases touched; the cursor is written too.
[[nodiscard]] Result<std::vector<CaseId>> absorbChanges(Database& database, const Session& session,
    const wire::ChangesAnswer& changes, const Projector& project);

struct OutboxCounts
{
    int waiting{0};
    int held{0};
    int conflict{0};
    int refused{0};
    int unreceipted{0}; ///< confirmed by the feed, the receipt is still to be fetched
    std::optional<Instant> waitingSince; ///< when the oldest of waiting and held was made

    friend bool operator==(const OutboxCounts&, const OutboxCounts&) = default;
};
[[nodiscard]] Result<OutboxCounts> outboxCounts(Database& database);
/// Those of `ids` of which nothing waits any more.
[[nodiscard]] Result<std::vector<CaseId>> withoutWaiting(
    Database& database, const std::vector<CaseId>& ids);

/// What the whole outbox waits for after a run that failed; `code` empty after one that did not.
struct RunTrouble
{
    QString code; ///< of the problem, for the sentence in the window
    QString cause; ///< the platform's own sentence, or a detail for the log
    wire::WhoActs owner{wire::WhoActs::Nobody};
    std::optional<Instant> nextTry;

    friend bool operator==(const RunTrouble&, const RunTrouble&) = default;
};
[[nodiscard]] Result<> recordRun(Database& database, const RunTrouble& trouble);
[[nodiscard]] Result<RunTrouble> lastRun(Database& database);

/// The platform's feed was read to its end at this moment: "offline since", also after a restart.
[[nodiscard]] Result<> recordContact(Database& database, Instant at);
[[nodiscard]] Result<std::optional<Instant>> lastContact(Database& database);

/// A platform's verdict as it is kept here.
struct KeptReceipt
{
    wire::Verdict verdict{wire::Verdict::Held};
    Instant reachedAt{}; ///< when the platform first saw the event
    Instant keptAt{}; ///< when the receipt came

    friend bool operator==(const KeptReceipt&, const KeptReceipt&) = default;
};
[[nodiscard]] Result<std::optional<KeptReceipt>> keptReceipt(Database& database, EventId event);

/// One row of the page of unsent events: who has to act and why it still waits. A row without a
/// trouble of its own bears that of the last run.
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
    QString code; ///< notSentYet, receiptMissing, noLongerFits, or the code of a problem
    wire::WhoActs owner{wire::WhoActs::Nobody};

    friend bool operator==(const OutboxRow&, const OutboxRow&) = default;
};
/// Everything without the platform's confirmation: refused and conflicting first, then as they were
/// made.
[[nodiscard]] Result<std::vector<OutboxRow>> outboxRows(Database& database, int limit);

} // namespace yichuang::store
