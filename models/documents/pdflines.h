// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang::documents {

/// One line of text as it stands on a page.
struct PdfLine
{
    int page{0}; ///< from 0
    double size{0}; ///< height of its type on the sheet, in points
    QString text;

    friend bool operator==(const PdfLine&, const PdfLine&) = default;
};

/// The text of a PDF in the order it is painted, line by line, read from the file's own fonts:
/// what somebody who opens the file finds there, not what was meant to be in it. For documents of
/// ours; Corrupt for what is no PDF, Unsupported for fonts without a map to Unicode.
[[nodiscard]] Result<std::vector<PdfLine>> pdfLines(const QByteArray& pdf);

} // namespace yichuang::documents
