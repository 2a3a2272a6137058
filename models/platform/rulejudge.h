// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/cases/objection.h"
#include "models/cases/rules.h"
#include "models/catalogue/catalogue.h"
#include "models/platform/judge.h"

namespace yichuang::platform {

/// Judges by cases::apply with the item version the case keeps, from the platform's catalogue, and
/// the calendar the event was written under, else the present one: a new notice turns no act of the
/// past into a breach (rulebook 1.10).
class RuleJudge final : public Judge
{
public:
    RuleJudge(catalogue::Catalogue catalogue, calendar::WorkingCalendar calendar,
        cases::FrontMode frontMode = cases::FrontMode::FrontAccepts,
        std::vector<calendar::WorkingCalendar> pastCalendars = {});

    [[nodiscard]] Judgement judge(
        const std::optional<cases::Case>& before, const cases::CaseEvent& event) const override;
    [[nodiscard]] QString calendarVersion() const override { return m_calendar.version(); }
    [[nodiscard]] Result<city::CityCase> told(const cases::Case& c, Day today) const override;
    [[nodiscard]] Result<QString> paperOf(
        const catalogue::ItemVersion& item, int paper) const override;
    [[nodiscard]] const catalogue::Catalogue& catalogue() const { return m_catalogue; }

private:
    [[nodiscard]] const calendar::WorkingCalendar& calendarOf(const QString& version) const;

    catalogue::Catalogue m_catalogue;
    calendar::WorkingCalendar m_calendar;
    cases::FrontMode m_frontMode;
    std::vector<calendar::WorkingCalendar> m_pastCalendars;
};

} // namespace yichuang::platform
