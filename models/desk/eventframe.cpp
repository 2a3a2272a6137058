// SPDX-License-Identifier: Apache-2.0
#include "models/desk/eventframe.h"

#include "models/cases/clockdoubt.h"
#include "models/store/device.h"

namespace yichuang::desk {

Result<cases::CaseEvent> newEvent(
    store::Database& database, const store::Session& session, const Clock& clock)
{
    return store::device(database, session).map([&](const store::Device& device) {
        const ClockReading now = readingOf(clock);
        cases::CaseEvent event;
        event.deviceId = device.id;
        event.occurredAt = now.at;
        event.bootId = now.bootId;
        event.monotonicMs = now.monotonic.count();
        event.clock = {.offsetMs = device.clockOffsetMs,
            .errorMs = device.clockErrorMs,
            .doubtful = cases::isDoubtful(
                std::chrono::milliseconds{device.clockOffsetMs}, device.lastGood, now)};
        return event;
    });
}

} // namespace yichuang::desk
