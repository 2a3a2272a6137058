// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/cataloguelisting.h"

#include <algorithm>

namespace yichuang::itemmodels {
namespace {

/// The index knows items only; a theme is found by its name and code like one.
catalogue::Item disguised(const catalogue::JointTheme& theme)
{
    catalogue::Item item;
    item.code = theme.code;
    item.name = theme.name;
    item.departmentCode = theme.leadDepartmentCode;
    item.department = theme.leadDepartment;
    return item;
}

std::vector<CatalogueListing::Department> grouped(const std::vector<const catalogue::Item*>& items)
{
    std::vector<CatalogueListing::Department> departments;
    QHash<QString, std::size_t> placeOf;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const catalogue::Item& item = *items[i];
        const auto place = placeOf.constFind(item.departmentCode);
        if (place != placeOf.cend()) {
            departments[*place].items.push_back(i);
            continue;
        }
        placeOf.insert(item.departmentCode, departments.size());
        departments.push_back({item.departmentCode, item.department, {i}});
    }
    std::ranges::stable_sort(
        departments, [](const auto& a, const auto& b) { return a.items.size() > b.items.size(); });
    return departments;
}

} // namespace

const catalogue::Item* CatalogueListing::itemOf(std::size_t entry) const
{
    return entry < items.size() ? items[entry] : nullptr;
}

const catalogue::JointTheme* CatalogueListing::themeOf(std::size_t entry) const
{
    return entry < items.size() || entry >= entryCount() ? nullptr : themes[entry - items.size()];
}

std::shared_ptr<const CatalogueListing> listingOf(
    std::shared_ptr<const catalogue::Catalogue> catalogue, const catalogue::PinyinTable& pinyin,
    Day day)
{
    auto listing = std::make_shared<CatalogueListing>();
    listing->day = day;
    listing->items = catalogue->itemsOn(day);
    std::vector<catalogue::Item> disguises;
    for (const catalogue::JointTheme& theme : catalogue->themes()) {
        listing->themes.push_back(&theme);
        disguises.push_back(disguised(theme));
    }
    listing->departments = grouped(listing->items);
    std::vector<const catalogue::Item*> searched = listing->items;
    for (const catalogue::Item& disguise : disguises)
        searched.push_back(&disguise);
    listing->index = catalogue::ItemIndex(searched, catalogue->departments(), pinyin);
    listing->catalogue = std::move(catalogue);
    return listing;
}

} // namespace yichuang::itemmodels
