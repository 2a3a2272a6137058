// SPDX-License-Identifier: Apache-2.0
#include "models/documents/flow.h"

#include "models/documents/flowbuilder.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace yichuang::documents {

namespace {

/// The seal's centre stands this far over the middle between the characters of name and date: the
/// name then runs between star and purpose text, the date between purpose text and ring.
constexpr double SealCentreAboveMm = 12.2;
/// An ideograph's middle over its base line, in heights of the type.
constexpr double IdeographMiddle = 0.38;

QRectF blockRect(const QTextDocument& document, const QTextBlock& block)
{
    return document.documentLayout()->blockBoundingRect(block);
}

int pageAt(const QTextDocument& document, double y)
{
    return static_cast<int>(y / document.pageSize().height());
}

/// The page a block's last line came to lie on; the block itself may begin in the white at the end
/// of the page before.
int pageOfLastLine(const QTextDocument& document, const QTextBlock& block)
{
    blockRect(document, block); // lays it out
    const QTextLayout* layout = block.layout();
    if (layout->lineCount() == 0)
        return pageAt(document, layout->position().y());
    return pageAt(document, layout->position().y() + layout->lineAt(layout->lineCount() - 1).y());
}

/// A page that bears the seal bears text too: when the sign-off stands first on its page, the
/// paragraph before it comes along.
void keepTextWithSignoff(QTextDocument& document, int position)
{
    if (position < 0)
        return;
    const QTextBlock signoff = document.findBlock(position);
    QTextBlock before = signoff.previous();
    while (before.isValid() && before.length() == 1)
        before = before.previous();
    if (!before.isValid() || before.blockNumber() == 0)
        return;
    if (QTextCursor(before).currentTable()
        || pageOfLastLine(document, before) == pageOfLastLine(document, signoff))
        return;
    QTextCursor cursor(before);
    QTextBlockFormat format = before.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

/// A long number that does not fit moves to the next line and leaves the line before it short;
/// stretched to the full width its characters would stand like fence posts. Such a paragraph is set
/// flush left.
void relaxLooseLines(QTextDocument& document)
{
    constexpr double loosest = 0.93;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextLayout* layout = block.layout();
        if (block.blockFormat().alignment() != Qt::AlignJustify)
            continue;
        document.documentLayout()->blockBoundingRect(block);
        for (int i = 0; i + 1 < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            const bool brokenByHand
                = block.text().at(line.textStart() + line.textLength() - 1) == QChar::LineSeparator;
            if (brokenByHand || line.naturalTextWidth() >= loosest * line.width())
                continue;
            QTextBlockFormat format = block.blockFormat();
            format.setAlignment(Qt::AlignLeft);
            QTextCursor(block).setBlockFormat(format);
            break;
        }
    }
}

/// The first row that a page's end would cut, or that lies on another page than the row before it.
std::optional<RowBreaks::value_type> firstCutRow(
    const QTextDocument& document, const std::vector<SetRow>& rows)
{
    int pageOfLast = -1;
    for (const SetRow& row : rows) {
        double top = 0;
        double bottom = 0;
        for (int column = 0; column < row.in->columns(); ++column) {
            const QTextTableCell cell = row.in->cellAt(row.rowIn, column);
            const QRectF first = blockRect(document, cell.firstCursorPosition().block());
            const QRectF last = blockRect(document, cell.lastCursorPosition().block());
            const double padding = row.in->format().cellPadding();
            top = column == 0 ? first.top() - padding : std::min(top, first.top() - padding);
            bottom = std::max(bottom, last.bottom() + padding);
        }
        const bool cut = pageAt(document, top) != pageAt(document, bottom);
        if (cut || (!row.first && pageAt(document, top) != pageOfLast))
            return RowBreaks::value_type{row.table, row.row};
        pageOfLast = pageAt(document, top);
    }
    return std::nullopt;
}

void keepTogether(QTextDocument& document, QTextTable& table)
{
    const QRectF rect = document.documentLayout()->frameBoundingRect(&table);
    if (pageAt(document, rect.top()) == pageAt(document, rect.bottom() - 1))
        return;
    QTextTableFormat format = table.format();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    table.setFormat(format);
}

} // namespace

Flow::Flow(const Element& root, const PageStyle& style)
    : m_style(style)
{
    RowBreaks breaks;
    while (const auto next = build(root, breaks))
        breaks.insert(*next);
}

std::optional<RowBreaks::value_type> Flow::build(const Element& root, const RowBreaks& breaks)
{
    m_document = std::make_unique<QTextDocument>();
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(m_style.bodyFont(m_style.bodyPoints));
    QTextOption option = m_document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
    FlowBuilder builder(*m_document, m_style, breaks);
    builder.add(root);
    m_document->setPageSize(m_style.typeArea.size() * UnitsPerMillimetre);
    m_signoff = builder.sealedSignoff();
    if (const auto cut = firstCutRow(*m_document, builder.rows()); cut && !breaks.contains(*cut))
        return cut;
    relaxLooseLines(*m_document);
    keepTextWithSignoff(*m_document, builder.signoff());
    for (const QPointer<QTextTable>& table : builder.together())
        keepTogether(*m_document, *table);
    return std::nullopt;
}

Flow::~Flow() = default;
Flow::Flow(Flow&&) noexcept = default;
Flow& Flow::operator=(Flow&&) noexcept = default;

std::optional<SealArea> Flow::sealArea() const
{
    if (m_signoff < 0)
        return std::nullopt;
    const QTextBlock block = m_document->findBlock(m_signoff);
    const QTextLayout* layout = block.layout();
    const QTextLine date = layout->lineAt(layout->lineCount() - 1);
    const double height = m_document->pageSize().height();
    const int type = block.begin().fragment().charFormat().font().pixelSize();
    const QTextLine name = layout->lineAt(std::max(layout->lineCount() - 2, 0));
    const double between = layout->position().y() + date.y() + date.ascent()
        - IdeographMiddle * type - (date.y() - name.y()) / 2;
    const int page = pageAt(*m_document, between);
    const QRectF text = date.naturalTextRect().translated(layout->position());
    const double diameter = m_style.sealDiameterMm;
    const double centreX = m_style.typeArea.left() + text.center().x() / UnitsPerMillimetre;
    const double centreY = m_style.typeArea.top() + (between - page * height) / UnitsPerMillimetre
        - SealCentreAboveMm;
    return SealArea{
        page, QRectF(centreX - diameter / 2, centreY - diameter / 2, diameter, diameter)};
}

void Flow::paint(QPainter& painter, int page) const
{
    const QSizeF size = m_document->pageSize();
    const double bleed = UnitsPerMillimetre; // the outer rules stand half outside of the type area
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(-bleed, page * size.height(), size.width() + 2 * bleed, size.height());
    painter.save();
    painter.translate(
        m_style.typeArea.topLeft() * UnitsPerMillimetre - QPointF(0, page * size.height()));
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace yichuang::documents
