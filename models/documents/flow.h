// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/flowbuilder.h"
#include "models/documents/markup.h"
#include "models/documents/pagestyle.h"

#include <QRectF>
#include <QTextDocument>

#include <memory>
#include <optional>

namespace yichuang::documents {

/// Where the seal goes: nothing is printed there but the organ's name and the date.
struct SealArea
{
    int page{0}; ///< from 0
    QRectF rect; ///< mm from the top left of the sheet

    friend bool operator==(const SealArea&, const SealArea&) = default;
};

/// The text of a document set in the type area of its pages, in layout units.
class Flow
{
public:
    Flow(const Element& root, const PageStyle& style);
    ~Flow();
    Flow(Flow&&) noexcept;
    Flow& operator=(Flow&&) noexcept;

    [[nodiscard]] int pageCount() const { return m_document->pageCount(); }
    [[nodiscard]] const QTextDocument& document() const { return *m_document; }
    [[nodiscard]] std::optional<SealArea> sealArea() const;
    /// Draws the text of `page` (from 0); the painter's unit is 1/1200 inch, its origin the top
    /// left of the sheet.
    void paint(QPainter& painter, int page) const;

private:
    /// Sets the text with these breaks; a row that still lies badly is the answer, and the next
    /// break.
    std::optional<RowBreaks::value_type> build(const Element& root, const RowBreaks& breaks);

    PageStyle m_style;
    std::unique_ptr<QTextDocument> m_document;
    int m_signoff{-1}; ///< position of the block with organ and date; -1 without a seal
};

} // namespace yichuang::documents
