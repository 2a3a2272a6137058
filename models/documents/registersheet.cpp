// SPDX-License-Identifier: Apache-2.0
#include "models/documents/registersheet.h"

#include "models/documents/pdftext.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

constexpr int dotsPerInch = 1200;

QString cell(const QString& tag, const QString& text)
{
    return u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
}

QString line(const QStringList& texts, const QString& tag)
{
    QString cells;
    for (const QString& text : texts)
        cells += cell(tag, text);
    return u"<tr>%1</tr>"_s.arg(cells);
}

QString htmlOf(const RegisterSheet& sheet)
{
    QString table = line(sheet.heads, u"th"_s);
    for (const QStringList& row : sheet.rows)
        table += line(row, u"td"_s);
    QString html
        = u"<h2 align='center'>%1</h2><p align='center'>%2</p>"
          "<table border='1' cellspacing='0' cellpadding='4' width='100%'>%3</table>"_s.arg(
              sheet.title.toHtmlEscaped(), toText(sheet.day), table);
    for (const QString& foot : sheet.feet)
        html += cell(u"p"_s, foot);
    return html + cell(u"p"_s, sheet.signature);
}

} // namespace

Result<QByteArray> registerSheetPdf(const RegisterSheet& sheet, const FontChoice& fonts)
{
    if (!QFontDatabase::hasFamily(fonts.bodyFamily))
        return failure(
            Error::Code::NotFound, u"the font \"%1\" is not installed"_s.arg(fonts.bodyFamily));
    const bool whole = std::ranges::all_of(
        sheet.rows, [&](const QStringList& row) { return row.size() == sheet.heads.size(); });
    if (!whole)
        return failure(Error::Code::InvalidInput, u"a row with other columns than the head"_s);
    QTextDocument document;
    QFont font(fonts.bodyFamily);
    font.setPointSizeF(9);
    font.setStyleStrategy(QFont::PreferNoShaping); // else digits after letters lose their text
    document.setDefaultFont(font);
    document.setHtml(htmlOf(sheet));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape,
            QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter});
        document.print(&writer);
    }
    const QString title = sheet.title + u' ' + toText(sheet.day);
    return finishPdf(buffer.data(), {title, sheet.title, sheet.author, title, sheet.day}, document);
}

} // namespace yichuang::documents
