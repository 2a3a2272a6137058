// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoday.h"

namespace yichuang::demo {

/// The day for people, in Chinese like the papers beside it, as Markdown.
[[nodiscard]] QString markdownOf(const DayReport& report);

/// 受理次日起第 5 个工作日；… : why a day is what it is, in one line.
[[nodiscard]] QString reasonText(const deadline::Explanation& explanation);

} // namespace yichuang::demo
