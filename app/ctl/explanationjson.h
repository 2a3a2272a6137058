// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deadline/explanation.h"

#include <QJsonObject>

namespace yichuang::ctl {

/// The reason of a date as data; days as ISO text, words of the code for roles and kinds.
/// "14:30" of the minutes since midnight.
[[nodiscard]] QString timeText(int minute);

[[nodiscard]] QJsonObject explanationJson(const deadline::Explanation& explanation);

} // namespace yichuang::ctl
