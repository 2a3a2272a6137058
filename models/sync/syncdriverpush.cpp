// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"
#include "models/wire/limits.h"

#include <algorithm>
#include <future>
#include <utility>

namespace yichuang::sync {
namespace {

using Kind = CallFailure::Kind;

/// So long a step may go on with one batch after the other before the chip is shown anew.
constexpr Millis longestRun{300};
// Upstream in bytes a second from which packing is what takes the time, and up to which it is the
// line.
constexpr double fastLine = 2e6;
constexpr double slowLine = 200e3;
constexpr int mostUncounted = 10; ///< batches

bool allConfirmed(const wire::ReceiptsAnswer& answer, const wire::Batch& batch)
{
    return answer.receipts.size() == batch.events.size()
        && std::ranges::all_of(answer.receipts,
            [](const wire::Receipt& receipt) { return wire::isConfirmation(receipt.verdict); });
}

std::vector<EventId> idsOf(const wire::Batch& batch)
{
    std::vector<EventId> ids;
    std::ranges::transform(batch.events, std::back_inserter(ids), &cases::CaseEvent::eventId);
    return ids;
}

} // namespace

void SyncDriver::push()
{
    auto ready = std::exchange(m_ready, std::nullopt);
    if (!ready) {
        const auto outgoing = m_port.outgoing(m_mostInBatch);
        if (!outgoing)
            return failedHere(outgoing.error());
        if (outgoing->events.empty())
            return failedHere(
                {Error::Code::Corrupt, QStringLiteral("records wait, but none can be read")});
        auto made = packedBatch(*outgoing);
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
    const auto receipts = send(*ready);
    if (!receipts)
        return pushFailed(receipts.error(), ready->batch);
    if (takeReceipts(*receipts))
        checkProgress(receipts->answer);
}

/// While a batch is away the receipts of the one before are booked and the one after is made ready.
/// What was made ready is only sent when everything before it was confirmed: else an event could
/// overtake one of its case.
void SyncDriver::pushRun(Ready current)
{
    const Millis begun = m_clock.monotonic();
    std::optional<VerifiedReceipts> unbooked;
    for (;;) {
        auto away = std::async(std::launch::async, [&] { return send(current); });
        const bool booked = !unbooked || takeReceipts(*std::exchange(unbooked, std::nullopt));
        auto next = booked ? readyAfter(current.batch) : std::nullopt;
        auto receipts = away.get();
        if (!booked)
            return; // the platform answers the batch just sent once more when it comes again
        if (!receipts)
            return pushFailed(receipts.error(), current.batch);
        unbooked = *std::move(receipts);
        if (!next || !allConfirmed(unbooked->answer, current.batch))
            break;
        if (m_clock.monotonic() - begun >= longestRun) {
            m_ready = std::move(next);
            break;
        }
        current = *std::move(next);
    }
    const bool progressed = allConfirmed(unbooked->answer, current.batch);
    if (takeReceipts(*unbooked) && !progressed)
        checkProgress(unbooked->answer);
}

std::optional<SyncDriver::Ready> SyncDriver::readyAfter(const wire::Batch& batch)
{
    const auto outgoing = m_port.outgoingAfter(idsOf(batch), m_mostInBatch);
    if (!outgoing || outgoing->events.empty())
        return std::nullopt; // the next step looks again, and says what is wrong
    auto ready = packedBatch(*outgoing);
    return ready ? std::optional{*std::move(ready)} : std::nullopt;
}

/// As many of the events as one batch holds; `packed` stays empty when the first alone is too much.
Result<SyncDriver::Ready> SyncDriver::packedBatch(const Outgoing& outgoing) const
{
    const auto of = [&](std::size_t count) {
        return signedBatch(outgoing, count).and_then([&](wire::Batch batch) {
            return wire::pack(wire::toBytes(batch), m_encoding, effort())
                .map([&](QByteArray packed) {
                    return Ready{std::move(batch), std::move(packed), m_encoding};
                });
        });
    };
    auto whole = of(outgoing.events.size());
    if (!whole || whole->packed.size() <= wire::largestPackedBatch)
        return whole;
    const auto count = wire::countThatFits(outgoing.events, m_encoding);
    if (!count)
        return tl::unexpected(count.error());
    if (*count > 0)
        return of(*count);
    return signedBatch(outgoing, 1).map([](wire::Batch batch) { return Ready{std::move(batch)}; });
}

Result<wire::Batch> SyncDriver::signedBatch(const Outgoing& outgoing, std::size_t count) const
{
    wire::Batch batch{.deviceId = m_device,
        .events
        = {outgoing.events.begin(), outgoing.events.begin() + static_cast<std::ptrdiff_t>(count)},
        .chainSeq = outgoing.chain.seq,
        .chainHead = outgoing.chain.hash,
        .signature = {}};
    auto signature = m_line->deviceKey.sign(wire::signedBytes(batch));
    if (!signature)
        return tl::unexpected(signature.error());
    batch.signature = *std::move(signature);
    return batch;
}

/// Called from a thread of its own while the driver's looks ahead.
CallResult<VerifiedReceipts> SyncDriver::send(const Ready& ready)
{
    const Millis before = m_clock.monotonic();
    auto receipts = sendBatch(
        *m_line->transport, ready.batch, ready.packed, ready.encoding, m_line->receiptKey);
    const Millis took = m_clock.monotonic() - before;
    if (receipts && took.count() > 0) {
        m_pushedPerSecond
            = 1000.0 * static_cast<double>(ready.packed.size()) / static_cast<double>(took.count());
    }
    return receipts;
}

/// By the line as the last batch found it. The first is packed as usual: nothing is away meanwhile.
wire::Effort SyncDriver::effort() const
{
    if (m_pushedPerSecond <= 0)
        return wire::Effort::Usual;
    if (m_pushedPerSecond >= fastLine)
        return wire::Effort::Quick;
    return m_pushedPerSecond <= slowLine ? wire::Effort::Hard : wire::Effort::Usual;
}

void SyncDriver::pushFailed(const CallFailure& failure, const wire::Batch& batch)
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
    if (next && !next->events.empty()
        && std::ranges::find(answer.receipts, next->events.front().eventId, &wire::Receipt::eventId)
            != answer.receipts.end())
        failedHere(
            {Error::Code::Internal, QStringLiteral("an answered batch is still to be sent")});
}

void SyncDriver::recordRefused(const CallFailure& failure, const wire::Batch& batch)
{
    forgetAhead();
    const auto named = std::ranges::find_if(batch.events,
        [&](const cases::CaseEvent& event) { return event.eventId == failure.problem.eventId; });
    if (batch.events.size() > 1 && named == batch.events.end()) {
        // Which of them is meant cannot be told: smaller batches close in on it, and the others get
        // through.
        m_mostInBatch = static_cast<int>(batch.events.size() / 2);
        return;
    }
    const EventId id = named == batch.events.end() ? batch.events.front().eventId : named->eventId;
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
