// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"

#include <QSet>

#include <vector>

namespace yichuang::sync {

/// What waits, in the order in which it goes, from one look at all of it. Each batch takes from its
/// beginning and costs no more where much waits.
class SendOrder
{
public:
    void begin(std::vector<EventId> ids)
    {
        m_ids = std::move(ids);
        m_next = 0;
        m_answered.clear();
    }
    [[nodiscard]] const std::vector<EventId>& all() const { return m_ids; }
    [[nodiscard]] bool isEmpty() const { return m_next == m_ids.size(); }

    /// It need not be sent any more.
    void answered(const EventId& id)
    {
        m_answered.insert(id);
        while (m_next < m_ids.size() && m_answered.remove(m_ids[m_next]))
            ++m_next;
    }
    /// At most so many from the beginning, without those that are away.
    [[nodiscard]] std::vector<EventId> first(
        std::size_t most, const std::vector<EventId>& away = {}) const
    {
        const QSet<EventId> without{away.begin(), away.end()};
        std::vector<EventId> ids;
        for (std::size_t i = m_next; i < m_ids.size() && ids.size() < most; ++i) {
            if (!m_answered.contains(m_ids[i]) && !without.contains(m_ids[i]))
                ids.push_back(m_ids[i]);
        }
        return ids;
    }

private:
    std::vector<EventId> m_ids;
    std::size_t m_next{0};
    QSet<EventId> m_answered; ///< behind m_next
};

} // namespace yichuang::sync
