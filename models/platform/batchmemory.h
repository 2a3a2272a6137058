// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

#include <QHash>
#include <QSet>

#include <map>

namespace yichuang::platform {

/// Outside nothing: not known here, ask the store. Inside nothing: known not to be there.
template <typename T>
using Known = std::optional<std::optional<T>>;

/// Records to be written: those the store is known not to have, and others.
template <typename T>
struct ToWrite
{
    std::vector<T> fresh;
    std::vector<T> others;
};

/// What one transaction has read ahead and not yet written. Answers only what it knows to be the
/// whole truth: events and cases it was told of, as later changed by the transaction itself.
class BatchMemory
{
public:
    // Told of: from now on the answer is known, also that there is none.
    void knowEvent(const EventId& id) { m_knownEvents.insert(id); }
    void knowSeq(const DeviceId& device, qint64 seq) { m_seqs.insert({device, seq}, {}); }
    void knowCase(const CaseId& id);
    void knowNumber(const QString& number) { m_numbers.insert(number, {}); }
    void knowRequest(const QString& request) { m_requests.insert(request, {}); }
    void knowDevice(const DeviceId& id) { m_devices.insert(id, {}); }
    void knowLastPosition(qint64 position) { m_lastPosition = position; }
    void knowBlob(const QByteArray& sha256) { m_blobs.insert(sha256, BlobPresence::Missing); }
    // Found in the store.
    void foundEvent(const EventRecord& event);
    void foundCase(const CaseRecord& record);
    void foundLease(const LeaseRecord& lease) { m_leases[lease.caseId] = lease; }
    void foundDevice(const DeviceRecord& device) { m_devices.insert(device.id, device); }
    void foundBlob(const QByteArray& sha256) { m_blobs.insert(sha256, BlobPresence::Here); }

    [[nodiscard]] Known<EventRecord> event(const EventId& id) const;
    [[nodiscard]] Known<EventRecord> eventAt(const DeviceId& device, qint64 seq) const;
    [[nodiscard]] std::optional<std::vector<EventRecord>> eventsOfCase(const CaseId& id) const;
    [[nodiscard]] std::optional<std::vector<EventRecord>> heldEventsOfCase(const CaseId& id) const;
    [[nodiscard]] Known<CaseRecord> caseRecord(const CaseId& id) const;
    [[nodiscard]] Known<CaseRecord> caseByNumber(const QString& number) const;
    /// The oldest first.
    [[nodiscard]] std::optional<std::vector<CaseRecord>> casesOfRequest(
        const QString& request) const;
    [[nodiscard]] Known<LeaseRecord> lease(const CaseId& id) const;
    [[nodiscard]] Known<DeviceRecord> device(const DeviceId& id) const;
    [[nodiscard]] std::optional<qint64> lastPosition() const { return m_lastPosition; }
    [[nodiscard]] std::optional<BlobPresence> blob(const QByteArray& sha256) const;

    // To be written.
    void put(const EventRecord& event);
    void put(const CaseRecord& record);
    void put(const LeaseRecord& lease) { m_leases[lease.caseId] = lease; }
    void use(const QByteArray& sha256, const CaseId& id) { m_uses.insert({sha256, id}); }
    [[nodiscard]] bool hasEventsToWrite() const { return !m_dirtyEvents.isEmpty(); }
    [[nodiscard]] bool hasCasesToWrite() const { return !m_dirtyCases.isEmpty(); }
    [[nodiscard]] bool hasUsesToWrite() const { return !m_uses.isEmpty(); }
    /// In the order of positions, so that an index grows at its end.
    [[nodiscard]] ToWrite<EventRecord> takeEvents();
    [[nodiscard]] ToWrite<CaseRecord> takeCases();
    [[nodiscard]] std::vector<std::pair<QByteArray, CaseId>> takeUses();

private:
    [[nodiscard]] std::vector<EventRecord> eventsWith(const CaseId& id, bool held) const;

    QHash<EventId, EventRecord> m_events;
    QSet<EventId> m_knownEvents;
    QHash<std::pair<DeviceId, qint64>, std::optional<EventId>> m_seqs;
    QHash<CaseId, QSet<EventId>> m_eventsOfCases; ///< of cases all of whose events are here
    QHash<CaseId, std::optional<CaseRecord>> m_cases;
    QHash<QString, std::optional<CaseId>> m_numbers;
    QHash<QString, QSet<CaseId>> m_requests; ///< those all of whose cases are here
    QHash<CaseId, std::optional<LeaseRecord>> m_leases;
    QHash<QByteArray, BlobPresence> m_blobs;
    QHash<DeviceId, std::optional<DeviceRecord>> m_devices;
    std::optional<qint64> m_lastPosition;
    QHash<EventId, bool> m_dirtyEvents; ///< whether they are fresh
    QHash<CaseId, bool> m_dirtyCases;
    QSet<std::pair<QByteArray, CaseId>> m_uses;
};

} // namespace yichuang::platform
