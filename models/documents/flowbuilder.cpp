// SPDX-License-Identifier: Apache-2.0
#include "models/documents/flowbuilder.h"

#include "models/documents/flowpieces.h"

#include <QFontMetricsF>
#include <QTextBlockFormat>
#include <QTextTableFormat>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

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
