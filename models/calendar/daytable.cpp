// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/daytable.h"

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

} // namespace yichuang::calendar
