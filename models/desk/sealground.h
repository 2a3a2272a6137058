// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/desk/sealing.h"
#include "models/seal/cabinet.h"

namespace yichuang::desk {

/// How the signed-in person stands to a wish: under which letter, with which seal, for whom.
/// Internal to models/desk.
struct SealDesk::Ground
{
    std::shared_ptr<const seal::Cabinet> cabinet; ///< owns what is pointed to
    const seal::AuthorityLetter* letter{nullptr}; ///< none: nobody gave this person power here
    const seal::SealData* seal{nullptr};
    QString deputyFor; ///< person (staff number) of the holder the signed-in person stands in for
    seal::SealingWish question; ///< without what only the act itself or the opened key tells

    /// Everything that forbids it, the facts of the act and the key filled in so far as they are
    /// known.
    [[nodiscard]] std::vector<seal::Refusal> refusals() const;
};

/// The power a document needs: that of the act it comes from. None where no letter can give it
/// (extension).
[[nodiscard]] std::optional<seal::AuthorityAct> powerFor(documents::DocumentKind kind);
/// A letter to another organ takes the organ's official seal (rulebook 7.2).
[[nodiscard]] bool goesOut(documents::DocumentKind kind);

} // namespace yichuang::desk
