// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/markup.h"
#include "models/documents/pagestyle.h"

#include <QPointer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <set>
#include <utility>
#include <vector>

namespace yichuang::documents {

/// Rows before which a ruled table goes on on a new page: which table of the document, which row of
/// its body, from 0.
using RowBreaks = std::set<std::pair<int, int>>;

/// One body row as set: Qt would cut it in two at the end of a page, so the flow looks where it
/// came to lie.
struct SetRow
{
    int table{0};
    int row{0};
    QPointer<QTextTable> in;
    int rowIn{0}; ///< row of `in`
    bool first{false}; ///< of `in`, below the heading
};

/// Turns elements into blocks and tables of a QTextDocument. All lengths are layout units: a
/// document without a paint device is not scaled by Qt.
class FlowBuilder
{
public:
    FlowBuilder(QTextDocument& document, const PageStyle& style, const RowBreaks& breaks);

    void add(const Element& root);
    /// Position of the sign-off block that wants a seal; -1 for none.
    [[nodiscard]] int sealedSignoff() const { return m_sealedSignoff; }
    /// Position of any sign-off block; -1 for none.
    [[nodiscard]] int signoff() const { return m_signoff; }
    /// Tables whose rows must stay on one page (the lines to sign on).
    [[nodiscard]] const std::vector<QPointer<QTextTable>>& together() const { return m_together; }

    [[nodiscard]] const std::vector<SetRow>& rows() const { return m_rows; }

private:
    void addElement(const Element& element);
    void addTitle(const Element& element);
    void addParagraph(const Element& element);
    struct FieldPlace
    {
        const Element* field;
        int row;
        int column;
        bool wide;
    };
    [[nodiscard]] static std::vector<FieldPlace> placesOf(
        const std::vector<const Element*>& fields, int pairs);
    void addFields(const Element& element);
    void addFieldsPart(const std::vector<FieldPlace>& places, int from, int to, int pairs,
        const QTextTableFormat& format);
    [[nodiscard]] int endOfPart(int from, int count, QTextTableFormat& format) const;
    void addTable(const Element& element);
    void addTablePart(const std::vector<const Element*>& head,
        const std::vector<const Element*>& body, int firstRow, QTextTableFormat format);
    void addSignoff(const Element& element);
    void addSignatures(const Element& element);

    void startBlock(const QTextBlockFormat& format, const QFont& font);
    void insertInline(const Element& element, const QFont& font);
    QTextTable* startTable(int rows, const QTextTableFormat& format);
    void endTable();
    void fillCell(QTextTable* table, int row, int column, const Element& content, const QFont& font,
        Qt::Alignment alignment);
    [[nodiscard]] QTextTableFormat ruledFormat() const;
    [[nodiscard]] QTextBlockFormat lineFormat(double pitchPoints) const;

    QTextCursor m_cursor;
    PageStyle m_style;
    const RowBreaks& m_breaks;
    std::vector<SetRow> m_rows;
    int m_tables{0};
    double m_width{0}; ///< of the type area
    bool m_fresh{true}; ///< the cursor stands in a block nothing was put into yet
    int m_sealedSignoff{-1};
    int m_signoff{-1};
    std::vector<QPointer<QTextTable>> m_together;
};

} // namespace yichuang::documents
