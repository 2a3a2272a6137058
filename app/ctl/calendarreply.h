// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/reply.h"
#include "models/desk/calendardesk.h"

namespace yichuang::ctl {

/// What a year would do: sentence, then a line for each case that moves.
[[nodiscard]] Reply whatIfReply(const calendar::CalendarYear& year, const desk::WhatIf& answer);
/// The same after it was done, or why it may not be.
[[nodiscard]] Reply takenOverReply(
    Reply shown, const Result<desk::Permitted<desk::SweepReport>>& outcome);
[[nodiscard]] Reply refusedReply(desk::CalendarRefusal refusal);
[[nodiscard]] Reply proposalsReply(const std::vector<store::CalendarProposal>& proposals);
[[nodiscard]] Reply toTellReply(const std::vector<desk::ToldCase>& told);

} // namespace yichuang::ctl
