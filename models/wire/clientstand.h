// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace yichuang::wire {

/// What a device says of itself with every call, so that the centre sees a machine that works and
/// cannot send (F114):
///
///     Yichuang-Client: 0.1.0; waiting=3; since=2025-03-03T01:30:00.000Z
struct ClientStand
{
    QString version; ///< of the program: letters, digits and ". + ~ -", at most 32
    std::optional<int> waiting; ///< records the platform has not confirmed
    std::optional<Instant> waitingSince; ///< the oldest of them was made

    friend bool operator==(const ClientStand&, const ClientStand&) = default;
};

inline constexpr char clientHeader[] = "Yichuang-Client";

[[nodiscard]] QByteArray toHeader(const ClientStand& stand);
/// Empty for any other form.
[[nodiscard]] std::optional<ClientStand> clientStandFrom(const QByteArray& header);

} // namespace yichuang::wire
