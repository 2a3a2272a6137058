// SPDX-License-Identifier: Apache-2.0
#include "app/demo/steppingclock.h"

namespace yichuang::demo {

std::chrono::milliseconds SteppingClock::monotonic() const
{
    return now().time_since_epoch(); // as if the machine had run since 1970
}

} // namespace yichuang::demo
