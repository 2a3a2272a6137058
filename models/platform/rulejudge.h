// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"
#include "models/catalogue/catalogue.h"
#include "models/platform/judge.h"

namespace yichuang::platform {

/// Judges by cases::apply with the item version the case keeps, from the platform's catalogue, and
/// its calendar.
class RuleJudge final : public Judge
{
public:
    RuleJudge(catalogue::Catalogue catalogue, calendar::WorkingCalendar calendar,
        cases::FrontMode frontMode = cases::FrontMode::FrontAccepts);

    [[nodiscard]] Judgement judge(
        const std::optional<cases::Case>& before, const cases::CaseEvent& event) const override;
    [[nodiscard]] QString calendarVersion() const override { return m_calendar.version(); }

private:
    catalogue::Catalogue m_catalogue;
    calendar::WorkingCalendar m_calendar;
    cases::FrontMode m_frontMode;
};

} // namespace yichuang::platform
