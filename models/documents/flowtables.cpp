// SPDX-License-Identifier: Apache-2.0
#include "models/documents/flowbuilder.h"
#include "models/documents/flowpieces.h"

#include <QTextBlockFormat>
#include <QTextTableFormat>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

std::vector<const Element*> rowsOf(const Element& table, QStringView part)
{
    std::vector<const Element*> rows;
    for (const Element* group : childrenOf(table, part)) {
        for (const Element* row : childrenOf(*group, u"tr"))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

QTextTableFormat FlowBuilder::ruledFormat() const
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(points(RulePoints));
    format.setBorderBrush(Qt::black);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(points(m_style.tablePoints * 0.3));
    format.setCellSpacing(0);
    format.setWidth(fixed(m_width));
    format.setTopMargin(points(m_style.tablePoints * 0.5));
    format.setBottomMargin(points(m_style.tablePoints * 0.5));
    return format;
}

QTextTable* FlowBuilder::startTable(int rows, const QTextTableFormat& format)
{
    const int columns = static_cast<int>(format.columnWidthConstraints().size());
    if (m_fresh || m_cursor.block().length() == 1) {
        // Qt keeps an empty block before and between tables; without height of its own it only
        // parts them.
        QTextBlockFormat thin;
        thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
        m_cursor.setBlockFormat(thin);
    }
    return m_cursor.insertTable(rows, columns, format);
}

void FlowBuilder::endTable()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(thin);
    QTextCharFormat least;
    least.setFontPointSize(1);
    m_cursor.setBlockCharFormat(least);
    m_fresh = true;
}

void FlowBuilder::fillCell(QTextTable* table, int row, int column, const Element& content,
    const QFont& font, Qt::Alignment alignment)
{
    QTextTableCell cell = table->cellAt(row, column);
    QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
    cellFormat.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cellFormat.setFont(font);
    cell.setFormat(cellFormat);
    m_cursor = cell.firstCursorPosition();
    QTextBlockFormat format;
    format.setAlignment(alignment);
    m_cursor.setBlockFormat(
        format); // not the block's character format: Qt keeps the cell's span in it
    insertInline(content, font);
}

/// Where each field stands: a wide one, and one that would stand alone in the last row, take the
/// whole row.
std::vector<FlowBuilder::FieldPlace> FlowBuilder::placesOf(
    const std::vector<const Element*>& fields, int pairs)
{
    std::vector<FieldPlace> places;
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool nextIsWide
            = i + 1 == fields.size() || fields[i + 1]->attributes.contains(u"wide"_s);
        const bool wide = column == 0 && (fields[i]->attributes.contains(u"wide"_s) || nextIsWide);
        places.push_back({fields[i], row, column, wide || pairs == 1});
        column = (wide || column + 1 == pairs) ? 0 : column + 1;
        row += column == 0 ? 1 : 0;
    }
    return places;
}

void FlowBuilder::addFields(const Element& element)
{
    const int pairs = element.attribute(u"columns"_s, u"1"_s).toInt();
    const std::vector<FieldPlace> places = placesOf(childrenOf(element, u"field"), pairs);
    if (places.empty())
        return;
    const double label = points(m_style.tablePoints * 6.4);
    const double value = (m_width - pairs * label) / pairs;
    QList<QTextLength> widths;
    for (int i = 0; i < pairs; ++i)
        widths << fixed(label) << fixed(value);
    QTextTableFormat format = ruledFormat();
    format.setColumnWidthConstraints(widths);

    const int count = places.back().row + 1;
    for (int from = 0; from < count;) {
        const int to = endOfPart(from, count, format);
        addFieldsPart(places, from, to, pairs, format);
        from = to;
    }
    ++m_tables;
}

void FlowBuilder::addFieldsPart(const std::vector<FieldPlace>& places, int from, int to, int pairs,
    const QTextTableFormat& format)
{
    const QFont font = m_style.bodyFont(m_style.tablePoints);
    QTextTable* table = startTable(to - from, format);
    for (const FieldPlace& place : places) {
        if (place.row < from || place.row >= to)
            continue;
        const int row = place.row - from;
        if (place.wide && pairs > 1)
            table->mergeCells(row, 1, 1, 2 * pairs - 1);
        fillCell(table, row, 2 * place.column, textElement(place.field->attribute(u"label"_s)),
            font, Qt::AlignHCenter);
        fillCell(table, row, 2 * place.column + 1, *place.field, font, Qt::AlignLeft);
    }
    for (int row = from; row < to; ++row)
        m_rows.push_back({.table = m_tables,
            .row = row,
            .in = table,
            .rowIn = row - from,
            .first = row == from});
    endTable();
}

/// The row before which the part that begins at `from` ends, and the format of that part.
int FlowBuilder::endOfPart(int from, int count, QTextTableFormat& format) const
{
    int to = from + 1;
    while (to < count && !m_breaks.contains({m_tables, to}))
        ++to;
    format.setPageBreakPolicy(m_breaks.contains({m_tables, from})
            ? QTextFormat::PageBreak_AlwaysBefore
            : QTextFormat::PageBreak_Auto);
    // Below a part that ends its page nothing may follow: a margin would fall onto a page of its
    // own.
    format.setBottomMargin(to < count ? 0 : format.topMargin());
    return to;
}

void FlowBuilder::addTable(const Element& element)
{
    const std::vector<const Element*> head = rowsOf(element, u"thead");
    const std::vector<const Element*> body = rowsOf(element, u"tbody");
    const QStringList shares = element.attribute(u"widths"_s).split(u' ', Qt::SkipEmptyParts);
    double sum = 0;
    for (const QString& share : shares)
        sum += share.toDouble();
    QList<QTextLength> widths;
    for (const QString& share : shares)
        widths << fixed(m_width * share.toDouble() / sum);
    QTextTableFormat format = ruledFormat();
    format.setColumnWidthConstraints(widths);
    format.setHeaderRowCount(static_cast<int>(head.size()));

    const int count = static_cast<int>(body.size());
    for (int from = 0; from < count;) {
        const int to = endOfPart(from, count, format);
        addTablePart(head, {body.begin() + from, body.begin() + to}, from, format);
        from = to;
    }
    ++m_tables;
}

void FlowBuilder::addTablePart(const std::vector<const Element*>& head,
    const std::vector<const Element*>& body, int firstRow, QTextTableFormat format)
{
    std::vector<const Element*> rows = head;
    rows.insert(rows.end(), body.begin(), body.end());
    QTextTable* table = startTable(static_cast<int>(rows.size()), format);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const int rowIn = static_cast<int>(row);
        int column = 0;
        for (const Element& cell : rows[row]->children) {
            const bool heading = cell.name == u"th";
            const bool centred = heading || cell.attribute(u"align"_s) == u"center";
            if (column < table->columns())
                fillCell(table, rowIn, column++, cell,
                    m_style.bodyFont(m_style.tablePoints, heading),
                    centred ? Qt::AlignHCenter : Qt::AlignLeft);
        }
        if (row >= head.size()) {
            const int bodyRow = rowIn - static_cast<int>(head.size());
            m_rows.push_back({.table = m_tables,
                .row = firstRow + bodyRow,
                .in = table,
                .rowIn = rowIn,
                .first = bodyRow == 0});
        }
    }
    endTable();
}

} // namespace yichuang::documents
