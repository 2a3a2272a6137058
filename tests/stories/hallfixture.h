// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/counter.h"
#include "app/demo/demohall.h"
#include "app/demo/demoplatform.h"
#include "tests/support/reservedport.h"

#include <QTemporaryDir>

#include <memory>

namespace yichuang::test {

/// A whole demo hall in a folder of its own, with passwords that cost nothing to check. Built in a
/// test's body: a failure ends the program.
class Hall
{
public:
    Hall();

    [[nodiscard]] QString folder() const { return m_hall.folder; }
    [[nodiscard]] QString address() const { return m_hall.address; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const desk::RuleBook& rules() const { return m_rules; }

    /// The platform listens under the address the profiles know.
    void startPlatform();
    void stopPlatform() { m_platform.reset(); }
    [[nodiscard]] platform::Server& platform() { return m_platform->server(); }

    /// 0 county, 1 township, 2 village; signed in as the first account.
    [[nodiscard]] std::unique_ptr<demo::Counter> counter(std::size_t place) const
    {
        return counter(place, m_clock);
    }
    /// The same under another clock, which must outlive it.
    [[nodiscard]] std::unique_ptr<demo::Counter> counter(
        std::size_t place, const Clock& clock) const;

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    demo::DemoHall m_hall;
    ReservedPort m_port; ///< no test beside this one gets it while the platform is away
    desk::RuleBook m_rules;
    std::unique_ptr<demo::DemoPlatform> m_platform;
};

/// A complete form for an item of the catalogue by an invented person.
[[nodiscard]] desk::Intake completeForm(
    const desk::RuleBook& rules, const QString& itemCode, Day today, quint64 person);

/// Accepts a case at a counter; a failure ends the program.
[[nodiscard]] desk::Recorded accepted(
    demo::Counter& counter, const QString& itemCode, Day today, quint64 person);

} // namespace yichuang::test
