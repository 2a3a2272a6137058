// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang::deadline {

/// Colour of a clock (rulebook 6.3). A lamp is an early warning; yellow and red cards are something
/// else.
enum class Lamp {
    NotStarted, ///< 未起算
    Green, ///< 正常
    Yellow, ///< 临期: nine tenths of the days are used, or one day is left, whichever comes first
    Red, ///< 超期: from the calendar day after the due day
    Paused, ///< 暂停
    Ended ///< 办结
};

/// The word of the command line and of JSON: notStarted, green, yellow, red, paused, ended.
[[nodiscard]] QString toText(Lamp lamp);

} // namespace yichuang::deadline
