// SPDX-License-Identifier: Apache-2.0
#include "app/window/queuefacts.h"

#include "app/window/matterfacts.h"
#include "models/itemmodels/eventwords.h"
#include "models/store/attachments.h"
#include "models/store/eventlog.h"
#include "models/store/summaries.h"
#include "widgets/shared/daytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::app {
namespace {

using syncpage::ActFact;
using syncpage::Detail;
using syncpage::Difference;
using syncpage::Owner;
using syncpage::QueueRow;
using syncpage::Standing;
using syncpage::Whereabouts;

constexpr int mostRows = 100'000;

class Fields
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::app::Fields)
public:
    //: What differs between two acts: the act itself
    //: 中文: 办的事
    static QString act() { return tr("Act"); }
    //: What differs between two acts: what exactly
    //: 中文: 内容
    static QString facts() { return tr("Content"); }
    //: What differs between two acts: who did it
    //: 中文: 经办人
    static QString who() { return tr("By"); }
    //: What differs between two acts: when
    //: 中文: 时间
    static QString when() { return tr("Time"); }
};

Standing standingOf(store::Standing standing)
{
    switch (standing) {
    case store::Standing::Waiting:
        return Standing::Waiting;
    case store::Standing::Held:
        return Standing::Held;
    case store::Standing::Conflict:
        return Standing::Conflict;
    case store::Standing::Refused:
        return Standing::Refused;
    case store::Standing::Confirmed:
        return Standing::Confirmed;
    }
    Q_UNREACHABLE();
}

/// A refused record is not kept at the platform: it lies here only.
Whereabouts whereaboutsOf(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
    case Standing::Refused:
        return Whereabouts::Here;
    case Standing::Held:
    case Standing::Conflict:
        return Whereabouts::AtPlatform;
    case Standing::Confirmed:
        return Whereabouts::ConfirmedBack;
    }
    Q_UNREACHABLE();
}

Owner ownerOf(Standing standing)
{
    switch (standing) {
    case Standing::Conflict:
        return Owner::Chief;
    case Standing::Refused:
        return Owner::Clerk;
    case Standing::Waiting:
    case Standing::Held:
    case Standing::Confirmed:
        return Owner::Nobody;
    }
    Q_UNREACHABLE();
}

Owner ownerOf(wire::WhoActs who)
{
    switch (who) {
    case wire::WhoActs::Clerk:
        return Owner::Clerk;
    case wire::WhoActs::Supervisor:
        return Owner::Chief;
    case wire::WhoActs::Administrator:
        return Owner::Administrator;
    case wire::WhoActs::Nobody:
        return Owner::Nobody;
    }
    Q_UNREACHABLE();
}

Result<QueueRow> rowOf(
    store::Database& database, const store::Session& session, const store::StoredEvent& stored)
{
    const auto summary = store::summaryOf(database, session, stored.event.caseId);
    if (!summary && summary.error().code != Error::Code::NotFound)
        return tl::unexpected(summary.error());
    const Standing standing = standingOf(stored.standing);
    QueueRow row{.eventId = stored.event.eventId,
        .caseId = stored.event.caseId,
        .act = itemmodels::titleOf(stored.event),
        .standing = standing,
        .whereabouts = whereaboutsOf(standing),
        .made = toBeijing(stored.event.occurredAt),
        .cause = stored.cause,
        .owner = ownerOf(standing)};
    if (summary) { // an opening act that was refused has no case
        row.caseNumber = summary->number;
        row.kind = summary->kind;
        row.item = summary->itemName;
        row.applicant = summary->applicantName;
    }
    return row;
}

ActFact actOf(const cases::CaseEvent& event)
{
    return {itemmodels::titleOf(event), itemmodels::factsOf(event, {}), event.actor.name,
        toBeijing(event.occurredAt)};
}

std::vector<Difference> differencesOf(const ActFact& ours, const ActFact& theirs)
{
    std::vector<Difference> lines;
    const auto add = [&lines](const QString& field, const QString& mine, const QString& other) {
        if (mine != other)
            lines.push_back({field, mine, other});
    };
    add(Fields::act(), ours.act, theirs.act);
    add(Fields::facts(), ours.facts, theirs.facts);
    add(Fields::who(), ours.who, theirs.who);
    add(Fields::when(), shared::DayText::moment(ours.at), shared::DayText::moment(theirs.at));
    return lines;
}

