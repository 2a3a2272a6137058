// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/city/citycase.h"
#include "models/wire/problem.h"

#include <optional>

namespace yichuang::platform {

/// The case after the event, or the problem that names every reason against it at once.
using Judgement = tl::expected<cases::Case, wire::Problem>;

/// Says what an event does to a case. The implementation the programs use asks cases::apply, as the
/// window does.
class Judge
{
public:
    virtual ~Judge() = default;
    /// Of the calendar the platform counts with.
    [[nodiscard]] virtual QString calendarVersion() const = 0;
    /// `before` is nothing for the first event of a case.
    [[nodiscard]] virtual Judgement judge(
        const std::optional<cases::Case>& before, const cases::CaseEvent& event) const = 0;
    /// The case as the city's own platform is told of it on a day. NotFound when the catalogue
    /// lacks its item.
    [[nodiscard]] virtual Result<city::CityCase> told(const cases::Case& c, Day today) const = 0;
    /// The name of a paper in an item's list. NotFound when the item asks for no such paper.
    [[nodiscard]] virtual Result<QString> paperOf(
        const catalogue::ItemVersion& item, int paper) const = 0;
};

} // namespace yichuang::platform
