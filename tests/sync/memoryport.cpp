// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/memoryport.h"

#include "models/wire/chain.h"
#include "tests/support/caseevents.h"

#include <algorithm>

namespace yichuang::test {

cases::CaseEvent MemoryPort::add(CaseId caseId)
{
    const std::lock_guard lock{m_mutex};
    const auto payloads = onePayloadOfEachKind();
    cases::CaseEvent event = eventWith(payloads[rows.size() % payloads.size()]);
    event.eventId = EventId{uuid7(event.occurredAt)};
    event.caseId = caseId;
    event.deviceId = m_device;
    event.deviceSeq = static_cast<qint64>(rows.size()) + 1;
    const QByteArray before = rows.empty() ? wire::chainStart() : rows.back().event.hash;
    rows.push_back({.event = wire::linked(event, before).value()});
    return rows.back().event;
}

int MemoryPort::countUnlocked(RowState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &Row::state));
}

int MemoryPort::count(RowState state)
{
    const std::lock_guard lock{m_mutex};
    return countUnlocked(state);
}

Result<> MemoryPort::writing()
{
    if (failuresToCome == 0)
        return {};
    --failuresToCome;
    return failure(Error::Code::Locked, QStringLiteral("database is locked"));
}

Result<sync::DeviceIdentity> MemoryPort::identity()
{
    return sync::DeviceIdentity{m_device, enrolment};
}

Result<sync::OutboxCounts> MemoryPort::counts()
{
    const std::lock_guard lock{m_mutex};
    const int waiting = countUnlocked(RowState::Waiting);
    return sync::OutboxCounts{.sendable = waiting,
        .waiting = waiting + countUnlocked(RowState::Held),
        .setAside = countUnlocked(RowState::SetAside),
        .toAsk = heldAreDue ? countUnlocked(RowState::Held) : 0,
        .leasesDue = static_cast<int>(leases.size()),
        .uploads = static_cast<int>(std::ranges::count_if(uploads,
            [this](const auto& entry) {
                return !entry.second.complete && !damaged.contains(entry.first);
            })),
        .attachments = static_cast<int>(std::ranges::count_if(
            uploads, [](const auto& entry) { return !entry.second.complete; })),
        .waitingSince = waitingSince};
}

Result<sync::Outgoing> MemoryPort::outgoing(int most) { return outgoingAfter({}, most); }

Result<sync::Outgoing> MemoryPort::outgoingAfter(const std::vector<EventId>& away, int most)
{
    const std::lock_guard lock{m_mutex};
    sync::Outgoing outgoing;
    for (const Row& row : rows) {
        const bool isAway = std::ranges::find(away, row.event.eventId) != away.end();
        if (row.state == RowState::Waiting && !isAway
            && static_cast<int>(outgoing.records.size()) < most)
            outgoing.records.push_back(wire::recordOf(row.event).value());
    }
    outgoing.chain = {rows.back().event.deviceSeq, rows.back().event.hash};
    return outgoing;
}

Result<std::vector<CaseId>> MemoryPort::recordReceipts(
    const wire::ReceiptsAnswer& answer, const QByteArray& /*document*/)
{
    const std::lock_guard lock{m_mutex};
    if (auto free = writing(); !free)
        return tl::unexpected(free.error());
    std::vector<CaseId> confirmed;
    for (const wire::Receipt& receipt : answer.receipts) {
        const auto row = std::ranges::find_if(
            rows, [&](const Row& r) { return r.event.eventId == receipt.eventId; });
        if (row == rows.end())
            return failure(Error::Code::Corrupt, QStringLiteral("a receipt for nothing we sent"));
        if (wire::isConfirmation(receipt.verdict)) {
            row->state = RowState::Confirmed;
            ++row->confirmations;
            confirmed.push_back(row->event.caseId);
        } else {
            row->state
                = receipt.verdict == wire::Verdict::Held ? RowState::Held : RowState::SetAside;
        }
    }
    return confirmed;
}

