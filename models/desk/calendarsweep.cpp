// SPDX-License-Identifier: Apache-2.0
#include "models/desk/calendarsweep.h"

#include "models/desk/eventframe.h"
#include "models/desk/profilerules.h"
#include "models/desk/projector.h"
#include "models/store/device.h"
#include "models/store/summaries.h"

#include <algorithm>
#include <utility>

namespace yichuang::desk {

namespace {

/// One for the work, one to see that it is done, and some for programs that write meanwhile.
constexpr int mostPlans = 100;

} // namespace

/// What all events of one step share.
struct CalendarSweep::Frame
{
    cases::CaseEvent event;
    calendar::WorkingCalendar calendar;
};

CalendarSweep::CalendarSweep(std::shared_ptr<const store::Session> session,
    std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock)
    : m_session(std::move(session))
    , m_rules(std::move(rules))
    , m_seat(std::move(seat))
    , m_clock(clock)
    , m_project(projector(m_rules, m_seat.policy))
{
}

/// Reads the calendar and what the list followed so far; a change in between begins anew.
Result<> CalendarSweep::prepare(store::Database& database)
{
    if (auto fresh = refresh(database, *m_rules); !fresh)
        return fresh;
    const QString version = m_rules->now().calendar.version();
    if (m_report.version == version)
        return {};
    m_report.version = version;
    m_todo.clear();
    m_next = 0;
    return countedVersion(database).map([&](const QString& counted) {
        m_from = counted;
        m_stoppedToo = counted != version;
    });
}

Result<> CalendarSweep::plan(store::Database& database)
{
    const bool first = std::exchange(m_stoppedToo, false);
    return store::countGroups(database)
        .and_then([&](std::vector<store::CountGroup> groups) {
            return outdatedGroups(std::move(groups), m_rules->now().calendar, m_seat.policy,
                first ? StoppedCases::All : StoppedCases::WhereDaysDiffer);
        })
        .map([&](std::vector<OutdatedGroup> outdated) {
            m_todo = std::move(outdated);
            m_next = 0;
        });
}

Result<Progress> CalendarSweep::step(store::Database& database, int limit)
{
    auto event = newEvent(database, *m_session, m_clock);
    if (!event)
        return tl::unexpected(event.error());
    if (auto ready = prepare(database); !ready)
        return tl::unexpected(ready.error());
    const Frame frame{std::move(*event), m_rules->now().calendar};

    const auto uncounted = store::uncountedCases(database, limit);
    if (!uncounted)
        return tl::unexpected(uncounted.error());
    for (const CaseId id : *uncounted) {
        if (auto done = countAnew(database, frame, id); !done)
            return tl::unexpected(done.error());
    }
    if (!uncounted->empty())
        return Progress::More;

    if (m_next == m_todo.size()) {
        if (auto planned = plan(database); !planned)
            return tl::unexpected(planned.error());
        if (++m_plans > mostPlans)
            return failure(
                Error::Code::Internal, QStringLiteral("the list and the calendar do not agree"));
        if (m_todo.empty())
            return setCounted(database, frame.calendar, frame.event.occurredAt).map([] {
                return Progress::Done;
            });
    }
    for (int left = limit; left > 0 && m_next < m_todo.size();) {
        const OutdatedGroup& outdated = m_todo[m_next];
        const auto cases = store::casesOf(database, outdated.group, left);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const store::CountedCase& one : *cases) {
            if (auto done = bring(database, frame, outdated, one); !done)
                return tl::unexpected(done.error());
        }
        const int found = static_cast<int>(cases->size());
        m_next += found < left ? 1 : 0;
        left -= found;
    }
    return Progress::More;
}

Result<> CalendarSweep::bring(store::Database& database, const Frame& frame,
    const OutdatedGroup& outdated, const store::CountedCase& one)
{
    if (outdated.hasActs)
        return countAnew(database, frame, one.id);
    ++m_report.changed;
    if (auto done = store::writeDates(database, one.row, outdated.dates); !done)
        return done;
    if (!outdated.moves())
        return {};
    ++m_report.moved;
    const auto issuer = store::issuerOf(database, one.id);
    if (!issuer)
        return tl::unexpected(issuer.error());
    if (*issuer != frame.event.deviceId)
        return {};
    return record(database, frame, outdated, one).and_then([&] {
        return store::writeVersion(database, one.row, one.version + 1, frame.event.occurredAt);
    });
}

Result<> CalendarSweep::record(store::Database& database, const Frame& frame,
    const OutdatedGroup& outdated, const store::CountedCase& one)
{
    cases::CaseEvent event = frame.event;
    event.caseId = one.id;
    event.baseVersion = one.version;
    event.itemVersion = one.itemVersion;
    event.calendarVersion = frame.calendar.version();
    // Nobody decides it: the law's term is a number of days (rulebook 1.10).
    event.actor = {.account = QStringLiteral("system"),
        .person = QStringLiteral("system"),
        .name = m_seat.place.name,
        .role = cases::Role::System};
    event.payload = cases::DeadlineMoved{.clock = one.clock,
        .oldDue = outdated.group.dates.due,
        .newDue = outdated.dates.due,
        .oldCalendar = m_from.isEmpty() ? outdated.group.dates.calendarVersion : m_from,
        .newCalendar = frame.calendar.version(),
        .told = isTold(outdated.group)};
    if (auto written = store::recordEvent(database, *m_session, std::move(event)); !written)
        return tl::unexpected(written.error());
    ++m_report.recorded;
    return {};
}

Result<> CalendarSweep::refold(store::Database& database, CaseId id)
{
    return store::foldAgain(database, *m_session, id, m_project);
}

Result<> CalendarSweep::countAnew(store::Database& database, const Frame& frame, CaseId id)
{
    const auto before = store::summaryOf(database, *m_session, id);
    if (!before)
        return tl::unexpected(before.error());
    if (auto folded = refold(database, id); !folded)
        return folded;
    const auto after = store::summaryOf(database, *m_session, id);
    if (!after)
        return tl::unexpected(after.error());
    m_report.changed += *before == *after ? 0 : 1;
    if (before->clock != after->clock || before->due == after->due)
        return {};
    ++m_report.moved;
    const auto issuer = store::issuerOf(database, id);
    if (!issuer || *issuer != frame.event.deviceId)
        return issuer ? Result<>{} : tl::unexpected(issuer.error());
    OutdatedGroup outdated{.group = {.count = after->count,
                               .dates = {.due = before->due,
                                   .yellowFrom = before->yellowFrom,
                                   .provisional = before->provisional,
                                   .calendarVersion = before->calendarVersion},
                               .toldDue = after->toldDue,
                               .cases = 1},
        .dates = {.due = after->due}};
    // What a stop makes of the clock also depends on the day of the newest event.
    return record(database, frame, outdated,
        {.id = id,
            .version = after->version,
            .clock = after->clock,
            .itemVersion = after->itemVersion})
        .and_then([&] { return refold(database, id); });
}

} // namespace yichuang::desk
