// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/documentcontent.h"

#include <tl/expected.hpp>

namespace yichuang::desk {

/// Why a case has no such document now: what must happen first.
enum class PaperObstacle {
    NotNoticed, ///< no one-time notice was given
    NotAccepted,
    DidNotEndThisWay, ///< 无需许可, 不予受理, 退件 or 终止 is not how the case ended
    Decided, ///< a withdrawal after the decision
    NoTolerance,
    NoStop,
    NoExtension,
    NoOpinionAsked,
    NoOpinionGiven,
    NotForwarded,
    NotReviewed,
    NotGranted,
    NotRefused,
    NotReady, ///< no result lies at the exit window
    NoFee, ///< nothing to pay, or not ordered
    NoProxy, ///< no village agent takes part
    NoHearing, ///< the hearing's facts were not given
    ChairIsReviewer, ///< who reviewed may not chair (License Law 48)
    HearingTooSoon, ///< not told seven days before (License Law 48)
    NoNumberBlock, ///< the document needs a number and this place has no block of its register
    NumbersUsedUp,
    BelongsToNoCase ///< the information sheet is printed before there is a case
};
/// Stable word for JSON, for example "notAccepted".
[[nodiscard]] QString toText(PaperObstacle obstacle);

struct NoPaper
{
    documents::DocumentKind kind{documents::DocumentKind::Receipt};
    PaperObstacle obstacle{PaperObstacle::NotAccepted};

    friend bool operator==(const NoPaper&, const NoPaper&) = default;
};

/// Everything one document says, or why there is none.
using Paper = tl::expected<documents::DocumentContent, NoPaper>;

} // namespace yichuang::desk
