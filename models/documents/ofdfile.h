// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/pdflines.h"

#include <optional>

namespace yichuang::documents {

/// The form a document is kept and handed over in.
enum class FileFormat { Pdf, Ofd };
/// "pdf", "ofd": word and extension of the file.
[[nodiscard]] QString toText(FileFormat format);
[[nodiscard]] std::optional<FileFormat> fileFormatFromText(QStringView text);

/// A PDF of ours as an OFD package (GB/T 33190-2016): the same characters at the same places, fonts
/// embedded, outlines filled. Read from the PDF, so that both say what was looked at. The same PDF
/// gives the same bytes. Corrupt for what is no PDF, Unsupported when something in it paints that
/// would be lost.
[[nodiscard]] Result<QByteArray> ofdOf(const QByteArray& pdf);

/// The text of such an OFD line by line, as pdfLines reads that of a PDF. Corrupt for what is none.
[[nodiscard]] Result<std::vector<PdfLine>> ofdLines(const QByteArray& ofd);

} // namespace yichuang::documents
