// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedclock.h"

namespace yichuang::test {

FixedClock::FixedClock(Instant now)
    : m_now(now)
{
}

FixedClock::FixedClock(const char* beijing)
    : m_now(toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value()))
{
}

void FixedClock::advance(std::chrono::milliseconds time)
{
    m_now += time;
    m_monotonic += time;
}

} // namespace yichuang::test
