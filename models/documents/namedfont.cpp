// SPDX-License-Identifier: Apache-2.0
#include "models/documents/namedfont.h"

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

// OpenType 1.9; all numbers big-endian.
constexpr qsizetype directoryRow = 16;
constexpr quint32 checkSumWhole = 0xb1b0afba;

class Writer
{
public:
    void two(quint32 value)
    {
        bytes += static_cast<char>((value >> 8) & 0xffU);
        bytes += static_cast<char>(value & 0xffU);
    }
    void four(quint32 value)
    {
        two(value >> 16);
        two(value & 0xffffU);
    }
    QByteArray bytes;
};

quint32 twoAt(const QByteArray& bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? static_cast<quint32>(static_cast<uchar>(bytes[at])) << 8
            | static_cast<quint32>(static_cast<uchar>(bytes[at + 1]))
                                  : 0;
}

quint32 fourAt(const QByteArray& bytes, qsizetype at)
{
    return twoAt(bytes, at) << 16 | twoAt(bytes, at + 2);
}

using Tables = std::map<QByteArray, QByteArray>;
/// Code point → glyph.
using Characters = std::map<char32_t, uint>;

std::optional<Tables> tablesOf(const QByteArray& font)
{
    Tables tables;
    const auto count = static_cast<qsizetype>(twoAt(font, 4));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype row = 12 + directoryRow * i;
        const qsizetype offset = fourAt(font, row + 8);
        const qsizetype size = fourAt(font, row + 12);
        if (row + directoryRow > font.size() || offset + size > font.size())
            return std::nullopt;
        tables[font.mid(row, 4)] = font.mid(offset, size);
    }
    for (const char* needed : {"head", "hhea", "maxp", "hmtx", "loca", "glyf"}) {
        if (!tables.contains(needed))
            return std::nullopt;
    }
    return tables["head"].size() >= 54 && tables["hhea"].size() >= 36 ? std::optional{tables}
                                                                      : std::nullopt;
}

/// The lowest glyph where several draw one character.
Characters charactersOf(const CodeMap& names)
{
    Characters characters;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const QList<uint> codes = name.value().toUcs4();
        if (codes.size() != 1)
            continue;
        const auto known = characters.find(codes.front());
        if (known == characters.end() || known->second > name.key())
            characters[codes.front()] = name.key();
    }
    return characters;
}

/// Format 4: what lies in the BMP, one segment a character.
QByteArray shortMap(const Characters& characters)
{
    std::vector<std::pair<quint32, quint32>> rows;
    for (const auto& [code, glyph] : characters) {
        if (code < 0xffff)
            rows.emplace_back(code, glyph);
    }
    const auto segments = static_cast<quint32>(rows.size()) + 1;
    quint32 power = 1;
    quint32 selector = 0;
    for (; power * 2 <= segments; power *= 2)
        ++selector;
    Writer map;
    map.two(4);
    map.two(16 + 8 * segments);
    map.two(0);
    map.two(segments * 2);
    map.two(power * 2);
    map.two(selector);
    map.two((segments - power) * 2);
    for (const auto& row : rows)
        map.two(row.first);
    map.two(0xffff);
    map.two(0);
    for (const auto& row : rows)
        map.two(row.first);
    map.two(0xffff);
    for (const auto& row : rows)
        map.two(row.second - row.first);
    map.two(1);
    for (quint32 i = 0; i < segments; ++i)
        map.two(0);
    return map.bytes;
}

/// Format 12: all of them.
QByteArray longMap(const Characters& characters)
{
    Writer map;
    map.two(12);
    map.two(0);
    map.four(16 + 12 * static_cast<quint32>(characters.size()));
    map.four(0);
    map.four(static_cast<quint32>(characters.size()));
    for (const auto& [code, glyph] : characters) {
        map.four(code);
        map.four(code);
        map.four(glyph);
    }
    return map.bytes;
}

QByteArray characterMap(const Characters& characters)
{
    const QByteArray bmp = shortMap(characters);
    Writer table;
    table.two(0);
    table.two(2);
    table.two(3); // Windows
    table.two(1); // BMP
    table.four(20);
    table.two(3);
    table.two(10); // all of Unicode
    table.four(20 + static_cast<quint32>(bmp.size()));
    return table.bytes + bmp + longMap(characters);
}

