// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/apply.h"
#include "models/desk/rulebook.h"

namespace yichuang::desk {

/// Folds the stored events of one case, each under the calendar it was written with: a later
/// calendar forbids nothing that was right in its time (rulebook 1.10). `item` and `book` must
/// outlive the folding.
class Folding
{
public:
    Folding(const catalogue::Item& item, const RuleBook& book, const deadline::Policy& policy);

    /// The event on top, or why it does not fit; then the case stays as it is.
    [[nodiscard]] tl::expected<void, cases::Refusal> add(const cases::CaseEvent& event);

    [[nodiscard]] const std::optional<cases::Case>& result() const { return m_case; }

private:
    const catalogue::Item& m_item;
    const RuleBook& m_book;
    const deadline::Policy& m_policy;
    std::optional<cases::Case> m_case;
};

} // namespace yichuang::desk
