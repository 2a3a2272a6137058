// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/casestate.h"
#include "models/catalogue/item.h"
#include "models/deadline/term.h"

#include <vector>

namespace yichuang::cases {

/// Who decides on acceptance at a hall, a setting per department (rulebook 3.1).
enum class FrontMode {
    FrontAccepts, ///< the department authorised the desk
    FrontReceives ///< the department decides; papers go over the same day
};

/// Another case that belongs to this one: handed in for a village case, or a part of a joint theme.
struct ChildCase
{
    QString number;
    CaseState state{CaseState::Received};
    QString itemCode;

    friend bool operator==(const ChildCase&, const ChildCase&) = default;
};

/// What lies outside the case and is asked only when an act is new: a recorded event was judged by
/// what was known then.
struct Circumstances
{
    std::vector<ChildCase> children;
    bool onBrokenPromiseList{false}; ///< no tolerance until credit is repaired (rulebook 3.6)

    friend bool operator==(const Circumstances&, const Circumstances&) = default;
};

/// What the rules need beside a case and an event. References only: the caller keeps them alive
/// during the call.
struct Rules
{
    const catalogue::Item& item; ///< in the version of the case's receipt day
    const calendar::WorkingCalendar& calendar;
    FrontMode frontMode{FrontMode::FrontAccepts};
    deadline::Policy policy{};
    const Circumstances* circumstances{nullptr}; ///< none while recorded events are replayed
};

} // namespace yichuang::cases
