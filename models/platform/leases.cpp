// SPDX-License-Identifier: Apache-2.0
#include "models/platform/leases.h"

#include "models/cases/lease.h"
#include "models/platform/problems.h"
#include "models/platform/scope.h"
#include "models/wire/lease.h"

namespace yichuang::platform {
namespace {

using wire::LeaseWish;

/// Why a wish is not granted.
struct Denial
{
    Trouble trouble{Trouble::LeaseHeld};
    QString more;
};

/// Who holds it, in words for the person who waits.
Result<QString> holderOf(StoreSession& session, const LeaseRecord& lease)
{
    return session.device(*lease.holder).map([](const std::optional<DeviceRecord>& device) {
        return device ? device->placeName + u' ' + device->name : QString();
    });
}

bool isLive(const LeaseRecord& lease, const Instant now)
{
    return lease.holder && lease.expiresAt > now;
}

/// The lease after the wish, or why not.
Result<std::optional<Denial>> grant(StoreSession& session, LeaseRecord& lease,
    const wire::LeaseRequest& request, const DeviceId& device, const Instant now)
{
    const bool mine = lease.holder == device;
    if (request.wish != LeaseWish::Take && (!mine || request.epoch != lease.epoch))
        return Denial{Trouble::LeaseStale, {}};
    if (request.wish == LeaseWish::GiveBack) {
        lease.holder.reset();
        lease.expiresAt = now;
        return std::optional<Denial>{};
    }
    if (!mine && isLive(lease, now))
        return holderOf(session, lease).map([](const QString& who) {
            return std::optional{Denial{Trouble::LeaseHeld, who}};
        });
    if (!mine)
        lease.epoch += 1;
    lease.holder = device;
    lease.expiresAt = now + leaseLife;
    return std::optional<Denial>{};
}

} // namespace

Result<std::optional<LeaseRecord>> leaseOf(StoreSession& session, const CaseId& id)
{
    const auto taken = session.lease(id);
    if (!taken || *taken)
        return taken;
    return session.eventsOfCase(id).map(
        [&id](const std::vector<EventRecord>& events) -> std::optional<LeaseRecord> {
            if (events.empty())
                return std::nullopt;
            return LeaseRecord{.caseId = id,
                .epoch = 1,
                .holder = events.front().deviceId,
                .expiresAt = events.front().receivedAt + leaseLife};
        });
}

Result<LeaseVerdict> leaseForbids(StoreSession& session, const cases::CaseEvent& event)
{
    if (!cases::needsLease(event.kind()))
        return LeaseVerdict::Good;
    const auto taken = session.lease(event.caseId);
    if (!taken)
        return tl::unexpected(taken.error());
    const int epoch = *taken ? (*taken)->epoch : 1;
    const bool foreign
        = *taken && (*taken)->holder && *(*taken)->holder != event.deviceId && epoch > 1;
    return event.leaseEpoch != epoch || foreign ? LeaseVerdict::Elsewhere : LeaseVerdict::Good;
}

Leases::Leases(PlatformStore& store, const Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

Answer Leases::put(const Call& call, const QString& caseId) const
{
    const auto request = wire::leaseRequestFromBytes(call.body);
    const auto id = idFromText<CaseId>(caseId);
    if (!request || !id)
        return answerOf(request ? Trouble::UnknownCase : Trouble::MalformedBody, call);
    std::optional<Denial> denial;
    LeaseRecord lease;
    const auto stored = m_store.change([&](StoreSession& session) -> Result<> {
        const auto record = session.caseRecord(*id);
        const auto known = leaseOf(session, *id);
        if (!record || !known)
            return tl::unexpected(record ? known.error() : record.error());
        // Another place's case is nobody's business: as if it were not there.
        if (!*record || !*known || !inScope(call.device->scope, (*record)->placeCode)) {
            denial = Denial{Trouble::UnknownCase, {}};
            return {};
        }
        lease = **known;
        auto denied = grant(session, lease, *request, call.device->id, m_clock.now());
        if (!denied)
            return tl::unexpected(denied.error());
        denial = *denied;
        return denial ? Result<>{} : session.putLease(lease);
    });
    if (!stored)
        return answerOf(stored.error(), call);
    if (denial)
        return answerOf(denial->trouble, call, denial->more);
    return {.body = wire::toBytes(wire::LeaseAnswer{.caseId = *id,
                .epoch = lease.epoch,
                .held = lease.holder.has_value(),
                .expiresAt = lease.expiresAt}),
        .headers = {},
        .code = {}};
}

} // namespace yichuang::platform
