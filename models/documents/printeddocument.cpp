// SPDX-License-Identifier: Apache-2.0
#include "models/documents/printeddocument.h"

#include "models/documents/codes.h"
#include "models/documents/markup.h"
#include "models/documents/pdftext.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

constexpr double QrMm = 20;
constexpr double SlipQrMm = 22; ///< a signed slip has up to 61 squares a side
constexpr double CodesTopMm = 13;
constexpr double BarHeightMm = 9;
constexpr double BarModuleMm
    = 0.29; ///< 0.25 mm is the least an ordinary counter scanner reads from a laser print
constexpr double SmallPoints = 9;
constexpr double PageNumberPoints = 10.5;
constexpr double PageNumberBelowMm
    = 7; ///< GB/T 9704: the page number stands 7 mm below the type area

double mm(double value) { return value * UnitsPerMillimetre; }

QPageLayout wholeSheet()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter};
}

/// The styles a layout may be set in, the best first.
std::vector<PageStyle> stylesFor(const QString& layout, const FontChoice& fonts)
{
    if (layout == u"form")
        return {PageStyle::form(fonts), PageStyle::denseForm(fonts)};
    std::vector<PageStyle> styles{PageStyle::letter(fonts)};
    for (const double bodyPoints : {15.0, 14.0, 13.0, 12.0})
        styles.push_back(PageStyle::smallerLetter(fonts, bodyPoints));
    return styles;
}

struct SetText
{
    PageStyle style;
    Flow flow;
};

/// A notice belongs on one page with its seal: type gets smaller, within what people can read, if
/// that saves a page.
SetText setText(const Element& root, const FontChoice& fonts)
{
    const std::vector<PageStyle> styles = stylesFor(root.attribute(u"layout"_s), fonts);
    SetText best{styles.front(), Flow(root, styles.front())};
    for (std::size_t i = 1; i < styles.size() && best.flow.pageCount() > 1; ++i) {
        Flow flow(root, styles[i]);
        if (flow.pageCount() < best.flow.pageCount())
            best = {styles[i], std::move(flow)};
    }
    return best;
}

/// "6211 0210 3205 2025 0127 0010 0016": how people read a long number aloud.
QString inGroups(const QString& digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += digits.at(i);
    }
    return text;
}

QString fingerprintOf(const QString& words)
{
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256);
    const QString digits = QString::fromLatin1(hash.first(4).toHex()).toUpper();
    return digits.first(4) + u' ' + digits.last(4);
}

Result<QPainterPath> codesPath(const DocumentContent& content, const QRectF& typeArea)
{
    if (content.caseNumber.isEmpty())
        return QPainterPath();
    const auto bars = code128(content.caseNumber);
    if (!bars)
        return tl::unexpected(bars.error());
    const auto squares = qrCode(qrText(content));
    if (!squares)
        return tl::unexpected(squares.error());
    // Whole units for each module keep all bars and squares of one width exact.
    const double module = qRound(mm(BarModuleMm));
    const double square = qRound(mm(content.slip.isEmpty() ? QrMm : SlipQrMm) / squares->width);
    QTransform barPlace
        = QTransform::fromTranslate(qRound(mm(typeArea.left())), qRound(mm(CodesTopMm)));
    barPlace.scale(module, qRound(mm(BarHeightMm)));
    const double qrLeft = qRound(mm(typeArea.right())) - square * squares->width;
    QTransform qrPlace = QTransform::fromTranslate(qrLeft, qRound(mm(CodesTopMm)));
    qrPlace.scale(square, square);
    QPainterPath path = barPlace.map(bars->path);
    path.addPath(qrPlace.map(squares->path));
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace

PrintedDocument::PrintedDocument(DocumentContent content, PageStyle style, Flow flow)
    : m_content(std::move(content))
    , m_style(std::move(style))
    , m_flow(std::move(flow))
{
}

Result<PrintedDocument> PrintedDocument::compose(
    const DocumentContent& content, const TemplateSet& templates, const FontChoice& fonts)
{
    for (const QString& family : {fonts.titleFamily, fonts.bodyFamily}) {
        if (!QFontDatabase::hasFamily(family))
            return failure(
                Error::Code::NotFound, u"the font \"%1\" is not installed"_s.arg(family));
    }
    const auto wording = templates.templateOf(content.kind);
    if (!wording)
        return tl::unexpected(wording.error());
    const auto filled = wording->fill(content);
    if (!filled)
        return tl::unexpected(filled.error());
    const auto root = parseMarkup(*filled, toText(content.kind));
    if (!root)
        return tl::unexpected(root.error());
    SetText set = setText(*root, fonts);
    const auto codes = codesPath(content, set.style.typeArea);
    if (!codes)
        return tl::unexpected(codes.error());
    PrintedDocument document(content, set.style, std::move(set.flow));
    document.m_codes = *codes;
    document.m_fingerprint = fingerprintOf(*filled);
    document.m_numberY = mm(CodesTopMm + BarHeightMm) + SmallPoints * 1.4 * UnitsPerPoint;
    return document;
}

void PrintedDocument::paintCodes(QPainter& painter) const
{
    if (m_content.caseNumber.isEmpty())
        return; // a sheet that belongs to no case
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(m_codes, Qt::black);
    painter.restore();
    painter.setFont(m_style.bodyFont(SmallPoints));
    painter.drawText(QPointF(mm(m_style.typeArea.left()), m_numberY),
        u"办件编号 "_s + inGroups(m_content.caseNumber));
}

void PrintedDocument::paintRunningHead(QPainter& painter) const
{
    const QRectF line(mm(m_style.typeArea.left()), mm(CodesTopMm + BarHeightMm),
        mm(m_style.typeArea.width()), mm(6));
    painter.setFont(m_style.bodyFont(SmallPoints));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, titleOf(m_content));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
        m_content.caseNumber.isEmpty() ? m_content.itemCode
                                       : QString(u"办件编号 "_s + inGroups(m_content.caseNumber)));
}

