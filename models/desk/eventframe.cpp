// SPDX-License-Identifier: Apache-2.0
#include "models/desk/eventframe.h"

#include "models/store/device.h"

#include <QSysInfo>

#include <cstdlib>

namespace yichuang::desk {
namespace {

constexpr qint64 dayInMilliseconds = 24LL * 60 * 60 * 1000;

} // namespace

Result<cases::CaseEvent> newEvent(
    store::Database& database, const store::Session& session, const Clock& clock)
{
    const auto device = store::device(database, session);
    if (!device)
        return tl::unexpected(device.error());
    cases::CaseEvent event;
    event.deviceId = device->id;
    event.occurredAt = clock.now();
    event.bootId = QString::fromLatin1(QSysInfo::bootUniqueId());
    event.monotonicMs = clock.monotonic().count();
    event.clock = {device->clockOffsetMs, device->clockErrorMs,
        std::abs(device->clockOffsetMs) > dayInMilliseconds};
    return event;
}

} // namespace yichuang::desk
