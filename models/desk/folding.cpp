// SPDX-License-Identifier: Apache-2.0
#include "models/desk/folding.h"

namespace yichuang::desk {

Folding::Folding(const catalogue::Item& item, const RuleBook& book, const deadline::Policy& policy)
    : m_item(item)
    , m_book(book)
    , m_policy(policy)
{
}

tl::expected<void, cases::Refusal> Folding::add(const cases::CaseEvent& event)
{
    const calendar::WorkingCalendar& then = m_book.calendarOf(event.calendarVersion);
    cases::Applied applied = cases::apply(m_case, event, {m_item, then, pastFrontMode, m_policy});
    if (!applied)
        return tl::unexpected(applied.error());
    m_case = std::move(*applied);
    return {};
}

} // namespace yichuang::desk
