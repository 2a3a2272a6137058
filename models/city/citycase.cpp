// SPDX-License-Identifier: Apache-2.0
#include "models/city/citycase.h"

#include "models/cases/clocks.h"

namespace yichuang::city {

CityCase cityCaseOf(const cases::Case& c, const cases::Rules& rules, const Day today)
{
    CityCase told{.id = c.id,
        .number = c.received.number,
        .version = c.version,
        .itemCode = c.received.itemCode,
        .itemVersion = c.itemVersion,
        .itemName = c.received.itemName,
        .place = c.received.place,
        .applicant = c.received.applicant,
        .representative = c.received.representative,
        .kind = cases::kindOf(c, rules.item),
        .state = c.state,
        .receivedAt = c.receivedAt,
        .acceptedOn = c.acceptedOn};
    for (const auto& clock : cases::clocksOf(c, rules, today)) {
        if (clock.clock == QStringLiteral("C2"))
            told.promisedBy = clock.due;
        if (clock.clock == QStringLiteral("C3"))
            told.lawfulBy = clock.due;
    }
    if (c.forwarded)
        told.forwardedTo = c.forwarded->what.superior;
    if (c.decision)
        told.decision = CityDecision{.result = c.decision->result,
            .documentNumber = c.decision->documentNumber(),
            .decidedOn = c.decision->decidedOn,
            .superior = c.decision->superior ? c.decision->superior->superior : QString()};
    if (c.delivered)
        told.deliveredAt = c.delivered->at;
    if (c.ending)
        told.endReason = c.ending->reason;
    return told;
}

} // namespace yichuang::city
