// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/documents/codemap.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>

#include <variant>
#include <vector>

namespace yichuang::documents {

/// One glyph as it stands on its sheet. Lengths in this file are mm from the top left of the sheet.
struct PaintedGlyph
{
    int font{0}; ///< of PaintedDocument::fonts
    uint code{0}; ///< number of the glyph in the font's file
    double points{0}; ///< height of its type
    QPointF at; ///< on the base line
    QString text;
    QColor colour;
};
/// A filled outline.
struct PaintedPath
{
    QPainterPath path;
    QColor colour;
};
using Painted = std::variant<PaintedGlyph, PaintedPath>;

struct PaintedPage
{
    double widthMm{0};
    double heightMm{0};
    std::vector<Painted> objects; ///< in the order they are painted
};

struct PaintedFont
{
    QString name; ///< "NotoSerifCJKsc-Regular"
    QByteArray file; ///< TrueType, the glyphs of this document alone; empty: not embedded as such
    CodeMap names;
};

/// What a PDF of ours paints, read from the file: what somebody who opens it sees, not what was
/// meant to be in it.
struct PaintedDocument
{
    std::vector<PaintedPage> pages;
    std::vector<PaintedFont> fonts;
    QString title;
    QString author;
    QString subject;
    QString date; ///< "2026-11-18"
    QString notRead; ///< operators that paint and were not followed; empty: everything is here
};

/// Corrupt for what is no PDF, Unsupported for fonts without a map to Unicode. Internal to
/// models/documents.
[[nodiscard]] Result<PaintedDocument> paintedDocument(const QByteArray& pdf);

} // namespace yichuang::documents
