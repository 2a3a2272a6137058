// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/clocks.h"
#include "models/cases/violations.h"
#include "models/desk/casefile.h"

#include <QStringList>

namespace yichuang::ctl {

/// What happened on a case after receipt, one line an act, for people.
[[nodiscard]] QStringList caseFactsText(const cases::Case& c);
/// Why the case is of its type: each reason, each conversion, then the label.
[[nodiscard]] QStringList typeText(const desk::CaseFile& file);
/// "C7 答复意见（公安局）": which clock, and whose.
/// What silence makes of a renewal (License Law 50); nothing for other clocks.
[[nodiscard]] QStringList renewalText(const cases::ClockView& clock);

[[nodiscard]] QString clockTitle(const cases::ClockView& clock, const cases::Case& c);
/// Dates that a new calendar moved.
[[nodiscard]] QStringList movesText(const cases::Case& c);
[[nodiscard]] QStringList violationsText(const std::vector<cases::Violation>& violations);

} // namespace yichuang::ctl
