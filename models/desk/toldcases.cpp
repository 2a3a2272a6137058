// SPDX-License-Identifier: Apache-2.0
#include "models/desk/toldcases.h"

#include "models/store/countedcases.h"
#include "models/store/eventlog.h"
#include "models/store/summaries.h"

namespace yichuang::desk {
namespace {

/// What the papers and the calendar did to the date, in the order of the events.
struct Trace
{
    std::optional<Day> told; ///< on the newest paper
    std::optional<Instant> movedAt; ///< the calendar moved the told date, no paper since
};

Trace traceOf(const std::vector<cases::CaseEvent>& events)
{
    Trace trace;
    for (const cases::CaseEvent& event : events) {
        if (const auto* printed = std::get_if<cases::Printed>(&event.payload);
            printed != nullptr && printed->due) {
            trace = {.told = printed->due, .movedAt = {}};
        } else if (const auto* moved = std::get_if<cases::DeadlineMoved>(&event.payload);
                   moved != nullptr && (moved->told || trace.movedAt)) {
            trace.movedAt = event.occurredAt;
        }
    }
    return trace;
}

QString telephoneOf(const cases::Received& received)
{
    const QString own = received.applicant.telephone;
    return own.isEmpty() && received.representative ? received.representative->telephone : own;
}

} // namespace

Result<std::vector<ToldCase>> casesToTell(
    store::Database& database, const store::Session& session, const Seat& seat)
{
    const auto moved = store::casesMovedByCalendar(database);
    if (!moved)
        return tl::unexpected(moved.error());
    std::vector<ToldCase> told;
    for (const CaseId id : *moved) {
        const auto row = store::summaryOf(database, session, id);
        if (!row)
            return tl::unexpected(row.error());
        if (row->phase == cases::ClockPhase::Ended
            || !row->place.code.startsWith(scopePrefix(seat)))
            continue;
        const auto events = store::eventsToReplay(database, session, id);
        if (!events)
            return tl::unexpected(events.error());
        const Trace trace = traceOf(*events);
        const auto* received = std::get_if<cases::Received>(&events->front().payload);
        if (!trace.movedAt || !trace.told || trace.told == row->due || received == nullptr)
            continue;
        told.push_back({.id = id,
            .number = row->number,
            .itemName = row->itemName,
            .applicantName = row->applicantName,
            .telephone = telephoneOf(*received),
            .toldDue = *trace.told,
            .due = row->due,
            .movedAt = *trace.movedAt});
    }
    return told;
}

} // namespace yichuang::desk
