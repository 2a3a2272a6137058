// SPDX-License-Identifier: Apache-2.0
#include "tests/support/lineway.h"

#include <algorithm>

namespace yichuang::test {

LineWay::LineWay(const LineProfile& profile, qint64 bytesPerSecond, quint64 seed)
    : m_profile(profile)
    , m_bytesPerSecond(bytesPerSecond)
    , m_dice(seed)
{
}

bool LineWay::isLost()
{
    // Not a distribution of the library: those differ from one library to the next.
    constexpr int unused = 11; // bits a double has no room for
    return static_cast<double>(m_dice() >> unused) * 0x1p-53 < m_profile.loss;
}

LineTime LineWay::carry(LineTime now, qint64 bytes)
{
    constexpr qint64 second = std::chrono::microseconds{std::chrono::seconds{1}}.count();
    const LineTime takes{m_bytesPerSecond == 0 ? 0 : (bytes + headers) * second / m_bytesPerSecond};
    m_busy = std::max(m_busy, now) + takes;
    LineTime held{0};
    m_traffic.packets += 1;
    m_traffic.bytes += bytes;
    for (LineTime wait = m_profile.resendAfter(); isLost(); wait *= 2) {
        held += wait;
        m_busy += takes; // it goes over the line once more
        m_traffic.lost += 1;
        m_traffic.sentAgain += bytes;
    }
    return m_busy + held + LineTime{m_profile.roundTrip} / 2;
}

} // namespace yichuang::test
