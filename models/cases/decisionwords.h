// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/reviewpayloads.h"
#include "models/catalogue/item.h"

namespace yichuang::cases {

/// What a decision of an item's type is called (行政许可 only where it is one).
struct DecisionWords
{
    QString grant; ///< 准予行政许可, goes into a sentence
    QString refuse;
    QString grantTitle; ///< of the document that is sealed and handed out
    QString refuseTitle;

    [[nodiscard]] QString titleOf(Proposal result) const
    {
        return result == Proposal::Grant ? grantTitle : refuseTitle;
    }
};

[[nodiscard]] DecisionWords decisionWords(catalogue::ItemType type);

} // namespace yichuang::cases
