// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/documentcontent.h"
#include "models/documents/pdflines.h"

namespace yichuang::documents {

/// What a document with a seal says, in the few things whoever signs it answers for. Empty where
/// the file does not say it.
struct SignedFacts
{
    QString title; ///< 准予行政许可决定书
    QString number;
    QString addressee;
    QString item; ///< what was applied for
    QString organ; ///< over the date
    QString date;
    QString fingerprint; ///< "7F3A 91C2"; empty when the pages differ in it
    int pages{0};

    friend bool operator==(const SignedFacts&, const SignedFacts&) = default;
};

/// Read from the lines of the rendered file, never from the form.
[[nodiscard]] SignedFacts signedFactsIn(const std::vector<PdfLine>& lines);

/// What the form says of the same things; `fingerprint` and `pages` are the rendering's and stay
/// empty.
[[nodiscard]] SignedFacts signedFactsOf(const DocumentContent& content);

} // namespace yichuang::documents
