// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/reply.h"
#include "models/cases/violations.h"
#include "models/desk/casefile.h"
#include "models/desk/desk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace yichuang::ctl {

/// One row of a list of cases with its lamp on `today`; names of people included, numbers not.
[[nodiscard]] QJsonObject caseRowJson(const cases::CaseSummary& summary, Day today);
[[nodiscard]] QString caseRowText(const cases::CaseSummary& summary, Day today);

/// A clock with its day-by-day count.
[[nodiscard]] QJsonObject clockJson(const cases::ClockView& clock);
/// Events as they are hashed and sent, with hash and standing.
[[nodiscard]] QJsonObject eventJson(const store::StoredEvent& event);
/// Everything about a case but its events.
[[nodiscard]] QJsonObject caseFileJson(
    const desk::CaseFile& file, const std::vector<cases::Violation>& violations, Day today);
[[nodiscard]] QString caseFileText(
    const desk::CaseFile& file, const std::vector<cases::Violation>& violations, Day today);

/// [{"code","subject","sentence"}]
[[nodiscard]] QJsonArray objectionsJson(const std::vector<cases::Objection>& objections);

/// What an act came to: the case after it, or exit 1 with every objection; as JSON a problem after
/// RFC 9457 that lists them.
[[nodiscard]] Reply outcomeReply(const Result<desk::Outcome>& outcome, Day today);

} // namespace yichuang::ctl
