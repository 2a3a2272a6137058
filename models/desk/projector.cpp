// SPDX-License-Identifier: Apache-2.0
#include "models/desk/projector.h"

#include "models/cases/clocks.h"
#include "models/desk/folding.h"

#include <algorithm>
#include <limits>

namespace yichuang::desk {
namespace {

void addSettled(const store::StoredEvent& stored, std::vector<EventId>& settled)
{
    const auto* settlement = std::get_if<cases::ConflictResolved>(&stored.event.payload);
    if (settlement == nullptr || stored.standing != store::Standing::Confirmed)
        return;
    if (const auto id = idFromText<EventId>(settlement->event))
        settled.push_back(*id);
}

/// The receipt of the case before everything else, then the others as they came. A city that was
/// set back may confirm a later act again before it has the receipt, which another device has to
/// bring.
std::vector<const store::StoredEvent*> inOrder(const std::vector<store::StoredEvent>& events)
{
    std::vector<const store::StoredEvent*> ordered;
    ordered.reserve(events.size());
    for (const store::StoredEvent& stored : events)
        ordered.push_back(&stored);
    std::ranges::stable_partition(ordered, [](const store::StoredEvent* stored) {
        return stored->event.kind() == cases::EventKind::Received;
    });
    return ordered;
}

/// Why a confirmed event does not fit: the platform judged by the same rules, so its order cannot
/// be wrong, and something that lies before it is not here yet.
qint64 gapBefore(const store::StoredEvent& confirmed)
{
    return confirmed.position.value_or(std::numeric_limits<qint64>::max());
}

Result<store::Folded> fold(const std::vector<store::StoredEvent>& events, const RuleBook& book,
    const deadline::Policy& policy)
{
    const auto ordered = inOrder(events);
    const auto* received
        = ordered.empty() ? nullptr : std::get_if<cases::Received>(&ordered.front()->event.payload);
    if (received == nullptr)
        return failure(Error::Code::NotFound, QStringLiteral("the receipt of a case"));
    const int version = ordered.front()->event.itemVersion;
    const catalogue::Item* item = book.item(received->itemCode, version);
    if (item == nullptr)
        return failure(Error::Code::NotFound,
            QStringLiteral("item %1 version %2").arg(received->itemCode).arg(version));
    // A case whose very receipt the platform did not take (its number belongs to another) stays as
    // it was seen here, under a number that cannot be mistaken for the other's.
    const bool neverTaken = !store::isPartOfCase(ordered.front()->standing);
    store::Folded folded;
    Folding folding{*item, book, policy};
    Instant last{};
    for (const store::StoredEvent* stored : ordered) {
        if (!store::isPartOfCase(stored->standing) && !neverTaken)
            continue;
        const auto added = folding.add(stored->event);
        if (added) {
            last = stored->event.occurredAt;
            addSettled(*stored, folded.settled);
        } else if (stored->standing == store::Standing::Confirmed) {
            folded.gapBefore = gapBefore(*stored);
            break;
        } else if (!neverTaken) {
            folded.unfitting.emplace_back(stored->event.eventId, cases::toText(added.error()));
        }
    }
    if (!folding.result())
        return failure(Error::Code::NotFound, QStringLiteral("the receipt of a case"));
    const cases::Rules rules{*item, book.calendarFor(*folding.result()), pastFrontMode, policy};
    folded.summary = cases::summaryOf(*folding.result(), rules, last);
    if (neverTaken)
        folded.summary.number += u'*';
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
