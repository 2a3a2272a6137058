// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/liverules.h"
#include "models/store/outbox.h"

namespace yichuang::desk {

/// Folds the stored events of one case: the confirmed ones in the platform's order, then the local
/// ones on top. A local event that no longer fits is named with its reason and left out; it becomes
/// a conflict a person looks at, never dropped and never forced (architecture, chapter 3).
[[nodiscard]] store::Projector projector(
    std::shared_ptr<const LiveRules> rules, deadline::Policy policy);
/// With rules that never change.
[[nodiscard]] store::Projector projector(RuleBook rules, deadline::Policy policy);

} // namespace yichuang::desk
