// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/department.h"
#include "models/catalogue/item.h"
#include "models/catalogue/pinyintable.h"

#include <QHash>

#include <cstdint>
#include <span>
#include <vector>

namespace yichuang::catalogue {

enum class MatchKind { Code, Name, Initials, Pinyin, Department };
/// code, name, initials, pinyin, department
[[nodiscard]] QString toText(MatchKind kind);

struct ItemHit
{
    std::size_t item{0}; ///< index into the items the index was built from
    MatchKind kind{MatchKind::Name};
    qsizetype start{0}; ///< of the matched characters, in UTF-16 units, in name, code or department
    qsizetype length{0};

    friend bool operator==(const ItemHit&, const ItemHit&) = default;
};

/// Code of an item → how often it was used at this window.
using UsageCounts = QHash<QString, int>;

class PinyinQuery;

/// Finds items by name, code, department, initials, full pinyin and any mix of these. Built once
/// from items that need not live on; asking is const and safe from several threads.
class ItemIndex
{
public:
    ItemIndex() = default;
    /// `departments` adds aliases to the department names the items carry.
    ItemIndex(std::span<const Item* const> items, std::span<const Department> departments,
        const PinyinTable& pinyin);

    /// At most `limit` hits, the best first: the exact code, then what is most used at this window,
    /// then names and initials that begin with the text, then the rest. Blanks, hyphens, case and
    /// full width do not matter; an empty text finds what was used before. Text longer than 63
    /// characters finds nothing.
    [[nodiscard]] std::vector<ItemHit> search(
        QStringView text, const UsageCounts& usage = {}, std::size_t limit = 50) const;

private:
    struct Entry
    {
        std::uint32_t firstToken{0};
        std::uint16_t tokens{0};
        std::uint16_t department{0};
        std::uint32_t initials{0}; ///< bit per letter some character of the name can begin with
        std::uint64_t codeHead{
            0}; ///< first four characters of foldedCode, to spare a look at most codes
        QString code;
        QString foldedCode;
    };
    struct Candidate;

    [[nodiscard]] std::span<const std::uint16_t> nameOf(const Entry& entry) const;
    [[nodiscard]] std::uint16_t tokenOf(char32_t character, const PinyinTable& pinyin);
    [[nodiscard]] std::vector<std::uint16_t> tokensOf(
        const QString& text, const PinyinTable& pinyin);
    [[nodiscard]] std::uint16_t departmentOf(
        const Item& item, std::span<const Department> departments, const PinyinTable& pinyin);
    [[nodiscard]] std::vector<bool> matchingDepartments(PinyinQuery& query) const;
    [[nodiscard]] ItemHit hitOf(const Candidate& candidate, PinyinQuery& query) const;
    [[nodiscard]] std::vector<int> usagePerEntry(const UsageCounts& usage) const;
    [[nodiscard]] std::vector<ItemHit> mostUsed(const UsageCounts& usage, std::size_t limit) const;

    struct Token
    {
        char32_t character{0};
        std::vector<std::string> readings;
        bool skippable{false}; ///< punctuation nobody types
        std::uint32_t initials{0};
    };
    friend class PinyinQuery;

    std::vector<Token> m_alphabet; ///< each distinct character once
    QHash<char32_t, std::uint16_t> m_tokenOf;
    QHash<QString, std::uint32_t> m_entryOf; ///< by code
    std::vector<std::uint16_t> m_names; ///< the names of all entries, end to end
    std::vector<Entry> m_entries;
    std::vector<std::vector<std::vector<std::uint16_t>>>
        m_departments; ///< names and aliases of each
    QHash<QString, std::uint16_t> m_departmentOf;
};

} // namespace yichuang::catalogue