Result<std::vector<EventId>> MemoryPort::receiptsToAsk(int most)
{
    const std::lock_guard lock{m_mutex};
    std::vector<EventId> ids;
    for (const Row& row : rows) {
        if (row.state == RowState::Held && static_cast<int>(ids.size()) < most)
            ids.push_back(row.event.eventId);
    }
    heldAreDue = false;
    return ids;
}

Result<> MemoryPort::sendAgain(const EventId& id)
{
    const std::lock_guard lock{m_mutex};
    std::ranges::find_if(rows, [&](const Row& r) { return r.event.eventId == id; })->state
        = RowState::Waiting;
    return {};
}

Result<> MemoryPort::recordRun(
    const std::optional<wire::Problem>& problem, std::optional<Instant> next)
{
    const std::lock_guard lock{m_mutex};
    trouble = problem;
    nextTry = next;
    return {};
}

Result<> MemoryPort::setAside(const EventId& id, const wire::Problem& /*problem*/)
{
    const std::lock_guard lock{m_mutex};
    std::ranges::find_if(rows, [&](const Row& r) { return r.event.eventId == id; })->state
        = RowState::SetAside;
    return {};
}

Result<QString> MemoryPort::cursor()
{
    const std::lock_guard lock{m_mutex};
    return position;
}

Result<std::vector<CaseId>> MemoryPort::absorbChanges(const wire::ChangesAnswer& page)
{
    const std::lock_guard lock{m_mutex};
    if (auto free = writing(); !free)
        return tl::unexpected(free.error());
    std::vector<CaseId> changed;
    for (const wire::Change& change : page.changes) {
        const bool known = std::ranges::any_of(
            learnt, [&](const wire::Change& c) { return c.event.eventId == change.event.eventId; });
        if (known)
            continue;
        learnt.push_back(change);
        changed.push_back(change.event.caseId);
    }
    position = page.cursor;
    return changed;
}

Result<> MemoryPort::beginSnapshot(const std::vector<int>& buckets)
{
    const std::lock_guard lock{m_mutex};
    if (auto free = writing(); !free)
        return free;
    snapshotOf = buckets;
    position = sync::snapshotBegun;
    return {};
}

Result<std::vector<CaseId>> MemoryPort::absorbSnapshot(const wire::ChangesAnswer& page)
{
    wire::ChangesAnswer same = page;
    same.cursor = sync::snapshotBegun;
    return absorbChanges(same);
}

Result<std::vector<CaseId>> MemoryPort::endSnapshot(const QString& cursor, bool /*whole*/)
{
    const std::lock_guard lock{m_mutex};
    ++snapshotsEnded;
    position = cursor;
    return std::vector<CaseId>{};
}

Result<std::optional<sync::UploadTask>> MemoryPort::nextUpload()
{
    const std::lock_guard lock{m_mutex};
    for (const auto& [hash, task] : uploads) {
        if (!task.complete && !damaged.contains(hash))
            return std::optional{task};
    }
    return std::optional<sync::UploadTask>{};
}

Result<QByteArray> MemoryPort::readBlob(const QByteArray& sha256, qint64 offset, qint64 length)
{
    const std::lock_guard lock{m_mutex};
    return blobs.at(sha256).mid(offset, length);
}

Result<> MemoryPort::recordUpload(
    const sync::UploadTask& task, const std::optional<wire::Problem>& problem)
{
    const std::lock_guard lock{m_mutex};
    if (auto free = writing(); !free)
        return free;
    uploads[task.sha256] = task;
    if (problem)
        damaged[task.sha256] = problem->code;
    return {};
}

Result<> MemoryPort::recordLease(const wire::LeaseAnswer& lease)
{
    const std::lock_guard lock{m_mutex};
    std::erase_if(leases, [&](const wire::LeaseAnswer& one) { return one.caseId == lease.caseId; });
    renewed.push_back(lease);
    return {};
}

Result<> MemoryPort::keepCertificate(const QByteArray& pem)
{
    const std::lock_guard lock{m_mutex};
    certificate = pem;
    return {};
}

Result<> MemoryPort::recordClock(const sync::ClockMeasurement& measurement)
{
    const std::lock_guard lock{m_mutex};
    clock = measurement;
    return {};
}

} // namespace yichuang::test