/// What the platform has behind the version our act was decided on.
Result<> addSides(store::Database& database, const store::Session& session,
    const cases::CaseEvent& ours, Detail& detail)
{
    const auto events = store::eventsOf(database, session, ours.caseId);
    if (!events)
        return tl::unexpected(events.error());
    int version = 0;
    for (const store::StoredEvent& stored : *events) {
        if (stored.standing == store::Standing::Confirmed && ++version > ours.baseVersion)
            detail.theirs.push_back(actOf(stored.event));
    }
    const bool settled = std::ranges::any_of(*events, [&ours](const store::StoredEvent& stored) {
        const auto* settlement = std::get_if<cases::ConflictResolved>(&stored.event.payload);
        return settlement != nullptr && settlement->event == toText(ours.eventId)
            && store::isPartOfCase(stored.standing);
    });
    if (settled) { // somebody decided; the platform has to hear of it
        detail.row.code = QStringLiteral("settlementWaits");
        detail.row.owner = Owner::Nobody;
        return {};
    }
    detail.ours = actOf(ours);
    if (!detail.theirs.empty())
        detail.differences = differencesOf(*detail.ours, detail.theirs.back());
    return {};
}

} // namespace

Result<QueueRow> matterRow(
    store::Database& database, const store::Session& session, const store::OpenMatter& matter)
{
    const auto stored = store::eventWithId(database, session, matter.matter.event);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Code::Corrupt, toText(matter.matter.event));
    return rowOf(database, session, **stored).map([&matter](QueueRow row) {
        return asMatter(std::move(row), matter);
    });
}

Result<QueueRow> queueRow(
    store::Database& database, const store::Session& session, const store::OutboxRow& row)
{
    const auto stored = store::eventWithId(database, session, row.eventId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Code::Corrupt, toText(row.eventId));
    auto shown = rowOf(database, session, **stored);
    if (!shown)
        return shown;
    shown->caseNumber = row.caseNumber;
    shown->tries = row.tries;
    shown->cause = row.cause;
    shown->code = row.code;
    if (row.owner != wire::WhoActs::Nobody)
        shown->owner = ownerOf(row.owner);
    // The feed showed it confirmed, and its receipt is still to be fetched.
    if (row.code == u"receiptMissing")
        shown->whereabouts = Whereabouts::AtPlatform;
    if (row.nextTry)
        shown->nextTry = toBeijing(*row.nextTry);
    return shown;
}

Result<std::optional<QueueRow>> newestRow(
    store::Database& database, const store::Session& session, CaseId id)
{
    const auto events = store::eventsOf(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    if (events->empty())
        return std::nullopt;
    return rowOf(database, session, events->back()).map([](QueueRow row) {
        return std::optional{std::move(row)};
    });
}

Result<Detail> detailOf(
    store::Database& database, const store::Session& session, EventId id, const QString& placeCode)
{
    const auto stored = store::eventWithId(database, session, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return failure(Error::Code::NotFound, toText(id));
    const auto rows = store::outboxRows(database, mostRows);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto waiting = std::ranges::find(*rows, id, &store::OutboxRow::eventId);
    auto row = waiting == rows->end() ? rowOf(database, session, **stored)
                                      : queueRow(database, session, *waiting);
    if (!row)
        return tl::unexpected(row.error());
    Detail detail{.row = *std::move(row)};
    const auto receipt = store::keptReceipt(database, id);
    const auto scans = store::blobsOfCase(database, detail.row.caseId);
    if (!receipt || !scans)
        return tl::unexpected(receipt ? scans.error() : receipt.error());
    detail.pagesMissing
        = static_cast<int>(std::ranges::count(*scans, false, &store::Blob::complete));
    if (*receipt) {
        detail.reachedAt = toBeijing((*receipt)->reachedAt);
        if (detail.row.whereabouts == Whereabouts::ConfirmedBack)
            detail.confirmedAt = toBeijing((*receipt)->keptAt);
    }
    const auto matters = store::openMatters(database, placeCode, mostRows);
    if (!matters)
        return tl::unexpected(matters.error());
    const auto matter = std::ranges::find_if(
        *matters, [id](const store::OpenMatter& one) { return one.matter.event == id; });
    if (matter != matters->end()) {
        detail.row = asMatter(std::move(detail.row), *matter);
        const auto added = addMatter(database, session, *matter, (*stored)->event, detail);
        if (!added)
            return tl::unexpected(added.error());
    } else if (waiting != rows->end() && !store::isPartOfCase((*stored)->standing)) {
        if (const auto added = addSides(database, session, (*stored)->event, detail); !added)
            return tl::unexpected(added.error());
    }
    return detail;
}

} // namespace yichuang::app
