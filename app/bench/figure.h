// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yichuang::bench {

/// One measured thing beside the least work that could do it, both from the same run.
struct Figure
{
    enum class Unit { PerSecond, Milliseconds, Bytes, Times };

    QString id; ///< stable word, "acceptance"
    QString what; ///< for people, translated
    Unit unit{Unit::PerSecond};
    double ours{0}; ///< median
    std::optional<double> floor; ///< median; none where only a limit is set
    QString floorIs; ///< what the floor is, translated
    std::optional<double> aim; ///< of the ratio; of `ours` itself where there is no floor
    std::optional<double> limit{}; ///< of `ours` itself, beside a floor

    /// ours / floor: of rates the more the better, of everything else the less.
    [[nodiscard]] std::optional<double> ratio() const;
    [[nodiscard]] bool reached() const;
};

/// "…: 3,400 /s; …: 4,000 /s; 0.85 × (aim at least 0.80)"
[[nodiscard]] QString toText(const Figure& figure);
[[nodiscard]] QJsonObject toJson(const Figure& figure);

/// Seconds on a clock that never jumps.
[[nodiscard]] double secondsOf(const std::function<void()>& work);
/// 0.5 = median, 0.99 = p99. `values` must not be empty.
[[nodiscard]] double percentile(std::vector<double> values, double share);

} // namespace yichuang::bench
