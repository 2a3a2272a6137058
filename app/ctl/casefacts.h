// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/violations.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace yichuang::ctl {

/// What happened on a case after receipt, one member an act or a list of acts; each act is its
/// payload with who wrote it (`by`, `person`, `role`, `deputyFor`) and when (`at`). Acts that did
/// not happen are left out, lists are there even when empty.
[[nodiscard]] QJsonObject caseFactsJson(const cases::Case& c);

[[nodiscard]] QJsonArray violationsJson(const std::vector<cases::Violation>& violations);
[[nodiscard]] QJsonArray movesJson(const cases::Case& c);
[[nodiscard]] QJsonArray conversionsJson(const cases::Case& c);

} // namespace yichuang::ctl
