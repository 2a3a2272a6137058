// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"
#include "models/wire/limits.h"

#include <QSet>

#include <algorithm>
#include <future>
#include <utility>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

/// So long a step may go on with one batch after the other before anything else has its turn.
constexpr Millis longestRun{3000};
// Upstream in bytes a second from which packing is what takes the time, and up to which it is the
// line.
constexpr double fastLine = 2e6;
constexpr double slowLine = 200e3;
/// From here on a line whose speed is not known yet counts as a slow one.
constexpr Millis longRoundTrip{20};
constexpr int mostUncounted = 10; ///< batches

bool allConfirmed(const wire::ReceiptsAnswer& answer, const wire::RecordBatch& batch)
{
    return answer.receipts.size() == batch.records.size()
        && std::ranges::all_of(answer.receipts,
            [](const wire::Receipt& receipt) { return wire::isConfirmation(receipt.verdict); });
}

/// Leaves out the records of cases that `before` has; not when that would leave none. True when no
/// case of it is left.
bool leaveOutCases(std::vector<wire::Record>& records, const wire::RecordBatch& before)
{
    QSet<CaseId> cases;
    cases.reserve(static_cast<qsizetype>(before.records.size()));
    for (const wire::Record& record : before.records)
        cases.insert(record.caseId);
    const auto others = std::ranges::stable_partition(
        records, [&cases](const wire::Record& record) { return !cases.contains(record.caseId); });
    if (others.size() == records.size())
        return false;
    records.erase(others.begin(), others.end());
    return true;
}

} // namespace

void SyncDriver::push()
{
    auto ready = std::exchange(m_ready, std::nullopt);
    if (!ready) {
        const auto outgoing = m_port.outgoing(m_mostInBatch);
        if (!outgoing)
            return failedHere(outgoing.error());
        if (outgoing->records.empty())
            return failedHere(
                {Error::Code::Corrupt, QStringLiteral("records wait, but none can be read")});
        auto made = packedBatch(*outgoing, effort(false));
        if (!made)
            return failedHere(made.error());
        ready = *std::move(made);
    }
    if (ready->packed.isEmpty())
        return recordRefused({.kind = Kind::Record,
                                 .problem = ownProblem(QStringLiteral("recordTooLarge"),
                                     wire::ProblemScope::Event, {}),
                                 .retryAfter = {}},
            ready->batch);
    if (m_worksAhead)
        return pushRun(*std::move(ready));
    begin(*ready);
    const auto receipts = finish(*ready);
    if (!receipts)
        return pushFailed(receipts.error(), ready->batch);
    if (takeReceipts(*receipts))
        checkProgress(receipts->answer);
}

/// Three batches at a time: the answer to one is awaited, the next is on the way behind it, and the
/// one after is made ready while the receipts before are booked. An event must not overtake one of
/// its case that was not confirmed. So the next leaves early only when it has no case of the one
/// before it, and what was made ready is sent only when everything up to the batch before that was
/// confirmed.
void SyncDriver::pushRun(Ready first)
{
    const Millis begun = m_clock.monotonic();
    Run run{.current = std::move(first)};
    begin(run.current);
    run.next = readyAfter(run.current, nullptr);
    while (turn(run)) {
        if (!run.whole || !run.next || run.next->packed.isEmpty()
            || m_clock.monotonic() - begun >= longestRun)
            return endRun(run);
        run.current = *std::move(run.next);
        if (!run.behind)
            begin(run.current);
        run.next = std::exchange(run.following, std::nullopt);
    }
}

/// One answer taken, one batch made ready, the receipts before booked. False when it failed; that
/// is dealt with then.
bool SyncDriver::turn(Run& run)
{
    run.behind = run.next && run.next->free && m_lineHolds && !run.next->packed.isEmpty();
    auto answer = std::async(std::launch::async, [&] {
        if (run.behind)
            begin(*run.next);
        return finish(run.current);
    });
    const bool booked = book(run.unbooked);
    if (booked && run.next)
        run.following = readyAfter(run.current, &*run.next);
    auto receipts = answer.get();
    if (!booked) { // the platform answers once more when they come again
        m_line->transport->abandon();
        return false;
    }
    if (!receipts) {
        runFailed(receipts.error(), run);
        return false;
    }
    run.whole = allConfirmed(receipts->answer, run.current.batch);
    run.unbooked = *std::move(receipts);
    return true;
}

