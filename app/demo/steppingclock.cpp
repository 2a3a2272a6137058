// SPDX-License-Identifier: Apache-2.0
#include "app/demo/steppingclock.h"

namespace yichuang::demo {

std::chrono::milliseconds SteppingClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_start);
}

} // namespace yichuang::demo
