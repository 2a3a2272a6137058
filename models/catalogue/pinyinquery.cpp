// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/pinyinquery.h"

#include <algorithm>
#include <bit>

namespace yichuang::catalogue {

namespace {

bool isLetter(char32_t c) { return c >= U'a' && c <= U'z'; }

/// ü is typed v, u or ü; readings have v.
bool isTypedFor(char32_t typed, char reading)
{
    const auto letter = static_cast<char32_t>(reading);
    return typed == letter || (letter == U'v' && (typed == U'u' || typed == U'ü'));
}

} // namespace

PinyinQuery::PinyinQuery(const ItemIndex& index, std::u32string typed)
    : m_index(index)
    , m_typed(std::move(typed))
    , m_done(std::uint64_t{1} << m_typed.size())
    , m_reach(index.m_alphabet.size() * m_typed.size())
{
    if (!m_typed.empty() && isLetter(m_typed.front()))
        m_neededInitials = 1U << (m_typed.front() - U'a');
    const std::size_t alphabet = index.m_alphabet.size();
    for (std::size_t from = 0; from < m_typed.size(); ++from) {
        for (std::size_t token = 0; token < alphabet; ++token)
            m_reach[from * alphabet + token] = reach(index.m_alphabet[token], from);
    }
}

std::uint64_t PinyinQuery::reach(const ItemIndex::Token& token, std::size_t from) const
{
    std::uint64_t reached = token.character == m_typed[from] ? std::uint64_t{2} << from : 0;
    if (token.skippable && from > 0)
        reached |= std::uint64_t{1} << from;
    for (const std::string& reading : token.readings) {
        for (std::size_t used = 0; used < reading.size() && from + used < m_typed.size(); ++used) {
            if (!isTypedFor(m_typed[from + used], reading[used]))
                break;
            reached |= std::uint64_t{2} << (from + used);
        }
    }
    return reached;
}

std::uint64_t PinyinQuery::step(std::uint64_t state, std::uint16_t token) const
{
    const std::size_t alphabet = m_index.m_alphabet.size();
    std::uint64_t next = 0;
    for (std::uint64_t rest = state; rest != 0; rest &= rest - 1)
        next |= m_reach[static_cast<std::size_t>(std::countr_zero(rest)) * alphabet + token];
    return next;
}

bool PinyinQuery::matches(std::span<const std::uint16_t> name) const
{
    std::uint64_t state = 0;
    for (const std::uint16_t token : name) {
        // Most characters of most names neither begin nor continue a match.
        state = state == 0 ? m_reach[token] : step(state | 1, token);
        if (state & m_done)
            return true;
    }
    return false;
}

std::size_t PinyinQuery::lengthFrom(std::span<const std::uint16_t> name, std::size_t first) const
{
    std::uint64_t state = 1;
    for (std::size_t index = first; index < name.size() && state != 0; ++index) {
        state = step(state, name[index]);
        if (state & m_done)
            return index - first + 1;
    }
    return 0;
}

bool PinyinQuery::isLiteral(std::span<const std::uint16_t> part) const
{
    return std::ranges::equal(part, m_typed, {},
        [&](std::uint16_t token) { return m_index.m_alphabet[token].character; });
}

bool PinyinQuery::isInitials(std::span<const std::uint16_t> part) const
{
    std::size_t used = 0;
    for (const std::uint16_t token : part) {
        const ItemIndex::Token& character = m_index.m_alphabet[token];
        if (used == m_typed.size())
            return false;
        if (isLetter(m_typed[used]) && (character.initials & (1U << (m_typed[used] - U'a'))) != 0)
            ++used;
        else if (!character.skippable || used == 0)
            return false;
    }
    return used == m_typed.size();
}

bool PinyinQuery::isNamePrefix(std::span<const std::uint16_t> name) const
{
    return name.size() >= m_typed.size() && isLiteral(name.first(m_typed.size()));
}

bool PinyinQuery::isInitialsPrefix(std::span<const std::uint16_t> name) const
{
    for (std::size_t length = m_typed.size(); length <= name.size(); ++length) {
        if (isInitials(name.first(length)))
            return true;
        if (!m_index.m_alphabet[name[length - 1]].skippable && length > m_typed.size() + 2)
            return false;
    }
    return false;
}

std::optional<PinyinQuery::Span> PinyinQuery::find(std::span<const std::uint16_t> name) const
{
    for (std::size_t first = 0; first < name.size(); ++first) {
        const std::size_t count = lengthFrom(name, first);
        if (count == 0)
            continue;
        const auto part = name.subspan(first, count);
        const auto kind = isLiteral(part) ? MatchKind::Name
            : isInitials(part)            ? MatchKind::Initials
                                          : MatchKind::Pinyin;
        return Span{first, count, kind};
    }
    return std::nullopt;
}

} // namespace yichuang::catalogue
