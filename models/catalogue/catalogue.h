// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/catalogue/department.h"
#include "models/catalogue/item.h"
#include "models/catalogue/itemrules.h"
#include "models/catalogue/jointtheme.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace yichuang::catalogue {

/// One version of an item and the days it is the current one: from `validFrom` until the next
/// version begins.
struct DatedItem
{
    Item item;
    std::optional<Day> validFrom; ///< none: since ever

    friend bool operator==(const DatedItem&, const DatedItem&) = default;
};

/// What a catalogue is made of.
struct CatalogueContent
{
    std::vector<DatedItem> items; ///< all versions, in any order; (code, version) at most once
    std::vector<JointTheme> themes;
    std::vector<Department> departments;
    std::vector<Division> divisions;
};

/// All items in all their versions with themes, departments and divisions. Never changes; a new
/// state of the catalogue is a new object. Pointers live as long as it does; null means there is
/// none.
class Catalogue
{
public:
    Catalogue() = default;
    /// InvalidInput when one (code, version) comes twice.
    [[nodiscard]] static Result<Catalogue> make(CatalogueContent content);

    /// The very version a case keeps (rulebook 4.1).
    [[nodiscard]] const Item* item(const QString& code, int version) const;
    [[nodiscard]] const Item* item(const ItemVersion& id) const
    {
        return item(id.code, id.version);
    }
    /// The version valid on the day, whatever its status.
    [[nodiscard]] const Item* itemOn(const QString& code, Day day) const;
    /// The highest version.
    [[nodiscard]] const Item* latest(const QString& code) const;
    /// All versions, the lowest first.
    [[nodiscard]] std::vector<const Item*> versionsOf(const QString& code) const;
    /// The version of each item that is valid on the day, by code.
    [[nodiscard]] std::vector<const Item*> itemsOn(Day day) const;
    [[nodiscard]] std::vector<const Item*> itemsOfDepartment(
        const QString& departmentCode, Day day) const;
    [[nodiscard]] std::vector<const Item*> itemsOfTheme(const QString& themeCode, Day day) const;

    [[nodiscard]] const JointTheme* theme(const QString& code) const;
    [[nodiscard]] const Department* department(const QString& code) const;
    /// By unified name or alias.
    [[nodiscard]] const Department* departmentNamed(const QString& name) const;
    [[nodiscard]] const Division* division(const QString& code) const;

    [[nodiscard]] std::span<const DatedItem> allVersions() const { return m_content.items; }
    [[nodiscard]] std::span<const JointTheme> themes() const { return m_content.themes; }
    [[nodiscard]] std::span<const Department> departments() const { return m_content.departments; }
    [[nodiscard]] std::span<const Division> divisions() const { return m_content.divisions; }

    /// What a file that extends this catalogue may refer to.
    [[nodiscard]] KnownCodes knownCodes() const;

private:
    explicit Catalogue(CatalogueContent content);
    [[nodiscard]] std::span<const DatedItem> family(const QString& code) const;

    CatalogueContent m_content; ///< items sorted by code, then version; the rest by code
};

} // namespace yichuang::catalogue
