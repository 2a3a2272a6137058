// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"

#include <QByteArray>
#include <QString>

class QTextDocument;

namespace yichuang::documents {

/// What the PDF says about itself.
struct PdfFacts
{
    QString title;
    QString subject;
    QString author;
    QString around; ///< the text on the pages that is not part of the flow
    Day date{}; ///< stands in for the creation time, so that the same content gives the same bytes
};

/// Repairs what Qt's PDF says about its text, and sets title, dates and /ID.
///
/// Fonts such as Noto CJK draw a radical (U+2E80…2FDF) and its ideograph with one glyph, and Qt
/// names the lower code point: 行 would be found as ⾏. Characters beyond the BMP (𠮷) get no text
/// at all. The pairs are taken from the glyphs of the fonts `text` uses, not from Unicode's table,
/// which turns 户 into 戶.
[[nodiscard]] Result<QByteArray> finishPdf(
    const QByteArray& pdf, const PdfFacts& facts, const QTextDocument& text);

} // namespace yichuang::documents
