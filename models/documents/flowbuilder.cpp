// SPDX-License-Identifier: Apache-2.0
#include "models/documents/flowbuilder.h"

#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextTableFormat>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

constexpr double RulePoints = 0.5;

double points(double value) { return value * UnitsPerPoint; }

/// An element's children of one name.
std::vector<const Element*> childrenOf(const Element& element, QStringView name)
{
    std::vector<const Element*> found;
    for (const Element& child : element.children) {
        if (child.name == name)
            found.push_back(&child);
    }
    return found;
}

Element textElement(const QString& text)
{
    Element element;
    element.children.push_back({.name = {}, .text = text, .attributes = {}, .children = {}});
    return element;
}

std::vector<const Element*> rowsOf(const Element& table, QStringView part)
{
    std::vector<const Element*> rows;
    for (const Element* group : childrenOf(table, part)) {
        for (const Element* row : childrenOf(*group, u"tr"))
            rows.push_back(row);
    }
    return rows;
}

QTextLength fixed(double width) { return QTextLength(QTextLength::FixedLength, width); }

} // namespace

FlowBuilder::FlowBuilder(QTextDocument& document, const PageStyle& style, const RowBreaks& breaks)
    : m_cursor(&document)
    , m_style(style)
    , m_breaks(breaks)
    , m_width(style.typeArea.width() * UnitsPerMillimetre)
{
}

void FlowBuilder::add(const Element& root)
{
    for (const Element& child : root.children)
        addElement(child);
}

void FlowBuilder::addElement(const Element& element)
{
    if (element.name == u"h1")
        addTitle(element);
    else if (element.name == u"p")
        addParagraph(element);
    else if (element.name == u"fields")
        addFields(element);
    else if (element.name == u"table")
        addTable(element);
    else if (element.name == u"signoff")
        addSignoff(element);
    else if (element.name == u"signatures")
        addSignatures(element);
}

QTextBlockFormat FlowBuilder::lineFormat(double pitchPoints) const
{
    QTextBlockFormat format;
    format.setLineHeight(points(pitchPoints), QTextBlockFormat::FixedHeight);
    return format;
}

void FlowBuilder::startBlock(const QTextBlockFormat& format, const QFont& font)
{
    QTextCharFormat character;
    character.setFont(font);
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(character);
    } else {
        m_cursor.insertBlock(format, character);
    }
    m_fresh = false;
}

void FlowBuilder::insertInline(const Element& element, const QFont& font)
{
    QTextCharFormat format;
    format.setFont(font);
    for (const Element& child : element.children) {
        if (child.name.isEmpty()) {
            m_cursor.insertText(child.text, format);
        } else if (child.name == u"br") {
            m_cursor.insertText(QString(QChar::LineSeparator), format);
        } else {
            QFont bold = font;
            bold.setWeight(QFont::Bold);
            insertInline(child, bold);
        }
    }
}

void FlowBuilder::addTitle(const Element& element)
{
    QTextBlockFormat format = lineFormat(m_style.titlePitch);
    format.setAlignment(Qt::AlignHCenter);
    format.setBottomMargin(points(m_style.titlePitch * 0.25));
    const QFont font = m_style.titleFont();
    startBlock(format, font);
    insertInline(element, font);
}

void FlowBuilder::addParagraph(const Element& element)
{
    const QString kind = element.attribute(u"class"_s);
    const bool note = kind == u"note";
    const double size = note ? m_style.notePoints
                             : (kind == u"number" ? m_style.numberPoints : m_style.bodyPoints);
    const double pitch = note ? m_style.notePoints * 1.6 : m_style.bodyPitch;
    QTextBlockFormat format = lineFormat(pitch);
    format.setAlignment(Qt::AlignJustify);
    if (kind.isEmpty() || kind == u"item")
        format.setTextIndent(
            2 * points(size)); // two characters; Qt does not scale this one, nor need it here
    if (kind == u"number") {
        format.setAlignment(Qt::AlignHCenter);
        format.setBottomMargin(points(pitch * 0.6));
    }
    if (note) {
        format.setAlignment(Qt::AlignLeft);
        format.setTopMargin(points(m_style.notePoints * 0.4));
    }
    const QFont font = m_style.bodyFont(size);
    startBlock(format, font);
    insertInline(element, font);
}

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

