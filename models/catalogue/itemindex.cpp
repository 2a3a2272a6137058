// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/itemindex.h"

#include "models/catalogue/pinyinquery.h"

#include <algorithm>

namespace yichuang::catalogue {

namespace {

constexpr std::size_t longestQuery = 63; // states are bits of 64
constexpr std::size_t shortestDepartmentQuery = 2; // one letter would find nearly every department

/// Lower case, and ASCII for its full-width forms.
char32_t folded(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E)
        c -= 0xFEE0;
    return QChar::toLower(c);
}

std::u32string typedText(QStringView text)
{
    std::u32string typed;
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isSpace(c) && c != U'\'')
            typed.push_back(folded(c));
    }
    return typed;
}

QString foldedCode(QStringView code)
{
    QString folded;
    for (const char32_t c : typedText(code)) {
        if (c != U'-')
            folded += QChar::fromUcs4(c);
    }
    return folded;
}

constexpr qsizetype headLength = 4;

std::uint64_t headOf(const QString& folded)
{
    std::uint64_t head = 0;
    for (qsizetype index = 0; index < headLength; ++index)
        head = head << 16 | (index < folded.size() ? folded[index].unicode() : 0U);
    return head;
}

/// The bits of a head that a text of this length decides.
std::uint64_t headMask(qsizetype length)
{
    return length >= headLength ? ~std::uint64_t{0} : ~(~std::uint64_t{0} >> (16 * length));
}

/// The order of hits; smaller is better.
enum class Rank : std::uint8_t {
    ExactCode,
    NamePrefix,
    InitialsPrefix,
    CodePrefix,
    PinyinPrefix,
    Inside,
    Department
};

qsizetype unitsOf(char32_t character) { return QChar::requiresSurrogates(character) ? 2 : 1; }

} // namespace

struct ItemIndex::Candidate
{
    std::uint32_t entry{0};
    int usage{0};
    Rank rank{Rank::Inside};

    [[nodiscard]] bool isBetterThan(const Candidate& other) const
    {
        const bool exact = rank == Rank::ExactCode;
        if (const bool otherExact = other.rank == Rank::ExactCode; exact != otherExact)
            return exact;
        if (usage != other.usage)
            return usage > other.usage;
        return rank != other.rank ? rank < other.rank : entry < other.entry;
    }
};

QString toText(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Code:
        return QStringLiteral("code");
    case MatchKind::Name:
        return QStringLiteral("name");
    case MatchKind::Initials:
        return QStringLiteral("initials");
    case MatchKind::Pinyin:
        return QStringLiteral("pinyin");
    case MatchKind::Department:
        return QStringLiteral("department");
    }
    Q_UNREACHABLE();
}

std::uint16_t ItemIndex::tokenOf(char32_t character, const PinyinTable& pinyin)
{
    const char32_t c = folded(character);
    if (const auto known = m_tokenOf.constFind(c); known != m_tokenOf.constEnd())
        return *known;
    Token token;
    token.character = c;
    for (const std::string& reading : pinyin.readingsOf(c)) {
        token.readings.push_back(reading);
        token.initials |= 1U << (reading.front() - 'a');
    }
    token.skippable = !QChar::isLetterOrNumber(c);
    if (c >= U'a' && c <= U'z')
        token.initials |= 1U << (c - U'a');
    const auto number = static_cast<std::uint16_t>(m_alphabet.size());
    m_alphabet.push_back(std::move(token));
    m_tokenOf.insert(c, number);
    return number;
}

std::vector<std::uint16_t> ItemIndex::tokensOf(const QString& text, const PinyinTable& pinyin)
{
    std::vector<std::uint16_t> tokens;
    for (const char32_t character : text.toUcs4())
        tokens.push_back(tokenOf(character, pinyin));
    return tokens;
}

std::uint16_t ItemIndex::departmentOf(
    const Item& item, std::span<const Department> departments, const PinyinTable& pinyin)
{
    if (const auto known = m_departmentOf.constFind(item.department);
        known != m_departmentOf.constEnd())
        return *known;
    std::vector<std::vector<std::uint16_t>> names{tokensOf(item.department, pinyin)};
    const auto found = std::ranges::find(departments, item.departmentCode, &Department::code);
    if (found != departments.end()) {
        for (const DepartmentAlias& alias : found->aliases)
            names.push_back(tokensOf(alias.name, pinyin));
    }
    const auto number = static_cast<std::uint16_t>(m_departments.size());
    m_departments.push_back(std::move(names));
    m_departmentOf.insert(item.department, number);
    return number;
}

ItemIndex::ItemIndex(std::span<const Item* const> items, std::span<const Department> departments,
    const PinyinTable& pinyin)
{
    m_entries.reserve(items.size());
    m_entryOf.reserve(static_cast<qsizetype>(items.size()));
    for (const Item* const item : items) {
        Entry entry;
        entry.firstToken = static_cast<std::uint32_t>(m_names.size());
        for (const std::uint16_t token : tokensOf(item->name, pinyin)) {
            m_names.push_back(token);
            entry.initials |= m_alphabet[token].initials;
        }
        entry.tokens = static_cast<std::uint16_t>(m_names.size() - entry.firstToken);
        entry.department = departmentOf(*item, departments, pinyin);
        entry.code = item->code;
        entry.foldedCode = foldedCode(item->code);
        entry.codeHead = headOf(entry.foldedCode);
        m_entryOf.insert(entry.code, static_cast<std::uint32_t>(m_entries.size()));
        m_entries.push_back(std::move(entry));
    }
}

