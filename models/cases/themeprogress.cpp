// SPDX-License-Identifier: Apache-2.0
#include "models/cases/themeprogress.h"

#include <algorithm>

namespace yichuang::cases {
namespace {

using Standing = PartProgress::Standing;

Standing standingOf(CaseState state)
{
    if (isBeforeDecision(state))
        return Standing::Running;
    switch (state) {
    case CaseState::NotRequired:
    case CaseState::NotAccepted:
    case CaseState::Lapsed:
    case CaseState::Withdrawn:
    case CaseState::Terminated:
    case CaseState::Void:
        return Standing::Ended;
    default:
        return Standing::Decided;
    }
}

} // namespace

std::vector<PartProgress> progressOf(
    const catalogue::JointTheme& theme, const ChildCase& lead, std::span<const ChildCase> children)
{
    std::vector<PartProgress> parts;
    for (const catalogue::Participant& part : theme.participants) {
        PartProgress progress{.part = part, .standing = Standing::Waiting, .number = {}};
        const auto child = std::ranges::find(children, part.itemCode, &ChildCase::itemCode);
        if (part.itemCode.isEmpty()) {
            progress.standing = Standing::NoCase;
        } else if (part.itemCode == lead.itemCode) {
            progress.standing = standingOf(lead.state);
            progress.number = lead.number;
        } else if (child != children.end()) {
            progress.standing = standingOf(child->state);
            progress.number = child->number;
        }
        parts.push_back(std::move(progress));
    }
    const auto decided = [&parts](int sequence) {
        return std::ranges::any_of(parts, [sequence](const PartProgress& other) {
            return other.part.sequence == sequence
                && (other.standing == Standing::Decided || other.standing == Standing::NoCase);
        });
    };
    std::vector<bool> free;
    for (const PartProgress& progress : parts)
        free.push_back(std::ranges::all_of(progress.part.dependsOn, decided));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].standing == Standing::Waiting && free[i])
            parts[i].standing = Standing::Startable;
    }
    return parts;
}

} // namespace yichuang::cases
