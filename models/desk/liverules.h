// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/rulebook.h"

#include <mutex>

namespace yichuang::desk {

/// The rule book of a profile as it is now, one for all that work on the profile in this program:
/// desk, projector, lists. Replaced whole when a catalogue or calendar is taken over; whoever took
/// a copy goes on with it. May be used from several threads.
class LiveRules
{
public:
    explicit LiveRules(RuleBook rules)
        : m_rules(std::move(rules))
    {
    }

    [[nodiscard]] RuleBook now() const
    {
        const std::lock_guard lock{m_mutex};
        return m_rules;
    }
    void replace(RuleBook rules)
    {
        const std::lock_guard lock{m_mutex};
        m_rules = std::move(rules);
    }

private:
    mutable std::mutex m_mutex;
    RuleBook m_rules;
};

} // namespace yichuang::desk
