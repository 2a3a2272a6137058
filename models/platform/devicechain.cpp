// SPDX-License-Identifier: Apache-2.0
#include "models/platform/devicechain.h"

#include <QHash>

namespace yichuang::platform {
namespace {

struct Link
{
    EventId id;
    QByteArray hash;
    QByteArray prevHash;
};

/// The chain of one device: the batch first, then the store.
class Links
{
public:
    Links(StoreSession& session, const wire::Batch& batch)
        : m_session(session)
        , m_device(batch.deviceId)
    {
        for (const auto& event : batch.events)
            m_sent.insert(event.deviceSeq, {event.eventId, event.hash, event.prevHash});
    }

    [[nodiscard]] Result<std::optional<Link>> stored(const qint64 seq) const
    {
        return m_session.eventAt(m_device, seq).map([](const std::optional<EventRecord>& record) {
            return record ? std::optional{Link{record->eventId, record->hash, record->prevHash}}
                          : std::nullopt;
        });
    }

    [[nodiscard]] Result<std::optional<Link>> at(const qint64 seq) const
    {
        if (const auto sent = m_sent.constFind(seq); sent != m_sent.cend())
            return std::optional{*sent};
        return stored(seq);
    }

private:
    StoreSession& m_session;
    DeviceId m_device;
    QHash<qint64, Link> m_sent;
};

Result<std::optional<ChainFault>> faultOf(
    StoreSession& session, const Links& links, const cases::CaseEvent& event)
{
    const auto known = session.event(event.eventId);
    const auto same = links.stored(event.deviceSeq);
    const auto sent = links.at(event.deviceSeq);
    const auto next = links.at(event.deviceSeq + 1);
    const auto previous = links.at(event.deviceSeq - 1);
    for (const auto* link : {&same, &sent, &next, &previous}) {
        if (!*link)
            return tl::unexpected(link->error());
    }
    if (!known)
        return tl::unexpected(known.error());
    if (*known && ((*known)->hash != event.hash || (*known)->deviceId != event.deviceId))
        return ChainFault{.altered = true, .eventId = event.eventId};

    const bool first = event.deviceSeq == 1;
    const bool wrong = event.deviceSeq < 1 || (*same && (*same)->hash != event.hash)
        || (*sent)->hash != event.hash || (*next && (*next)->prevHash != event.hash)
        || (first && event.prevHash != QByteArray(event.prevHash.size(), '\0'))
        || (!first && *previous && (*previous)->hash != event.prevHash);
    return wrong ? std::optional{ChainFault{.altered = false, .eventId = event.eventId}}
                 : std::nullopt;
}

} // namespace

Result<std::optional<ChainFault>> chainFault(StoreSession& session, const wire::Batch& batch)
{
    const Links links{session, batch};
    for (const auto& event : batch.events) {
        auto fault = faultOf(session, links, event);
        if (!fault || *fault)
            return fault;
    }
    const auto head = links.at(batch.chainSeq);
    if (!head)
        return tl::unexpected(head.error());
    if (*head && (*head)->hash != batch.chainHead)
        return ChainFault{.altered = false, .eventId = (*head)->id};
    return std::optional<ChainFault>{};
}

Result<> advanceChain(StoreSession& session, DeviceRecord& device)
{
    const auto before = device.chainSeq;
    for (;;) {
        const auto next = session.eventAt(device.id, device.chainSeq + 1);
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        device.chainSeq += 1;
        device.chainHead = (*next)->hash;
    }
    return device.chainSeq == before ? Result<>{} : session.putDevice(device);
}

} // namespace yichuang::platform