/// Nothing more leaves; the answer to what is away is taken.
void SyncDriver::endRun(Run& run)
{
    std::vector<wire::ReceiptsAnswer> partly;
    if (!run.whole)
        partly.push_back(run.unbooked->answer);
    if (run.behind) {
        auto receipts = finish(*run.next);
        if (!book(run.unbooked))
            return;
        if (!receipts)
            return pushFailed(receipts.error(), run.next->batch);
        if (!allConfirmed(receipts->answer, run.next->batch))
            partly.push_back(receipts->answer);
        run.unbooked = *std::move(receipts);
        run.next = std::move(run.following);
    }
    if (!book(run.unbooked))
        return;
    for (const wire::ReceiptsAnswer& answer : partly)
        checkProgress(answer);
    if (partly.empty())
        m_ready = std::move(run.next);
}

void SyncDriver::runFailed(const CallFailure& failure, const Run& run)
{
    // Only where the content was refused is the batch behind it judged all the same.
    if (run.behind && failure.kind == Kind::Record) {
        if (const auto receipts = finish(*run.next); receipts && !takeReceipts(*receipts))
            return;
    } else if (run.behind) {
        m_line->transport->abandon();
    }
    pushFailed(failure, run.current.batch);
}

bool SyncDriver::book(std::optional<VerifiedReceipts>& receipts)
{
    const auto taken = std::exchange(receipts, std::nullopt);
    if (!taken)
        return true;
    const bool done = takeReceipts(*taken);
    publish();
    return done;
}

/// What may go when `away` is confirmed, and before `next` is where one of them is free of it.
std::optional<SyncDriver::Ready> SyncDriver::readyAfter(const Ready& away, const Ready* next)
{
    std::vector<EventId> ids;
    for (const Ready* one : {&away, next}) {
        if (one != nullptr)
            std::ranges::transform(
                one->batch.records, std::back_inserter(ids), &wire::Record::eventId);
    }
    auto outgoing = m_port.outgoingAfter(ids, m_mostInBatch);
    if (!outgoing || outgoing->records.empty())
        return std::nullopt; // the next step looks again, and says what is wrong
    const bool free = leaveOutCases(outgoing->records, next == nullptr ? away.batch : next->batch);
    auto ready = packedBatch(*outgoing, effort(true));
    if (!ready)
        return std::nullopt;
    ready->free = free;
    return *std::move(ready);
}

/// As many of the events as one batch holds; `packed` stays empty when the first alone is too much.
Result<SyncDriver::Ready> SyncDriver::packedBatch(
    const Outgoing& outgoing, wire::Effort effort) const
{
    const auto of = [&](std::size_t count) {
        return signedBatch(outgoing, count).and_then([&](wire::RecordBatch batch) {
            return wire::pack(wire::toBytes(batch), m_encoding, effort).map([&](QByteArray packed) {
                return Ready{
                    .batch = std::move(batch), .packed = std::move(packed), .encoding = m_encoding};
            });
        });
    };
    auto whole = of(outgoing.records.size());
    if (!whole || whole->packed.size() <= wire::largestPackedBatch)
        return whole;
    const auto count = wire::countThatFits(outgoing.records, m_encoding);
    if (!count)
        return tl::unexpected(count.error());
    if (*count > 0)
        return of(*count);
    return signedBatch(outgoing, 1).map([](wire::RecordBatch batch) {
        return Ready{.batch = std::move(batch), .packed = {}};
    });
}

/// As they were made: so they are in order within each case, and the more of them need not bear the
/// hash of the one before.
Result<wire::RecordBatch> SyncDriver::signedBatch(const Outgoing& outgoing, std::size_t count) const
{
    const auto begin = outgoing.records.begin();
    wire::RecordBatch batch{.deviceId = m_device,
        .records = {begin, begin + static_cast<std::ptrdiff_t>(count)},
        .chainSeq = outgoing.chain.seq,
        .chainHead = outgoing.chain.hash,
        .signature = {}};
    std::ranges::stable_sort(batch.records, {}, &wire::Record::deviceSeq);
    auto signature = m_line->deviceKey.sign(wire::signedBytes(batch));
    if (!signature)
        return tl::unexpected(signature.error());
    batch.signature = *std::move(signature);
    return batch;
}

/// This and finish() are called from a thread of their own while the driver's looks ahead.
void SyncDriver::begin(Ready& ready)
{
    ready.left = m_clock.monotonic();
    beginBatch(*m_line->transport, ready.packed, ready.encoding);
}

