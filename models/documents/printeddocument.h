// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/documents/documentcontent.h"
#include "models/documents/flow.h"
#include "models/documents/pagestyle.h"
#include "models/documents/template.h"

#include <QByteArray>
#include <QImage>
#include <QPainterPath>

#include <optional>

class QPrinter;

namespace yichuang::documents {

/// One document with its values in place, its pages set, ready for paper, file or screen: the same
/// lines on all three. Needs a QGuiApplication (offscreen will do). Not for two threads at once.
class PrintedDocument
{
public:
    /// Errors: Unsupported without a template, InvalidInput naming missing values, NotFound when
    /// the font is not installed (a notice in a substitute font would lose characters without a
    /// word).
    [[nodiscard]] static Result<PrintedDocument> compose(
        const DocumentContent& content, const TemplateSet& templates, const FontChoice& fonts = {});

    [[nodiscard]] int pageCount() const { return m_flow.pageCount(); }
    /// "7F3A 91C2": first bytes of the SHA-256 over every word of the document, printed on each
    /// page of one that is sealed. Whoever signs compares it with the screen; a changed word
    /// changes it.
    [[nodiscard]] const QString& fingerprint() const { return m_fingerprint; }
    /// None on documents that need no seal.
    [[nodiscard]] std::optional<SealArea> sealArea() const { return m_flow.sealArea(); }
    /// Draws one page, from 0; the painter's unit is 1/1200 inch, its origin the top left of the
    /// sheet.
    void paint(QPainter& painter, int page) const;

    /// PDF 1.6 with text that can be searched and copied; the same content gives the same bytes.
    [[nodiscard]] Result<QByteArray> pdf() const;
    /// Sets A4 without margins of its own. Unwritable unless the spooler has taken the whole job:
    /// only then the caller may record it as printed.
    [[nodiscard]] Result<> print(QPrinter& printer) const;
    /// One page as the screen shows it, white ground.
    [[nodiscard]] QImage preview(int page, int dotsPerInch) const;

private:
    PrintedDocument(DocumentContent content, PageStyle style, Flow flow);
    void paintCodes(QPainter& painter) const;
    void paintRunningHead(QPainter& painter) const;
    void paintPageNumber(QPainter& painter, int page) const;

    DocumentContent m_content;
    PageStyle m_style;
    Flow m_flow;
    QString m_fingerprint;
    QPainterPath m_codes; ///< QR and bar code in place on the first page
    double m_numberY{0}; ///< base line of the digits under the bar code
};

/// compose and pdf in one.
[[nodiscard]] Result<QByteArray> renderPdf(
    const DocumentContent& content, const TemplateSet& templates, const FontChoice& fonts = {});

} // namespace yichuang::documents
