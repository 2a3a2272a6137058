// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/shared/theme.h"

#include <QFuture>
#include <QImage>

#include <functional>

class QWidget;

namespace yichuang::casespage {

/// Reads a scanned page of a case, wherever it lies; may need the line.
using ReadPage = std::function<QFuture<Result<QImage>>(CaseId, const cases::Attachment&)>;

/// The scanned pages of a case, in the order of its papers and as they were scanned. A paper that
/// was handed in again stands with all its pages: what was seen before stays to be seen.
[[nodiscard]] std::vector<cases::Attachment> scannedPages(const desk::CaseFile& file);
/// Opens them above `parent`, at the first page of `paper` (0: of the first paper).
void showScannedPages(const shared::Theme& theme, const desk::CaseFile& file, ReadPage read,
    int paper, QWidget* parent);

} // namespace yichuang::casespage
