// SPDX-License-Identifier: Apache-2.0
#include "models/desk/casefile.h"

#include "models/desk/folding.h"
#include "models/store/caselist.h"

#include <algorithm>

namespace yichuang::desk {

namespace {

/// The name of a place by its code; the code itself where the catalogue lacks it.
QString placeName(const RuleBook& book, const QString& code)
{
    const catalogue::Division* division
        = book.catalogue && !code.isEmpty() ? book.catalogue->division(code) : nullptr;
    return division != nullptr ? division->name : code;
}

/// A village and its township share their first nine digits. Without a name where the catalogue
/// does not know the township, and nothing for what no village took in.
cases::Place handInPlaceOf(const RuleBook& book, const cases::Case& c)
{
    if (catalogue::levelOfPlace(c.received.place.code) != catalogue::Level::Village)
        return {};
    const QString township = c.received.place.code.left(9);
    const QString name = placeName(book, township);
    return {township + QStringLiteral("000"),
        name == township ? QString() : name + QStringLiteral("便民服务中心")};
}

} // namespace

bool CaseFile::isConfirmed() const
{
    return !events.empty() && std::ranges::all_of(events, [](const store::StoredEvent& stored) {
        return stored.standing == store::Standing::Confirmed;
    });
}

Result<CaseFile> readCaseFile(store::Database& database, const store::Session& session, CaseId id,
    const RuleBook& book, const Seat& seat, Day today)
{
    auto events = store::eventsOf(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    std::vector<cases::CaseEvent> toReplay;
    for (const store::StoredEvent& stored : *events) {
        if (store::isPartOfCase(stored.standing))
            toReplay.push_back(stored.event);
    }
    const auto replayed = replayCase(toReplay, book, seat.policy);
    if (!replayed)
        return tl::unexpected(replayed.error());
    auto numbers = store::documentNumbersOf(database, id);
    if (!numbers)
        return tl::unexpected(numbers.error());
    auto children = store::childrenOf(database, id);
    if (!children)
        return tl::unexpected(children.error());
    const cases::Rules rules{
        *replayed->item, book.calendarFor(replayed->c), seat.frontMode, seat.policy};
    return CaseFile{.c = replayed->c,
        .summary = cases::summaryOf(replayed->c, rules, toReplay.back().occurredAt),
        .item = *replayed->item,
        .parentPlace = placeName(book, replayed->c.received.parentNumber.left(12)),
        .handInPlace = handInPlaceOf(book, replayed->c),
        .organ
        = book.organName(*replayed->item, replayed->c.received.place.code, seat.hall.divisionName),
        .classification
        = catalogue::classify(*replayed->item, cases::nodeOf(replayed->c.received.place)),
        .clocks = cases::clocksOf(replayed->c, rules, today),
        .events = std::move(*events),
        .numbers = std::move(*numbers),
        .children = std::move(*children)};
}

Result<ReplayedCase> replayCase(
    std::span<const cases::CaseEvent> events, const RuleBook& book, const deadline::Policy& policy)
{
    const auto* received
        = events.empty() ? nullptr : std::get_if<cases::Received>(&events.front().payload);
    if (received == nullptr)
        return failure(Error::Code::NotFound, QStringLiteral("case"));
    const catalogue::Item* item = book.item(received->itemCode, events.front().itemVersion);
    if (item == nullptr)
        return failure(Error::Code::NotFound,
            QStringLiteral("item %1 version %2")
                .arg(received->itemCode)
                .arg(events.front().itemVersion));
    Folding folding{*item, book, policy};
    for (const cases::CaseEvent& event : events) {
        if (const auto added = folding.add(event); !added)
            return failure(Error::Code::Corrupt, cases::toText(added.error()));
    }
    return ReplayedCase{*folding.result(), item};
}

} // namespace yichuang::desk
