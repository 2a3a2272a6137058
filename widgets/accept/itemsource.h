// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/itemindex.h"

#include <memory>
#include <vector>

namespace yichuang::accept {

/// What the item field searches in; shared by all pages of one profile.
struct ItemSource
{
    std::shared_ptr<const catalogue::Catalogue> catalogue; ///< keeps the items, names the themes
    std::vector<const catalogue::Item*> items; ///< those the index was built from, in that order
    catalogue::ItemIndex index;
    catalogue::UsageCounts usage; ///< how often each code was used at this window
};

} // namespace yichuang::accept
