// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/itemindex.h"

#include <optional>
#include <string>

namespace yichuang::catalogue {

/// What was typed, as an automaton: bit i of a state says that the first i typed characters are
/// used up. Each character of a name uses up itself, or any beginning of one of its readings; so
/// initials, zh/ch/sh, full pinyin and mixes of them are one case. What a character does to a state
/// is worked out once per query.
class PinyinQuery
{
public:
    struct Span
    {
        std::size_t first{0};
        std::size_t count{0};
        MatchKind kind{MatchKind::Name};
    };

    PinyinQuery(const ItemIndex& index, std::u32string typed);

    [[nodiscard]] std::size_t size() const { return m_typed.size(); }
    /// Anywhere in the name.
    [[nodiscard]] bool matches(std::span<const std::uint16_t> name) const;
    /// From the first character of the name.
    [[nodiscard]] bool matchesFromStart(std::span<const std::uint16_t> name) const
    {
        return lengthFrom(name, 0) > 0;
    }
    [[nodiscard]] bool isNamePrefix(std::span<const std::uint16_t> name) const;
    [[nodiscard]] bool isInitialsPrefix(std::span<const std::uint16_t> name) const;
    /// The shortest span of the first place that matches.
    [[nodiscard]] std::optional<Span> find(std::span<const std::uint16_t> name) const;
    /// The letters a matching name must have among its initials; 0 when the text begins with
    /// something else.
    [[nodiscard]] std::uint32_t neededInitials() const { return m_neededInitials; }

private:
    [[nodiscard]] std::uint64_t step(std::uint64_t state, std::uint16_t token) const;
    [[nodiscard]] std::uint64_t reach(const ItemIndex::Token& token, std::size_t from) const;
    [[nodiscard]] std::size_t lengthFrom(
        std::span<const std::uint16_t> name, std::size_t first) const;
    [[nodiscard]] bool isLiteral(std::span<const std::uint16_t> part) const;
    [[nodiscard]] bool isInitials(std::span<const std::uint16_t> part) const;

    const ItemIndex& m_index;
    std::u32string m_typed;
    std::uint64_t m_done; ///< the bit of the finished state
    std::uint32_t m_neededInitials{0};
    std::vector<std::uint64_t>
        m_reach; ///< [from * alphabet + token]: the row of a fresh start stays in the cache
};

} // namespace yichuang::catalogue
