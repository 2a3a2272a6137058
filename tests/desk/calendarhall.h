// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/calendardesk.h"
#include "models/desk/desk.h"
#include "models/store/accounts.h"
#include "tests/support/fixedclock.h"

#include <QString>

#include <memory>

namespace yichuang::test {

/// Who sits in a CalendarHall.
enum class Person {
    Clerk,
    Reviewer, ///< has no account: acts only
    Administrator,
    AdministratorAgain, ///< the same human being under a second account
    ChiefRepresentative
};

/// A year of invented days: New Year's break of five days and its make-up day. Good as data, never
/// to be shipped.
[[nodiscard]] calendar::CalendarYear inventedYear();
[[nodiscard]] QByteArray inventedYearFile();

/// A profile at a county hall on Monday, 21 December 2026, with a clerk, an administrator under two
/// accounts and a chief representative. Built in a test's body: a failure ends the program.
class CalendarHall
{
public:
    /// Makes the profile in `folder`, or opens the one that is there.
    explicit CalendarHall(const QString& folder);
    CalendarHall(const QString& folder, Instant now);

    FixedClock clock;

    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session() const { return m_session; }
    [[nodiscard]] const std::shared_ptr<desk::LiveRules>& rules() const { return m_rules; }
    [[nodiscard]] desk::Desk desk();
    [[nodiscard]] std::unique_ptr<desk::CalendarDesk> calendar(Person person);
    [[nodiscard]] desk::Seat seat(Person person) const;

    /// Accepts a case on an item of the county with this promise.
    [[nodiscard]] CaseId accept(int promisedDays);
    /// The applicant gets the acceptance notice with the date.
    void print(CaseId id);
    void withdraw(CaseId id);
    /// Any act, which the rules must allow.
    void act(CaseId id, Person person, const cases::Payload& payload);

    [[nodiscard]] cases::CaseSummary row(CaseId id);
    /// What the events say, folded under the rules that count now.
    [[nodiscard]] cases::CaseSummary replayed(CaseId id);
    /// The newest event of the case that the calendar moved it, if any, and how many there are.
    [[nodiscard]] std::vector<cases::DeadlineMoved> movesOf(CaseId id);
    [[nodiscard]] qint64 chainLength(); ///< ends the program when the chain is broken

private:
    [[nodiscard]] std::shared_ptr<const store::Session> signIn(Person person);

    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session; ///< the clerk's
    std::shared_ptr<desk::LiveRules> m_rules;
};

} // namespace yichuang::test
