// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/rules.h"
#include "models/catalogue/jointtheme.h"

#include <span>
#include <vector>

namespace yichuang::cases {

/// How far one department's part of a joint theme has come (rulebook 3.8: one child case per
/// deciding organ).
struct PartProgress
{
    enum class Standing {
        Waiting, ///< parts it depends on are not decided
        Startable, ///< its case can be opened
        Running,
        Decided,
        Ended, ///< without a decision
        NoCase ///< not an item of the catalogue (a bank, customs): answered by an opinion
    };

    catalogue::Participant part;
    Standing standing{Standing::Waiting};
    QString number; ///< of its case, once there is one

    friend bool operator==(const PartProgress&, const PartProgress&) = default;
};

/// The parts in the order of the theme. `lead` is the lead case, whose item is one of the parts.
[[nodiscard]] std::vector<PartProgress> progressOf(
    const catalogue::JointTheme& theme, const ChildCase& lead, std::span<const ChildCase> children);

} // namespace yichuang::cases
