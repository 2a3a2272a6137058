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

/// How one decision about the two cases of a request reads on the other of them; what is not about
/// twins stays as it is.
[[nodiscard]] ConflictChoice mirrored(ConflictChoice choice);

/// What has to be recorded on one case of a request once the other was decided on.
struct TwinSettlement
{
    EventId note; ///< the platform's note there
    ConflictChoice choice{ConflictChoice::BothStand};

    friend bool operator==(const TwinSettlement&, const TwinSettlement&) = default;
};

/// One decision counts at both places, the first: what `choice`, decided on the case `decided`,
/// asks of its twin. Nothing when the twin has no note of that case, was decided on before, or is
/// past the question because its own procedure has ended.
[[nodiscard]] std::optional<TwinSettlement> settlementOnTwin(
    const Case& twin, const CaseId& decided, ConflictChoice choice);

/// The decision on the twin that a decision on `c` would contradict, though nothing was carried
/// over from there: `c` was past the question at the time. Null when there is none.
[[nodiscard]] const Act<ConflictResolved>* contradictedOnTwin(
    const ConflictResolved& act, const Case& c, const Case& twin);

/// Whoever decides a second time as it was decided contradicts nobody.
[[nodiscard]] bool agrees(const ConflictResolved& second, const ConflictResolved& first);

/// Folds such a decision. With TakeArrival every moment of the case that was written as the
/// doubtful stamp becomes the platform's: what one hand did in one moment is settled at once.
void settleMatter(Case& c, const ConflictResolved& act);

} // namespace yichuang::cases
