// SPDX-License-Identifier: Apache-2.0
#include "models/documents/pdflines.h"

#include "models/documents/paintedpages.h"

#include <cmath>

namespace yichuang::documents {
namespace {

constexpr double sameLineMm = 0.14;

void addLines(const PaintedPage& page, int number, std::vector<PdfLine>& lines)
{
    double y = 0;
    for (const Painted& object : page.objects) {
        const auto* glyph = std::get_if<PaintedGlyph>(&object);
        if (glyph == nullptr)
            continue;
        if (lines.empty() || lines.back().page != number
            || std::abs(glyph->at.y() - y) > sameLineMm)
            lines.push_back({number, glyph->points, {}});
        y = glyph->at.y();
        lines.back().text += glyph->text;
    }
}

} // namespace

Result<std::vector<PdfLine>> pdfLines(const QByteArray& pdf)
{
    const auto painted = paintedDocument(pdf);
    if (!painted)
        return tl::unexpected(painted.error());
    std::vector<PdfLine> lines;
    int number = 0;
    for (const PaintedPage& page : painted->pages)
        addLines(page, number++, lines);
    return lines;
}

} // namespace yichuang::documents