void FlowBuilder::addFields(const Element& element)
{
    const std::vector<const Element*> fields = childrenOf(element, u"field");
    if (fields.empty())
        return;
    const int pairs = element.attribute(u"columns"_s, u"1"_s).toInt();
    const double label = points(m_style.tablePoints * 6.4);
    const double value = (m_width - pairs * label) / pairs;
    QList<QTextLength> widths;
    for (int i = 0; i < pairs; ++i)
        widths << fixed(label) << fixed(value);
    QTextTableFormat format = ruledFormat();
    format.setColumnWidthConstraints(widths);

    // First the places: a wide field, and one that would stand alone in the last row, take the
    // whole row.
    struct Place
    {
        int row;
        int column;
        bool wide;
    };
    std::vector<Place> places;
    int row = 0;
    int column = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool nextIsWide
            = i + 1 == fields.size() || fields[i + 1]->attributes.contains(u"wide"_s);
        const bool wide = column == 0 && (fields[i]->attributes.contains(u"wide"_s) || nextIsWide);
        places.push_back({row, column, wide || pairs == 1});
        column = (wide || column + 1 == pairs) ? 0 : column + 1;
        row += column == 0 ? 1 : 0;
    }
    QTextTable* table = startTable(row + (column == 0 ? 0 : 1), format);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Place& place = places[i];
        if (place.wide && pairs > 1)
            table->mergeCells(place.row, 1, 1, 2 * pairs - 1);
        fillCell(table, place.row, 2 * place.column, textElement(fields[i]->attribute(u"label"_s)),
            m_style.bodyFont(m_style.tablePoints), Qt::AlignHCenter);
        fillCell(table, place.row, 2 * place.column + 1, *fields[i],
            m_style.bodyFont(m_style.tablePoints), Qt::AlignLeft);
    }
    endTable();
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
        int to = from + 1;
        while (to < count && !m_breaks.contains({m_tables, to}))
            ++to;
        format.setPageBreakPolicy(m_breaks.contains({m_tables, from})
                ? QTextFormat::PageBreak_AlwaysBefore
                : QTextFormat::PageBreak_Auto);
        // Below a part that ends its page nothing may follow: a margin would fall onto a page of
        // its own.
        format.setBottomMargin(to < count ? 0 : format.topMargin());
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

void FlowBuilder::addSignoff(const Element& element)
{
    const PageStyle page
        = PageStyle::letter(m_style.fonts); // the seal has one size, so has the text under it
    const QFont font = m_style.bodyFont(std::min(page.bodyPoints, m_style.bodyPoints + 2));
    const QFontMetricsF metrics(font);
    const QString organ = element.attribute(u"organ"_s);
    const QString date = element.attribute(u"date"_s);
    const double organWidth = metrics.horizontalAdvance(organ);
    const double dateWidth = metrics.horizontalAdvance(date);
    const double em = font.pixelSize();
    // GB/T 9704: four characters right of the date, the name centred over it; a long name keeps off
    // the edge.
    const double widest = std::max(organWidth, dateWidth);
    const double right = std::max(em, 4 * em - (widest - dateWidth) / 2);

    const bool sealed = element.attributes.contains(u"seal"_s);
    QTextBlockFormat format = lineFormat(sealed ? page.bodyPitch : m_style.bodyPitch);
    format.setAlignment(Qt::AlignHCenter);
    format.setRightMargin(right);
    format.setLeftMargin(std::max(0.0, m_width - right - widest - em));
    format.setRightMargin(std::max(0.0, right - em));
    format.setNonBreakableLines(true);
    startBlock(format, font);
    m_signoff = m_cursor.block().position();
    if (sealed)
        m_sealedSignoff = m_signoff;
    // Three empty lines put the seal's upper edge at most one line below the text.
    const QString space(sealed ? 3 : 1, QChar::LineSeparator);
    QTextCharFormat character;
    character.setFont(font);
    m_cursor.insertText(space + organ + QChar(QChar::LineSeparator) + date, character);
}

void FlowBuilder::addSignatures(const Element& element)
{
    const std::vector<const Element*> signs = childrenOf(element, u"sign");
    if (signs.empty())
        return;
    const QFont font = m_style.bodyFont(m_style.bodyPoints > 12 ? 14 : m_style.bodyPoints);
    const QFontMetricsF metrics(font);
    const double em = font.pixelSize();
    double labels[2] = {0, 0}; // each of the two columns has its own width
    for (std::size_t i = 0; i < signs.size(); ++i)
        labels[i % 2] = std::max(
            labels[i % 2], metrics.horizontalAdvance(signs[i]->attribute(u"label"_s)) + 0.2 * em);
    const double line = (m_width - 1.5 * em - labels[0] - labels[1]) / 2;

    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(fixed(m_width));
    format.setTopMargin(points(m_style.bodyPitch * 0.4));
    format.setBottomMargin(points(m_style.bodyPitch * 0.3));
    format.setColumnWidthConstraints(
        {fixed(labels[0]), fixed(line), fixed(1.5 * em), fixed(labels[1]), fixed(line)});
    const int rows = static_cast<int>((signs.size() + 1) / 2);
    QTextTable* table = startTable(rows, format);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const int row = static_cast<int>(i / 2);
        const int column = i % 2 == 0 ? 0 : 3;
        fillCell(
            table, row, column, textElement(signs[i]->attribute(u"label"_s)), font, Qt::AlignLeft);
        fillCell(table, row, column + 1, *signs[i], font, Qt::AlignHCenter);
        QTextTableCell cell = table->cellAt(row, column + 1);
        QTextTableCellFormat cellFormat = cell.format().toTableCellFormat();
        cellFormat.setBottomBorder(points(RulePoints));
        cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cellFormat.setBottomBorderBrush(Qt::black);
        for (int c : {column, column + 1}) {
            QTextTableCell padded = table->cellAt(row, c);
            QTextTableCellFormat padding
                = c == column ? padded.format().toTableCellFormat() : cellFormat;
            padding.setTopPadding(points(m_style.bodyPitch * 0.5));
            padded.setFormat(padding);
        }
    }
    m_together.emplace_back(table);
    endTable();
}

} // namespace yichuang::documents
