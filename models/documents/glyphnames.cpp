// SPDX-License-Identifier: Apache-2.0
#include "models/documents/glyphnames.h"

#include <QFont>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

// Twins below the ideographs: signs, radicals, kana, compatibility signs. Qt names the lowest code
// point of a glyph.
constexpr char32_t FirstTwin = 0x00a0;
constexpr char32_t LastTwin = 0x4dbf;

bool isBeyondBmp(char32_t code) { return code > 0xffff; }

/// The twins of `font` by glyph; the lowest code point counts.
QHash<quint32, char32_t> lowestByGlyph(const QRawFont& font)
{
    QString twins;
    for (char32_t code = FirstTwin; code <= LastTwin; ++code)
        twins += QChar(static_cast<char16_t>(code));
    const QList<quint32> glyphs = font.glyphIndexesForString(twins);
    QHash<quint32, char32_t> lowest;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i] != 0 && !lowest.contains(glyphs[i]))
            lowest.insert(glyphs[i], twins[i].unicode());
    }
    return lowest;
}

QByteArray utf16Hex(char32_t code)
{
    const QString text = QString::fromUcs4(&code, 1);
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex;
}

} // namespace

GlyphNames::GlyphNames(const QTextDocument& text, const QString& around, Weight weight)
{
    // Qt writes the space as a tab.
    m_meant.insert(U'\t', U' ');
    QHash<QString, std::pair<QFont, QString>> byFamily;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QFont font = part.fragment().charFormat().font();
            if (font.bold() != (weight == Weight::Bold))
                continue;
            auto& [used, letters] = byFamily[font.families().join(u',')];
            used = font;
            letters += part.fragment().text();
            for (const char32_t code : part.fragment().text().toUcs4()) {
                if (isBeyondBmp(code) && !m_beyondBmp.contains(code))
                    m_beyondBmp.append(code);
            }
        }
    }
    for (const auto& [font, letters] : byFamily)
        learn(font, letters + around);
}

void GlyphNames::learn(const QFont& font, const QString& text)
{
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const QHash<quint32, char32_t> lowest = lowestByGlyph(raw);
    for (const QChar letter : text) {
        if (letter.isSurrogate() || letter.unicode() < FirstTwin)
            continue;
        const QList<quint32> glyph = raw.glyphIndexesForString(letter);
        const char32_t twin = glyph.isEmpty() ? 0 : lowest.value(glyph.first());
        // Where a text has both, the one that is no radical is meant: nobody types radicals.
        if (twin != 0 && twin != letter.unicode() && letter.unicode() > m_meant.value(twin))
            m_meant.insert(twin, letter.unicode());
    }
}

QByteArray GlyphNames::repaired(const QByteArray& toUnicode) const
{
    // Qt writes "<from> <to> [<target> …]" with a target for each glyph, and leaves glyphs without
    // a name in the BMP out.
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> \\[([^\\]]*)\\]"_s);
    static const QRegularExpression hex(u"<([0-9A-Fa-f]{4})>"_s);
    QByteArray lines;
    int count = 0;
    QList<char32_t> unnamed = m_beyondBmp;
    uint next = 1;
    const auto name = [&](uint glyph) {
        if (unnamed.isEmpty())
            return;
        lines += '<' + utf16Hex(glyph) + "> <" + utf16Hex(glyph) + "> <"
            + utf16Hex(unnamed.takeFirst()) + ">\n";
        ++count;
    };
    const QString map = QString::fromLatin1(toUnicode);
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const QRegularExpressionMatch match = ranges.next();
        const uint from = match.captured(1).toUInt(nullptr, 16);
        while (next < from)
            name(next++);
        lines += '<' + utf16Hex(from) + "> <" + utf16Hex(match.captured(2).toUInt(nullptr, 16))
            + "> [";
        for (auto targets = hex.globalMatch(match.captured(3)); targets.hasNext(); ++next) {
            const char32_t code = targets.next().captured(1).toUInt(nullptr, 16);
            lines += '<' + utf16Hex(m_meant.value(code, code)) + "> ";
        }
        lines += "]\n";
        ++count;
    }
    while (!unnamed.isEmpty())
        name(next++);
    const qsizetype begin = toUnicode.lastIndexOf('\n', toUnicode.indexOf("beginbfrange")) + 1;
    const qsizetype end = toUnicode.indexOf("endbfrange");
    if (count == 0 || begin == 0 || end < begin)
        return toUnicode;
    return toUnicode.left(begin) + QByteArray::number(count) + " beginbfrange\n" + lines
        + toUnicode.mid(end);
}

} // namespace yichuang::documents
