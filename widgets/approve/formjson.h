// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/decisionform.h"
#include "widgets/approve/reviewpane.h"

#include <QJsonObject>

#include <variant>

namespace yichuang::approve {

/// An unfinished opinion as it is journalled; reading is as strict as anywhere, so a form of an
/// older version is left out rather than half filled in.
using OpinionForm = std::variant<DecisionForm, ReviewForm>;
[[nodiscard]] QJsonObject toJson(const OpinionForm& form);
[[nodiscard]] Result<OpinionForm> opinionFormFromJson(const QJsonObject& object);

} // namespace yichuang::approve
