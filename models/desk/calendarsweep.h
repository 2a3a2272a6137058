// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/desk/calendarchange.h"
#include "models/desk/liverules.h"
#include "models/desk/seat.h"
#include "models/store/outbox.h"
#include "models/store/session.h"

#include <memory>

namespace yichuang::desk {

/// What a change of the calendar came to.
struct SweepReport
{
    QString version; ///< of the calendar the list follows now
    int moved{0}; ///< cases whose due day changed
    int changed{0}; ///< rows written, the moved ones included
    int recorded{0}; ///< events written here; other devices write those of their own cases

    friend bool operator==(const SweepReport&, const SweepReport&) = default;
};

enum class Progress { More, Done };

/// Brings the list of open cases to the calendar that counts now, a few cases a transaction, so
/// that nobody waits for the writer. Only rows that change are written. A case whose day moves gets
/// its event in the same transaction, written by the device that gave the case its number. What is
/// left to do is always read off the list itself: a sweep that was cut short goes on where it was,
/// and one that has nothing to do writes nothing.
class CalendarSweep
{
public:
    CalendarSweep(std::shared_ptr<const store::Session> session, std::shared_ptr<LiveRules> rules,
        Seat seat, const Clock& clock);

    /// At most `limit` cases; in the caller's transaction.
    [[nodiscard]] Result<Progress> step(store::Database& database, int limit);
    [[nodiscard]] const SweepReport& report() const { return m_report; }

private:
    struct Frame;

    [[nodiscard]] Result<> prepare(store::Database& database);
    [[nodiscard]] Result<> plan(store::Database& database);
    /// By its events: a row of an earlier program, or one whose stops have to be judged again.
    [[nodiscard]] Result<> countAnew(store::Database& database, const Frame& frame, CaseId id);
    [[nodiscard]] Result<> bring(store::Database& database, const Frame& frame,
        const OutdatedGroup& outdated, const store::CountedCase& one);
    [[nodiscard]] Result<> record(store::Database& database, const Frame& frame,
        const OutdatedGroup& outdated, const store::CountedCase& one);
    [[nodiscard]] Result<> refold(store::Database& database, CaseId id);

    std::shared_ptr<const store::Session> m_session;
    std::shared_ptr<LiveRules> m_rules;
    Seat m_seat;
    const Clock& m_clock;
    store::Projector m_project;
    QString m_from; ///< version the list followed before
    std::vector<OutdatedGroup> m_todo;
    std::size_t m_next{0};
    int m_plans{0};
    bool m_stoppedToo{false}; ///< not looked at yet under this calendar
    SweepReport m_report;
};

} // namespace yichuang::desk
