// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <ctime>
#include <utility>

namespace yichuang::test {

/// Milliseconds of a processor this program has used. What else the machine does is not in it, so a
/// bound on what a thing costs holds on a busy machine too.
class CpuTimer
{
public:
    [[nodiscard]] qint64 elapsed() const { return inMilliseconds(std::clock() - m_begun); }
    qint64 restart()
    {
        const std::clock_t now = std::clock();
        return inMilliseconds(now - std::exchange(m_begun, now));
    }

private:
    static qint64 inMilliseconds(std::clock_t ticks)
    {
        return qint64{ticks} * 1000 / CLOCKS_PER_SEC;
    }

    std::clock_t m_begun{std::clock()};
};

} // namespace yichuang::test
