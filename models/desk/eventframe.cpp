// SPDX-License-Identifier: Apache-2.0
#include "models/desk/eventframe.h"

#include "models/store/device.h"
#include "models/store/eventlog.h"

#include <QSysInfo>

#include <cstdlib>

namespace yichuang::desk {
namespace {

constexpr std::chrono::milliseconds aDay = std::chrono::days{1};
/// Less is how clocks are set right; the window warns of it.
constexpr std::chrono::minutes slightJump{2};

/// Over a day away from the platform's clock, or behind what this device wrote before (sync
/// protocol, "Clock").
bool isDoubtful(const store::Device& device, Instant now, const std::optional<Instant>& lastWritten)
{
    const bool far = std::abs(device.clockOffsetMs) > aDay.count();
    return far || (lastWritten && now < *lastWritten - slightJump);
}

} // namespace

Result<cases::CaseEvent> newEvent(
    store::Database& database, const store::Session& session, const Clock& clock)
{
    const auto device = store::device(database, session);
    if (!device)
        return tl::unexpected(device.error());
    const auto lastWritten = store::lastStampOf(database, device->id);
    if (!lastWritten)
        return tl::unexpected(lastWritten.error());
    cases::CaseEvent event;
    event.deviceId = device->id;
    event.occurredAt = clock.now();
    event.bootId = QString::fromLatin1(QSysInfo::bootUniqueId());
    event.monotonicMs = clock.monotonic().count();
    event.clock = {device->clockOffsetMs, device->clockErrorMs,
        isDoubtful(*device, event.occurredAt, *lastWritten)};
    return event;
}

} // namespace yichuang::desk
