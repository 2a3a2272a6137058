// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/cityexchange.h"
#include "models/platform/rulejudge.h"
#include "tests/city/citydouble.h"
#include "tests/platform/testdatabase.h"
#include "tests/support/fixedclock.h"
#include "tests/support/samplecase.h"

#include <QTemporaryDir>

namespace yichuang::test {

/// A platform's store with confirmed cases, and a city in memory to tell them to.
class CityGround
{
public:
    CityGround();

    QTemporaryDir folder;
    TestDatabase database{folder.path()};
    std::unique_ptr<platform::PlatformStore> store;
    FixedClock clock{"2025-03-10 09:00"};
    platform::RuleJudge judge; ///< knows sampleItem(), and forwardItem() as its version 2
    CityDouble city;
    platform::LiveLaw* law{nullptr}; ///< of the exchanges made from now on

    /// An exchange as a process makes it at its start, over `over` or the store itself.
    [[nodiscard]] std::unique_ptr<platform::CityExchange> exchange(
        platform::PlatformStore* over = nullptr);
    /// Confirms a case with all its acts as a window's; `serial` makes its number.
    CaseId confirm(const SampleCase& sample, int serial);
    /// Confirms the acts of `sample` behind the first `known` ones.
    void confirmMore(const CaseId& id, const SampleCase& sample, std::size_t known);
    [[nodiscard]] static QString numberOf(int serial);
    /// The case as the store has it.
    [[nodiscard]] cases::Case caseOf(const CaseId& id);
    [[nodiscard]] QString report();

private:
    void write(const CaseId& id, std::vector<cases::CaseEvent> events);

    platform::DeviceRecord m_device;
    std::unique_ptr<platform::Feed> m_feed;
};

/// A case sent to the superior, its item version 2.
[[nodiscard]] SampleCase forwardedSample();
/// The superior's decision on it.
[[nodiscard]] cases::SuperiorDecided superiorGrant();

} // namespace yichuang::test
