// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

class QFont;
class QTextDocument;

namespace yichuang::documents {

/// What the glyphs of the regular or of the bold fonts stand for in one document, where Qt's own
/// choice is wrong.
class GlyphNames
{
public:
    enum class Weight { Regular, Bold };

    /// `text` in the order it is painted; `around` is what else stands on the page (head and page
    /// number).
    GlyphNames(const QTextDocument& text, const QString& around, Weight weight);

    /// A ToUnicode map as Qt writes it, with the targets set right.
    [[nodiscard]] QByteArray repaired(const QByteArray& toUnicode) const;

private:
    void learn(const QFont& font, const QString& text);

    QHash<char32_t, char32_t> m_meant; ///< lowest code point of a glyph → the one the text has
    QList<char32_t> m_beyondBmp; ///< in the order of first use, as Qt numbers the glyphs
};

} // namespace yichuang::documents