void PrintedDocument::paintPageNumber(QPainter& painter, int page) const
{
    const QRectF area = m_style.typeArea;
    const QRectF line(
        mm(area.left()), mm(area.bottom() + PageNumberBelowMm), mm(area.width()), mm(6));
    painter.setFont(m_style.bodyFont(PageNumberPoints));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop,
        u"第 %1 页 共 %2 页"_s.arg(page + 1).arg(pageCount()));
    if (factsOf(m_content.kind).sealing == Sealing::Required)
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, u"指纹 "_s + m_fingerprint);
}

void PrintedDocument::paint(QPainter& painter, int page) const
{
    painter.setPen(Qt::black);
    if (page == 0)
        paintCodes(painter);
    else
        paintRunningHead(painter);
    m_flow.paint(painter, page);
    paintPageNumber(painter, page);
}

Result<QByteArray> PrintedDocument::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(qRound(UnitsPerInch));
        writer.setPageLayout(wholeSheet());
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Error::Code::Internal, u"the PDF could not be begun"_s);
        for (int page = 0; page < pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            paint(painter, page);
        }
        painter.end();
    }
    const PdfFacts facts{titleOf(m_content), m_content.caseNumber, m_content.organ,
        titleOf(m_content) + u"办件编号第页共指纹"_s, m_content.issueDate};
    return finishPdf(buffer.data(), facts, m_flow.document());
}

Result<> PrintedDocument::print(QPrinter& printer) const
{
    printer.setFullPage(true);
    printer.setPageLayout(wholeSheet());
    printer.setDocName(titleOf(m_content) + u' '
        + (m_content.caseNumber.isEmpty() ? m_content.itemCode : m_content.caseNumber));
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(Error::Code::Unwritable,
            u"the printer \"%1\" took no job"_s.arg(printer.printerName()));
    const double scale = printer.resolution() / UnitsPerInch;
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0 && !printer.newPage()) {
            printer.abort();
            return failure(Error::Code::Unwritable, u"page %1 was not taken"_s.arg(page + 1));
        }
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error
        || printer.printerState() == QPrinter::Aborted)
        return failure(Error::Code::Unwritable, u"the print system did not take the job"_s);
    return {};
}

QImage PrintedDocument::preview(int page, int dotsPerInch) const
{
    const double scale = dotsPerInch / UnitsPerInch;
    QImage image(
        qRound(mm(PageWidthMm) * scale), qRound(mm(PageHeightMm) * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, page);
    return image;
}

Result<QByteArray> renderPdf(
    const DocumentContent& content, const TemplateSet& templates, const FontChoice& fonts)
{
    return PrintedDocument::compose(content, templates, fonts)
        .and_then([](const PrintedDocument& document) { return document.pdf(); });
}

} // namespace yichuang::documents
