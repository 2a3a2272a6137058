// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

namespace yichuang::test {

inline constexpr Instant someDay{std::chrono::milliseconds{1'740'967'200'000}};
inline const QString county = QStringLiteral("621102000000");

[[nodiscard]] CaseId newCase();
/// A held event with every field filled.
[[nodiscard]] platform::EventRecord eventOf(const DeviceId& device, qint64 seq, const CaseId& id);
/// A case just received.
[[nodiscard]] platform::CaseRecord caseOf(
    const CaseId& id, const QString& number, const QString& place = county);
/// Confirms one event of a new case at the next position, as the docket does.
[[nodiscard]] Result<> confirmOne(
    platform::StoreSession& session, const DeviceId& device, qint64 seq, const QString& number);
/// What looks and compares, as work of a store: QCOMPARE returns nothing.
template <typename Check>
[[nodiscard]] platform::PlatformStore::Work checking(Check check)
{
    return [check](platform::StoreSession& session) -> Result<> {
        check(session);
        return {};
    };
}

} // namespace yichuang::test
