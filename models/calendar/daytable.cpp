// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/daytable.h"

#include <algorithm>
#include <limits>

namespace yichuang::calendar {

DayTable::DayTable(Day first, const std::vector<DayKind>& kinds)
    : m_first(first)
{
    Q_ASSERT(!kinds.empty() && kinds.size() < std::numeric_limits<std::uint16_t>::max());
    m_workedUntil.reserve(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (isWorked(kinds[i]))
            m_worked.push_back(static_cast<std::uint16_t>(i));
        m_workedUntil.push_back(static_cast<std::uint16_t>(m_worked.size()));
    }
}

int DayTable::between(Day after, Day until) const
{
    const auto workedUntil = [this](Day day) -> int {
        if (day < m_first)
            return 0;
        const auto last = m_workedUntil.size() - 1;
        return m_workedUntil[std::min(static_cast<std::size_t>(offset(day)), last)];
    };
    return workedUntil(until) - workedUntil(after);
}

} // namespace yichuang::calendar
