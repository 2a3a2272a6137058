// SPDX-License-Identifier: Apache-2.0
#include "models/desk/projector.h"

#include "models/cases/clocks.h"
#include "models/desk/folding.h"

#include <limits>

namespace yichuang::desk {
namespace {

Result<store::Folded> fold(const std::vector<store::StoredEvent>& events, const RuleBook& book,
    const deadline::Policy& policy)
{
    const auto* received
        = events.empty() ? nullptr : std::get_if<cases::Received>(&events.front().event.payload);
    if (received == nullptr)
        return failure(Error::Code::NotFound, QStringLiteral("the receipt of a case"));
    const int version = events.front().event.itemVersion;
    const catalogue::Item* item = book.item(received->itemCode, version);
    if (item == nullptr)
        return failure(Error::Code::NotFound,
            QStringLiteral("item %1 version %2").arg(received->itemCode).arg(version));
    store::Folded folded;
    Folding folding{*item, book, policy};
    Instant last{};
    for (const store::StoredEvent& stored : events) {
        if (!store::isPartOfCase(stored.standing))
            continue;
        const auto added = folding.add(stored.event);
        if (added) {
            last = stored.event.occurredAt;
        } else if (stored.standing == store::Standing::Confirmed) {
            // The platform judged by the same rules: its order cannot be wrong, so something that
            // lies before it is not here yet.
            folded.gapBefore = stored.position.value_or(std::numeric_limits<qint64>::max());
            break;
        } else {
            folded.unfitting.emplace_back(stored.event.eventId, cases::toText(added.error()));
        }
    }
    if (!folding.result())
        return failure(Error::Code::NotFound, QStringLiteral("the receipt of a case"));
    const cases::Rules rules{*item, book.calendarFor(*folding.result()), pastFrontMode, policy};
    folded.summary = cases::summaryOf(*folding.result(), rules, last);
    return folded;
}

} // namespace

store::Projector projector(std::shared_ptr<const LiveRules> rules, deadline::Policy policy)
{
    return [rules = std::move(rules), policy](const std::vector<store::StoredEvent>& events) {
        return fold(events, rules->now(), policy);
    };
}

store::Projector projector(RuleBook rules, deadline::Policy policy)
{
    return projector(std::make_shared<const LiveRules>(std::move(rules)), policy);
}

} // namespace yichuang::desk