std::span<const std::uint16_t> ItemIndex::nameOf(const Entry& entry) const
{
    return std::span{m_names}.subspan(entry.firstToken, entry.tokens);
}

std::vector<bool> ItemIndex::matchingDepartments(PinyinQuery& query) const
{
    std::vector<bool> matching(m_departments.size());
    if (query.size() < shortestDepartmentQuery)
        return matching;
    for (std::size_t index = 0; index < m_departments.size(); ++index)
        matching[index] = std::ranges::any_of(
            m_departments[index], [&](const auto& name) { return query.matchesFromStart(name); });
    return matching;
}

ItemHit ItemIndex::hitOf(const Candidate& candidate, PinyinQuery& query) const
{
    const Entry& entry = m_entries[candidate.entry];
    if (candidate.rank == Rank::ExactCode || candidate.rank == Rank::CodePrefix) {
        const auto typed = static_cast<qsizetype>(query.size());
        return {candidate.entry, MatchKind::Code, 0, std::min(typed, entry.code.size())};
    }
    const bool inDepartment = candidate.rank == Rank::Department;
    const auto text
        = inDepartment ? std::span{m_departments[entry.department].front()} : nameOf(entry);
    ItemHit hit{candidate.entry, MatchKind::Department, 0, 0};
    const auto span = query.find(text);
    if (!span)
        return hit; // an alias matched: nothing to mark in the unified name
    for (std::size_t index = 0; index < span->first + span->count; ++index) {
        qsizetype& units = index < span->first ? hit.start : hit.length;
        units += unitsOf(m_alphabet[text[index]].character);
    }
    hit.kind = inDepartment ? MatchKind::Department : span->kind;
    return hit;
}

std::vector<int> ItemIndex::usagePerEntry(const UsageCounts& usage) const
{
    std::vector<int> counts(m_entries.size());
    for (auto used = usage.cbegin(); used != usage.cend(); ++used) {
        if (const auto entry = m_entryOf.constFind(used.key()); entry != m_entryOf.constEnd())
            counts[*entry] = used.value();
    }
    return counts;
}

std::vector<ItemHit> ItemIndex::mostUsed(const UsageCounts& usage, std::size_t limit) const
{
    std::vector<Candidate> used;
    for (std::size_t index = 0; index < m_entries.size() && !usage.isEmpty(); ++index) {
        if (const int count = usage.value(m_entries[index].code); count > 0)
            used.push_back({static_cast<std::uint32_t>(index), count, Rank::Inside});
    }
    std::ranges::sort(
        used, [](const Candidate& a, const Candidate& b) { return a.isBetterThan(b); });
    std::vector<ItemHit> hits;
    for (std::size_t index = 0; index < std::min(limit, used.size()); ++index)
        hits.push_back({used[index].entry, MatchKind::Name, 0, 0});
    return hits;
}

std::vector<ItemHit> ItemIndex::search(
    QStringView text, const UsageCounts& usage, std::size_t limit) const
{
    const std::u32string typed = typedText(text);
    if (typed.empty())
        return mostUsed(usage, limit);
    if (typed.size() > longestQuery)
        return {};
    const QString code = foldedCode(text);
    PinyinQuery query{*this, typed};
    const std::vector<bool> departments = matchingDepartments(query);
    const std::vector<int> used = usagePerEntry(usage);
    const std::uint64_t head = headOf(code);
    const std::uint64_t mask = code.isEmpty() ? 0 : headMask(code.size());
    const auto rankOf = [&](const Entry& entry) -> std::optional<Rank> {
        const bool codeBegins = !code.isEmpty() && (entry.codeHead & mask) == head
            && entry.foldedCode.startsWith(code);
        if (codeBegins && entry.foldedCode.size() == code.size())
            return Rank::ExactCode;
        const auto needed = query.neededInitials();
        if ((entry.initials & needed) == needed && query.matches(nameOf(entry))) {
            const auto name = nameOf(entry);
            if (query.isNamePrefix(name))
                return Rank::NamePrefix;
            if (query.isInitialsPrefix(name))
                return Rank::InitialsPrefix;
            if (!codeBegins)
                return query.matchesFromStart(name) ? Rank::PinyinPrefix : Rank::Inside;
        }
        if (codeBegins)
            return Rank::CodePrefix;
        return departments[entry.department] ? std::optional{Rank::Department} : std::nullopt;
    };
    std::vector<Candidate> candidates;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const Entry& entry = m_entries[index];
        if (const auto rank = rankOf(entry))
            candidates.push_back({static_cast<std::uint32_t>(index), used[index], *rank});
    }
    const auto shown = static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
    std::ranges::partial_sort(candidates, candidates.begin() + shown,
        [](const Candidate& a, const Candidate& b) { return a.isBetterThan(b); });
    std::vector<ItemHit> hits;
    for (std::ptrdiff_t index = 0; index < shown; ++index)
        hits.push_back(hitOf(candidates[static_cast<std::size_t>(index)], query));
    return hits;
}

} // namespace yichuang::catalogue
