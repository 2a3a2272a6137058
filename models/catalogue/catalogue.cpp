// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/catalogue.h"

#include <algorithm>

namespace yichuang::catalogue {

namespace {

ItemVersion idOf(const DatedItem& dated) { return dated.item.itemVersion(); }

template <typename T>
const T* withCode(const std::vector<T>& sorted, const QString& code)
{
    const auto found = std::ranges::lower_bound(sorted, code, {}, &T::code);
    return found != sorted.end() && found->code == code ? &*found : nullptr;
}

const Item* validOn(std::span<const DatedItem> versions, Day day)
{
    const Item* valid = nullptr;
    for (const DatedItem& version : versions) {
        if (!version.validFrom || *version.validFrom <= day)
            valid = &version.item;
    }
    return valid;
}

} // namespace

Catalogue::Catalogue(CatalogueContent content)
    : m_content(std::move(content))
{
}

Result<Catalogue> Catalogue::make(CatalogueContent content)
{
    std::ranges::sort(content.items, {}, idOf);
    std::ranges::sort(content.themes, {}, &JointTheme::code);
    std::ranges::sort(content.departments, {}, &Department::code);
    std::ranges::sort(content.divisions, {}, &Division::code);
    const auto twin = std::ranges::adjacent_find(content.items, {}, idOf);
    if (twin != content.items.end())
        return failure(Error::Code::InvalidInput,
            QStringLiteral("%1 version %2 comes twice")
                .arg(twin->item.code, QString::number(twin->item.version)));
    return Catalogue{std::move(content)};
}

std::span<const DatedItem> Catalogue::family(const QString& code) const
{
    const auto codeOf = [](const DatedItem& dated) -> const QString& { return dated.item.code; };
    const auto range = std::ranges::equal_range(m_content.items, code, {}, codeOf);
    return {range.begin(), range.end()};
}

const Item* Catalogue::item(const QString& code, int version) const
{
    for (const DatedItem& dated : family(code)) {
        if (dated.item.version == version)
            return &dated.item;
    }
    return nullptr;
}

const Item* Catalogue::itemOn(const QString& code, Day day) const
{
    return validOn(family(code), day);
}

const Item* Catalogue::latest(const QString& code) const
{
    const auto versions = family(code);
    return versions.empty() ? nullptr : &versions.back().item;
}

std::vector<const Item*> Catalogue::versionsOf(const QString& code) const
{
    std::vector<const Item*> versions;
    for (const DatedItem& dated : family(code))
        versions.push_back(&dated.item);
    return versions;
}

std::vector<const Item*> Catalogue::itemsOn(Day day) const
{
    std::vector<const Item*> items;
    for (auto first = m_content.items.begin(); first != m_content.items.end();) {
        const auto last = std::find_if(first, m_content.items.end(),
            [&](const DatedItem& dated) { return dated.item.code != first->item.code; });
        if (const Item* const valid = validOn({first, last}, day))
            items.push_back(valid);
        first = last;
    }
    return items;
}

std::vector<const Item*> Catalogue::itemsOfDepartment(const QString& departmentCode, Day day) const
{
    auto items = itemsOn(day);
    std::erase_if(items, [&](const Item* item) { return item->departmentCode != departmentCode; });
    return items;
}

std::vector<const Item*> Catalogue::itemsOfTheme(const QString& themeCode, Day day) const
{
    auto items = itemsOn(day);
    std::erase_if(items, [&](const Item* item) { return !item->jointThemes.contains(themeCode); });
    return items;
}

const JointTheme* Catalogue::theme(const QString& code) const
{
    return withCode(m_content.themes, code);
}

const Department* Catalogue::department(const QString& code) const
{
    return withCode(m_content.departments, code);
}

const Department* Catalogue::departmentNamed(const QString& name) const
{
    const auto isNamed = [&](const Department& department) {
        return department.name == name
            || std::ranges::find(department.aliases, name, &DepartmentAlias::name)
            != department.aliases.end();
    };
    const auto found = std::ranges::find_if(m_content.departments, isNamed);
    return found == m_content.departments.end() ? nullptr : &*found;
}

const Division* Catalogue::division(const QString& code) const
{
    return withCode(m_content.divisions, code);
}

KnownCodes Catalogue::knownCodes() const
{
    KnownCodes known;
    known.departments.emplace();
    for (const Department& department : m_content.departments)
        known.departments->insert(department.code, department.name);
    known.items.emplace();
    for (const DatedItem& dated : m_content.items)
        known.items->insert(dated.item.code);
    known.themes.emplace();
    for (const JointTheme& theme : m_content.themes)
        known.themes->insert(theme.code);
    known.divisions.emplace();
    for (const Division& division : m_content.divisions)
        known.divisions->insert(division.code);
    return known;
}

} // namespace yichuang::catalogue
