// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/testrecords.h"

namespace yichuang::test {

using namespace platform;
using namespace Qt::Literals::StringLiterals;

EventRecord eventOf(const DeviceId& device, const qint64 seq, const CaseId& caseId)
{
    return {.eventId = EventId{uuid7(someDay)},
        .deviceId = device,
        .deviceSeq = seq,
        .caseId = caseId,
        .hash = QByteArray(32, static_cast<char>(seq)),
        .prevHash = QByteArray(32, '\0'),
        .body = "{\"a\":\"甲\"}",
        .verdict = wire::Verdict::Held,
        .receivedAt = someDay,
        .waitsFor = std::nullopt,
        .problem = std::nullopt};
}

CaseRecord caseOf(const CaseId& id, const QString& number, const QString& place)
{
    return {.id = id,
        .number = number,
        .version = 1,
        .state = u"received"_s,
        .placeCode = place,
        .originCode = {},
        .receivedAt = someDay};
}

CaseId newCase() { return CaseId{uuid7(someDay)}; }

/// Confirms one event of a new case at the next position, as the docket does.
Result<> confirmOne(
    StoreSession& session, const DeviceId& device, const qint64 seq, const QString& number)
{
    const auto last = session.lastPosition();
    if (!last)
        return tl::unexpected(last.error());
    const auto id = newCase();
    auto event = eventOf(device, seq, id);
    event.verdict = wire::Verdict::Applied;
    event.position = *last + 1;
    event.caseVersion = 1;
    return session.putCase(caseOf(id, number)).and_then([&] { return session.putEvent(event); });
}

} // namespace yichuang::test
