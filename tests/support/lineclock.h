// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "tests/support/slowline.h"

namespace yichuang::test {

/// The time as the line has it: a program that lives by it waits, measures and slows down as it
/// would on the real line, only faster. Waits in which nothing is on the way are skipped.
class LineClock final : public Clock
{
public:
    LineClock(const SlowLine& line, Instant begun)
        : m_line(line)
        , m_begun(begun)
    {
    }

    [[nodiscard]] Instant now() const override { return m_begun + monotonic(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_line.now()) + m_skipped;
    }
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    const SlowLine& m_line;
    Instant m_begun;
    std::chrono::milliseconds m_skipped{0};
};

} // namespace yichuang::test
