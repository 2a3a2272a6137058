// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/secretkey.h"
#include "models/platform/docket.h"
#include "models/platform/intake.h"
#include "models/wire/chain.h"

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostAtOnce = 500;
/// No answer is late before five working days; the rules decide the rest.
constexpr std::chrono::days earliest{5};

/// The platform's own acts form a chain like any device's. Terminal 000 is the platform
/// (rulebook 5.1).
Result<DeviceRecord> ownDevice(StoreSession& session, const DeviceId& id)
{
    const auto known = session.device(id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    DeviceRecord device;
    device.id = id;
    device.name = u"platform"_s;
    device.chainHead = wire::chainStart();
    return device;
}

Result<cases::CaseEvent> deemedAcceptance(const cases::Case& c, const DeviceRecord& device,
    const Instant now, const QString& calendarVersion)
{
    const auto salt = crypto::randomBytes(16);
    if (!salt)
        return tl::unexpected(salt.error());
    cases::CaseEvent event;
    event.eventId = EventId{uuid7(now)};
    event.caseId = c.id;
    event.deviceId = device.id;
    event.deviceSeq = device.chainSeq + 1;
    event.baseVersion = c.version;
    event.occurredAt = now;
    event.actor = {.account = u"system"_s,
        .person = u"system"_s,
        .name = u"政务服务平台"_s,
        .role = cases::Role::System};
    event.itemVersion = c.itemVersion;
    event.calendarVersion = calendarVersion;
    event.payload = cases::DeemedAccepted{};
    event.salt = *salt;
    return wire::linked(event, device.chainHead);
}

} // namespace

Result<int> Intake::acceptByLaw()
{
    const auto now = m_clock.now();
    int accepted = 0;
    const auto done = m_store.change([&](StoreSession& session) -> Result<> {
        const auto waiting = session.casesInState(
            cases::toText(cases::CaseState::Received), now - earliest, mostAtOnce);
        auto device = ownDevice(session, m_ownId);
        if (!waiting || !device)
            return tl::unexpected(waiting ? device.error() : waiting.error());
        Docket docket{session, m_judge, now};
        for (const auto& record : *waiting) {
            const auto c = docket.caseOf(record.id);
            if (!c || !*c)
                return c ? Result<>{} : tl::unexpected(c.error());
            const auto event = deemedAcceptance(**c, *device, now, m_judge.calendarVersion());
            const auto written = event.and_then([&](const cases::CaseEvent& act) {
                return recordOf(act, now).and_then(
                    [&](EventRecord kept) { return docket.decideOwn(act, std::move(kept)); });
            });
            if (!written)
                return tl::unexpected(written.error());
            if (written->verdict != wire::Verdict::Applied)
                continue; // not due yet, or not by law: the rules have said so
            device->chainSeq = event->deviceSeq;
            device->chainHead = event->hash;
            ++accepted;
        }
        return accepted == 0 ? Result<>{} : session.putDevice(*device);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (accepted > 0)
        m_feed.announce();
    return accepted;
}

} // namespace yichuang::platform