CallResult<VerifiedReceipts> SyncDriver::finish(const Ready& ready)
{
    auto receipts = finishBatch(*m_line->transport, ready.batch, m_line->receiptKey);
    const Millis now = m_clock.monotonic();
    // It waits for its turn while the one before it is on the line.
    const Millis took = now - std::max(ready.left, m_answeredAt);
    if (receipts && took.count() > 0) {
        m_pushedPerSecond
            = 1000.0 * static_cast<double>(ready.packed.size()) / static_cast<double>(took.count());
    }
    m_answeredAt = now;
    m_lineHolds = receipts.has_value() || receipts.error().kind != Kind::NoAnswer;
    return receipts;
}

/// By the line as the last batch found it. Before that one a long round trip speaks for a slow
/// line, but only what is packed while another is away may take its time.
wire::Effort SyncDriver::effort(bool whileAway) const
{
    if (m_pushedPerSecond <= 0) {
        const bool slow = whileAway && m_roundTrip && *m_roundTrip >= longRoundTrip;
        return slow ? wire::Effort::Hard : wire::Effort::Usual;
    }
    if (m_pushedPerSecond >= fastLine)
        return wire::Effort::Quick;
    return m_pushedPerSecond <= slowLine ? wire::Effort::Hard : wire::Effort::Usual;
}

void SyncDriver::pushFailed(const CallFailure& failure, const wire::RecordBatch& batch)
{
    if (failure.kind == Kind::Record)
        recordRefused(failure, batch);
    else
        failed(failure);
}

bool SyncDriver::takeReceipts(const VerifiedReceipts& receipts)
{
    const auto confirmed = m_port.recordReceipts(receipts.answer, receipts.document);
    if (!confirmed) {
        storeRefused(confirmed.error());
        return false;
    }
    succeeded();
    m_state.atEndOfFeed = false;
    m_mostInBatch = wire::mostEventsInBatch;
    for (const wire::Receipt& receipt : receipts.answer.receipts) {
        m_facts.confirmedInRun += wire::isConfirmation(receipt.verdict) ? 1 : 0;
        if (receipt.problem)
            m_listener.problem(*receipt.problem);
    }
    for (const CaseId& id : *confirmed)
        m_listener.caseConfirmed(id);
    countDown(receipts.answer);
    return true;
}

/// A verdict that leaves its row sendable would make the driver spin.
void SyncDriver::checkProgress(const wire::ReceiptsAnswer& answer)
{
    const auto next = m_port.outgoing(1);
    if (next && !next->records.empty()
        && std::ranges::find(
               answer.receipts, next->records.front().eventId, &wire::Receipt::eventId)
            != answer.receipts.end())
        failedHere(
            {Error::Code::Internal, QStringLiteral("an answered batch is still to be sent")});
}

void SyncDriver::recordRefused(const CallFailure& failure, const wire::RecordBatch& batch)
{
    forgetAhead();
    const auto named = std::ranges::find_if(batch.records,
        [&](const wire::Record& record) { return record.eventId == failure.problem.eventId; });
    if (batch.records.size() > 1 && named == batch.records.end()) {
        // Which of them is meant cannot be told: smaller batches close in on it, and the others get
        // through.
        m_mostInBatch = static_cast<int>(batch.records.size() / 2);
        return;
    }
    const EventId id
        = named == batch.records.end() ? batch.records.front().eventId : named->eventId;
    wire::Problem problem = failure.problem;
    problem.eventId = id;
    problem.scope = wire::ProblemScope::Event;
    if (auto done = m_port.setAside(id, problem); !done)
        return failedHere(done.error());
    succeeded();
    m_mostInBatch = wire::mostEventsInBatch;
    m_listener.problem(problem);
}

/// Counting the outbox reads all of it: behind a batch that was confirmed whole the driver takes
/// its size off, and counts again when little is left.
void SyncDriver::countDown(const wire::ReceiptsAnswer& answer)
{
    const int done = static_cast<int>(answer.receipts.size());
    const bool whole = std::ranges::all_of(answer.receipts,
        [](const wire::Receipt& receipt) { return wire::isConfirmation(receipt.verdict); });
    m_state.sendable -= done;
    m_facts.waiting -= done;
    m_uncounted
        = whole && m_worksAhead && m_state.sendable > wire::mostEventsInBatch ? m_uncounted + 1 : 0;
}

/// After whatever may change what goes next.
void SyncDriver::forgetAhead()
{
    m_ready.reset();
    m_uncounted = 0;
}

bool SyncDriver::countedDown()
{
    if (m_uncounted == 0 || m_uncounted > mostUncounted)
        return false;
    m_state.now = m_clock.monotonic();
    return true;
}

} // namespace yichuang::sync
