// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendaryear.h"
#include "models/desk/calendarsweep.h"
#include "models/desk/toldcases.h"
#include "models/store/calendars.h"
#include "models/store/packages.h"
#include "models/store/store.h"

#include <QFuture>

#include <memory>
#include <variant>

namespace yichuang::desk {

/// One year of the calendar that counts here.
struct YearInForce
{
    calendar::CalendarYear year;
    int workingDays{0};
    std::optional<store::AcceptedYear> accepted; ///< none: came with the program

    friend bool operator==(const YearInForce&, const YearInForce&) = default;
};

/// What a settings page shows.
struct CalendarOverview
{
    QString version;
    std::vector<YearInForce> years; ///< years with a notice, in order
    bool isFollowed{false}; ///< the list's days follow this calendar; false after a broken sweep
    std::vector<store::CalendarProposal> proposals; ///< the newest first; open ones wait
    std::optional<store::KeptPackage> package; ///< last one of the platform, without its bytes

    friend bool operator==(const CalendarOverview&, const CalendarOverview&) = default;
};

/// Why a person may not do this with the calendar.
enum class CalendarRefusal {
    NotAdministrator, ///< importing and typing in are the administrator's (rulebook 3.1)
    NotSecondPerson, ///< confirming needs an administrator or a chief representative
    SamePerson, ///< whoever proposed may not confirm, under whichever account
    NotOpen ///< confirmed or withdrawn already
};
/// notAdministrator, notSecondPerson, samePerson, notOpen
[[nodiscard]] QString toText(CalendarRefusal refusal);

template <typename T>
using Permitted = std::variant<T, CalendarRefusal>;

/// A year typed in by hand and what it would do.
struct ProposalPreview
{
    store::CalendarProposal proposal;
    calendar::CalendarYear year;
    WhatIf whatIf;
};

/// Everything about the calendar for one signed-in person (rulebook 1.10): what counts, what
/// another calendar would do, two-person confirmation, taking over, and whom to tell. Asynchronous:
/// reads run on the store's readers, changes in short transactions of its writer; continue futures
/// with `whenDone`. Errors InvalidInput: the year is wrong, `detail` says where.
///
/// A page does: overview(); on "import" whatIf(years), shows it, then takeOver(years); on
/// "type in" propose(year); the second person preview(id), confirm(id); afterwards toTell().
class CalendarDesk
{
public:
    /// References must outlive the desk.
    CalendarDesk(store::Store& store, std::shared_ptr<const store::Session> session,
        std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock);
    /// A sweep under way ends after its transaction; bringUpToDate() goes on with it.
    ~CalendarDesk();
    CalendarDesk(const CalendarDesk&) = delete;
    CalendarDesk& operator=(const CalendarDesk&) = delete;

    [[nodiscard]] QFuture<Result<CalendarOverview>> overview() const;

    /// What these years would do. Nothing is written, unless the list does not follow the present
    /// calendar yet: then that comes first.
    [[nodiscard]] QFuture<Result<WhatIf>> whatIf(std::vector<calendar::CalendarYear> years);
    /// Takes years over from delivered files; the list and the rules of this program follow.
    [[nodiscard]] QFuture<Result<Permitted<SweepReport>>> takeOver(
        std::vector<calendar::CalendarYear> years);

    /// The first of two persons: nothing moves. Answers the proposal's number.
    [[nodiscard]] QFuture<Result<Permitted<qint64>>> propose(const calendar::CalendarYear& year);
    [[nodiscard]] QFuture<Result<ProposalPreview>> preview(qint64 proposal);
    /// The second person.
    [[nodiscard]] QFuture<Result<Permitted<SweepReport>>> confirm(qint64 proposal);
    [[nodiscard]] QFuture<Result<Permitted<std::monostate>>> withdraw(qint64 proposal);

    /// Finishes what was cut short, and follows a calendar that came with a newer program. Cheap
    /// when there is nothing to do.
    [[nodiscard]] QFuture<Result<SweepReport>> bringUpToDate();

    /// Puts packages of the platform to use (see desk::takePackages), then as bringUpToDate. They
    /// need nobody's confirmation.
    [[nodiscard]] QFuture<Result<SweepReport>> takePackages();

    /// Applicants who hold a paper with a date that no longer counts.
    [[nodiscard]] QFuture<Result<std::vector<ToldCase>>> toTell() const;

private:
    struct Parts; // shared with jobs that may outlive the desk

    std::shared_ptr<Parts> m_parts;
};

} // namespace yichuang::desk
