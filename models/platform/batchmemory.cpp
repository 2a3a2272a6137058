// SPDX-License-Identifier: Apache-2.0
#include "models/platform/batchmemory.h"

#include <algorithm>
#include <utility>

namespace yichuang::platform {

void BatchMemory::knowCase(const CaseId& id)
{
    m_eventsOfCases.insert(id, {});
    m_cases[id].reset();
    m_leases[id].reset();
}

void BatchMemory::foundEvent(const EventRecord& event)
{
    m_events.insert(event.eventId, event);
    m_knownEvents.insert(event.eventId);
    if (const auto seq = m_seqs.find({event.deviceId, event.deviceSeq}); seq != m_seqs.end())
        *seq = event.eventId;
    if (const auto known = m_eventsOfCases.find(event.caseId); known != m_eventsOfCases.end())
        known->insert(event.eventId);
}

void BatchMemory::foundCase(const CaseRecord& record)
{
    m_cases.insert(record.id, record);
    m_numbers.insert(record.number, record.id);
    if (const auto known = m_requests.find(record.request); known != m_requests.end())
        known->insert(record.id);
}

Known<EventRecord> BatchMemory::event(const EventId& id) const
{
    if (!m_knownEvents.contains(id))
        return std::nullopt;
    const auto found = m_events.constFind(id);
    return Known<EventRecord>{std::in_place,
        found == m_events.cend() ? std::optional<EventRecord>{} : std::optional{*found}};
}

Known<EventRecord> BatchMemory::eventAt(const DeviceId& device, const qint64 seq) const
{
    const auto found = m_seqs.constFind({device, seq});
    if (found == m_seqs.cend())
        return std::nullopt;
    return Known<EventRecord>{std::in_place,
        *found ? std::optional{m_events.value(**found)} : std::optional<EventRecord>{}};
}

std::vector<EventRecord> BatchMemory::eventsWith(const CaseId& id, const bool held) const
{
    std::vector<EventRecord> events;
    for (const EventId& eventId : m_eventsOfCases.value(id)) {
        const auto event = m_events.constFind(eventId);
        const bool isHeld = event->position == 0 && event->verdict == wire::Verdict::Held;
        if (held ? isHeld : event->position > 0)
            events.push_back(*event);
    }
    return events;
}

std::optional<std::vector<EventRecord>> BatchMemory::eventsOfCase(const CaseId& id) const
{
    if (!m_eventsOfCases.contains(id))
        return std::nullopt;
    auto events = eventsWith(id, false);
    std::ranges::sort(events, {}, &EventRecord::position);
    return events;
}

std::optional<std::vector<EventRecord>> BatchMemory::heldEventsOfCase(const CaseId& id) const
{
    if (!m_eventsOfCases.contains(id))
        return std::nullopt;
    auto events = eventsWith(id, true);
    std::ranges::sort(events, [](const EventRecord& a, const EventRecord& b) {
        return a.deviceId == b.deviceId ? a.deviceSeq < b.deviceSeq : a.deviceId < b.deviceId;
    });
    return events;
}

Known<CaseRecord> BatchMemory::caseRecord(const CaseId& id) const
{
    const auto found = m_cases.constFind(id);
    return found == m_cases.cend() ? Known<CaseRecord>{} : Known<CaseRecord>{std::in_place, *found};
}

Known<CaseRecord> BatchMemory::caseByNumber(const QString& number) const
{
    const auto found = m_numbers.constFind(number);
    if (found == m_numbers.cend())
        return std::nullopt;
    return Known<CaseRecord>{
        std::in_place, *found ? m_cases.value(**found) : std::optional<CaseRecord>{}};
}

std::optional<std::vector<CaseRecord>> BatchMemory::casesOfRequest(const QString& request) const
{
    const auto known = m_requests.constFind(request);
    if (known == m_requests.cend())
        return std::nullopt;
    std::vector<CaseRecord> cases;
    for (const CaseId& id : *known)
        cases.push_back(*m_cases.value(id));
    std::ranges::sort(cases, [](const CaseRecord& a, const CaseRecord& b) {
        return a.receivedAt == b.receivedAt ? a.id < b.id : a.receivedAt < b.receivedAt;
    });
    return cases;
}

Known<LeaseRecord> BatchMemory::lease(const CaseId& id) const
{
    const auto found = m_leases.constFind(id);
    return found == m_leases.cend() ? Known<LeaseRecord>{}
                                    : Known<LeaseRecord>{std::in_place, *found};
}

std::optional<BlobPresence> BatchMemory::blob(const QByteArray& sha256) const
{
    const auto found = m_blobs.constFind(sha256);
    return found == m_blobs.cend() ? std::nullopt : std::optional{*found};
}

Known<DeviceRecord> BatchMemory::device(const DeviceId& id) const
{
    const auto found = m_devices.constFind(id);
    return found == m_devices.cend() ? Known<DeviceRecord>{}
                                     : Known<DeviceRecord>{std::in_place, *found};
}

void BatchMemory::put(const EventRecord& event)
{
    const bool fresh = m_knownEvents.contains(event.eventId) && !m_events.contains(event.eventId);
    m_seqs.insert({event.deviceId, event.deviceSeq}, event.eventId);
    foundEvent(event);
    if (m_lastPosition)
        m_lastPosition = std::max(*m_lastPosition, event.position);
    if (!m_dirtyEvents.contains(event.eventId))
        m_dirtyEvents.insert(event.eventId, fresh);
}

void BatchMemory::put(const CaseRecord& record)
{
    const auto known = m_cases.constFind(record.id);
    const bool fresh = known != m_cases.cend() && !*known;
    foundCase(record);
    if (!m_dirtyCases.contains(record.id))
        m_dirtyCases.insert(record.id, fresh);
}

ToWrite<EventRecord> BatchMemory::takeEvents()
{
    ToWrite<EventRecord> events;
    const auto dirty = std::exchange(m_dirtyEvents, {});
    for (auto one = dirty.cbegin(); one != dirty.cend(); ++one)
        (one.value() ? events.fresh : events.others).push_back(m_events.value(one.key()));
    for (auto* list : {&events.fresh, &events.others}) {
        std::ranges::sort(*list, [](const EventRecord& a, const EventRecord& b) {
            return std::pair{a.position, a.deviceSeq} < std::pair{b.position, b.deviceSeq};
        });
    }
    return events;
}

ToWrite<CaseRecord> BatchMemory::takeCases()
{
    ToWrite<CaseRecord> cases;
    const auto dirty = std::exchange(m_dirtyCases, {});
    for (auto one = dirty.cbegin(); one != dirty.cend(); ++one)
        (one.value() ? cases.fresh : cases.others).push_back(*m_cases.value(one.key()));
    return cases;
}

std::vector<std::pair<QByteArray, CaseId>> BatchMemory::takeUses()
{
    const auto uses = std::exchange(m_uses, {});
    return {uses.begin(), uses.end()};
}

} // namespace yichuang::platform