QByteArray nameTable(const QString& name)
{
    const QString family = name.section(u'-', 0, 0);
    const QString style = name.section(u'-', 1, 1);
    const QStringList texts{family, style, name, family + u' ' + style, u"Version 1.0"_s, name};
    Writer table;
    QByteArray words;
    table.two(0);
    table.two(static_cast<quint32>(texts.size()));
    table.two(static_cast<quint32>(6 + 12 * texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Writer text;
        for (const QChar letter : texts[i])
            text.two(letter.unicode());
        table.two(3);
        table.two(1);
        table.two(0x0409);
        table.two(static_cast<quint32>(i) + 1);
        table.two(static_cast<quint32>(text.bytes.size()));
        table.two(static_cast<quint32>(words.size()));
        words += text.bytes;
    }
    return table.bytes + words;
}

QByteArray weightTable(const Tables& tables, const Characters& characters, bool bold)
{
    const QByteArray& hhea = tables.at("hhea");
    const quint32 em = twoAt(tables.at("head"), 18);
    const auto first
        = characters.empty() ? 0U : std::min<quint32>(characters.begin()->first, 0xffff);
    const auto last
        = characters.empty() ? 0U : std::min<quint32>(characters.rbegin()->first, 0xffff);
    const quint32 ascent = twoAt(hhea, 4);
    const quint32 descent = twoAt(hhea, 6);
    Writer table;
    for (const quint32 value : {4U, em, bold ? 700U : 400U, 5U, 0U})
        table.two(value); // version, average width, weight, width, may be embedded
    for (const quint32 value : {em / 2, em / 2, 0U, em / 8, em / 2, em / 2, 0U, em / 3})
        table.two(value); // subscript, superscript
    for (const quint32 value : {em / 20, em / 4, 0U})
        table.two(value); // strikeout, class
    table.bytes += QByteArray(10, '\0'); // panose
    for (const quint32 value : {0U, 1U << 27, 0U, 0U})
        table.four(value); // ranges: CJK unified ideographs
    table.bytes += "NONE";
    for (const quint32 value :
        {bold ? 0x20U : 0x40U, first, last, ascent, descent, 0U, ascent, 0x10000U - descent})
        table.two(value);
    table.four(1U << 18); // code page: simplified Chinese
    table.four(0);
    for (const quint32 value : {em / 2, em * 3 / 4, 0U, 0x20U, 0U})
        table.two(value);
    return table.bytes;
}

QByteArray postTable()
{
    Writer table;
    table.four(0x00030000); // no glyph names
    table.four(0);
    table.two(0x10000U - 100U);
    table.two(50);
    table.bytes += QByteArray(20, '\0');
    return table.bytes;
}

quint32 sumOf(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 4)
        sum += fourAt(bytes, at);
    return sum;
}

QByteArray padded(QByteArray bytes)
{
    while (bytes.size() % 4 != 0)
        bytes += '\0';
    return bytes;
}

QByteArray fontOf(Tables tables)
{
    tables["head"].replace(8, 4, QByteArray(4, '\0'));
    const auto count = static_cast<quint32>(tables.size());
    quint32 power = 1;
    quint32 selector = 0;
    for (; power * 2 <= count; power *= 2)
        ++selector;
    Writer head;
    head.four(0x00010000);
    for (const quint32 value : {count, power * 16, selector, (count - power) * 16})
        head.two(value);
    QByteArray body;
    quint32 headAt = 0;
    for (const auto& [tag, bytes] : tables) {
        const auto offset
            = 12 + static_cast<quint32>(directoryRow) * count + static_cast<quint32>(body.size());
        if (tag == "head")
            headAt = offset;
        head.bytes += tag;
        head.four(sumOf(padded(bytes)));
        head.four(offset);
        head.four(static_cast<quint32>(bytes.size()));
        body += padded(bytes);
    }
    QByteArray font = head.bytes + body;
    Writer sum;
    sum.four(checkSumWhole - sumOf(font));
    font.replace(static_cast<qsizetype>(headAt) + 8, 4, sum.bytes);
    return font;
}

} // namespace

Result<QByteArray> namedFont(const QByteArray& subset, const CodeMap& names, const QString& name)
{
    auto tables = tablesOf(subset);
    if (!tables)
        return failure(Error::Code::Corrupt, u"the font %1 cannot be read"_s.arg(name));
    const Characters characters = charactersOf(names);
    (*tables)["cmap"] = characterMap(characters);
    (*tables)["name"] = nameTable(name);
    (*tables)["OS/2"] = weightTable(*tables, characters, name.contains(u"Bold"));
    (*tables)["post"] = postTable();
    return fontOf(std::move(*tables));
}

} // namespace yichuang::documents
