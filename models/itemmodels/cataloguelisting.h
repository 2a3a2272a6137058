// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/itemindex.h"

#include <memory>
#include <vector>

namespace yichuang::itemmodels {

/// Every item and joint theme of one day, grouped and ready to be searched. Made once, off the GUI
/// thread; never changes.
struct CatalogueListing
{
    struct Department
    {
        QString code;
        QString name;
        std::vector<std::size_t> items; ///< into `items`, by code
    };

    std::shared_ptr<const catalogue::Catalogue> catalogue; ///< keeps what the pointers name
    Day day{};
    std::vector<const catalogue::Item*> items; ///< valid on the day, by code
    std::vector<const catalogue::JointTheme*> themes; ///< by code
    std::vector<Department> departments; ///< those with most items first
    catalogue::ItemIndex index; ///< finds `items`, then `themes`

    /// An entry is an index into `items`; those from items.size() on are themes.
    [[nodiscard]] std::size_t entryCount() const { return items.size() + themes.size(); }
    /// Null for a theme.
    [[nodiscard]] const catalogue::Item* itemOf(std::size_t entry) const;
    /// Null for an item.
    [[nodiscard]] const catalogue::JointTheme* themeOf(std::size_t entry) const;
};

[[nodiscard]] std::shared_ptr<const CatalogueListing> listingOf(
    std::shared_ptr<const catalogue::Catalogue> catalogue, const catalogue::PinyinTable& pinyin,
    Day day);

} // namespace yichuang::itemmodels
