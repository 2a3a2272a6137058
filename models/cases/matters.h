// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/cases/objection.h"
#include "models/cases/summary.h"

#include <vector>

namespace yichuang::cases {

/// What nobody has settled yet on a case: a request open at two places, doubtful stamps, a number
/// that was given anew. A twin waits only while its case is undecided: afterwards nothing is left
/// to choose.
[[nodiscard]] std::vector<Matter> mattersOf(const Case& c);

/// The moment of such an act starts or ends a clock (rulebook 1.4, 1.8), so a doubtful one needs a
/// decision. Other doubtful stamps are only marked.
[[nodiscard]] bool countsForAClock(EventKind kind);

/// Decides on the case or takes it a step further; false for its ends without a decision and for
/// facts that only add. Forbidden where another case goes on in its place.
[[nodiscard]] bool goesOn(EventKind kind);

/// Adds what stands against a decision on a twin or a stamp: no such matter, settled before, an
/// acceptance day that is on paper already.
void objectToMatter(const ConflictResolved& act, const Case& c, std::vector<Objection>& objections);

/// Folds such a decision. With TakeArrival every moment of the case that was written as the
/// doubtful stamp becomes the platform's: what one hand did in one moment is settled at once.
void settleMatter(Case& c, const ConflictResolved& act);

} // namespace yichuang::cases
