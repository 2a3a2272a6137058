// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/desk/calendardesk.h"
#include "models/desk/desk.h"
#include "models/desk/rulebook.h"
#include "models/store/store.h"
#include "models/sync/storeport.h"
#include "models/sync/syncdriver.h"

#include <memory>

namespace yichuang::demo {

/// Somebody signed in at one installation, and its line to the platform: what the window holds,
/// turned by hand.
class Counter
{
public:
    /// `rules` spare the reading when the profile has taken over no others. WrongPassword when the
    /// person is not let in, NotEnrolled for a profile without a device.
    [[nodiscard]] static Result<std::unique_ptr<Counter>> open(const QString& folder,
        const QString& account, const QString& password, const desk::RuleBook& rules,
        const Clock& clock);

    [[nodiscard]] desk::Desk& desk() { return *m_desk; }
    [[nodiscard]] desk::CalendarDesk& calendar() { return *m_calendar; }
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session() const { return m_session; }

    /// The platform's present address; kept in the profile when it is another than before.
    [[nodiscard]] Result<> connectTo(const QString& address);

    /// Sends what waits, takes in what is new and puts packages to use. Network while the platform
    /// is away, Refused when it would not take a record.
    [[nodiscard]] Result<> sync();

    /// Cases of this installation and of those below it, the newest first.
    [[nodiscard]] Result<std::vector<store::CaseRow>> cases(int limit);

private:
    class Listener;
    Counter(std::unique_ptr<store::Store> store, std::shared_ptr<const store::Session> session,
        std::shared_ptr<desk::LiveRules> rules, desk::Seat seat, const Clock& clock);

    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::CalendarDesk> m_calendar;
    const Clock& m_clock;
    std::unique_ptr<sync::StorePort> m_port;
    std::shared_ptr<Listener> m_listener;
    std::unique_ptr<sync::SyncDriver> m_driver;
};

} // namespace yichuang::demo
